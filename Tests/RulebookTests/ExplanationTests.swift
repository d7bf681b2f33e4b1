import Casework
import CivilTime
import Rulebook
import Testing

@Suite struct ExplanationTests {
  private func explain(_ reference: Reference, _ rule: String, on today: String) throws
    -> Explanation
  {
    try #require(try Delivered.engine(today).explain(reference.file, rule: rule))
  }

  @Test func `a rule that fires shows its row with all conditions held, source and cure`() throws {
    let why = try explain(reference(), "NB-02", on: "2026-11-20")
    #expect(why.fires)
    #expect(why.row?.decision == "Befunde Erstgespräch")
    #expect(!why.conditions.isEmpty && why.conditions.allSatisfy(\.holds))
    #expect(why.info.section == "3.3.2")
    #expect(why.info.quote.contains("28 Tage"))
    #expect(!why.info.cure.isEmpty)
    #expect(why.since == Reference.day("2026-10-30"))
    // It ceases with the period.
    #expect(why.changesOn == Reference.day("2027-04-01"))
  }

  @Test func `a rule that does not fire shows what failed first and when it would begin`() throws {
    let why = try explain(reference(), "NB-02", on: "2026-10-20")
    #expect(!why.fires)
    #expect(why.firstFailed?.text == "heute > M1.fällig")
    #expect(why.firstFailed?.value == "2026-10-20")
    #expect(why.changesOn == Reference.day("2026-10-30"))
  }

  @Test func `conditions after the first failing one are tested, too`() throws {
    let why = try explain(reference { $0.contact("2026-10-20") }, "NB-02", on: "2026-11-20")
    #expect(why.firstFailed?.text == "Anzahl Beratungen = 0")
    #expect(why.conditions.last?.holds == true)
    #expect(why.changesOn == nil)
  }

  @Test func `a rule about rows explains the first that fires, or the row asked for`() throws {
    let two = reference {
      $0.appointment("2026-11-20")
      $0.appointment("2026-11-10")
    }
    #expect(try explain(two, "DQ-04", on: "2026-11-20").subject == "T2")
    let engine = try Delivered.engine("2026-11-20")
    let other = try #require(engine.explain(two.file, rule: "DQ-04", subject: "T1"))
    #expect(!other.fires)
    #expect(other.changesOn == Reference.day("2026-11-21"))
  }

  @Test func `a rule about rows of which there are none says so`() throws {
    let why = try explain(reference(), "DQ-04", on: "2026-11-20")
    #expect(why.conditions.map(\.text) == ["Termine != []"])
  }

  @Test func `what is silenced by the limit says which rule did it`() throws {
    let open = reference { $0.file.aftercare?.endedOn = nil }
    let why = try explain(open, "AN-06", on: "2027-04-05")
    #expect(!why.fires)
    #expect(why.firstFailed?.text == "Grenze überschritten = false")
  }

  @Test func `every rule is explained for every case, and firing agrees with the results`() throws {
    let today = Reference.day("2026-11-20")
    let engine = try Delivered.engine("2026-11-20")
    var cases = RandomCases(seed: 5, today: today)
    for number in 0..<12 {
      let file = cases.next(number)
      let results =
        engine.evaluate(file).results + engine.supervise(file, worker: file.worker).results
      let fired = Set(results.map(\.rule))
      for info in try Delivered.book().rules where info.audience != .units {
        let why = try #require(engine.explain(file, rule: info.rule))
        #expect(why.fires == fired.contains(info.rule))
        #expect(why.fires == why.conditions.allSatisfy(\.holds), "\(info.rule)")
      }
    }
  }

  @Test func `an absent case says what it waits for`() throws {
    let quiet = reference {
      $0.contact("2026-10-20")
      $0.offer("2026-09-20", .accepted)
      $0.strategy("2026-09-29")
      $0.file.record.needEndedOn = Reference.day("2026-10-01")
      $0.file.record.needEndedCause = .incomeFromWork
      $0.agreement(.cooperationPlan, adapted: "2026-10-02", concluded: "2026-10-02")
    }
    let absence = try Delivered.engine("2026-11-02").absence(quiet.file)
    #expect(absence.entries.isEmpty)
    #expect(absence.aftercare == "läuft")
    // A week before the second window opens.
    #expect(absence.changesOn == Reference.day("2026-11-10"))
  }
}
