import Exchange
import Foundation
import NachhaltApp
import Testing

/// What others wrote must not act on a terminal, in a spreadsheet or on a page.
@Suite struct HarmlessnessTests {
  private func actsOnTerminal(_ text: String) -> [String] {
    text.unicodeScalars.filter { scalar in
      scalar != "\n" && scalar != "\r" && scalar != "\u{FEFF}" && HarmlessText.isHarmful(scalar)
    }.map { "U+" + String($0.value, radix: 16) }
  }

  @Test(arguments: [
    ["today", "--all"], ["findings"], ["show", "F2"], ["plan", "F2"], ["sheet", "F2"],
    ["sheet", "F2", "--html"], ["handover", "F2"], ["handover", "F2", "--html"], ["block", "K1"],
    ["calendar", "--all"], ["verify"], ["show", "F2", "--json"], ["findings", "--json"],
    ["today", "--all", "--json"],
  ])
  func `no answer carries a control or a mark that turns the reading direction`(words: [String])
    throws
  {
    let said = try CommandKit().withCaseload().run(words)
    #expect(said.status == .done)
    #expect(!said.output.isEmpty)
    #expect(actsOnTerminal(said.output) == [])
  }

  @Test func `messages repeat nothing that acts`() throws {
    let kit = try CommandKit().withCaseload()
    let evil = "x\u{1B}]0;Titel\u{7}\u{202E}y"
    for words in [
      [evil], ["show", evil], ["import", evil], ["--" + evil, "today"],
      ["log", "F1", "--date", evil],
      ["report", evil, "--from", "2026-01-01", "--to", "2026-02-01"], ["mapping", "show", evil],
      ["today", "--store", "/" + evil],
    ] {
      let said = kit.run(words)
      #expect(said.status != .done)
      #expect(actsOnTerminal(said.messages) == [], "\(words[0].debugDescription)")
    }
    try kit.write("case;\(evil)\n\(evil);\nF1\n", to: "in/cases.csv")
    try kit.write("contact;case;date;channel\nK;\(evil);\(evil);\(evil)\n", to: "in/contacts.csv")
    let said = kit.run("import", kit.path("in"))
    #expect(said.status == .badData)
    #expect(actsOnTerminal(said.messages) == [])
  }

  @Test func `JSON gives the text back as it was stored`() throws {
    let kit = try CommandKit().withCaseload()
    let show = try #require(try kit.json("show", "F2").first)
    #expect(show["client"]?["last_name"] == .string(Caseload.hostile))
  }

  @Test func `pages hold no markup from outside`() throws {
    let kit = try CommandKit().withCaseload()
    for words in [["sheet", "F2", "--html"], ["handover", "F2", "--html"]] {
      let page = kit.run(words).output
      #expect(!page.contains("<script") && page.contains("&lt;script&gt;"))
    }
  }

  @Test func `in a spreadsheet a formula stays text`() throws {
    let kit = try CommandKit().withCaseload()
    kit.run("export", kit.path("out"))
    let clients = try #require(kit.read("out/clients.csv"))
    #expect(clients.contains(";\"'=1+1"))
    try kit.write("case;team\nF1;=cmd|'/c calc'!A1\n", to: "in/cases.csv")
    kit.run("import", kit.path("in"), "--skip-bad-rows")
    let report = kit.run(
      "report", "R-A", "--from", "2026-01-01", "--to", "2026-12-31", "--team", "=cmd|'/c calc'!A1",
      "--format", "csv")
    for line in report.output.split(separator: "\r\n") {
      for cell in line.split(separator: ";") {
        #expect(!["=", "+", "-", "@"].contains(cell.first.map(String.init) ?? ""))
      }
    }
  }

  @Test func `a calendar names nobody`() throws {
    let kit = try CommandKit().withCaseload()
    let calendar = kit.run("calendar", "--all").output
    #expect(calendar.contains("SUMMARY:Anruf #F1\r\n"))
    #expect(calendar.contains("UID:T1@nachhalt\r\n"))
    #expect(!calendar.contains("Müller") && !calendar.contains("Weser"))
    #expect(kit.run("calendar", "--all", "--days", "2").output.contains("VEVENT") == false)
    let sequence = try #require(calendar.firstMatch(of: /SEQUENCE:(\d+)/)).output.1
    try kit.write(
      "appointment;case;date;time;channel;status\nT1;F1;2026-11-25;11:30;phone;geplant\n",
      to: "appointments.csv")
    kit.run("import", kit.path("appointments.csv"))
    let later = kit.run("calendar", "--all").output
    let next = try #require(later.firstMatch(of: /SEQUENCE:(\d+)/)).output.1
    #expect(try #require(Int(next)) > #require(Int(sequence)))
  }
}
