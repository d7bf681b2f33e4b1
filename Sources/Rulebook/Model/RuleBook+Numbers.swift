import Decisions

/// The numbers of the rules as they hold from a day on, in the model's own words.
package struct RuleNumbers: Equatable, Sendable {
  package struct Number: Equatable, Sendable {
    package var name: String
    /// As the model writes it, a FEEL expression.
    package var value: String
  }

  package var values: [Number]

  /// The expression of the day from which they hold.
  package var validFrom: String {
    values.first { $0.name == RuleNumbers.validFrom }?.value ?? ""
  }

  static let decision = "Parameterstände"
  static let validFrom = "gültig ab"
}

extension RuleBook {
  /// One set of numbers for each state of the law, the oldest first, as the model lists them.
  package var numbers: [RuleNumbers] {
    for definitions in model.definitions {
      for decision in definitions.decisions
      where decision.identity.name == RuleNumbers.decision {
        if let logic = decision.logic { return RuleBook.numbers(in: logic) }
      }
    }
    return []
  }

  private static func numbers(in logic: BoxedExpression) -> [RuleNumbers] {
    switch logic.form {
    case .relation(columns: let columns, rows: let rows):
      return rows.map { row in
        RuleNumbers(
          values: zip(columns.map(\.name), row).compactMap { name, cell in
            guard case .literal(let text)? = cell?.form else { return nil }
            return RuleNumbers.Number(name: name, value: text.trimmed)
          })
      }
    case .list(let items): return items.flatMap(numbers)
    case .context(let entries):
      let values = entries.compactMap { entry -> RuleNumbers.Number? in
        guard let name = entry.variable?.name, case .literal(let text)? = entry.value?.form else {
          return nil
        }
        return RuleNumbers.Number(name: name, value: text.trimmed)
      }
      return [RuleNumbers(values: values)]
    default: return []
    }
  }
}
