/// What can be wrong with a file as a whole, or with the shape of its rows.
enum WrongFiles {
  struct Wrong: Sendable, CustomStringConvertible {
    var description: String
    var files: [(name: String, bytes: [UInt8])]
    var options: [String] = []
    var german: [String]
    var english: [String]
  }

  private static func cases(
    _ description: String, _ bytes: [UInt8], _ german: String, _ english: String,
    options: [String] = []
  ) -> Wrong {
    Wrong(
      description: description, files: [("cases.csv", bytes)], options: options,
      german: ["cases.csv:" + german], english: ["cases.csv:" + english])
  }

  private static func text(_ text: String) -> [UInt8] { Array(text.utf8) }
  private static func wide(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }

  private static let header = text("case;client;team\n")
  private static let notReadable =
    "erwartet Text in UTF-8 oder Windows-1252 (in der Tabellenkalkulation als „CSV UTF-8“ speichern)"
  private static let unreadable =
    "expected text in UTF-8 or Windows-1252 (save as “CSV UTF-8” in the spreadsheet)"

  static var all: [Wrong] { shapes + encodings + references }

  private static let shapes: [Wrong] = [
    cases(
      "an empty file", [], "1: keine Kopfzeile, gefunden nichts, erwartet die Namen der Spalten",
      "1: no header, found nothing, expected the names of the columns"),
    cases(
      "a mark and nothing else", [0xEF, 0xBB, 0xBF],
      "1: keine Kopfzeile, gefunden nichts, erwartet die Namen der Spalten",
      "1: no header, found nothing, expected the names of the columns"),
    cases(
      "an empty first line", text("\ncase\nF1\n"),
      "1: keine Kopfzeile, gefunden nichts, erwartet die Namen der Spalten",
      "1: no header, found nothing, expected the names of the columns"),
    cases(
      "a column twice, once by its German name", text("case;team;Team\nF1;a;b\n"),
      "1: Team: Spalte doppelt, gefunden ‹Team›, erwartet jede Spalte nur einmal in der Kopfzeile",
      "1: Team: column twice, found ‹Team›, expected every column only once in the header"),
    cases(
      "too few fields", header + text("F1;C1\n"),
      "2: team: zu wenige Felder, gefunden 2, erwartet 3",
      "2: team: too few fields, found 2, expected 3"),
    cases(
      "too many fields", header + text("F1;C1;a;b;c\n"),
      "2: team: zu viele Felder, gefunden 5, erwartet 3",
      "2: team: too many fields, found 5, expected 3"),
    cases(
      "a quote that is not closed", header + text("F1;C1;ok\nF2;\"C1;x\nF3;C1;y\n"),
      "3: client: Anführungszeichen nicht geschlossen, gefunden das Ende der Datei, erwartet \"",
      "3: client: quote not closed, found the end of the file, expected \""),
    cases(
      "a quote that is not closed in the header", text("case;\"client\nF1;C1\n"),
      "1: Anführungszeichen nicht geschlossen, gefunden das Ende der Datei, erwartet \"",
      "1: quote not closed, found the end of the file, expected \""),
    cases(
      "a quote that swallows the next rows", header + text("F1;\"C1;x\nF2;C1;\"y\n"),
      "2: team: zu wenige Felder, gefunden 2, erwartet 3",
      "2: team: too few fields, found 2, expected 3"),
    cases(
      "lines are counted through line breaks in fields, whatever ends them",
      text("case;team;closed_on\r\nF1;\"a\r\nb\nc\";\r\n\r\n;;\r\nF2;x;heute\r\n"),
      "7: closed_on: kein Datum, gefunden ‹heute›, erwartet 2026-10-01 oder 01.10.2026",
      "7: closed_on: no date, found ‹heute›, expected 2026-10-01 or 01.10.2026"),
    cases(
      "lines that end with a carriage return alone", text("case;closed_on\rF1;\rF2;x\r"),
      "3: closed_on: kein Datum, gefunden ‹x›, erwartet 2026-10-01 oder 01.10.2026",
      "3: closed_on: no date, found ‹x›, expected 2026-10-01 or 01.10.2026"),
    cases(
      "a mark, quoted headers, German names", text("\u{FEFF}\"Fall\",\"Geschlossen am\"\nF1,x\n"),
      "2: Geschlossen am: kein Datum, gefunden ‹x›, erwartet 2026-10-01 oder 01.10.2026",
      "2: Geschlossen am: no date, found ‹x›, expected 2026-10-01 or 01.10.2026"),
    cases(
      "a row that says everything that is wrong with it in one line each",
      text("case;closed_on\nF1;\"x\u{1B}[2J\ny\"\n"),
      "2: closed_on: kein Datum, gefunden ‹x\u{FFFD}[2J\u{FFFD}y›, "
        + "erwartet 2026-10-01 oder 01.10.2026",
      "2: closed_on: no date, found ‹x\u{FFFD}[2J\u{FFFD}y›, "
        + "expected 2026-10-01 or 01.10.2026"),
  ]

