import Casework
import CivilTime
import Screen
import Testing
import Texts
import Workbench

@Suite struct CasesTests {
  private func page(_ desk: Desk) -> CasesState? {
    for screen in desk.state.stack { if case .cases(let page) = screen { return page } }
    return nil
  }

  @Test func `typing a filter counts at every letter`() {
    var desk = Desk()
    desk.press("A")
    #expect(page(desk)?.list.total == 7)
    desk.press("/")
    desk.type("zustand:überfällig")
    #expect(page(desk)?.list.total == 2)
    #expect(desk.text.contains("2 Fälle"))
  }

  @Test func `a wrong filter says where and leaves the list`() {
    var desk = Desk()
    desk.press("A /")
    desk.type("stufe:rot")
    #expect(desk.text.contains("Stufe „rot“ gibt es nicht"))
    // The sign stands right below the character.
    let rows = desk.text.split(separator: "\n").map(Array.init)
    let field = rows.first { $0.starts(with: Array(" Filter:")) } ?? []
    let mark = rows.first { $0.contains("^") } ?? []
    let column = mark.firstIndex(of: "^") ?? 0
    #expect(column == (field.firstIndex(of: "[") ?? 0) + 1 + 6, "\(desk.text)")
    #expect(page(desk)?.list.total == 7)
  }

  @Test func `Tab completes`() {
    var desk = Desk()
    desk.press("A /")
    desk.type("zus")
    desk.press("Tab")
    desk.type("gep")
    desk.press("Tab Enter")
    #expect(page(desk)?.field.text == "zustand:geplant ")
    #expect(page(desk)?.list.total == 1)
  }

  @Test func `number keys call the views, 0 shows all`() {
    var desk = Desk()
    desk.press("A 1")
    #expect(page(desk)?.list.total == 2)
    #expect(desk.text.contains("[Überfällig 2]"))
    desk.press("0")
    #expect(page(desk)?.list.total == 7)
    desk.press("9")
    #expect(desk.state.message?.phrase == FilterTexts.noView(9))
  }

  @Test func `a filter is kept on the next free key`() {
    var desk = Desk()
    desk.press("A /")
    desk.type("tag>100")
    desk.press("Enter =")
    #expect(desk.state.views.count == 6)
    #expect(desk.effects.contains(.saveSettings(.views(desk.state.views))))
  }

  @Test func `marked cases get a follow-up after a preview, as one deed`() {
    var desk = Desk()
    desk.press("A Leertaste Leertaste +")
    desk.press("w")
    desk.type("Anrufen")
    desk.press("Strg-S")
    guard case .dialog(let preview)? = desk.state.stack.last else {
      Issue.record("no preview")
      return
    }
    #expect(preview.question == ListTexts.bulkPreview(2, skipped: 0))
    #expect(desk.text.contains("Öztürk, Ali (F-01)"))
    desk.press("j")
    #expect(desk.world.bulk.count == 1)
    #expect(desk.world.bulk.first?.cases == [CaseID("F-01"), CaseID("F-02")])
    #expect(page(desk)?.list.marked.isEmpty == true)
    #expect(desk.saved.isEmpty)
  }

  @Test func `No in the preview changes nothing`() {
    var desk = Desk()
    desk.press("A Leertaste + u")
    desk.type("W-2")
    desk.press("Strg-S Enter")
    #expect(desk.world.bulk.isEmpty)
  }

  @Test func `bulk without marks says how to mark`() {
    var desk = Desk()
    desk.press("A +")
    #expect(desk.state.message?.phrase == CommandTexts.nothingMarked)
  }

  @Test func `a new day reads relative days anew`() {
    var desk = Desk()
    desk.press("A /")
    desk.type("grenze:heute")
    desk.press("Enter")
    #expect(page(desk)?.filter == .day(.limit, .equal, Invented.today))
    desk.send(.dayBegan(Invented.today + 1))
    #expect(page(desk)?.filter == .day(.limit, .equal, Invented.today + 1))
  }
}
