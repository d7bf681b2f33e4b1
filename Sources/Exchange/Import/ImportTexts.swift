package import Casework
package import Texts

/// What an import says to people: every problem as `file:line: column: what, found, expected`.
package enum ImportTexts {
  package static func sentence(_ problem: ImportProblem) -> Phrase {
    var place = "\(problem.file):\(problem.line): "
    if !problem.column.isEmpty { place += "\(problem.column): " }
    return Phrase(verbatim: place) + what(problem)
  }

  private static func what(_ problem: ImportProblem) -> Phrase {
    let found = Phrase("gefunden ‹\(problem.found)›, ", "found ‹\(problem.found)›, ")
    switch problem.what {
    case .unreadableDate:
      return Phrase("kein Datum, ", "no date, ") + found
        + Phrase("erwartet 2026-10-01 oder 01.10.2026", "expected 2026-10-01 or 01.10.2026")
    case .unreadableTime:
      return Phrase("keine Uhrzeit, ", "no time, ") + found
        + Phrase("erwartet 10:30", "expected 10:30")
    case .unreadableFlag:
      return Phrase("weder ja noch nein, ", "neither yes nor no, ") + found
        + Phrase("erwartet ja oder nein", "expected ja or nein")
    case .unknownCode(let codes):
      let list = codes.joined(separator: ", ")
      return Phrase("unbekannter Wert, ", "unknown value, ") + found
        + Phrase("erwartet \(list)", "expected \(list)")
    case .missing:
      return Phrase(
        "Angabe fehlt, gefunden nichts, erwartet ein Wert",
        "value missing, found nothing, expected a value")
    case .idTooLong:
      return Phrase("Kennung zu lang, ", "id too long, ") + found
        + Phrase("erwartet höchstens 64 Zeichen", "expected at most 64 characters")
    case .tooFewFields(let expected):
      return Phrase(
        "zu wenige Felder, gefunden \(problem.found), erwartet \(expected)",
        "too few fields, found \(problem.found), expected \(expected)")
    case .tooManyFields(let expected):
      return Phrase(
        "zu viele Felder, gefunden \(problem.found), erwartet \(expected)",
        "too many fields, found \(problem.found), expected \(expected)")
    case .unclosedQuote:
      return Phrase(
        "Anführungszeichen nicht geschlossen, gefunden das Ende der Datei, erwartet \"",
        "quote not closed, found the end of the file, expected \"")
    case .missingColumn:
      return Phrase(
        "Spalte fehlt, gefunden nichts, erwartet diese Spalte in der Kopfzeile",
        "column missing, found nothing, expected this column in the header")
    case .duplicateColumn:
      return Phrase(
        "Spalte steht zweimal in der Kopfzeile, erwartet einmal",
        "column stands in the header twice, expected once")
    case .duplicateKey(let first):
      return Phrase("Kennung doppelt, ", "id twice, ") + found
        + Phrase(
          "erwartet eine neue (zuerst in Zeile \(first))",
          "expected a new one (first in line \(first))")
    case .unknownReference(let kind):
      return Phrase("Verweis ins Leere, ", "reference to nothing, ") + found
        + Phrase("erwartet eine Kennung aus \(kind.name)", "expected an id of \(kind.name)")
    case .noHeader:
      return Phrase(
        "keine Kopfzeile, gefunden nichts, erwartet die Namen der Spalten",
        "no header, found nothing, expected the names of the columns")
    }
  }

  package static func summary(_ summary: ImportSummary, isRehearsal: Bool) -> Phrase {
    let german = "\(summary.new) neu, \(summary.changed) geändert, \(summary.unchanged) unverändert"
    let english = "\(summary.new) new, \(summary.changed) changed, \(summary.unchanged) unchanged"
    return isRehearsal
      ? Phrase(
        "Probelauf: \(german); gespeichert wurde nichts.",
        "Dry run: \(english); nothing was stored.")
      : Phrase(german + ".", english + ".")
  }
}