  private static let encodings: [Wrong] = [
    cases(
      "UTF-16 with its mark", [0xFF, 0xFE] + wide("case\nF1\n"),
      "1: Kodierung nicht lesbar, gefunden UTF-16, erwartet UTF-8 oder Windows-1252 "
        + "(in der Tabellenkalkulation als „CSV UTF-8“ speichern)",
      "1: encoding cannot be read, found UTF-16, expected UTF-8 or Windows-1252 "
        + "(save as “CSV UTF-8” in the spreadsheet)"),
    cases(
      "UTF-16 without its mark", wide("case\nF1\n"),
      "1: Kodierung nicht lesbar, gefunden UTF-16, erwartet UTF-8 oder Windows-1252 "
        + "(in der Tabellenkalkulation als „CSV UTF-8“ speichern)",
      "1: encoding cannot be read, found UTF-16, expected UTF-8 or Windows-1252 "
        + "(save as “CSV UTF-8” in the spreadsheet)"),
    cases(
      "NUL in a field", header + text("F1;C1;ok\nF2;C1;a\0b\n"),
      "3: team: Zeichen nicht lesbar, gefunden ‹a\u{FFFD}b›, " + notReadable,
      "3: team: character cannot be read, found ‹a\u{FFFD}b›, " + unreadable),
    cases(
      "a byte that is no UTF-8 behind the mark",
      [0xEF, 0xBB, 0xBF] + header + text("F1;C1;S") + [0xFC] + text("d\n"),
      "2: team: Zeichen nicht lesbar, gefunden ‹S\u{FFFD}d›, " + notReadable,
      "2: team: character cannot be read, found ‹S\u{FFFD}d›, " + unreadable),
    cases(
      "Windows-1252 called UTF-8", header + text("F1;C1;S") + [0xFC] + text("d\n"),
      "2: team: Zeichen nicht lesbar, gefunden ‹S\u{FFFD}d›, " + notReadable,
      "2: team: character cannot be read, found ‹S\u{FFFD}d›, " + unreadable,
      options: ["--encoding", "utf-8"]),
    cases(
      "the code page of DOS", header + text("F1;C1;S") + [0x81] + text("d\n"),
      "2: team: Zeichen nicht lesbar, gefunden ‹S\u{FFFD}d›, " + notReadable,
      "2: team: character cannot be read, found ‹S\u{FFFD}d›, " + unreadable),
    cases(
      "a header that cannot be read", text("case;Gr") + [0x90] + text("e\nF1;x\n"),
      "1: Zeichen nicht lesbar, gefunden ‹Gr\u{FFFD}e›, " + notReadable,
      "1: character cannot be read, found ‹Gr\u{FFFD}e›, " + unreadable),
  ]

  private static let references: [Wrong] = [
    Wrong(
      description: "what refers to a row left out is left out, too",
      files: [
        ("cases.csv", text("case;closed_on\nF1;\nF5;nie\n")),
        (
          "employments.csv",
          text("employment;case;start;previous\nX1;F5;1.1.26;\nX2;F1;1.1.26;X1\n")
        ),
        ("contacts.csv", text("contact;case;date;channel\nX1;F5;1.1.26;phone\n")),
      ],
      german: [
        "cases.csv:3: closed_on: kein Datum, gefunden ‹nie›, erwartet 2026-10-01 oder 01.10.2026",
        "employments.csv:2: case: Verweis auf eine ausgelassene Zeile, gefunden ‹F5›, "
          + "erwartet eine lesbare Zeile 3 in cases",
        "employments.csv:3: previous: Verweis auf eine ausgelassene Zeile, gefunden ‹X1›, "
          + "erwartet eine lesbare Zeile 2 in employments",
        "contacts.csv:2: case: Verweis auf eine ausgelassene Zeile, gefunden ‹F5›, "
          + "erwartet eine lesbare Zeile 3 in cases",
      ],
      english: [
        "cases.csv:3: closed_on: no date, found ‹nie›, expected 2026-10-01 or 01.10.2026",
        "employments.csv:2: case: reference to a row left out, found ‹F5›, "
          + "expected a readable line 3 of cases",
        "employments.csv:3: previous: reference to a row left out, found ‹X1›, "
          + "expected a readable line 2 of employments",
        "contacts.csv:2: case: reference to a row left out, found ‹F5›, "
          + "expected a readable line 3 of cases",
      ]),
    Wrong(
      description: "a file of people binds those who name them",
      files: [
        ("workers.csv", text("worker;deputy\nW1;W8\n")),
        ("cases.csv", text("case;worker\nF1;W9\n")),
      ],
      german: [
        "workers.csv:2: deputy: Verweis ins Leere, gefunden ‹W8›, erwartet eine Kennung aus workers",
        "cases.csv:2: worker: Verweis ins Leere, gefunden ‹W9›, erwartet eine Kennung aus workers",
      ],
      english: [
        "workers.csv:2: deputy: reference to nothing, found ‹W8›, expected an id of workers",
        "cases.csv:2: worker: reference to nothing, found ‹W9›, expected an id of workers",
      ]),
  ]
}
