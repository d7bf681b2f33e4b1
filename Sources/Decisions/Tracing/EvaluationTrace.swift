package import Feel

/// What one run did, as data: screens, prints and programs tell the same story from it.
package struct EvaluationTrace: Sendable, Equatable {
  /// Decisions in the order of their evaluation.
  package internal(set) var decisions: [DecisionTrace] = []
  package internal(set) var notes: [TraceNote] = []

  package func decision(named name: String) -> DecisionTrace? {
    decisions.first { $0.name == name }
  }
}

/// Something an expression swallowed, with its place in the model.
package struct TraceNote: Sendable, Equatable {
  package let note: Note
  package let place: ModelPlace?
}

package struct DecisionTrace: Sendable, Equatable {
  package let name: String
  /// The values of what the decision requires.
  package internal(set) var inputs: [NamedValue] = []
  package internal(set) var tables: [TableTrace] = []
  /// Decisions evaluated by calling a decision service.
  package internal(set) var called: [DecisionTrace] = []
  package internal(set) var value: Value = .null(.plain)
}

package struct NamedValue: Sendable, Equatable {
  package let name: String
  package let value: Value

  package init(name: String, value: Value) {
    self.name = name
    self.value = value
  }
}

package struct TableTrace: Sendable, Equatable {
  package let node: String
  package let hitPolicy: HitPolicy
  /// Label (or expression) and value of the columns that some row asked for.
  package internal(set) var inputs: [NamedValue] = []
  /// The rows that were looked at, in order.
  package internal(set) var rows: [RowTrace] = []
  /// An input value was not among the values its column allows.
  package internal(set) var hasRefusedInput = false
  /// Rows matched together where the hit policy forbids it.
  package internal(set) var hasConflict = false
  package internal(set) var value: Value = .null(.plain)
  /// Tables evaluated by functions that the cells of this one call.
  package internal(set) var called: [TableTrace] = []

  package var matchedRows: [RowTrace] { rows.filter(\.isMatch) }

  /// Puts the values of the columns where they belong, once all of them are known.
  mutating func complete(with values: [Int: Value], name: (Int) -> String) {
    inputs = values.keys.sorted().compactMap { column in
      values[column].map { NamedValue(name: name(column), value: $0) }
    }
    for row in rows.indices {
      for cell in rows[row].cells.indices {
        rows[row].cells[cell].value = values[rows[row].cells[cell].column - 1]
      }
    }
  }
}

package struct RowTrace: Sendable, Equatable {
  /// Counted from 1, as people do.
  package let number: Int
  package let isMatch: Bool
  /// The cells that test something.
  package internal(set) var cells: [CellTrace]
  package internal(set) var outputs: [NamedValue] = []
  /// Texts beside the rule, by the names of their columns.
  package let annotations: [NamedText]

  /// The first cell whose test did not hold; later cells were not tested.
  package var failedCell: CellTrace? { cells.first { $0.outcome == .failed } }
}

package struct NamedText: Sendable, Equatable {
  package let name: String
  package let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

package struct CellTrace: Sendable, Equatable {
  package enum Outcome: Sendable, Equatable { case held, failed, notTested }

  /// Counted from 1.
  package let column: Int
  package let input: String
  package let text: String
  /// The column's value; missing where no row asked for it.
  package internal(set) var value: Value?
  package let outcome: Outcome
}
