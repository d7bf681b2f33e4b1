internal import Feel

extension ModelProblem {
  /// One English sentence with its place, `file:line:column: …`.
  package var sentence: String {
    var head = place.file
    if let position = place.position { head += ":\(position.line):\(position.column)" }
    var parts: [String] = []
    if let node = place.node { parts.append("\u{201C}\(node)\u{201D}") }
    if let row = place.row { parts.append("row \(row)") }
    if let column = place.column { parts.append("column \(column)") }
    let middle = parts.isEmpty ? "" : parts.joined(separator: ", ") + ": "
    return "\(head): \(middle)\(kind.sentence)"
  }
}

extension ModelProblem.Kind {
  package var sentence: String {
    switch self {
    case .notRead(let problem): problem.sentence
    case .notAModel(let root, let namespace):
      "The root element is \(root) in “\(namespace)”, not definitions of DMN 1.1 to 1.5."
    case .missingElement(let name, let parent): "\(parent) lacks the element \(name)."
    case .missingAttribute(let name, let parent): "\(parent) lacks the attribute \(name)."
    case .unknownValue(let value, let attribute):
      "\(attribute) has the unknown value “\(value)”."
        + (ModelProblem.known(attribute).map { " Known are \($0)." } ?? "")
    case .unexpectedElement(let name, let parent): "\(name) is not expected in \(parent)."
    case .laterElement(let name):
      "\(name) as an element came with DMN 1.4, and the file names an older version. A modeller deletes it"
        + " when it saves, with everything inside. A decision table in a decision service can say the same,"
        + " or the file can name DMN 1.4 or later."
    case .foreignLanguage(let language): "The expression language “\(language)” is not FEEL."
    case .duplicateName(let name): "The name “\(name)” is used twice."
    case .duplicateNamespace(let namespace): "Two models have the namespace “\(namespace)”."
    case .unresolvedReference(let href): "Nothing has the id that “\(href)” refers to."
    case .missingImport(let namespace): "The imported model “\(namespace)” was not given."
    case .unknownType(let name): "The type “\(name)” is not defined."
    case .cyclicType(let name): "The type “\(name)” is defined by itself."
    case .cycle(let names):
      "The requirements form a circle: \(names.joined(separator: " → "))."
    case .unusedInput(let name): "The input “\(name)” is required by nothing."
    case .unreachableDecision(let name):
      "The encapsulated decision “\(name)” is needed by none of the service's outputs."
    case .missingLogic(let name): "“\(name)” has no logic and always yields null."
    case .tooDeep(let limit): "The logic is nested deeper than \(limit) levels."
    case .syntax(let problem): problem.message
    case .suspicion(let problem): problem.message
    case .unknownName(let name, let suggestion):
      "The name “\(name)” is not known here."
        + (suggestion.map { " Did you mean “\($0)”?" } ?? "")
    case .notRequired(let name):
      "The model has “\(name)”, but this does not require it."
    case .typeClash(let expected, let found):
      "The expression yields \(found) where \(expected) is declared."
    case .unfitValue(let detail): detail.message
    case .externalFunction(let kind): "Functions of kind \(kind) are not supported."
    default: tableSentence
    }
  }

  private var tableSentence: String {
    switch self {
    case .wrongInputCount(let expected, let found):
      "The row has \(found) input cells; the table has \(expected) inputs."
    case .wrongOutputCount(let expected, let found):
      "The row has \(found) output cells; the table has \(expected) outputs."
    case .wrongAnnotationCount(let expected, let found):
      "The row has \(found) annotations; the table has \(expected) annotation columns."
    case .missingOutputName: "A table with several outputs must name each of them."
    case .aggregationNotAllowed:
      "An aggregation needs the hit policy COLLECT and exactly one output."
    case .priorityWithoutOutputValues:
      "This hit policy needs output values that say which output comes first."
    case .outputNotInOutputValues(let text): "The output \(text) is not among the output values."
    case .outputNotAllowed(let value, let allowed):
      "The output may not be \(value); allowed is: \(allowed)"
    case .overlap(let rows, let example):
      "Rows \(ModelProblem.list(rows)) match together, for example with \(example)."
    case .gap(let example): "No row matches, for example, \(example)."
    case .unreachableRow(let rows):
      rows.count == 1
        ? "The row is never used: row \(ModelProblem.list(rows)) always comes before it."
        : "The row is never used: rows \(ModelProblem.list(rows)) always come before it."
    case .impossibleRow: "No value passes all tests of the row."
    case .repeatedRow(let row): "The row repeats row \(row)."
    case .rowWithoutOutput: "The row has no output: where it matches, nothing follows from it."
    default: ""
    }
  }
}

extension ModelProblem {
  /// What an attribute may say, where that is a short list.
  package static func known(_ attribute: String) -> String? {
    switch attribute {
    case "hitPolicy": HitPolicy.allCases.map(\.rawValue).joined(separator: ", ")
    case "aggregation": Aggregation.allCases.map(\.rawValue).joined(separator: ", ")
    default: nil
    }
  }

  static func list(_ rows: [Int]) -> String {
    guard let last = rows.last, rows.count > 1 else { return rows.first.map(String.init) ?? "" }
    return rows.dropLast().map(String.init).joined(separator: ", ") + " and \(last)"
  }
}
