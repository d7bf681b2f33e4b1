package import Casework
package import Texts

/// What an import says to people: every problem as `file:line: column: what, found, expected`.
package enum ImportTexts {
  package static func sentence(_ problem: ImportProblem) -> Phrase {
    var place = "\(problem.file):\(problem.line): "
    if !problem.column.isEmpty { place += "\(problem.column): " }
    return Phrase(verbatim: place) + text(problem)
  }

  /// What a problem says, without its place.
  package static func text(_ problem: ImportProblem) -> Phrase {
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
      return Phrase("Spalte doppelt, ", "column twice, ") + found
        + Phrase(
          "erwartet jede Spalte nur einmal in der Kopfzeile",
          "expected every column only once in the header")
    case .duplicateKey(let first):
      return Phrase("Kennung doppelt, ", "id twice, ") + found
        + Phrase(
          "erwartet eine neue (zuerst in Zeile \(first))",
          "expected a new one (first in line \(first))")
    case .unknownReference(let kind):
      return Phrase("Verweis ins Leere, ", "reference to nothing, ") + found
        + Phrase("erwartet eine Kennung aus \(kind.name)", "expected an id of \(kind.name)")
    case .leftOutReference(let kind, let line):
      return Phrase("Verweis auf eine ausgelassene Zeile, ", "reference to a row left out, ")
        + found
        + Phrase(
          "erwartet eine lesbare Zeile \(line) in \(kind.name)",
          "expected a readable line \(line) of \(kind.name)")
    case .wideEncoding:
      return Phrase(
        "Kodierung nicht lesbar, gefunden UTF-16, erwartet UTF-8 oder Windows-1252 "
          + "(in der Tabellenkalkulation als „CSV UTF-8“ speichern)",
        "encoding cannot be read, found UTF-16, expected UTF-8 or Windows-1252 "
          + "(save as “CSV UTF-8” in the spreadsheet)")
    case .unreadableCharacter:
      return Phrase("Zeichen nicht lesbar, ", "character cannot be read, ") + found
        + Phrase(
          "erwartet Text in UTF-8 oder Windows-1252 "
            + "(in der Tabellenkalkulation als „CSV UTF-8“ speichern)",
          "expected text in UTF-8 or Windows-1252 (save as “CSV UTF-8” in the spreadsheet)")
    case .noHeader:
      return Phrase(
        "keine Kopfzeile, gefunden nichts, erwartet die Namen der Spalten",
        "no header, found nothing, expected the names of the columns")
    }
  }

  package static func sentence(_ hint: ImportHint) -> Phrase {
    Phrase(verbatim: "\(hint.file):\(hint.line): \(hint.column): ") + text(hint)
  }

  /// What a hint says, without its place.
  package static func text(_ hint: ImportHint) -> Phrase {
    switch hint.what {
    case .samePerson(let id, let other, let sameness):
      let (id, other) = (TableReader.harmless(id), TableReader.harmless(other))
      let why =
        switch sameness {
        case .customerNumber: Phrase("gleiche Kundennummer", "same customer number")
        case .nameAndBirthDate:
          Phrase("gleicher Name und gleiches Geburtsdatum", "same name and date of birth")
        }
      return Phrase("Hinweis: ‹\(id)› und ‹\(other)›: ", "note: ‹\(id)› and ‹\(other)›: ") + why
        + Phrase(
          ", vielleicht dieselbe Person; beide bleiben getrennt",
          ", perhaps the same person; both are kept")
    case .unknownWord(let word, let rows):
      return Phrase(
        "Hinweis: ‹\(word)› steht nicht in der Liste des Hauses, wird aber übernommen "
          + "(\(rows) \(rows == 1 ? "Zeile" : "Zeilen"))",
        "note: ‹\(word)› is not in the office's list but is taken as it is "
          + "(\(rows) \(rows == 1 ? "row" : "rows"))")
    }
  }

  package static func sentence(_ problem: ImportMapping.Problem, file: String) -> Phrase {
    let place = Phrase(verbatim: "\(file):\(problem.line): ")
    switch problem.what {
    case .noEquals:
      return place
        + Phrase(
          "kein Gleichheitszeichen; erwartet wird ‹Spalte = Feld›, ‹Feld: Wert = Code› oder "
            + "‹[Datei]›",
          "no equals sign; expected is ‹column = field›, ‹field: value = code› or ‹[file]›")
    case .unknownSection(let name):
      let known = EntityKind.allCases.map(\.name).joined(separator: ", ")
      let found = TableReader.harmless(name)
      return place
        + Phrase(
          "den Abschnitt ‹\(found)› gibt es nicht; möglich sind \(known)",
          "there is no section ‹\(found)›; possible are \(known)")
    case .unknownField(let name, let fields):
      let found = TableReader.harmless(name)
      let known = fields.joined(separator: ", ")
      return place
        + Phrase(
          "das Feld ‹\(found)› gibt es hier nicht; möglich sind \(known)",
          "there is no field ‹\(found)› here; possible are \(known)")
    case .outsideSection:
      return place
        + Phrase(
          "vor der ersten Zeile wie ‹[clients]› steht schon eine Angabe",
          "something stands before the first line such as ‹[clients]›")
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
