import Screen
import Testing
import Texts
import Workbench

@Suite struct LessonTests {
  /// What somebody does who follows the words of every step.
  static let deeds: [(keys: String, typed: String, rest: String)] = [
    ("j k", "", ""),
    ("w Esc", "", ""),
    ("Enter Tab H", "", ""),
    ("n Enter", "", ""),
    ("u U", "", ""),
    ("j a t e", "arb,", "Tab"),
    ("t Strg-U", "+14", "Strg-S"),
    ("r", "arb", "Enter h Strg-S"),
    ("j g", "", "Esc"),
    ("Pos1 d", "v", "Strg-S"),
    ("A /", "tag>=29", "Enter Leertaste H"),
    ("/", "Müller", "Enter H"),
    ("? Esc :", "risiko", "Esc"),
  ]

  private func follow(_ step: Int, _ desk: inout Desk) {
    let deed = Self.deeds[step]
    desk.press(deed.keys)
    desk.type(deed.typed)
    desk.press(deed.rest)
    if step == 5 {
      desk.type("Der Vorarbeiter lehnt den Tausch ab.")
      desk.press("Strg-S")
    }
  }

  @Test func `whoever does what the steps say comes to the end`() {
    var desk = Desk()
    desk.press("Z")
    #expect(desk.state.lesson?.step == 0)
    for step in Self.deeds.indices {
      #expect(desk.state.lesson?.step == step, "\(desk.text)")
      follow(step, &desk)
    }
    #expect(desk.state.lesson?.isLast == true, "\(desk.text)")
    #expect(desk.text.contains("Das war alles für den Anfang."))
    desk.press("Z")
    #expect(desk.state.lesson == nil)
    #expect(desk.state.size == desk.state.terminal)
    // Once finished it begins anew.
    #expect(desk.world.lessonStep == 0)
  }

  @Test func `it goes on only when the thing has been done`() {
    var desk = Desk()
    desk.press("Z")
    desk.press("w Esc A Esc M Esc")
    #expect(desk.state.lesson?.step == 0)
    #expect(desk.text.contains("Jetzt 1/2: "))
    desk.press("j")
    #expect(desk.text.contains("Jetzt 2/2: "))
    desk.press("k")
    #expect(desk.state.lesson?.step == 1)
    #expect(desk.text.contains("Geschafft."))
  }

  @Test func `left and resumed it goes on where one was`() {
    var desk = Desk()
    desk.press("Z")
    follow(0, &desk)
    follow(1, &desk)
    desk.press("q")
    #expect(desk.state.lesson == nil)
    #expect(!desk.state.isLeaving)
    #expect(desk.effects.contains(.openStore(.own)))
    desk.press("Z")
    #expect(desk.state.lesson?.step == 2)
    #expect(desk.text.contains("V geht einen Schritt zurück"))
    desk.press("V")
    #expect(desk.state.lesson?.step == 1)
  }

  @Test func `from the first start it leads back to the first start`() {
    var desk = Desk()
    WorkbenchReducer.startWithoutStore(&desk.state, suggestedPath: "/x/caseload.db")
    desk.press("e")
    #expect(desk.state.lesson?.step == 0)
    #expect(desk.state.stack.isEmpty)
    desk.send(.resized(Size(rows: 40, columns: 120)))
    desk.perform(
      WorkbenchReducer.reduce(into: &desk.state, .storeClosed(suggestedPath: "/x/caseload.db")))
    #expect(desk.state.lesson == nil)
    #expect(desk.text.contains("Womit anfangen?"))
  }

  @Test func `help and palette know it`() {
    var desk = Desk()
    desk.press("?")
    var sheet = desk.text
    desk.press("Ende")
    sheet += desk.text
    #expect(sheet.contains("Einführung beginnen"))
    desk.press("Esc :")
    desk.type("einführung")
    desk.press("Enter")
    #expect(desk.state.lesson != nil)
  }

  @Test(arguments: [(24, 80), (40, 120), (60, 200), (24, 60), (12, 40), (10, 40), (30, 42)])
  func `every step is to be read whole`(rows: Int, columns: Int) {
    for language in [Language.german, .english] {
      var desk = Desk(rows: rows, columns: columns, language: language)
      desk.press("Z")
      var step = 0
      while let lesson = desk.state.lesson {
        let frame = desk.frame
        #expect(frame.size == Size(rows: rows, columns: columns))
        #expect(!frame.dump().contains("{"), "\(frame.dump())")
        let text = frame.dump().split(separator: "\n").map { $0.drop { $0 == " " } }
          .joined(separator: " ")
        let last = language == .german ? "was Sie hier getan haben, bleibt hier." : "stays here."
        if lesson.isLast {
          #expect(text.contains(last), "\(frame.dump())")
          break
        }
        #expect(lesson.step == step)
        desk.press("J")
        step += 1
      }
    }
  }

  @Test func `own keys are the ones that are taught`() {
    var desk = Desk()
    desk.state.keymap = Keymap(own: [.why: [.character("ö")]])
    desk.press("Z J")
    #expect(desk.text.contains("ö öffnet die Begründung"))
  }

  @Test func `in a small window the step is read first and the work follows`() {
    var desk = Desk(rows: 12, columns: 40)
    desk.press("Z")
    #expect(desk.text.contains("Jetzt 1/2"))
    #expect(!desk.text.contains("Öztürk"))
    desk.press("Enter")
    #expect(desk.text.contains("Öztürk"))
    desk.press("j k")
    #expect(desk.state.lesson?.step == 1)
    #expect(desk.text.contains("Begründung"))
  }
}
