import Casework
import CivilTime
import Texts

/// `nachhalt-austausch(5)`: the folder format, its tables made from the schema itself.
enum ExchangeManualPage {
  static func text(_ language: Language, _ day: Day) -> String {
    func word(_ german: String, _ english: String) -> String {
      language == .german ? german : english
    }
    var page = Troff(
      "nachhalt-austausch", section: 5, title: word("Dateiformate", "File formats"),
      day: day)
    page.section(word("BEZEICHNUNG", "NAME"))
    page.raw(
      "nachhalt\\-austausch \\- "
        + Troff.escaped(
          word("ein Bestand als Ordner mit CSV-Dateien", "a caseload as a folder of CSV files")))
    page.section(word("BESCHREIBUNG", "DESCRIPTION"))
    page.paragraph(introduction[language])
    page.section(word("LESEN", "READING"))
    page.paragraph(reading[language])
    page.section(word("SCHREIBEN", "WRITING"))
    page.paragraph(writing[language])
    page.section(word("DATEIEN UND SPALTEN", "FILES AND COLUMNS"))
    page.paragraph(
      word(
        "Ein Stern steht für eine Pflichtangabe. Kopfzeilen dürfen auch die deutschen Namen tragen, "
          + "die in Klammern stehen.",
        "A star marks a required value. Headers may also be the German names in brackets."))
    for kind in EntityKind.allCases {
      page.subsection("\(kind.name).csv")
      for field in kind.fields {
        let label = FieldTexts.label(field.name).german
        page.term(
          field.name + (field.isRequired ? "*" : ""), value: "(\(label))",
          self.kind(field, language))
      }
    }
    page.section(word("ZUORDNUNGEN", "MAPPINGS"))
    page.paragraph(mappings[language])
    page.verbatim(
      """
      [clients]
      datei = Personen.csv
      Kd-Nr = customer_number
      Merker = -
      work_wish: klar = clear
      mehrfach = ja
      """)
    ManualPages.seeAlso(except: "nachhalt-austausch", &page, language)
    return page.text
  }

  private static func kind(_ field: Field, _ language: Language) -> String {
    switch field.kind {
    case .id: Phrase("Kennung, 1 bis 64 Zeichen", "id, 1 to 64 characters")[language]
    case .reference(let target):
      Phrase("Kennung aus \(target.name).csv", "an id of \(target.name).csv")[language]
    case .text: Phrase("Text", "text")[language]
    case .day: Phrase("Datum", "date")[language]
    case .time: Phrase("Uhrzeit", "time of day")[language]
    case .flag: Phrase("ja oder nein", "ja or nein")[language]
    case .list: Phrase("Liste, getrennt durch |", "list, separated by |")[language]
    case .code(let codes): codes.joined(separator: ", ")
    }
  }

  private static let introduction = Phrase(
    "nachhalt import ORDNER liest einen Ordner mit einer Datei je Art von Angaben, nachhalt export "
      + "ORDNER schreibt ihn. Alle Dateien außer cases.csv dürfen fehlen. Eine Datei lässt sich auch "
      + "einzeln einlesen. Export, Import in einen leeren Bestand und wieder Export ergeben "
      + "dieselben Dateien, Byte für Byte.",
    "nachhalt import FOLDER reads a folder with one file for each kind of data, nachhalt export "
      + "FOLDER writes it. All files but cases.csv may be missing. A file can be read alone, too. "
      + "Export, import into an empty store and export again give the same files, byte by byte.")

  private static let reading = Phrase(
    "UTF-8 mit oder ohne Byte-Order-Mark oder Windows-1252 (erkannt oder mit --encoding); Trennzeichen "
      + "Semikolon, Komma oder Tabulator (erkannt); Anführungszeichen nach RFC 4180, auch mit "
      + "Zeilenumbrüchen im Feld; Zeilenende CRLF oder LF; Spalten in jeder Reihenfolge, unbekannte "
      + "bleiben unberücksichtigt und werden genannt. Datum 2026-10-01, 01.10.2026 oder 1.10.26; "
      + "ja/nein/yes/no/true/false/1/0; leer heißt nicht bekannt. Ein Apostroph am Anfang eines "
      + "Textes wird entfernt.",
    "UTF-8 with or without byte-order mark, or Windows-1252 (detected, or --encoding); separator "
      + "semicolon, comma or tab (detected); quotes as in RFC 4180, with line breaks in fields, too; "
      + "line end CRLF or LF; columns in any order, unknown ones are left alone and named. Dates "
      + "2026-10-01, 01.10.2026 or 1.10.26; ja/nein/yes/no/true/false/1/0; empty means not known. An "
      + "apostrophe at the beginning of a text is taken off.")

  private static let writing = Phrase(
    "UTF-8 mit Byte-Order-Mark, Semikolon, CRLF, Datum 2026-10-01, ja und nein. Ein Text, der mit = + "
      + "- @, Tabulator, Wagenrücklauf oder Apostroph beginnt, bekommt einen Apostroph davor, damit "
      + "keine Tabellenkalkulation ihn für eine Formel hält.",
    "UTF-8 with byte-order mark, semicolon, CRLF, dates 2026-10-01, ja and nein. A text that begins "
      + "with = + - @, tab, carriage return or an apostrophe gets an apostrophe before it, so that no "
      + "spreadsheet takes it for a formula.")

  private static let mappings = Phrase(
    "Der Export eines anderen Systems hat andere Dateinamen, Spalten und Werte. Eine Zuordnung sagt, "
      + "was sie bedeuten; nachhalt mapping new NAME DATEI beginnt eine, nachhalt import ORDNER "
      + "--mapping NAME verwendet sie. Ein Strich lässt eine Spalte aus; mehrfach = ja nimmt von "
      + "Zeilen mit derselben Kennung die erste.",
    "Another system's export has other file names, columns and values. A mapping says what they mean; "
      + "nachhalt mapping new NAME FILE begins one, nachhalt import FOLDER --mapping NAME uses it. A "
      + "dash leaves a column out; mehrfach = ja takes the first of several rows with the same id.")
}
