import Casework
import CivilTime
import Texts
import Workbench

extension Invented {
  static var groups: [FindingGroup] {
    [
      FindingGroup(
        rule: "GR-01", title: Phrase("Sechs-Monats-Grenze naht", "six-month limit near"),
        severity: .high, kind: .limit, cases: 1, results: 1, dismissed: 0),
      FindingGroup(
        rule: "NB-02", title: Phrase("Erstgespräch überfällig", "first consultation overdue"),
        severity: .high, kind: .overdue, cases: 1, results: 1, dismissed: 0),
      FindingGroup(
        rule: "NB-12", title: Phrase("Gespräch ohne Bezug", "talk off topic"), severity: .hint,
        kind: .offTopic, cases: 4, results: 6, dismissed: 2),
    ]
  }

  static var findingLine: FindingLine {
    FindingLine(
      caseID: CaseID("F-02"), clientName: "Müller, Sabine", workerID: WorkerID("W-1"),
      result: outcome(CaseID("F-02")).results[0])
  }

  static var journal: [JournalEntry] {
    [
      (103, Deed.attemptLogged, "F-04", true), (102, .contactLogged, "F-01", false),
      (101, .imported, "", false),
    ]
    .map { number, deed, id, undoable in
      JournalEntry(
        sequence: Int64(number), at: 1_795_255_200 - Int64(103 - number) * 4000, user: "erika",
        deed: deed, caseID: id.isEmpty ? nil : CaseID(id), changeCount: number == 101 ? 120 : 2,
        reverses: nil, isUndoable: undoable)
    }
  }

  static var changes: [Change] {
    var before = Risk(
      id: RiskID("F-01-R1"), caseID: CaseID("F-01"), category: "fixedTerm", identifiedOn: today)
    before.level = .medium
    var after = before
    after.level = .high
    after.text = "Vertrag läuft aus"
    return [
      Change(replacing: Record(before), with: Record(after)),
      Change(adding: Record(contact(file(0), "2026-11-21", .phone, topics: ["befristung"]))),
    ]
  }

  static var ruleBook: RuleBookSheet {
    RuleBookSheet(
      name: "Nachbetreuung",
      states: [
        RuleBookSheet.NumberState(
          validFrom: Phrase("01.01.2000", "1 Jan 2000"), isInForce: true,
          parameters: [
            RuleBookSheet.Parameter(
              name: "Erstgespräch schließt", value: Phrase("28 Tage", "28 days"),
              basis: "Interne Revision, Ziffer 3.3.2")
          ])
      ],
      tables: [
        RuleBookSheet.Table(
          name: "Befunde Gespräche",
          choice: Phrase("jede zutreffende zählt", "every row that holds counts"),
          rows: [
            RuleBookSheet.Row(
              conditions: [
                Phrase(
                  "Heute ist später als Ende des Fensters für das Erstgespräch",
                  "Today is later than end of the window of the first talk"),
                Phrase(
                  "Zahl der Beratungsgespräche beträgt genau 0", "Number of talks is exactly 0"),
              ],
              conclusion: Phrase(
                "Regel: „NB-02“, Schwere: „hoch“", "rule: “NB-02”, severity: “high”"),
              heading: Phrase(
                "NB-02 Erstgespräch überfällig", "NB-02 First consultation overdue"),
              source: "Interne Revision, Ziffer 3.3.2",
              quote: "… das Erstgespräch später als 28 Tage …",
              cure: Phrase("Gespräch führen", "Hold the talk")),
            RuleBookSheet.Row(
              conditions: [
                Phrase("Das Erstgespräch steht noch aus", "The first talk is still to come")
              ],
              conclusion: Phrase("Regel: „NB-01“", "rule: “NB-01”")),
          ])
      ])
  }

  static func importSheet(_ order: ImportOrder) -> ImportSheet {
    let path = order.path
    return ImportSheet(
      order: order,
      files: [
        ImportSheet.File(name: "cases.csv", rows: 12, new: 10, changed: 1, same: 1, rejected: 0),
        ImportSheet.File(
          name: "contacts.csv", rows: 40, new: 39, changed: 0, same: 0,
          rejected: path.contains("schlecht") ? 1 : 0),
      ],
      verdicts: path.contains("schlecht")
        ? [
          ImportSheet.Verdict(
            file: "contacts.csv", line: 17, column: "date",
            text: Phrase("„31.11.2026“ ist kein Datum", "“31.11.2026” is no date"), rejects: true)
        ] : [])
  }
}
