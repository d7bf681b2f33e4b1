import Feel

/// Which numbers a rule uses: the inputs and the fields of rows that its model rows name.
struct FactPlan {
  enum Source {
    case input(RuleInput)
    case field(of: RuleInput, String)
    /// A field of the row the result is about.
    case subject(RuleInput, String)
  }

  private(set) var entries: [(name: String, source: Source)] = []

  init(_ rows: [RowTexts]) {
    for row in rows {
      let subject = row.iteration.flatMap { iteration in
        RuleInput.names.firstIndex(of: iteration.list).flatMap(RuleInput.init).map {
          (iteration.variable, $0)
        }
      }
      for text in row.all { scan(text, subject) }
    }
  }

  /// Finds names word by word; the longest name that fits wins, as in FEEL itself.
  private mutating func scan(_ text: String, _ subject: (variable: String, list: RuleInput)?) {
    var rest = Substring(FactPlan.withoutStrings(text))
    var isPath = false
    while let first = rest.first {
      guard first.isLetter else {
        isPath = first == "."
        rest.removeFirst()
        continue
      }
      if isPath {
        rest = rest.drop { $0.isLetter || $0.isNumber }
        isPath = false
        continue
      }
      if let subject, let field = FactPlan.field(after: subject.variable, in: rest) {
        add(field, .subject(subject.list, field))
        rest = rest.dropFirst(subject.variable.count + 1 + field.count)
      } else if let input = FactPlan.longest(RuleInput.names, in: rest) {
        rest = rest.dropFirst(input.count)
        guard let known = RuleInput.names.firstIndex(of: input).flatMap(RuleInput.init) else {
          continue
        }
        if let field = FactPlan.longest(RecordMakers.milestone, in: rest.dropFirst()),
          rest.first == "."
        {
          add("\(input).\(field)", .field(of: known, field))
          rest = rest.dropFirst(field.count + 1)
        } else {
          add(input, .input(known))
        }
      } else {
        rest = rest.drop { $0.isLetter || $0.isNumber }
      }
    }
  }

  private mutating func add(_ name: String, _ source: Source) {
    guard name != "Nr", !entries.contains(where: { $0.name == name }) else { return }
    entries.append((name, source))
  }

  private static func field(after variable: String, in text: Substring) -> String? {
    guard text.hasPrefix(variable + ".") else { return nil }
    let fields =
      RecordMakers.talk + RecordMakers.uncovered + RecordMakers.future + RecordMakers.risk
      + RecordMakers.activity
      + RecordMakers.employerContact + RecordMakers.agreement + RecordMakers.appointment
      + RecordMakers.measure + RecordMakers.span
    return longest(fields, in: text.dropFirst(variable.count + 1))
  }

  private static func longest(_ names: [String], in text: Substring) -> String? {
    names.filter { name in
      guard text.hasPrefix(name) else { return false }
      let next = text.dropFirst(name.count).first
      return next.map { !$0.isLetter && !$0.isNumber } ?? true
    }.max { $0.count < $1.count }
  }

  private static func withoutStrings(_ text: String) -> String {
    text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 0 }.map { String($0.element) }.joined(separator: " ")
  }
}
