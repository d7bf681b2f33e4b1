import Decisions
import Feel
import Texts

/// What is wrong with a decision model, in the language of whoever has to mend it.
enum ModelProblemTexts {
  static func sentence(_ problem: ModelProblem) -> Phrase {
    let place = problem.place
    var german = place.file
    if let position = place.position { german += ":\(position.line):\(position.column)" }
    var parts: [String] = []
    if let node = place.node { parts.append("„\(node)“") }
    if let row = place.row { parts.append("Zeile \(row) der Tabelle") }
    if let column = place.column { parts.append("Spalte \(column)") }
    german += ": "
    if !parts.isEmpty { german += parts.joined(separator: ", ") + ": " }
    return Phrase(german + words(problem.kind), problem.sentence)
  }

  /// The sentence without its place.
  static func words(_ problem: ModelProblem) -> Phrase {
    Phrase(words(problem.kind), problem.kind.sentence)
  }

  private static func words(_ kind: ModelProblem.Kind) -> String {
    switch kind {
    case .notRead(let problem): words(problem)
    case .notAModel(let root, _):
      "Das ist kein Entscheidungsmodell (DMN 1.1 bis 1.5): Das äußerste Element heißt ‹\(root)›."
    case .missingElement(let name, let parent): "In ‹\(parent)› fehlt das Element ‹\(name)›."
    case .missingAttribute(let name, let parent): "‹\(parent)› fehlt die Angabe ‹\(name)›."
    case .unknownValue(let value, let attribute):
      "‹\(value)› ist als ‹\(attribute)› unbekannt"
        + (ModelProblem.known(attribute).map { "; bekannt sind \($0)." } ?? ".")
    case .unexpectedElement(let name, let parent): "‹\(name)› gehört nicht in ‹\(parent)›."
    case .laterElement(let name):
      "‹\(name)› als eigenes Element gibt es erst seit DMN 1.4, und die Datei nennt eine ältere Fassung."
        + " Ein DMN-Editor löscht es beim Speichern mit allem, was darin steht. Statt dessen geht eine"
        + " Entscheidungstabelle in einem Entscheidungsdienst, oder die Datei nennt DMN 1.4 oder neuer."
    case .foreignLanguage(let language): "Die Sprache ‹\(language)› ist nicht FEEL."
    case .duplicateName(let name): "Den Namen ‹\(name)› gibt es zweimal."
    case .duplicateNamespace(let name): "Zwei Modelle haben den Namensraum ‹\(name)›."
    case .unresolvedReference(let href): "‹\(href)› verweist auf nichts."
    case .missingImport(let name): "Das eingebundene Modell ‹\(name)› fehlt."
    case .unknownType(let name): "Der Typ ‹\(name)› ist nicht erklärt."
    case .cyclicType(let name): "Der Typ ‹\(name)› ist durch sich selbst erklärt."
    case .cycle(let names):
      "Die Entscheidungen brauchen einander im Kreis: \(names.joined(separator: " → "))."
    case .unusedInput(let name): "Niemand fragt nach der Eingabe ‹\(name)›."
    case .unreachableDecision(let name): "Niemand braucht die Entscheidung ‹\(name)›."
    case .missingLogic(let name): "‹\(name)› hat keinen Inhalt und ergibt immer null."
    case .tooDeep(let limit): "Der Inhalt ist tiefer als \(limit) Ebenen verschachtelt."
    case .syntax(let problem): "Der Ausdruck ist nicht lesbar: \(FeelTexts.words(problem))"
    case .suspicion(let problem): FeelTexts.words(problem)
    case .unknownName(let name, let suggestion):
      FeelTexts.words(FeelDiagnostic.Problem.unknownName(name, suggestion: suggestion))
    case .notRequired(let name):
      "‹\(name)› gibt es im Modell, aber hier fehlt die Anforderung (der Pfeil) dorthin."
    case .typeClash(let expected, let found):
      "Der Ausdruck ergibt \(found), erklärt ist \(expected)."
    case .unfitValue(let detail): FeelTexts.words(detail)
    case .externalFunction(let kind): "Funktionen der Art ‹\(kind)› sind nicht möglich."
    default: tableWords(kind)
    }
  }

