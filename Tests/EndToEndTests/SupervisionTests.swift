import Foundation
import Testing

/// Two people at one file, each under a user id of her own: what a lead does, and what its owner sees.
@Suite(
  .serialized, .enabled(if: Tmux.canBeSomebodyElse, "needs tmux, unshare and the built program"))
struct SupervisionTests {
  private static let files: [String: String] = [
    "workers": """
    worker;name;role;team
    W-1;Beispiel, Erika;caseworker;Nord
    W-2;Kern, Paula;teamLead;Nord

    """,
    "clients": """
    client;last_name;first_name
    C-1;Müller;Sabine
    C-2;Öztürk;Ali

    """,
    "cases": """
    case;client;worker;team;department
    F-1;C-1;W-1;Nord;56.1
    F-2;C-2;W-1;Nord;56.1

    """,
    "employments": """
    employment;case;kind;start
    B-1;F-1;insurable;2026-10-20
    B-2;F-2;insurable;2026-09-20

    """,
    "aftercare": """
    case;basis
    F-1;16g2
    F-2;16g2

    """,
  ]

  private func office() throws -> Tmux {
    let tmux = try Tmux()
    let folder = tmux.home + "/in"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, text) in Self.files {
      try text.write(toFile: folder + "/\(name).csv", atomically: true, encoding: .utf8)
    }
    let said = tmux.command("import", folder)
    try #require(said.status == 0, "\(said.output)")
    return tmux
  }

  /// Sits down and says who she is.
  private func sitDown(_ tmux: Tmux, _ user: Int, _ name: String, on day: String) throws -> Tmux {
    let desk = try Tmux(home: tmux.home)
    desk.start("", ["NACHHALT_TODAY": day], asUser: user)
    desk.sees("Wer sind Sie?")
    desk.type(name)
    desk.press("Enter")
    desk.sees("Heute")
    return desk
  }

  private func leave(_ desk: Tmux) {
    desk.press("C-q")
    _ = desk.ends()
  }

  @Test func `a lead's look, question and measure are what the owner meets the next morning`()
    throws
  {
    let tmux = try office()
    let lead = try sitDown(tmux, 4711, "Kern", on: "2026-11-20")
    lead.press("T")
    lead.sees("Beispiel, Erika")
    lead.press("Enter")
    lead.sees("Durchsicht")
    lead.sees("Müller, Sabine")
    lead.press("Enter")
    lead.sees("Warum öffnen Sie ihn?")
    lead.press("1", "Enter")
    lead.sees("Durchsicht")
    let page = lead.settled()
    #expect(page.contains("Öztürk, Ali") || page.contains("Müller, Sabine"), "\(page)")
    // The keys that write are not there, and pressing them writes nothing.
    lead.press("n", "a", "o")
    _ = lead.settled()
    lead.press("F")
    lead.sees("Rückfrage stellen")
    lead.type("Warum kein Angebot?")
    lead.press("Enter")
    lead.sees("Rückfrage gestellt")
    leave(lead)

    let owner = try sitDown(tmux, 4712, "Beispiel", on: "2026-11-21")
    owner.sees("eingesehen")
    owner.sees("Rückfrage: Warum kein Angebot?")
    owner.press("N")
    owner.sees("von uid-4711 am")
    owner.sees("Fachaufsicht")
    owner.press("Escape")
    // The question is the first line; it is answered where it stands, and gone.
    owner.sees("Rückfrage: Warum kein Angebot?")
    owner.press("Home", "x")
    owner.sees("Rückfrage beantworten")
    owner.type("Kundin war krank")
    owner.press("Enter")
    owner.sees("Rückfrage beantwortet")
    #expect(owner.waits { !owner.screen.contains("Rückfrage: Warum") }, "\(owner.screen)")
    leave(owner)

    let folder = tmux.home + "/out"
    #expect(tmux.command("export", folder).status == 0)
    let contacts = try? String(contentsOfFile: folder + "/contacts.csv", encoding: .utf8)
    #expect((contacts ?? "").split(whereSeparator: \.isNewline).count <= 1)
    #expect(tmux.command("follow-up").output.contains("Kundin war krank"))
    #expect(tmux.command("verify").status == 0)
  }

  @Test func `the same seed draws the same cases on another machine`() throws {
    // Two homes, two languages, rows in another order: only frame and seed decide.
    var drawn: [String] = []
    for (language, isReversed) in [("de_DE.UTF-8", false), ("C", true)] {
      let tmux = try Tmux()
      let folder = tmux.home + "/in"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      var rows = (1...120).map { "F-\($0 * 37 % 1000);56.\($0 % 4)" }
      if isReversed { rows.reverse() }
      try ("case;department\n" + rows.joined(separator: "\n") + "\n").write(
        toFile: folder + "/cases.csv", atomically: true, encoding: .utf8)
      let variables = [
        "HOME": tmux.home, "NACHHALT_TODAY": "2026-11-20", "PATH": "/usr/bin:/bin",
        "LANG": language, "TZ": isReversed ? "Pacific/Auckland" : "Europe/Berlin",
      ]
      _ = Shell.run([Tmux.program, "import", folder], variables)
      let said = Shell.run(
        [
          Tmux.program, "sample", "new", "S", "--population", "all", "--confidence", "95", "--seed",
          "4711", "--with-cases", "--json",
        ], variables)
      #expect(said.status == 0, "\(said.output)")
      #expect(said.output.contains("\"size\":54"))
      drawn.append(said.output)
    }
    #expect(drawn[0] == drawn[1])
  }
}
