extension TableProgram {
  func inputName(_ column: Int) -> String {
    guard declaration.inputs.indices.contains(column) else { return "" }
    return declaration.inputs[column].name
  }

  func outputName(_ column: Int) -> String {
    guard outputs.indices.contains(column) else { return "" }
    if !outputs[column].name.isEmpty { return outputs[column].name }
    return declaration.outputLabel ?? ""
  }

  func annotations(ofRow number: Int) -> [NamedText] {
    declaration.rules[number].annotations.enumerated().map { index, text in
      let names = declaration.annotations
      return NamedText(name: names.indices.contains(index) ? names[index] : "", text: text)
    }
  }
}
