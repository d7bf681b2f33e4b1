import Decisions
import Feel

/// The numbers of the rules as they hold from a day on, in the model's own words.
package struct RuleNumbers: Equatable, Sendable {
  package struct Number: Equatable, Sendable {
    package var name: String
    /// As the model writes it, a FEEL expression.
    package var value: String
    /// The source, the law, or that it was settled here.
    package var basis = ""
  }

  package var values: [Number]

  /// The expression of the day from which they hold.
  package var validFrom: String {
    values.first { $0.name == RuleNumbers.validFrom }?.value ?? ""
  }

  static let decision = "Parameterstände"
  package static let validFrom = "gültig ab"
  static let bases = "Grundlagen der Zahlen"
  /// The decisions that hold nothing but numbers and where they come from.
  package static let decisions = [decision, bases]
}

extension RuleBook {
  /// One set of numbers for each state of the law, the oldest first, as the model lists them.
  package var numbers: [RuleNumbers] {
    guard let logic = model.reading(of: RuleNumbers.decision) else { return [] }
    let bases = self.bases
    return RuleBook.numbers(in: logic).map { numbers in
      var numbers = numbers
      for index in numbers.values.indices {
        numbers.values[index].basis = bases[numbers.values[index].name] ?? ""
      }
      return numbers
    }
  }

  private var bases: [String: String] {
    guard let logic = model.reading(of: RuleNumbers.bases) else { return [:] }
    var bases: [String: String] = [:]
    for row in RuleBook.numbers(in: logic) where row.values.count == 2 {
      let words = row.values.map { String($0.value.dropFirst().dropLast()) }
      bases[words[0]] = words[1]
    }
    return bases
  }

  private static func numbers(in logic: BoxedExpression) -> [RuleNumbers] {
    switch logic.form {
    case .literal(let text):
      return (FeelCompiler.contexts(of: text.string) ?? []).map { entries in
        RuleNumbers(values: entries.map { RuleNumbers.Number(name: $0.name, value: $0.source) })
      }
    case .table(let table):
      return table.rules.map { row in
        RuleNumbers(
          values: zip(table.outputs, row.outputs).map { column, cell in
            RuleNumbers.Number(name: column.name ?? "", value: cell.trimmed)
          })
      }
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
