import Casework
import Texts
import Workbench

extension Invented {
  static func sheet(_ id: CaseID, _ rule: String) -> WhySheet {
    var sheet = WhySheet(
      caseID: id, rule: rule,
      title: Phrase("Erstgespräch überfällig", "first consultation overdue"), fires: true)
    sheet.severity = .high
    sheet.kind = .overdue
    sheet.since = day("2026-11-18")
    sheet.due = day("2026-11-17")
    sheet.facts = [
      WhySheet.Fact(
        name: Phrase("Arbeitsaufnahme", "job start"), value: Phrase(verbatim: "20.10.2026")),
      WhySheet.Fact(
        name: Phrase("heute", "today"), value: Phrase(verbatim: "21.11.2026"),
        remark: Phrase("Tag 32", "day 32")),
      WhySheet.Fact(
        name: Phrase("Beratungen (persönlich, Telefon)", "talks (in person, by phone)"),
        value: Phrase("keine", "none"),
        remark: Phrase("E-Mail 02.11. zählt nicht", "e-mail 2 Nov does not count")),
    ]
    sheet.conditions = [
      WhySheet.Condition(
        text: Phrase(
          "Heute (21.11.2026) ist später als Ende des Fensters für das Erstgespräch (17.11.2026)",
          "Today (21/11/2026) is later than end of the window of the first talk (17/11/2026)"),
        holds: true),
      WhySheet.Condition(
        text: Phrase(
          "Zahl der Beratungsgespräche (0) beträgt genau 0", "Number of talks (0) is exactly 0"),
        holds: true),
    ]
    sheet.document = "Interne Revision SGB II"
    sheet.section = "Ziffer 3.3.2"
    sheet.quote = "… das Erstgespräch später als 28 Tage nach der Arbeitsaufnahme erfolgte"
    sheet.cure = Phrase(
      "Gespräch führen oder Termin setzen.", "Have the talk or set an appointment.")
    return sheet
  }
}
