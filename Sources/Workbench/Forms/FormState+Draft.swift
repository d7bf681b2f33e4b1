/// A form as bytes, for the store's drawer of unfinished input: one line a field, its code and its
/// text, line breaks and backslashes escaped.
extension FormState {
  var encoded: [UInt8] {
    var lines: [String] = []
    if let rule { lines.append("rule=" + FormState.escaped(rule)) }
    if let subject { lines.append("subject=" + FormState.escaped(subject)) }
    for field in fields where !field.value.isEmpty {
      lines.append(field.id.rawValue + "=" + FormState.escaped(field.value))
    }
    return Array(lines.joined(separator: "\n").utf8)
  }

  /// Takes over what an older or newer version wrote as far as it knows the fields.
  mutating func restore(_ bytes: [UInt8]) {
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      guard let equal = line.firstIndex(of: "=") else { continue }
      let value = FormState.unescaped(line[line.index(after: equal)...])
      switch String(line[..<equal]) {
      case "rule": rule = value
      case "subject": subject = value
      case let name:
        guard let id = FormFieldID(rawValue: name) else { continue }
        set(id, value)
      }
    }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
  }

  private static func unescaped(_ text: Substring) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        result.append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}
