import Casework
import Testing
import Texts
import Workbench

/// Two people at one row.
@Suite struct ConflictTests {
  private func clash() -> (Desk, Record, Record) {
    var desk = Desk()
    let base = desk.world.files[CaseID("F-02")]?.offer.map { Record($0) }
    #expect(base == nil)
    var offer = Offer(caseID: CaseID("F-02"))
    offer.offeredOn = Invented.day("2026-10-12")
    offer.decision = .pending
    desk.world.files[CaseID("F-02")]?.offer = offer
    var theirs = offer
    theirs.offeredOn = Invented.day("2026-10-13")
    desk.world.nextFailure = .conflict(
      kind: .offer, base: Record(offer), theirs: Record(theirs))
    desk.press("j o Tab a Strg-S")
    return (desk, Record(offer), Record(theirs))
  }

  @Test func `shows base, theirs and mine`() {
    let (desk, _, _) = clash()
    #expect(desk.text.contains("Gleichzeitig geändert"))
    #expect(desk.text.contains("ihre: 13.10.2026"))
    #expect(desk.text.contains("meine: angenommen"))
  }

  @Test func `mine goes on top of theirs, field by field`() {
    var (desk, _, theirs) = clash()
    desk.press("m")
    let change = desk.saved.last?.changes.first
    #expect(change?.before == theirs)
    let merged = change?.after.flatMap { try? Offer($0) }
    #expect(merged?.offeredOn == Invented.day("2026-10-13"))
    #expect(merged?.decision == .accepted)
    #expect(desk.state.stack.isEmpty)
  }

  @Test func `theirs stays and the form is gone`() {
    var (desk, _, _) = clash()
    desk.press("t")
    #expect(desk.saved.count == 1)
    #expect(desk.state.stack.isEmpty)
    #expect(desk.world.drafts.isEmpty)
  }

  @Test func `Esc leads back into the form with everything typed`() {
    var (desk, _, _) = clash()
    desk.press("Esc")
    #expect(desk.state.form?.kind == .offer)
    #expect(desk.state.form?.isSaving == false)
    #expect(desk.state.form?.field(.decision)?.value == "\(OfferDecision.accepted.rawValue)")
  }
}
