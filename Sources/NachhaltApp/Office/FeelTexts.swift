import Feel
import Texts

/// What is wrong with an expression, or why it came out as null, for whoever wrote it.
enum FeelTexts {
  static func sentence(_ error: FeelSyntaxError) -> Phrase {
    Phrase(words(error.problem), error.message)
  }

  static func sentence(_ diagnostic: FeelDiagnostic) -> Phrase {
    Phrase(words(diagnostic.problem), diagnostic.message)
  }

  static func sentence(_ detail: Note.Detail) -> Phrase {
    Phrase(words(detail), detail.message)
  }

  // MARK: what is no FEEL

  static func words(_ problem: FeelSyntaxError.Problem) -> String {
    switch problem {
    case .expected(let what, let found):
      "Hier wird \(words(what)) erwartet, da steht aber \(words(found))."
    case .unterminatedString: "Dem Text, der hier anfängt, fehlt das schließende Anführungszeichen."
    case .unterminatedComment: "Der Kommentar, der hier anfängt, hat kein Ende."
    case .badEscape(let escape): "‹\(escape)› hat in einem Text keine Bedeutung."
    case .badNumber(let text): "‹\(text)› ist keine Zahl, die FEEL fassen kann."
    case .badLiteral(let text): "‹\(text)› ist weder Tag noch Uhrzeit noch Dauer."
    case .unexpectedCharacter(let character): "‹\(character)› hat hier keine Bedeutung."
    case .tooDeep: "Der Ausdruck ist zu tief verschachtelt."
    case .tooLong: "Der Ausdruck ist zu lang."
    case .empty: "Da steht kein Ausdruck."
    }
  }

  private static func words(_ what: FeelSyntaxError.Expectation) -> String {
    switch what {
    case .oneOf(let signs): signs.map { "‹\($0)›" }.joined(separator: " oder ")
    case .endOfRange: "‹]›, ‹)› oder ‹[› am Ende des Bereichs"
    case .expression: "ein Ausdruck"
    case .operation: "ein Rechen- oder Vergleichszeichen"
    case .operationOrEnd: "ein Rechen- oder Vergleichszeichen oder das Ende"
    case .commaOrEndOfTest: "‹,› oder das Ende der Bedingung"
    case .type: "ein Typ"
    case .loopVariable: "ein Name für den Wert der Schleife"
    case .parameter: "ein Name für den Parameter"
    case .argumentName: "der Name eines Parameters"
    case .entry: "der Name eines Eintrags"
    }
  }

  private static func words(_ found: FeelSyntaxError.Found) -> String {
    switch found {
    case .text(let text): "‹\(text)›"
    case .string: "ein Text"
    case .literal: "ein Wert in @\"…\""
    case .end: "nichts mehr"
    }
  }

  // MARK: what is suspicious

  static func words(_ problem: FeelDiagnostic.Problem) -> String {
    switch problem {
    case .unknownName(let name, let suggestion):
      "Den Namen ‹\(name)› gibt es hier nicht." + hint(suggestion)
    case .unknownEntry(let name, let suggestion):
      "Einen Eintrag ‹\(name)› gibt es hier nicht." + hint(suggestion)
    case .unknownType(let name): "Den Typ ‹\(name)› gibt es nicht."
    case .typesNeverMatch(let operation, let a, let b):
      "‹\(operation)› zwischen ‹\(a)› und ‹\(b)› ergibt immer null."
    case .wrongArgument(let function, let parameter, let found):
      "‹\(function)› nimmt für ‹\(parameter)› nichts vom Typ ‹\(found)›."
    case .wrongArgumentCount(let function, let found): count(function, found)
    case .unknownParameter(let function, let name, let suggestion):
      "‹\(function)› hat keinen Parameter ‹\(name)›." + hint(suggestion)
    case .notAFunction(let type): "Etwas vom Typ ‹\(type)› lässt sich nicht aufrufen."
    case .externalFunction: externalFunction
    }
  }

  private static func hint(_ suggestion: String?) -> String {
    suggestion.map { " Gemeint ist vielleicht ‹\($0)›." } ?? ""
  }

  private static func count(_ function: String, _ found: Int) -> String {
    "‹\(function)› lässt sich nicht mit \(found) \(found == 1 ? "Angabe" : "Angaben") aufrufen."
  }

  private static let externalFunction = "Fremde Funktionen (Java, PMML) sind nicht möglich."

  // MARK: what came out as null

  static func words(_ detail: Note.Detail) -> String {
    switch detail {
    case .unknownName(let name): "Den Namen ‹\(name)› gibt es hier nicht."
    case .noSuchEntry(let name): "Einen Eintrag ‹\(name)› gibt es hier nicht."
    case .indexOutOfRange(let index, let count):
      "Die Liste hat \(count) \(count == 1 ? "Element" : "Elemente"), an Stelle \(index) keines."
    case .wrongType(let expected, let found):
      "Hier geht nur \(words(expected)), nichts vom Typ ‹\(found)›."
    case .notComparable(let a, let b): "‹\(a)› und ‹\(b)› passen hier nicht zusammen."
    case .wrongArgument(let function, let parameter, let found):
      "‹\(function)› kann diesen Wert vom Typ ‹\(found)› nicht für ‹\(parameter)› gebrauchen."
    case .wrongArgumentCount(let function, let found): count(function, found)
    case .unknownParameter(let function, let name):
      "‹\(function)› hat keinen Parameter ‹\(name)›."
    case .notAFunction(let type): "Etwas vom Typ ‹\(type)› lässt sich nicht aufrufen."
    case .divisionByZero: "Teilen durch 0 ist nicht möglich."
    case .numberOutOfRange: "Das Ergebnis ist keine Zahl, die FEEL fassen kann."
    case .invalidText(let function): "‹\(function)› kann daraus keinen Wert machen."
    case .limitReached(let kind): words(kind)
    case .unsupported(.externalFunction): externalFunction
    case .unsupported(.clock): "‹now› hat keine Uhr."
    case .notConforming(let name, let expected, let found):
      "‹\(name)› ist als ‹\(expected)› erklärt, der Wert ist aber vom Typ ‹\(found)›."
    case .notAllowed(let name, let value, let allowed):
      "‹\(name)› darf nicht \(value) sein; erlaubt ist: \(allowed)"
    }
  }

  private static func words(_ wanted: Note.Wanted) -> String {
    switch wanted {
    case .list: "eine Liste"
    case .wholeNumber: "eine ganze Zahl"
    case .booleanOrNumber: "ein Wahrheitswert oder eine Zahl"
    case .numberOrDuration: "eine Zahl oder eine Dauer"
    }
  }

  private static func words(_ limit: Limits.Kind) -> String {
    switch limit {
    case .depth: "Zu tief: die Aufrufe oder Werte sind zu oft ineinander verschachtelt."
    case .steps: "Zu aufwendig: die Auswertung braucht zu viele Schritte."
    case .listLength: "Zu lang: die Liste würde zu groß."
    case .textLength: "Zu lang: der Text würde zu groß."
    case .size: "Zu groß: der Wert hätte zu viele Teile."
    }
  }
}
