import Exchange
import NachhaltApp
import Testing

/// `nachhalt rules check`: what is wrong with a model is told with its place, in words.
@Suite struct RuleCheckCommandTests {
  private func model(_ body: String) -> String {
    """
    <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="m" namespace="urn:m">
    \(body)
    </definitions>
    """
  }

  /// A decision with one input `alter` and a table of the rows given.
  private func table(_ policy: String, _ rows: [(String, String)]) -> String {
    var text = """
      <inputData id="i" name="alter"><variable name="alter" typeRef="number"/></inputData>
      <decision id="d" name="Gruppe"><variable name="Gruppe" typeRef="string"/>
      <informationRequirement><requiredInput href="#i"/></informationRequirement>
      <decisionTable hitPolicy="\(policy)">
      <input><inputExpression typeRef="number"><text>alter</text></inputExpression></input>
      <output><outputValues><text>"alt", "jung"</text></outputValues></output>
      """
    for (test, output) in rows {
      let cell = test.replacing("<", with: "&lt;")
      text +=
        "\n<rule><inputEntry><text>\(cell)</text></inputEntry>"
        + "<outputEntry><text>\(output)</text></outputEntry></rule>"
    }
    return model(text + "</decisionTable></decision>")
  }

  private func check(_ text: String, _ more: String...) throws -> CommandKit.Said {
    let kit = try CommandKit()
    try kit.write(text, to: "m.dmn")
    return kit.run(["rules", "check", kit.path("m.dmn")] + more)
  }

  @Test func `the delivered model and any sound one are in order`() throws {
    let kit = try CommandKit()
    let own = kit.run("rules", "check")
    #expect(own.status == .done)
    #expect(own.output == "Das Modell ist in Ordnung.\n")
    let any = try check(table("UNIQUE", [("< 18", "\"jung\""), (">= 18", "\"alt\"")]))
    #expect(any.status == .done)
    #expect(any.output.contains("kein Regelwerk dieses Programms"))
  }

  @Test func `rows that hold together are told with file, line, column, table and row`() throws {
    let text = table("UNIQUE", [("<= 18", "\"jung\""), (">= 18", "\"alt\"")])
    let german = try check(text)
    #expect(german.status == .notInOrder)
    #expect(
      german.output.contains(
        "m.dmn:9:1: „Gruppe“, Zeile 2 der Tabelle: Die Zeilen 1 und 2 treffen zugleich zu, "
          + "zum Beispiel bei alter = 18."))
    let english = try check(text, "--lang", "en")
    #expect(
      english.output.contains(
        "m.dmn:9:1: “Gruppe”, row 2: Rows 1 and 2 match together, for example with alter = 18."))
    #expect(english.output.contains("The model is not in order: 1 error."))
  }

  @Test func `missing, hidden and repeated rows are told`() throws {
    let gap = try check(table("UNIQUE", [("< 18", "\"jung\""), ("> 18", "\"alt\"")]))
    #expect(gap.status == .notInOrder)
    #expect(gap.output.contains("Keine Zeile trifft zu, zum Beispiel bei alter = 18."))
    let hidden = try check(table("FIRST", [("-", "\"jung\""), ("> 18", "\"alt\"")]))
    #expect(
      hidden.output.contains("Zeile 2 der Tabelle: Die Zeile kommt nie zum Zug: Zeile 1 geht"))
    let ranked = try check(table("PRIORITY", [("> 18", "\"jung\""), ("-", "\"alt\"")]))
    #expect(
      ranked.output.contains("Zeile 1 der Tabelle: Die Zeile kommt nie zum Zug: Zeile 2 geht"))
    let differing = try check(table("ANY", [("-", "\"jung\""), ("> 18", "\"alt\"")]))
    #expect(differing.output.contains("Die Zeilen 1 und 2 treffen zugleich zu"))
    let repeated = try check(table("COLLECT", [("> 18", "\"alt\""), ("> 18", "\"alt\"")]))
    #expect(repeated.output.contains("Die Zeile wiederholt Zeile 1."))
  }

  @Test func `null, choices, days and durations raise no false alarm`() throws {
    let sound = [("null", "\"alt\""), ("not(null)", "\"jung\"")]
    #expect(try check(table("UNIQUE", sound)).status == .done)
    let choices = [("1, 2, 3", "\"alt\""), ("not(1, 2, 3)", "\"jung\"")]
    #expect(try check(table("UNIQUE", choices)).status == .done)
    #expect(try check(table("FIRST", choices + [("null", "\"jung\"")])).status == .notInOrder)
  }

  @Test func `unknown names, clashes and what is no FEEL are told in words`() throws {
    let names = try check(table("UNIQUE", [("< altr", "\"jung\""), ("-", "\"alt\"")]))
    #expect(names.status == .notInOrder)
    #expect(names.output.contains("Den Namen ‹altr› gibt es hier nicht. Gemeint ist vielleicht"))
    let clash = try check(table("COLLECT", [("\"achtzehn\"", "\"jung\"")]))
    #expect(
      clash.output.contains(
        "m.dmn:8:25: „Gruppe“, Zeile 1 der Tabelle, Spalte 1: Der Ausdruck ergibt string, "
          + "erklärt ist number."))
    let broken = try check(table("COLLECT", [("< ", "\"jung\"")]))
    #expect(broken.output.contains("Hier wird ein Ausdruck erwartet, da steht aber nichts mehr."))
    #expect(broken.status == .notInOrder)
  }

  @Test func `what is no model at all ends with the status of a bad rule file`() throws {
    #expect(try check("<a/>").status == .badConfiguration)
    let kit = try CommandKit()
    #expect(kit.run("rules", "check", kit.path("none.dmn")).status == .notFound)
  }

  @Test func `the same as data`() throws {
    let said = try check(
      table("UNIQUE", [("<= 18", "\"jung\""), (">= 18", "\"alt\"")]), "--json")
    #expect(said.status == .notInOrder)
    guard case .array(let problems) = try JSONReader.read(said.bytes) else {
      Issue.record("no array")
      return
    }
    #expect(problems.count == 1)
    for problem in problems { #expect(try SchemaCheck().faults(of: problem) == []) }
    #expect(said.output.contains("\"row\":2"))
    #expect(said.output.contains("\"table\":\"Gruppe\""))
  }
}
