package import CivilTime

/// Words of the reports, and what each figure counts exactly.
package enum ReportTexts {
  package static let title = Phrase("Berichte", "Reports")
  package static let loading = Phrase("Die Kennzahlen werden gezählt …", "Counting the figures …")
  package static let noFigures = Phrase("Keine Kennzahlen.", "No figures.")
  package static let noSamples = Phrase(
    "In diesem Zeitraum wurde keine Stichprobe gezogen.", "No sample was drawn in this period.")
  package static let office = Phrase("ganzes Haus", "whole office")
  package static let definition = Phrase("Gezählt", "Counted")
  package static let base = Phrase("Basis", "Base")
  package static let before = Phrase("Vorzeitraum", "Period before")
  package static let wholeOfficeOnly = Phrase(
    "Empfehlungen und Stichproben gehören zu keinem Team: Dieser Bericht gilt für das ganze Haus.",
    "Recommendations and samples belong to no team: this report is of the whole office.")
  package static let state = Phrase("Stand", "As of")
  package static let none = Phrase("keine Angabe", "not stated")

  package static let period = Phrase("Zeitraum", "Period")
  package static let periodBody = Phrase(
    "Erster und letzter Tag, beide eingeschlossen.", "First and last day, both included.")
  package static let endsBefore = Phrase(
    "Der Zeitraum endet, bevor er beginnt.", "The period ends before it begins.")
  package static let export = Phrase("Bericht weitergeben", "Pass a report on")
  package static let exportBody = Phrase(
    "Ohne Namen; kleine Zahlen sind verdeckt, auch gegen Abziehen. Die Endung wählt die Form: .html, .csv "
      + "oder .md.",
    "Without names; small numbers are hidden, also against subtraction. The ending chooses the form: "
      + ".html, .csv or .md.")
  package static let file = Phrase("Datei", "File")
  package static func written(_ path: String) -> Phrase {
    Phrase("Geschrieben: \(path)", "Written: \(path)")
  }
  package static func notWritten(_ path: String) -> Phrase {
    Phrase(
      "‹\(path)› ließ sich nicht schreiben; Endungen sind .html, .csv und .md, Vorhandenes bleibt.",
      "‹\(path)› could not be written; endings are .html, .csv and .md, existing files stay.")
  }

  /// "Stand Sa 21.11.2026 · Regelwerk 3f2a9c01"
  package static func asOf(_ day: Day, rules: String, _ formats: Formats) -> Phrase {
    Phrase(
      "\(formats.day(day)) · Regelwerk \(rules.prefix(12))",
      "\(formats.day(day)) · rule book \(rules.prefix(12))")
  }

  package static let personFiguresOff = Phrase(
    "Kennzahlen einzelner Fachkräfte sind abgeschaltet: Sie brauchen eine Vereinbarung mit der "
      + "Personalvertretung und den Schalter ‹personenbezogen› in der gesperrten Konfiguration.",
    "Figures of single workers are switched off: they need an agreement with the staff council and "
      + "the switch ‹personenbezogen› in the locked configuration.")
}
