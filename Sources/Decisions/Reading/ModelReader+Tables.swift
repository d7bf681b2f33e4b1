extension ModelReader {
  mutating func table(_ element: XMLElement) -> DecisionTable {
    var table = DecisionTable(
      hitPolicy: hitPolicy(element), aggregation: aggregation(element),
      outputLabel: element.attribute("outputLabel"), position: element.position)
    for child in elements(of: element) {
      switch child.name {
      case "input": table.inputs.append(inputClause(child))
      case "output": table.outputs.append(outputClause(child))
      case "annotation": table.annotations.append(child.attribute("name") ?? "")
      case "rule": table.rules.append(rule(child))
      default: break
      }
    }
    if table.outputs.isEmpty {
      report(.missingElement("output", in: "decisionTable"), at: element.position)
    }
    return table
  }

  private mutating func hitPolicy(_ element: XMLElement) -> HitPolicy {
    guard let name = element.attribute("hitPolicy") else { return .unique }
    if let policy = HitPolicy(rawValue: name) { return policy }
    report(.unknownValue(name, of: "hitPolicy"), at: element.position)
    return .unique
  }

  private mutating func aggregation(_ element: XMLElement) -> Aggregation? {
    guard let name = element.attribute("aggregation") else { return nil }
    if let aggregation = Aggregation(rawValue: name) { return aggregation }
    report(.unknownValue(name, of: "aggregation"), at: element.position)
    return nil
  }

  private mutating func inputClause(_ element: XMLElement) -> InputClause {
    let expression = first("inputExpression", of: element)
    if expression == nil {
      report(.missingElement("inputExpression", in: "input"), at: element.position)
    }
    return InputClause(
      label: element.attribute("label"),
      expression: expression.flatMap(text) ?? SourceText("", at: element.position),
      typeRef: expression.flatMap(typeRef),
      values: first("inputValues", of: element).flatMap(text), position: element.position)
  }

  private func outputClause(_ element: XMLElement) -> OutputClause {
    let fallback = first("defaultOutputEntry", of: element)
    let fallbackText = fallback.flatMap { entry in
      text(of: entry) ?? first("literalExpression", of: entry).flatMap(text)
    }
    return OutputClause(
      name: element.attribute("name").map(cleaned), label: element.attribute("label"),
      typeRef: typeRef(element), values: first("outputValues", of: element).flatMap(text),
      defaultEntry: fallbackText, position: element.position)
  }

  private func rule(_ element: XMLElement) -> DecisionRule {
    DecisionRule(
      id: element.attribute("id"),
      description: first("description", of: element)?.text.string ?? "",
      inputs: cells("inputEntry", of: element),
      outputs: cells("outputEntry", of: element),
      annotations: cells("annotationEntry", of: element).map(\.trimmed),
      position: element.position)
  }

  private func cells(_ name: String, of element: XMLElement) -> [SourceText] {
    all(name, of: element).map { text(of: $0) ?? SourceText("", at: $0.position) }
  }
}
