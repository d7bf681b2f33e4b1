import NachhaltApp
import Testing

/// What is read off notes, and by which words.
@Suite struct NotesCommandTests {
  @Test func `a plain answer names the words as well`() throws {
    let kit = try CommandKit()
    try kit.write(
      "id;text\n1;Hat eine Abmahnung bekommen.\n2;Nicht erreicht, AB.\n", to: "notes.csv")
    let lines = kit.run("notes", kit.path("notes.csv")).output.split(separator: "\n").map(
      String.init)
    #expect(lines.first?.hasPrefix("1  onTopic  ") == true)
    #expect(lines.contains { $0.hasPrefix("    kuendigung: ") && $0.contains("‹Abmahnung") })
    #expect(lines.last == "2  notRecognisable  ")
  }

  @Test func `nothing in the words acts on a terminal`() throws {
    let kit = try CommandKit()
    try kit.write(
      "id;text\n1;\"Hat eine \u{1B}[2J Abmahnung\u{202E}\nbekommen, Ärger mit\tChef.\"\n",
      to: "notes.csv")
    let said = kit.run("notes", kit.path("notes.csv")).output
    #expect(!said.contains("\u{1B}") && !said.contains("\u{202E}"))
  }
}
