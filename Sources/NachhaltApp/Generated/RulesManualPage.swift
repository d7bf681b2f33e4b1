import CivilTime
import Rulebook
import Texts

/// `nachhalt-regeln(5)`: what the rule model is and which rules the program's own one has.
enum RulesManualPage {
  static func text(_ language: Language, _ day: Day) -> String {
    func word(_ german: String, _ english: String) -> String {
      language == .german ? german : english
    }
    var page = Troff(
      "nachhalt-regeln", section: 5, title: word("Dateiformate", "File formats"),
      day: day)
    page.section(word("BEZEICHNUNG", "NAME"))
    page.raw(
      "nachhalt\\-regeln \\- "
        + Troff.escaped(word("das Regelmodell von nachhalt", "the rule model of nachhalt")))
    page.section(word("BESCHREIBUNG", "DESCRIPTION"))
    page.paragraph(
      word(
        "Die Regeln stehen in einem Entscheidungsmodell nach DMN 1.3 (Decision Model and Notation) mit "
          + "Bedingungen in FEEL. Die Fachaufsicht kann es in einem DMN-Editor öffnen und ändern; geprüft "
          + "ist das mit dmn-js 17.7, dem Editor des Camunda Modelers. --rules DATEI oder NACHHALT_RULES "
          + "wählt ein eigenes Modell.",
        "The rules are a decision model in DMN 1.3 (Decision Model and Notation) with conditions in FEEL. "
          + "The office's supervision can open and change it in a DMN editor; this was tried with dmn-js "
          + "17.7, the editor of the Camunda Modeler. --rules FILE or NACHHALT_RULES chooses an own "
          + "model."))
    page.paragraph(
      word(
        "Die Beschreibung einer Zeile nennt Titel, Quelle, Zitat und Abhilfe, die der Bildschirm und "
          + "nachhalt explain zeigen: zuerst der Titel, dann Zeilen, die mit Quelle:, Ziffer:, Zitat:, "
          + "Abhilfe:, Befehl:, Title: oder Cure: beginnen.",
        "The description of a row carries title, source, quotation and cure, which the screen and "
          + "nachhalt explain show: first the title in German, then lines that begin with Quelle: "
          + "(source), Ziffer: (section), Zitat: (quotation), Abhilfe: (cure), Befehl: (commands), "
          + "Title: or Cure: (both in English)."))
    page.paragraph(
      word(
        "Tabellen über die Einträge einer Liste stehen als Entscheidung über einen Eintrag da; eine "
          + "zweite ruft sie mit for … in … return … für jeden auf. nachhalt rules check DATEI prüft "
          + "ein Modell, bevor es gilt.",
        "Tables over the entries of a list stand as a decision about one entry; a second one calls it "
          + "for each of them with for … in … return …. nachhalt rules check FILE examines a model "
          + "before it holds."))
    page.section(word("REGELN", "RULES"))
    let rules = (try? Rules.bundled().ruleBook().rules) ?? []
    for rule in rules {
      let title = language == .german || rule.titleEnglish.isEmpty ? rule.title : rule.titleEnglish
      let cure = language == .german || rule.cureEnglish.isEmpty ? rule.cure : rule.cureEnglish
      let source = [rule.document, rule.section].filter { !$0.isEmpty }.joined(separator: ", ")
      var text = title + "."
      if !cure.isEmpty { text += " " + word("Abhilfe: ", "Cure: ") + cure + "." }
      if !source.isEmpty { text += " " + word("Quelle: ", "Source: ") + source + "." }
      page.term(rule.rule, text)
    }
    page.section(word("DATEIEN", "FILES"))
    page.term(
      "/usr/share/nachhalt/rules/nachbetreuung.dmn",
      word(
        "das mitgelieferte Modell, als Vorlage für ein eigenes",
        "the model delivered with the program, to begin an own one from"))
    ManualPages.seeAlso(except: "nachhalt-regeln", &page, language)
    return page.text
  }
}
