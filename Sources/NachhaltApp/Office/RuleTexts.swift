import Decisions
import Rulebook
import Texts

/// What is wrong with a rule model, in words.
enum RuleTexts {
  static let anyModel = Phrase(
    "Es ist ein DMN-Modell, aber kein Regelwerk dieses Programms: Entscheidungen mit Befunden fehlen.",
    "It is a DMN model, but no rule book of this program: it has no decisions with results.")

  static func verdict(_ check: RuleCheck, errors: Int, remarks: Int) -> Phrase {
    if !check.isReadable {
      return Phrase("Das Modell ist nicht brauchbar.", "The model cannot be used.")
    }
    if errors > 0 {
      let german = errors == 1 ? "1 Fehler" : "\(errors) Fehler"
      let english = errors == 1 ? "1 error" : "\(errors) errors"
      return Phrase(
        "Das Modell ist nicht in Ordnung: \(german)", "The model is not in order: \(english)")
        + (remarks > 0 ? Phrase(" und ", " and ") + count(remarks) : .empty) + "."
    }
    if remarks > 0 {
      return Phrase("Das Modell ist brauchbar, mit ", "The model can be used, with ")
        + count(remarks, dative: true) + "."
    }
    return Phrase("Das Modell ist in Ordnung.", "The model is in order.")
  }

  private static func count(_ remarks: Int, dative: Bool = false) -> Phrase {
    remarks == 1
      ? Phrase("1 Hinweis", "1 remark")
      : Phrase("\(remarks) \(dative ? "Hinweisen" : "Hinweise")", "\(remarks) remarks")
  }

  /// The problem without its place.
  static func words(_ problem: RuleProblem) -> Phrase {
    if case .model(let inner) = problem { return ModelProblemTexts.words(inner) }
    return sentence(problem)
  }

  static func sentence(_ problem: RuleProblem) -> Phrase {
    switch problem {
    case .model(let problem): ModelProblemTexts.sentence(problem)
    case .noResults:
      Phrase(
        "Keine der Entscheidungen mit Befunden ist im Modell.",
        "None of the decisions with results is in the model.")
    case .missingDecision(let name):
      Phrase("Die Entscheidung ‹\(name)› fehlt.", "The decision ‹\(name)› is missing.")
    case .unknownInput(let name):
      Phrase(
        "Die Eingabe ‹\(name)› kennt das Programm nicht; docs/rules/inputs.md nennt alle.",
        "The program does not know the input ‹\(name)›; docs/rules/inputs.md lists them all.")
    case .unknownSeverity(let rule, let word):
      Phrase(
        "\(rule): ‹\(word)› ist keine Schwere (hoch, mittel, niedrig, hinweis).",
        "\(rule): ‹\(word)› is no severity (hoch, mittel, niedrig, hinweis).")
    case .unknownKind(let rule, let word):
      Phrase("\(rule): ‹\(word)› ist keine Art.", "\(rule): ‹\(word)› is no kind.")
    case .missingAnnotation(let rule, let name):
      Phrase(
        "\(rule): die Anmerkung ‹\(name)› fehlt.", "\(rule): the annotation ‹\(name)› is missing.")
    case .unaskedTable(let name):
      Phrase(
        "Nach der Tabelle ‹\(name)› fragt das Programm nicht, ihre Regeln erklärt es nicht. Wird sie für jeden Eintrag einer Liste"
          + " aufgerufen, so muss der Aufruf alles unverändert weitergeben.",
        "The program does not ask for the table ‹\(name)› and cannot explain its rules. If it is called for each entry of a list, the"
          + " call must hand everything on as it is.")
    case .differingTexts(let rule, let name):
      Phrase(
        "\(rule): zwei Zeilen sagen als ‹\(name)› Verschiedenes; es gilt die erste.",
        "\(rule): two rows say different things as ‹\(name)›; the first one holds.")
    }
  }
}
