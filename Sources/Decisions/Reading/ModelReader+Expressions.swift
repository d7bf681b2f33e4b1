extension ModelReader {
  static let expressionNames: Set<String> = [
    "literalExpression", "context", "list", "relation", "invocation", "functionDefinition",
    "conditional", "filter", "for", "some", "every", "decisionTable",
  ]

  /// The first expression among an element's children.
  mutating func expression(in element: XMLElement) -> BoxedExpression? {
    guard
      let child = elements(of: element).first(where: {
        ModelReader.expressionNames.contains($0.name)
      })
    else { return nil }
    return expression(child)
  }

  mutating func expression(_ element: XMLElement) -> BoxedExpression? {
    form(element).map {
      BoxedExpression(typeRef: typeRef(element), position: element.position, form: $0)
    }
  }

  /// Expressions that came with DMN 1.4. Under an older namespace they are no DMN, and a modeller that
  /// keeps to it drops them without a word when it saves.
  private static let laterNames: Set<String> = ["conditional", "filter", "for", "some", "every"]
  private static let olderNamespaces: Set<String> = [
    "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
    "http://www.omg.org/spec/DMN/20180521/MODEL/",
    "https://www.omg.org/spec/DMN/20191111/MODEL/",
  ]

  private mutating func form(_ element: XMLElement) -> BoxedExpression.Form? {
    if ModelReader.laterNames.contains(element.name),
      ModelReader.olderNamespaces.contains(namespace)
    {
      report(.laterElement(element.name), at: element.position)
    }
    return switch element.name {
    case "literalExpression": literal(element)
    case "context": .context(all("contextEntry", of: element).map { contextEntry($0) })
    case "list": .list(elements(of: element).compactMap { listItem($0) })
    case "relation": relation(element)
    case "invocation": invocation(element)
    case "functionDefinition": .function(function(element))
    case "conditional":
      .conditional(
        condition: part("if", of: element), then: part("then", of: element),
        otherwise: part("else", of: element))
    case "filter": filter(element)
    case "for": iteration(.each, element, body: "return")
    case "some": iteration(.some, element, body: "satisfies")
    case "every": iteration(.every, element, body: "satisfies")
    case "decisionTable": .table(table(element))
    default: nil
    }
  }

  private mutating func literal(_ element: XMLElement) -> BoxedExpression.Form {
    if let language = element.attribute("expressionLanguage"), !isFeel(language) {
      report(.foreignLanguage(language), at: element.position)
    }
    return .literal(text(of: element) ?? SourceText("", at: element.position))
  }

  private func isFeel(_ language: String) -> Bool {
    language.isEmpty || language.uppercased().contains("FEEL")
  }

  private mutating func listItem(_ element: XMLElement) -> BoxedExpression? {
    ModelReader.expressionNames.contains(element.name) ? expression(element) : nil
  }

  private mutating func contextEntry(_ element: XMLElement) -> ContextEntry {
    ContextEntry(
      variable: first("variable", of: element).map { parameter($0) },
      value: expression(in: element), position: element.position)
  }

  private mutating func relation(_ element: XMLElement) -> BoxedExpression.Form {
    let columns = all("column", of: element).map { parameter($0) }
    let rows = all("row", of: element).map { row in
      elements(of: row).map { listItem($0) }
    }
    return .relation(columns: columns, rows: rows)
  }

  private mutating func invocation(_ element: XMLElement) -> BoxedExpression.Form? {
    guard let callee = expression(in: element) else {
      report(.missingElement("literalExpression", in: "invocation"), at: element.position)
      return nil
    }
    let bindings = all("binding", of: element).map { binding in
      Binding(
        parameter: first("parameter", of: binding).map { parameter($0).name } ?? "",
        value: expression(in: binding), position: binding.position)
    }
    return .invocation(callee: callee, bindings: bindings)
  }

  mutating func function(_ element: XMLElement) -> FunctionDefinition {
    let name = element.attribute("kind") ?? "FEEL"
    let kind = FunctionDefinition.Kind(rawValue: name)
    if kind == nil { report(.unknownValue(name, of: "kind"), at: element.position) }
    return FunctionDefinition(
      kind: kind ?? .feel, parameters: all("formalParameter", of: element).map { parameter($0) },
      typeRef: typeRef(element), body: expression(in: element), position: element.position)
  }

  private mutating func part(_ name: String, of element: XMLElement) -> BoxedExpression? {
    guard let child = first(name, of: element) else {
      report(.missingElement(name, in: element.name), at: element.position)
      return nil
    }
    return expression(in: child)
  }

  private mutating func filter(_ element: XMLElement) -> BoxedExpression.Form? {
    guard let source = part("in", of: element), let match = part("match", of: element) else {
      return nil
    }
    return .filter(source: source, match: match)
  }

  private mutating func iteration(
    _ kind: BoxedExpression.Iteration, _ element: XMLElement, body: String
  ) -> BoxedExpression.Form? {
    let name = cleaned(required("iteratorVariable", of: element))
    guard let source = part("in", of: element), let body = part(body, of: element) else {
      return nil
    }
    return .iteration(kind, variable: name, source: source, body: body)
  }
}
