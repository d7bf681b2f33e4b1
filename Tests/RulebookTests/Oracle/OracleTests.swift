import Casework
import CivilTime
import Testing

/// The oracle itself is checked against the published boundary pairs, so that it can be trusted.
@Suite struct OracleTests {
  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  private func reference(_ change: (inout CaseFile) throws -> Void = { _ in }) throws -> CaseFile {
    var file = CaseFile(record: CaseRecord(id: CaseID("F")))
    var job = Employment(id: EmploymentID("B"), caseID: CaseID("F"), start: try day("2026-10-01"))
    job.kind = .insurable
    file.employments = [job]
    var row = Aftercare(caseID: CaseID("F"))
    row.basis = .paragraph16g2
    file.aftercare = row
    file.consents = [
      Consent(
        id: ConsentID("E"), caseID: CaseID("F"), scope: .aftercare, givenOn: try day("2026-09-20"))
    ]
    try change(&file)
    return file
  }

  private func rules(_ file: CaseFile, _ today: String) throws -> Set<String> {
    Set(Oracle.results(file, on: try day(today)).map(\.rule))
  }

  @Test func `first talk due, overdue, late`() throws {
    let file = try reference()
    #expect(try !rules(file, "2026-10-14").contains("NB-01"))
    #expect(try rules(file, "2026-10-15").contains("NB-01"))
    #expect(try rules(file, "2026-10-29").isDisjoint(with: ["NB-02"]))
    #expect(try rules(file, "2026-10-30").contains("NB-02"))
    let late = try reference {
      $0.contacts = [
        Contact(
          id: ContactID("C"), caseID: CaseID("F"), date: try day("2026-10-30"), channel: .phone)
      ]
    }
    #expect(try rules(late, "2026-11-02").contains("NB-03"))
  }

  @Test func `follow-ups, limit, plan`() throws {
    let file = try reference()
    #expect(try !rules(file, "2026-11-16").contains("NB-06"))
    #expect(try rules(file, "2026-11-17").contains("NB-06"))
    #expect(try rules(file, "2027-03-17").contains("GR-01"))
    #expect(try !rules(file, "2027-03-16").contains("GR-01"))
    #expect(try rules(file, "2027-04-01").isSuperset(of: ["GR-02", "NB-08", "NB-10"]))
    #expect(try !rules(file, "2027-03-31").contains("GR-02"))
    #expect(try rules(file, "2026-10-30").contains("EV-01"))
    #expect(try !rules(file, "2026-10-29").contains("EV-01"))
  }

  @Test func `random cases reach every rule`() throws {
    var cases = RandomCases(seed: 1, today: try day("2026-11-20"))
    var seen: Set<String> = []
    for number in 0..<3_000 {
      seen.formUnion(Oracle.results(cases.next(number), on: cases.today).map(\.rule))
    }
    let expected: Set<String> = [
      "AN-01", "AN-02", "AN-03", "AN-04", "AN-05", "AN-06", "AN-07", "NB-01", "NB-02", "NB-03",
      "NB-04", "NB-05", "NB-06", "NB-07", "NB-08", "NB-09", "NB-10", "NB-11", "NB-12", "NB-13",
      "NB-14", "NB-15", "NB-16", "AG-01", "AG-02", "AG-03", "AG-04", "AG-05", "AG-06", "AG-07",
      "GR-01", "GR-02", "GR-03", "GR-04", "GR-05", "EV-01", "EV-02", "EV-03", "EV-04", "EV-05",
      "EV-06", "DQ-01", "DQ-02", "DQ-03", "DQ-04", "DQ-05", "DQ-09",
    ]
    #expect(seen == expected)
  }
}
