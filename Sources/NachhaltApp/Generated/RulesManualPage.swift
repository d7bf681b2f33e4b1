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
        "Die Regeln stehen in einem Entscheidungsmodell nach DMN (Decision Model and Notation) mit "
          + "Bedingungen in FEEL. Die Fachaufsicht kann es in jedem DMN-Editor öffnen und ändern; "
          + "--rules DATEI oder NACHHALT_RULES wählt ein eigenes Modell. Jede Zeile einer Tabelle "
          + "trägt Quelle, Zitat und Abhilfe, die der Bildschirm und nachhalt explain zeigen.",
        "The rules are a decision model in DMN (Decision Model and Notation) with conditions in FEEL. "
          + "The office's supervision can open and change it in any DMN editor; --rules FILE or "
          + "NACHHALT_RULES chooses an own model. Each row of a table carries source, quotation and "
          + "cure, which the screen and nachhalt explain show."))
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
