extension Value: CustomStringConvertible {
  /// The value as a FEEL expression would write it: strings in quotes, dates as `date("…")`.
  package var description: String {
    var text = ""
    write(to: &text, quoted: true)
    return text
  }

  /// The value as FEEL's `string()` gives it: like `description`, but bare on the outside.
  package var plainText: String {
    if case .string(let string) = self { return string.string }
    var text = ""
    write(to: &text, quoted: false)
    return text
  }

  private func write(to text: inout String, quoted: Bool) {
    switch self {
    case .null: text += "null"
    case .boolean(let bool): text += bool ? "true" : "false"
    case .integer(let whole): text += String(whole)
    case .decimal(let box): text += box.content.description
    case .string(let string): Value.writeQuoted(string.string, to: &text)
    case .date(let day):
      write(FeelDate(dayNumber: day)?.description ?? "", "date", quoted, &text)
    case .time(let box): write(box.content.description, "time", quoted, &text)
    case .dateTime(let box): write(box.content.description, "date and time", quoted, &text)
    case .seconds(let seconds):
      write(DaysDuration(seconds: seconds).description, "duration", quoted, &text)
    case .fineDuration(let box): write(box.content.description, "duration", quoted, &text)
    case .months(let months):
      write(MonthsDuration(months: months).description, "duration", quoted, &text)
    case .list(let list):
      text += "["
      for (index, item) in list.items.enumerated() {
        if index > 0 { text += ", " }
        item.write(to: &text, quoted: true)
      }
      text += "]"
    case .context(let record): Value.write(record, to: &text)
    case .range(let range): Value.write(range, to: &text)
    case .function(let function):
      text += "function(" + function.parameters.map(\.name).joined(separator: ", ") + ")"
    }
  }

  private func write(_ literal: String, _ function: String, _ quoted: Bool, _ text: inout String) {
    text += quoted ? "\(function)(\"\(literal)\")" : literal
  }

  private static func write(_ record: Record, to text: inout String) {
    text += "{"
    for (index, name) in record.shape.names.enumerated() {
      if index > 0 { text += ", " }
      if name.utf8.allSatisfy({ Lexer.isNameByte($0) || $0 == 0x20 }), !name.isEmpty {
        text += name
      } else {
        writeQuoted(name, to: &text)
      }
      text += ": "
      record.values[index].write(to: &text, quoted: true)
    }
    text += "}"
  }

  private static func write(_ range: RangeValue, to text: inout String) {
    if range.isNegated {
      text += "(!="
      range.start.write(to: &text, quoted: true)
      text += ")"
    } else if range.start.isNull, !range.end.isNull {
      text += range.includesEnd ? "(<=" : "(<"
      range.end.write(to: &text, quoted: true)
      text += ")"
    } else if range.end.isNull, !range.start.isNull {
      text += range.includesStart ? "(>=" : "(>"
      range.start.write(to: &text, quoted: true)
      text += ")"
    } else {
      text += range.includesStart ? "[" : "("
      range.start.write(to: &text, quoted: true)
      text += ".."
      range.end.write(to: &text, quoted: true)
      text += range.includesEnd ? "]" : ")"
    }
  }

  static func writeQuoted(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
