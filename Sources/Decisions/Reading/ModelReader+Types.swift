extension ModelReader {
  /// The type an element names in its attribute or, in item definitions, in a child.
  func typeRef(_ element: XMLElement) -> String? {
    let raw = element.attribute("typeRef") ?? first("typeRef", of: element)?.text.trimmed
    return raw.flatMap(typeName)
  }

  /// Types of DMN 1.1 are qualified names (`feel:string`); later versions use FEEL's own names.
  func typeName(_ raw: String) -> String? {
    let name = cleaned(raw)
    guard !name.isEmpty else { return nil }
    guard let colon = name.lastIndex(of: ":") else { return name }
    return String(name[name.index(after: colon)...])
  }

  mutating func itemDefinition(_ element: XMLElement) -> ItemDefinition {
    var item = ItemDefinition(
      name: cleaned(required("name", of: element)), position: element.position,
      isCollection: element.attribute("isCollection").map(isTrue) ?? false)
    item.typeRef = typeRef(element)
    item.components = all("itemComponent", of: element).map { itemDefinition($0) }
    item.allowedValues = first("allowedValues", of: element).flatMap(text)
    item.typeConstraint = first("typeConstraint", of: element).flatMap(text)
    if let function = first("functionItem", of: element) {
      item.function = FunctionItem(
        outputTypeRef: function.attribute("outputTypeRef").flatMap(typeName),
        parameters: all("parameters", of: function).map { parameter($0) })
    }
    return item
  }

  mutating func parameter(_ element: XMLElement) -> Variable {
    Variable(
      name: cleaned(required("name", of: element)), typeRef: typeRef(element),
      position: element.position)
  }

  private func isTrue(_ text: String) -> Bool {
    text == "true" || text == "1"
  }
}
