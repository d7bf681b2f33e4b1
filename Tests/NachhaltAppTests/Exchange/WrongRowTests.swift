import Casework
import Foundation
import NachhaltApp
import Testing

/// Every kind of wrong row of every file: told with line, column, what was found and what is expected,
/// in both languages, and nothing of it reaches the store.
@Suite struct WrongRowTests {
  /// A caseload in which every kind has at least the people and the case that rows refer to.
  private func kit() throws -> CommandKit {
    let kit = try CommandKit().withCaseload()
    try kit.write(WrongFields.cases, to: "cases.csv")
    try #require(kit.run("import", kit.path("cases.csv")).status == .done)
    return kit
  }

  @Test func `what is wrong in a field is told in words, and nothing changes`() throws {
    let kit = try kit()
    let before = try Snapshot(kit)
    for kind in EntityKind.allCases {
      let faults = WrongFields.all(of: kind)
      let file = "\(kind.name).csv"
      try kit.write(WrongFields.text(of: kind, faults), to: file)
      for (language, expected, end) in [
        ("de", faults.map(\.german), "nachhalt: Es wurde nichts gespeichert."),
        ("en", faults.map(\.english), "nachhalt: Nothing was stored."),
      ] {
        let said = kit.run("import", kit.path(file), variables: ["NACHHALT_LANG": language])
        #expect(said.messages.split(separator: "\n").map(String.init) == expected + [end])
        #expect(said.status == .badData && said.output.isEmpty)
      }
      let rehearsal = kit.run("import", kit.path(file), "--dry-run")
      #expect(rehearsal.messages.hasPrefix(faults.map(\.german).joined(separator: "\n") + "\n"))
      #expect(rehearsal.status == .badData)
      #expect(try Snapshot(kit) == before, "\(kind)")
    }
  }

