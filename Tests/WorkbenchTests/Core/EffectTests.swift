import Casework
import Testing
import Workbench

@Suite struct EffectTests {
  @Test func `of several views asked for at once only the newest is read, deeds all stay`() {
    let first = Effect.loadCase(CaseID("F-1"), records: false)
    let last = Effect.loadCase(CaseID("F-2"), records: false)
    let opened = Effect.loadCase(CaseID("F-1"), records: true)
    let save = Effect.save(SaveOrder(deed: .taskSet, caseID: nil, changes: []))
    #expect(
      Effect.withoutSuperseded([first, save, opened, save, last]) == [save, opened, save, last])
  }

  @Test func `drafts of different forms do not replace each other`() {
    let one = Effect.saveFormDraft(FormDraft(key: "contact/F-1", bytes: [1]))
    let newer = Effect.saveFormDraft(FormDraft(key: "contact/F-1", bytes: [2]))
    let other = Effect.saveFormDraft(FormDraft(key: "risk/F-1", bytes: [3]))
    #expect(Effect.withoutSuperseded([one, other, newer]) == [other, newer])
  }
}
