import Foundation
import NachhaltApp
import Testing

@Suite struct RoundTripTests {
  @Test func `export, import into an empty store and export again are byte-identical`() throws {
    let first = try CommandKit().withCaseload()
    #expect(first.run("export", first.path("out")).status == .done)
    let second = try CommandKit()
    try FileManager.default.copyItem(atPath: first.path("out"), toPath: second.path("in"))
    #expect(second.run("import", second.path("in")).status == .done)
    #expect(second.run("export", second.path("out")).status == .done)
    #expect(first.files(in: "out") == second.files(in: "out"))
    #expect(first.files(in: "out").count == 22)
  }

  @Test func `the same folder again changes nothing`() throws {
    let kit = try CommandKit().withCaseload()
    let said = kit.run("import", kit.path("in"))
    #expect(said.status == .done)
    #expect(said.output.hasPrefix("0 neu, 0 geändert"))
  }

  @Test func `an import is one step to undo`() throws {
    let kit = try CommandKit().withCaseload()
    kit.run("export", kit.path("before"))
    try kit.write("case;client;team\nF1;C1;Team 2\nF3;C1;Team 2\n", to: "cases.csv")
    let said = kit.run("import", kit.path("cases.csv"))
    #expect(said.output.hasPrefix("1 neu, 1 geändert"), "\(said)")
    #expect(kit.run("undo").status == .done)
    kit.run("export", kit.path("after"))
    #expect(kit.files(in: "before") == kit.files(in: "after"))
  }

  @Test func `an export replaces nothing without being told to`() throws {
    let kit = try CommandKit().withCaseload()
    #expect(kit.run("export", kit.path("out")).status == .done)
    #expect(kit.run("export", kit.path("out")).status == .cannotCreate)
    #expect(kit.run("export", kit.path("out"), "--force").status == .done)
  }

  @Test func `texts that look like formulas stay texts and come back unchanged`() throws {
    let kit = try CommandKit()
    try kit.write("case;team\nF1;'=1+1\nF2;''x\nF3;+49\n", to: "in/cases.csv")
    #expect(kit.run("import", kit.path("in")).status == .done)
    #expect(kit.run("export", kit.path("out")).status == .done)
    let cases = try #require(kit.read("out/cases.csv"))
    #expect(cases.contains("F1;;;'=1+1;"))
    #expect(cases.contains("F2;;;''x;"))
    #expect(cases.contains("F3;;;'+49;"))
  }

  @Test func `letters that look the same and are written with other bytes stay apart`() throws {
    let kit = try CommandKit()
    let (composed, taken) = ("\u{E9}", "e\u{301}")
    try kit.write("case;team\n\(composed);x\n\(taken);x\n", to: "in/cases.csv")
    try kit.write(
      "task;case;due_on\nA1;\(composed);1.1.26\nA2;\(taken);1.1.26\n", to: "in/tasks.csv")
    #expect(kit.run("import", kit.path("in")).status == .done)
    kit.run("export", kit.path("out"))
    let tasks = [UInt8](kit.files(in: "out")["tasks.csv"] ?? Data())
    let isThere = { (text: String) in
      String(decoding: tasks, as: UTF8.self).utf8.split(separator: 10).contains {
        $0.starts(with: text.utf8)
      }
    }
    #expect(isThere("A1;\(composed);2026-01-01") && isThere("A2;\(taken);2026-01-01"))
    try kit.write("case;team\n\(composed);\(composed)\n", to: "cases.csv")
    kit.run("import", kit.path("cases.csv"))
    try kit.write("case;team\n\(composed);\(taken)\n", to: "cases.csv")
    let said = kit.run("import", kit.path("cases.csv"))
    #expect(said.output.hasPrefix("0 neu, 1 geändert"))
  }

  @Test func `other encodings, separators, headers, dates and line ends give the same caseload`()
    throws
  {
    let plain = try CommandKit()
    try plain.write(
      "case;team;closed_on\r\nF1;Süd;2026-10-01\r\nF2;\"a;\"\"b\"\"\";\r\n", to: "in/cases.csv")
    plain.run("import", plain.path("in"))
    plain.run("export", plain.path("out"))
    let variants: [(String, String.Encoding)] = [
      ("\u{FEFF}Geschlossen am;Team;Fall\n1.10.26;Süd;F1\n;\"a;\"\"b\"\"\";F2\n", .utf8),
      ("case,team,closed_on\n\"F1\",Süd,01.10.2026\nF2,\"a;\"\"b\"\"\",\n", .windowsCP1252),
      ("CASE\tteam\tclosed_on\tfremd\nF1\tSüd\t2026-10-01\tx\nF2\t\"a;\"\"b\"\"\"\t\ty", .utf8),
    ]
    for (text, encoding) in variants {
      let kit = try CommandKit()
      try kit.write(text, to: "in/cases.csv", encoding: encoding)
      let said = kit.run("import", kit.path("in"))
      #expect(said.status == .done, "\(said.messages)")
      kit.run("export", kit.path("out"))
      #expect(kit.files(in: "out") == plain.files(in: "out"))
    }
  }
}
