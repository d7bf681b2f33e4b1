import Casework
import CivilTime
import Rulebook
import Testing

/// The rules for supervision: both sides of each boundary, and that a caseworker's findings never
/// hold any of them.
@Suite struct SupervisionTests {
  private func rules(
    _ reference: Reference, _ worker: Worker? = nil, on today: String
  ) throws -> [RuleResult] {
    let engine = try Delivered.engine(today)
    let found = engine.supervise(reference.file, worker: worker).results
    let own = Set(engine.evaluate(reference.file).results.map(\.rule))
    #expect(own.isDisjoint(with: ["NB-17", "NB-18", "DQ-06", "DQ-10", "AN-08"]))
    return found
  }

  private func holds(
    _ rule: String, _ reference: Reference, _ worker: Worker? = nil, on today: String
  ) throws -> Bool {
    try rules(reference, worker, on: today).contains { $0.rule == rule }
  }

  private func worker(
    from: String?, to: String? = nil, deputy: String? = nil
  ) -> Worker {
    var worker = Worker(id: WorkerID("W1"))
    worker.absentFrom = from.map(Reference.day)
    worker.absentTo = to.map(Reference.day)
    worker.deputyID = deputy.map { WorkerID($0) }
    return worker
  }

  @Test func `a talk that is due while its worker is away is supervision's matter`() throws {
    let away = worker(from: "2026-10-12", to: "2026-10-23")
    #expect(try holds("NB-17", reference(), away, on: "2026-10-15"))
    #expect(try !holds("NB-17", reference(), away, on: "2026-10-14"))
    #expect(try holds("NB-17", reference(), away, on: "2026-10-23"))
    #expect(try !holds("NB-17", reference(), away, on: "2026-10-24"))
    let covered = worker(from: "2026-10-12", deputy: "W2")
    #expect(try !holds("NB-17", reference(), covered, on: "2026-10-15"))
    #expect(try !holds("NB-17", reference(), worker(from: nil), on: "2026-10-15"))
    #expect(try !holds("NB-17", reference(), nil, on: "2026-10-15"))
    let result = try #require(
      rules(reference(), away, on: "2026-10-20").first { $0.rule == "NB-17" })
    #expect(result.severity == .high && result.kind == .supervision)
    #expect(result.since == Reference.day("2026-10-15"))
  }

  @Test func `follow-ups count as well, open or overdue, once each case`() throws {
    let away = worker(from: "2026-11-01")
    let talked = reference { $0.contact("2026-10-20") }
    #expect(try !holds("NB-17", talked, away, on: "2026-11-16"))
    #expect(try holds("NB-17", talked, away, on: "2026-11-17"))
    #expect(try rules(reference(), away, on: "2026-12-20").count { $0.rule == "NB-17" } == 1)
  }

  private func fine(first: String, lastTopics: [String] = ["konflikt"]) -> Reference {
    reference {
      $0.contact(first)
      $0.contact("2026-12-01")
      $0.contact("2027-03-01", topics: lastTopics)
    }
  }

  @Test func `the proposed rating comes at the end, from the audit's reasons`() throws {
    #expect(try holds("NB-18", fine(first: "2026-10-30"), on: "2027-04-01"))
    #expect(try !holds("NB-18", fine(first: "2026-10-29"), on: "2027-04-01"))
    #expect(try !holds("NB-18", fine(first: "2026-10-30"), on: "2027-03-31"))
  }

  @Test func `each of the five reasons is found by its rule`() throws {
    func reasons(_ reference: Reference) throws -> [String] {
      try Delivered.engine("2027-04-01").supervise(reference.file, worker: nil).reasons
    }
    #expect(try reasons(reference()) == ["R1"])
    #expect(try reasons(reference { $0.contact("2026-10-20") }) == ["R2"])
    #expect(try reasons(fine(first: "2026-10-30")) == ["R3"])
    let off = reference {
      for day in ["2026-10-20", "2026-12-01", "2027-03-01"] {
        $0.contact(day, topics: ["leistungsrecht"])
      }
    }
    #expect(try reasons(off) == ["R4"])
    var risky = fine(first: "2026-10-20")
    risky.risk("workingHours", "2026-11-02")
    #expect(try reasons(risky) == ["R5"])
    #expect(try reasons(fine(first: "2026-10-20")) == [])
  }

  @Test func `what outsiders could not follow is one matter of the case`() throws {
    func talk(_ change: (inout Contact) -> Void) -> Reference {
      reference {
        $0.contact("2026-10-20")
        $0.file.contacts[0].note = "Schichtzeiten besprochen"
        $0.file.contacts[0].nextStep = "Gespräch mit dem Vorarbeiter"
        change(&$0.file.contacts[0])
      }
    }
    func found(_ reference: Reference) throws -> Bool {
      try holds("DQ-06", reference, on: "2026-11-20")
    }
    #expect(try !found(talk { _ in }))
    #expect(try found(talk { $0.note = "" }))
    #expect(try found(talk { $0.topics = [] }))
    #expect(try found(talk { $0.nextStep = "" }))
    #expect(
      try !found(
        talk {
          $0.nextStep = ""
          $0.result = "geklärt"
        }))
    // Letters are no talks; a risk without a level counts from its day on.
    #expect(try !found(reference { $0.contact("2026-10-20", .letter, topics: []) }))
    let risky = reference { $0.risk("debt", "2026-11-20") }
    #expect(try found(risky))
    #expect(try !holds("DQ-06", risky, on: "2026-11-19"))
    #expect(try found(reference { $0.strategy("2026-10-06") }))
    let several = reference {
      $0.contact("2026-10-20", topics: [])
      $0.risk("debt", "2026-11-02")
    }
    #expect(try rules(several, on: "2026-11-20").count { $0.rule == "DQ-06" } == 1)
  }

  @Test func `the result of a measure is wanted within four weeks`() throws {
    func ended(_ day: String, progress: String = "") -> Reference {
      reference {
        var measure = Measure(
          id: Identifier("M1"), caseID: $0.file.record.id, kind: .providerMeasure,
          start: Reference.day("2026-09-01"))
        measure.goal = "Tagesstruktur"
        measure.end = Reference.day(day)
        measure.progress = progress
        $0.file.measures = [measure]
      }
    }
    let late = try rules(ended("2026-10-22"), on: "2026-11-20")
    #expect(late.map(\.subject) == ["M1"] && late.map(\.kind) == [.evidence])
    #expect(try !holds("DQ-10", ended("2026-10-23"), on: "2026-11-20"))
    #expect(try !holds("DQ-10", ended("2026-10-22", progress: "stabil"), on: "2026-11-20"))
  }

  @Test func `consents of a unit are compared with its job starts and with other units`() throws {
    func unit(_ name: String, starts: Int, consents: Int, inBenefit: Int = 100) -> UnitFigures {
      var figures = UnitFigures(name: name)
      figures.jobStarts = starts
      figures.consents = consents
      figures.inBenefit = inBenefit
      return figures
    }
    let engine = try Delivered.engine("2026-11-20")
    func flagged(_ units: [UnitFigures]) -> [String] { engine.supervise(units).map(\.unit.name) }
    #expect(flagged([unit("A", starts: 12, consents: 0)]) == ["A"])
    #expect(flagged([unit("A", starts: 12, consents: 1)]) == [])
    #expect(flagged([unit("A", starts: 0, consents: 0)]) == [])
    #expect(flagged([unit("A", starts: 3, consents: 4)]) == ["A"])
    #expect(flagged([unit("A", starts: 3, consents: 3)]) == [])
    let usual = [unit("A", starts: 20, consents: 4), unit("B", starts: 20, consents: 4)]
    #expect(flagged(usual + [unit("C", starts: 20, consents: 12)]) == [])
    #expect(flagged(usual + [unit("C", starts: 20, consents: 13)]) == ["C"])
  }

  @Test func `a case counts for its unit in the quarter and not before its day`() throws {
    let quarter = Reference.day("2026-10-01")...Reference.day("2026-12-31")
    var figures = UnitFigures(name: "A")
    let case1 = reference(consent: "2026-10-05") {
      $0.file.record.benefitFrom = Reference.day("2025-01-01")
      $0.file.record.benefitTo = Reference.day("2026-10-01")
    }
    figures.add(case1.file, in: quarter, on: Reference.day("2026-10-04"))
    #expect(figures.jobStarts == 1 && figures.consents == 0 && figures.inBenefit == 1)
    figures.add(case1.file, in: quarter, on: Reference.day("2026-10-05"))
    #expect(figures.jobStarts == 2 && figures.consents == 1 && figures.inBenefit == 2)
  }
}
