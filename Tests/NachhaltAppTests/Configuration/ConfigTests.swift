import Exchange
import NachhaltApp
import Testing

@Suite struct ConfigTests {
  private func kit(_ file: String) throws -> CommandKit {
    let kit = try CommandKit()
    try kit.write(file, to: ".config/nachhalt/nachhalt.conf")
    return kit
  }

  @Test func `option before environment before file before default`() throws {
    let kit = try kit("[bildschirm]\nfarben = dunkel\nascii = ja\n")
    #expect(kit.run("config", "theme").output == "dunkel\n")
    #expect(kit.run("config", "farben", variables: ["NACHHALT_THEME": "light"]).output == "hell\n")
    let asked = kit.run("config", "farben", "--theme", "kontrast", "--lang", "en")
    #expect(asked.output == "contrast\n")
    #expect(kit.run("config", "linear").output == "nein\n")
    let all = kit.run("config")
    #expect(all.status == .done)
    #expect(all.output.contains("dunkel"))
    #expect(all.output.contains("nachhalt.conf:2"))
    #expect(all.output.contains("Vorgabe"))
  }

  @Test func `a slip of the pen is named with line and the word that was meant`() throws {
    let kit = try kit(
      """
      [bildschrim]
      farben = dunkel
      [bildschirm]
      farbee = hell
      farben = dunkl
      ascii
      [fachaufsicht]
      personenbezogen = ja
      [tasten]
      contakt = a
      attempt = t
      """)
    let said = kit.run("config")
    #expect(said.status == .badConfiguration)
    let lines = said.messages.split(separator: "\n")
    #expect(lines.count == 7)
    #expect(
      lines[0].contains(
        "nachhalt.conf:1: den Abschnitt ‹bildschrim› gibt es nicht, meinten Sie ‹bildschirm›?"))
    #expect(lines[1].contains("nachhalt.conf:4: unbekannte Angabe ‹farbee›, meinten Sie ‹farben›?"))
    #expect(lines[2].contains("nachhalt.conf:5: ‹farben› kennt ‹dunkl› nicht"))
    #expect(lines[2].contains("meinten Sie ‹dunkel›?"))
    #expect(lines[3].contains("nachhalt.conf:6: ‹ascii› ist keine Angabe"))
    #expect(lines[4].contains("nachhalt.conf:8: ‹personenbezogen› gilt nur in /etc/nachhalt"))
    #expect(lines[5].contains("nachhalt.conf:10: den Befehl ‹contakt› gibt es nicht"))
    #expect(lines[6].contains("nachhalt.conf:11: ‹t› gehört schon zu „Termin“"))
    // What is wrong leaves the default in force.
    #expect(kit.run("config", "farben").output == "standard\n")
    #expect(kit.run("config", "personenbezogen").output == "nein\n")
  }

  @Test func `a change keeps comments and everything else in the file`() throws {
    let kit = try kit("# meins\n[bildschirm]\nfarben = hell # am Fenster\n\n[tasten]\nrisk = F6\n")
    #expect(kit.run("config", "farben", "dunkel").status == .done)
    #expect(kit.run("config", "land", "ni").status == .done)
    #expect(kit.run("config", "pseudonyms", "yes").status == .done)
    #expect(
      kit.read(".config/nachhalt/nachhalt.conf") == """
        # meins
        [bildschirm]
        farben = dunkel
        pseudonyme = ja

        [tasten]
        risk = F6

        [amt]
        land = NI

        """)
    #expect(kit.run("config", "farben", "lila").status == .usage)
    #expect(kit.run("config", "personenbezogen", "ja").status == .notAllowed)
  }

  @Test func `the template says nothing but comments and reads without complaint`() throws {
    for language in ["de", "en"] {
      let template = try CommandKit().run("config", "--template", "--lang", language).output
      let kit = try kit(template)
      #expect(kit.run("config").status == .done)
      // The same with every line in force.
      let live = template.split(separator: "\n").map { line in
        line.hasPrefix("# ") && line.contains(" = ") && !line.hasSuffix("= ")
          ? String(line.dropFirst(2)) : String(line)
      }
      let other = try self.kit(
        live.joined(separator: "\n").replacing("personenbezogen = nein", with: "").replacing(
          "person-figures = no", with: ""))
      #expect(other.run("config").messages == "")
    }
  }

  @Test func `answers are as the schema says`() throws {
    let kit = try CommandKit()
    guard case .array(let values) = try JSONReader.read(kit.run("config", "--json").bytes) else {
      Issue.record("an array is expected")
      return
    }
    #expect(values.count > 8)
    for value in values { #expect(try SchemaCheck().faults(of: value) == []) }
  }
}