  private static func tableWords(_ kind: ModelProblem.Kind) -> String {
    switch kind {
    case .wrongInputCount(let expected, let found):
      "\(found) Bedingungen, die Tabelle hat aber \(expected) Spalten dafür."
    case .wrongOutputCount(let expected, let found):
      "\(found) Ergebnisse, die Tabelle hat aber \(expected) Spalten dafür."
    case .wrongAnnotationCount(let expected, let found):
      "\(found) Anmerkungen, die Tabelle hat aber \(expected) Spalten dafür."
    case .missingOutputName: "Hat eine Tabelle mehrere Ergebnisse, so braucht jedes einen Namen."
    case .aggregationNotAllowed:
      "Zusammenrechnen geht nur bei der Trefferregel COLLECT mit genau einem Ergebnis."
    case .priorityWithoutOutputValues:
      "Diese Trefferregel braucht eine Liste der Ergebnisse in ihrer Rangfolge."
    case .outputNotInOutputValues(let text): "‹\(text)› steht nicht in der Liste der Ergebnisse."
    case .outputNotAllowed(let value, let allowed):
      "Das Ergebnis darf nicht \(value) sein; erlaubt ist: \(allowed)"
    case .overlap(let rows, let example):
      "Die Zeilen \(list(rows)) treffen zugleich zu, \(words(example))."
    case .gap(let example): "Keine Zeile trifft zu, \(words(example))."
    case .unreachableRow(let rows):
      rows.count == 1
        ? "Die Zeile kommt nie zum Zug: Zeile \(list(rows)) geht immer vor."
        : "Die Zeile kommt nie zum Zug: die Zeilen \(list(rows)) gehen immer vor."
    case .impossibleRow: "Kein Wert erfüllt alle Bedingungen der Zeile."
    case .repeatedRow(let row): "Die Zeile wiederholt Zeile \(row)."
    case .rowWithoutOutput: "Die Zeile hat kein Ergebnis: wo sie zutrifft, folgt nichts daraus."
    default: ""
    }
  }

  private static func words(_ problem: XMLProblem) -> String {
    switch problem {
    case .malformed(let reason): "Die Datei ist kein gültiges XML: \(XMLWords.german(reason))."
    case .documentTypeRefused: "Die Datei erklärt einen Dokumenttyp; das ist nicht erlaubt."
    case .tooLarge(let limit): "Die Datei ist größer als \(limit) Bytes."
    case .tooDeep(let limit): "Die Elemente sind tiefer als \(limit) Ebenen verschachtelt."
    case .tooManyElements(let limit): "Die Datei hat mehr als \(limit) Elemente."
    case .tooManyAttributes(let limit): "Ein Element hat mehr als \(limit) Angaben."
    case .noRoot: "Die Datei enthält kein Element."
    }
  }

  private static func words(_ example: RowExample) -> String {
    if example.parts.isEmpty { return "bei jedem Wert" }
    let parts = example.parts.map { part -> String in
      switch part.condition {
      case .equal(let value): "\(part.column) = \(value)"
      case .below(let value): "\(part.column) < \(value)"
      case .above(let value): "\(part.column) > \(value)"
      case .between(let low, let high): "\(part.column) zwischen \(low) und \(high)"
      case .null: "\(part.column) = null"
      case .otherText: "\(part.column) mit irgendeinem anderen Text"
      case .present: "\(part.column) mit irgendeinem Wert"
      }
    }
    return "zum Beispiel bei " + parts.joined(separator: ", ")
  }

  private static func list(_ rows: [Int]) -> String {
    guard let last = rows.last, rows.count > 1 else { return rows.first.map(String.init) ?? "" }
    return rows.dropLast().map(String.init).joined(separator: ", ") + " und \(last)"
  }
}

/// What the XML reader says, in German; it speaks English only.
private enum XMLWords {
  static func german(_ reason: String) -> String { words[reason] ?? reason }

  private static let words = [
    "syntax error": "hier steht etwas anderes als XML",
    "no element found": "sie ist leer oder bricht ab",
    "not well-formed (invalid token)": "hier steht ein Zeichen, das nicht hierher gehört",
    "unclosed token": "hier bricht etwas mittendrin ab",
    "partial character": "ein Zeichen ist nur halb da",
    "mismatched tag": "hier schließt etwas anderes, als geöffnet wurde",
    "duplicate attribute": "eine Angabe steht doppelt",
    "junk after document element": "nach dem Ende steht noch etwas",
    "undefined entity": "ein Kürzel mit & ist nicht bekannt",
    "reference to invalid character number": "eine Zeichennummer gibt es nicht",
    "encoding specified in XML declaration is incorrect": "die angegebene Kodierung stimmt nicht",
    "unknown encoding": "die Kodierung ist nicht bekannt",
    "unclosed CDATA section": "ein CDATA-Abschnitt ist nicht geschlossen",
    "unbound prefix": "ein Präfix ist nicht erklärt",
    "XML or text declaration not at start of entity": "die XML-Erklärung steht nicht am Anfang",
  ]
}