  @Test func `leaving out bad rows tells the same and stores what is good`() throws {
    let kit = try kit()
    for kind in EntityKind.allCases {
      let faults = WrongFields.all(of: kind)
      let file = "\(kind.name).csv"
      try kit.write(WrongFields.text(of: kind, faults), to: file)
      let said = kit.run("import", kit.path(file), "--skip-bad-rows")
      #expect(said.status == .notInOrder)
      #expect(said.messages.hasPrefix(faults.map(\.german).joined(separator: "\n") + "\n"))
      // The first row is the only good one; of some kinds the case has a row already.
      let isThere = kind == .offer || kind == .aftercare
      #expect(
        said.output.hasPrefix(isThere ? "0 neu, 1 geändert" : "1 neu, 0 geändert"), "\(kind)")
    }
  }

  @Test func `a file without one of its required columns is refused as a whole`() throws {
    let kit = try kit()
    let before = try Snapshot(kit)
    for kind in EntityKind.allCases {
      for field in kind.fields where field.isRequired {
        let fields = kind.fields.filter { $0 != field }
        let header = (fields.map(\.name) + ["zz"]).joined(separator: ";")
        try kit.write("\(header)\nx\n", to: "f.csv")
        let said = kit.run("import", kit.path("f.csv"), "--as", kind.name)
        #expect(
          said.messages.hasPrefix(
            "f.csv:1: \(field.name): Spalte fehlt, gefunden nichts, erwartet diese Spalte in der "
              + "Kopfzeile\n"))
        #expect(said.status == .badData)
      }
    }
    #expect(try Snapshot(kit) == before)
  }

  @Test func `the same key twice names the first row`() throws {
    let kit = try kit()
    let before = try Snapshot(kit)
    for kind in EntityKind.allCases {
      let cells = WrongFields.goodRow(of: kind)
      let row = cells.joined(separator: ";")
      let header = kind.fields.map(\.name).joined(separator: ";")
      try kit.write("\(header)\n\(row)\n\(row)\n", to: "f.csv")
      let said = kit.run("import", kit.path("f.csv"), "--as", kind.name)
      let key = kind.keyPositions.map { cells[$0] }.joined(separator: " ")
      let column = kind.fields[kind.keyPositions[0]].name
      #expect(
        said.messages.hasPrefix(
          "f.csv:3: \(column): Kennung doppelt, gefunden ‹\(key)›, "
            + "erwartet eine neue (zuerst in Zeile 2)\n"), "\(said.messages)")
      #expect(said.status == .badData)
    }
    #expect(try Snapshot(kit) == before)
  }

  @Test func `what is wrong with a file is told with its place`() throws {
    let kit = try kit()
    let before = try Snapshot(kit)
    for (number, wrong) in WrongFiles.all.enumerated() {
      let folder = "bad\(number)"
      try FileManager.default.createDirectory(
        atPath: kit.path(folder), withIntermediateDirectories: true)
      for (name, bytes) in wrong.files {
        try Data(bytes).write(to: URL(fileURLWithPath: kit.path("\(folder)/\(name)")))
      }
      for (language, expected) in [("de", wrong.german), ("en", wrong.english)] {
        let said = kit.run(
          ["import", kit.path(folder)] + wrong.options, ["NACHHALT_LANG": language])
        let lines = said.messages.split(separator: "\n").map(String.init)
        #expect(Array(lines.dropLast()) == expected, "\(wrong): \(said.messages)")
        #expect(said.status == .badData)
      }
    }
    #expect(try Snapshot(kit) == before)
  }

  @Test func `unknown columns and files are told and left alone`() throws {
    let kit = try kit()
    try kit.write("case;Farbe;team;Größe\nF1;rot;Team 9;XL\n", to: "in2/cases.csv")
    try kit.write("x\n", to: "in2/fremd.csv")
    let said = kit.run("import", kit.path("in2"))
    #expect(said.status == .done)
    #expect(
      said.messages == """
        cases.csv: unbekannte Spalten bleiben unberücksichtigt: Farbe, Größe
        nachhalt: Unbekannte Dateien bleiben unberücksichtigt: fremd.csv

        """)
    #expect(said.output.hasPrefix("0 neu, 1 geändert"))
  }

  @Test func `a file that cannot be read ends everything, whatever was asked for`() throws {
    let kit = try kit()
    try kit.write("case\nF7\n", to: "in2/cases.csv")
    // A folder by the name of a file opens and cannot be read.
    try kit.write("x", to: "in2/contacts.csv/x")
    let before = try Snapshot(kit)
    for options in [[], ["--skip-bad-rows"], ["--dry-run"]] {
      let said = kit.run(["import", kit.path("in2")] + options)
      #expect(said.status == .inputOutput)
      #expect(
        said.messages.hasSuffix(
          "Es wurde nichts gespeichert, denn nicht alles ließ sich lesen: contacts.csv\n"),
        "\(said.messages)")
      #expect(said.output.isEmpty)
    }
    #expect(try Snapshot(kit) == before)
  }

  @Test func `what breaks a rule of the work is taken and left to the rules`() throws {
    let kit = try kit()
    try kit.write(
      "contact;case;date;channel;reached\nZ1;F1;2031-01-01;phone;ja\n", to: "contacts.csv")
    try kit.write(
      "employment;case;start;end\nZ1;F1;2026-05-01;2026-04-01\n", to: "employments.csv")
    try kit.write(
      "appointment;case;date;status\nZ1;F1;2026-05-01;erschienen\n", to: "appointments.csv")
    for name in ["contacts", "employments", "appointments"] {
      let said = kit.run("import", kit.path("\(name).csv"))
      #expect(said.status == .done && said.messages.isEmpty, "\(said.messages)")
    }
    #expect(try !kit.json("findings", "--case", "F1", "--rule", "DQ-09").isEmpty)
  }
}

/// The store's files as they lie there, with what was written since the last tidying.
private struct Snapshot: Equatable {
  private let files: [String: Data]

  init(_ kit: CommandKit) throws {
    files = kit.files(in: ".local/share/nachhalt").filter { !$0.key.hasSuffix("-shm") }
    try #require(files.keys.contains { $0.hasSuffix(".db") })
  }
}
