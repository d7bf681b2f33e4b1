internal import Feel

/// A decision table made ready for being run many times.
final class TableProgram: LogicNode {
  final class Input: Sendable {
    let logic: any LogicNode
    /// Where the cells of the column find the input value.
    let slot: Int
    /// The column is a name, and the slot is that of its variable: nothing is computed.
    let isName: Bool
    /// Tests that every value of the column must pass; such columns are computed first.
    let allowed: Allowed?

    init(logic: any LogicNode, slot: Int, isName: Bool, allowed: Allowed?) {
      self.logic = logic
      self.slot = slot
      self.isName = isName
      self.allowed = allowed
    }
  }

  /// Tests that values of a column must pass, with what is told where one does not.
  struct Allowed: Sendable {
    let test: CompiledExpression
    let text: String
    let column: String
    let source: Int32

    func note(_ value: Value) -> Note.Detail {
      .notAllowed(name: column, value: value.shortText, allowed: text)
    }
  }

  struct Row {
    let tests: RowTests
    let outputs: [any LogicNode]
    /// For each output its value, where that is the same each time and needs no look at its type.
    var settled: [Value?] = []
  }

  /// A row as flat data.
  struct RowTests {
    /// Where the row's cells begin among all cells; `-` is left out.
    let first: Int
    let count: Int
    var cells: Range<Int> { first..<first + count }
    /// Number of the row's first cell among the sources; one number per column follows.
    let source: Int32
  }

  struct Output {
    let name: String
    let declaration: Declaration
    /// The output values in the order of their priority.
    let order: [Value]?
    let fallback: (any LogicNode)?
  }

  let number: Int
  /// The table as it was written, for traces and checks.
  let declaration: DecisionTable
  let hitPolicy: HitPolicy
  let aggregation: Aggregation?
  let inputs: [Input]
  /// The columns that must be computed before any row is looked at.
  let eager: [Int]
  let rows: [Row]
  let rowTests: [RowTests]
  /// The tests of all rows, one row after the other.
  let cells: [CellTest]
  /// The texts that cells test for, by the numbers that cells carry.
  let texts: [Text]
  /// The marks of these texts.
  let fingerprints: [Int64]
  /// The tests that need FEEL, by the numbers that cells carry.
  let expressions: [CellExpression]
  let outputs: [Output]
  let shape: Shape
  let hasFallback: Bool
  let type: FeelType
  let motion: Motion
  let hasMovingOutputs: Bool

  init(
    number: Int, declaration: DecisionTable, inputs: [Input], rows: [Row], cells: [CellTest],
    texts: [Text], expressions: [CellExpression], outputs: [Output]
  ) {
    self.number = number
    self.declaration = declaration
    hitPolicy = declaration.hitPolicy
    aggregation = declaration.aggregation
    self.inputs = inputs
    eager = inputs.indices.filter { inputs[$0].allowed != nil }
    self.rows = rows.map { row in
      var row = row
      row.settled = zip(row.outputs, outputs).map { $1.declaration.settled($0) }
      return row
    }
    rowTests = rows.map(\.tests)
    self.cells = TableProgram.linked(cells, rows.map(\.tests), texts)
    self.texts = texts
    fingerprints = texts.map { Value.string($0).mark.payload }
    self.expressions = expressions
    self.outputs = outputs
    shape = Shape(outputs.map(\.name))
    hasFallback = outputs.contains { $0.fallback != nil }
    let single: FeelType
    if outputs.count == 1, let output = outputs.first {
      single = TableProgram.type(of: output, in: rows.compactMap(\.outputs.first))
    } else {
      single = .context(ContextType(outputs.map { ($0.name, $0.declaration.type.type) }))
    }
    switch (hitPolicy.isSingle, aggregation) {
    case (true, _): type = single
    case (false, .count): type = .number
    case (false, .some): type = single
    case (false, nil): type = .list(single)
    }
    let motions = rows.flatMap { $0.outputs.map(\.motion) }
    let first = motions.first ?? .still
    let joined = motions.dropFirst().reduce(first) { $0.joined(with: $1) }
    hasMovingOutputs = joined != .still
    motion = hitPolicy.isSingle && outputs.count == 1 ? joined : joined.blurred
  }

  private static func type(of output: Output, in column: [any LogicNode]) -> FeelType {
    guard case .any = output.declaration.type.type else { return output.declaration.type.type }
    let types = Set(column.map(\.type))
    return types.count == 1 ? types.first ?? .any : .any
  }
}
