internal import Feel

/// Checks of one decision table: rows against each other, and cells against their columns.
struct TableChecks {
  let program: TableProgram
  let place: ModelPlace
  private(set) var problems: [ModelProblem] = []
  /// Tables with more rows are not compared row by row.
  static let rowLimit = 1_000
  static let gapLimit = 5
  /// So many overlaps are enough to see what is wrong with a table.
  static let overlapLimit = 50

  private var table: DecisionTable { program.declaration }

  init(_ program: TableProgram, at place: ModelPlace) {
    self.program = program
    self.place = place
  }

  mutating func run() {
    let shapes = table.rules.map { rule in
      table.inputs.indices.map { column -> CellShape? in
        guard column < rule.inputs.count else { return .anything }
        let text = rule.inputs[column]
        if LogicCompiler.testsNothing(text) { return .anything }
        return FeelCompiler.shape(ofCell: text.string)
      }
    }
    checkKinds(shapes)
    checkOutputs()
    // A table without rows never has a value; rows without inputs match always.
    guard shapes.count <= TableChecks.rowLimit else { return }
    let columns = table.inputs.indices.map { column in
      TableAnalysis.Column(
        type: program.inputs[column].logic.type, allowed: allowed(column),
        cells: table.rules.indices.map { (shapes[$0][column], cellText($0, column)) })
    }
    var analysis = TableAnalysis(columns, rowCount: table.rules.count)
    checkRows(&analysis)
    checkGaps(&analysis)
  }

  private func cellText(_ row: Int, _ column: Int) -> String {
    let cells = table.rules[row].inputs
    return column < cells.count ? cells[column].trimmed : "-"
  }

  private func allowed(_ column: Int) -> CellShape? {
    if let values = table.inputs[column].values, !values.isBlank {
      return FeelCompiler.shape(ofCell: values.string)
    }
    guard let typed = program.inputs[column].logic as? TypedLogic else { return nil }
    return typed.declaration.type.constraints.first.flatMap { FeelCompiler.shape(ofCell: $0.text) }
  }

  private mutating func report(_ kind: ModelProblem.Kind, row: Int? = nil, column: Int? = nil) {
    var place = place
    place.position = table.position
    if let row {
      place.row = row + 1
      let cells = table.rules[row].inputs + table.rules[row].outputs
      place.position =
        column.flatMap { $0 < cells.count ? cells[$0].start : nil }
        ?? table.rules[row].position
    }
    place.column = column.map { $0 + 1 }
    problems.append(ModelProblem(kind, at: place))
  }

  // MARK: rows

  private mutating func checkRows(_ analysis: inout TableAnalysis) {
    for row in analysis.rows.indices {
      if analysis.isImpossible(row) {
        report(.impossibleRow, row: row)
        continue
      }
      switch table.hitPolicy {
      case .unique: checkOverlaps(of: row, with: Array(0..<row), analysis)
      case .any:
        checkOverlaps(of: row, with: (0..<row).filter { !hasSameOutputs(row, $0) }, analysis)
        checkRepetition(of: row, analysis)
      case .first: checkCover(of: row, by: Array(0..<row), &analysis)
      case .priority: checkCover(of: row, by: rowsBefore(row), &analysis)
      case .collect, .ruleOrder, .outputOrder: checkRepetition(of: row, analysis)
      }
    }
  }

  private mutating func checkOverlaps(
    of row: Int, with others: [Int], _ analysis: TableAnalysis
  ) {
    for other in others where problems.count < TableChecks.overlapLimit {
      guard let atoms = analysis.overlap(other, row) else { continue }
      let example = analysis.example(atoms, names: names)
      report(.overlap(rows: [other + 1, row + 1], example: example), row: row)
    }
  }

  /// A row that says what another says already.
  private mutating func checkRepetition(of row: Int, _ analysis: TableAnalysis) {
    let twin = (0..<row).first { other in
      hasSameOutputs(row, other) && analysis.covers(other, row) && analysis.covers(row, other)
    }
    if let twin { report(.repeatedRow(of: twin + 1), row: row) }
  }

  private func hasSameOutputs(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = (program.rows[first].outputs, program.rows[second].outputs)
    let constants = (a.map(\.constant), b.map(\.constant))
    if !constants.0.contains(nil), !constants.1.contains(nil) { return constants.0 == constants.1 }
    return table.rules[first].outputs.map(\.trimmed) == table.rules[second].outputs.map(\.trimmed)
  }

  private mutating func checkCover(
    of row: Int, by others: [Int], _ analysis: inout TableAnalysis
  ) {
    guard analysis.isCovered(row, by: others) else { return }
    let blocking = others.filter { other in
      zip(analysis.rows[row].sets, analysis.rows[other].sets).allSatisfy {
        !$0.intersection($1).isEmpty
      }
    }
    report(.unreachableRow(by: blocking.map { $0 + 1 }), row: row)
  }

  /// The rows whose outputs come before those of a row; rows of unknown rank come after all.
  private func rowsBefore(_ row: Int) -> [Int] {
    guard let own = program.constantRanks(ofRow: row) else { return [] }
    return program.rows.indices.filter { other in
      guard other != row, let ranks = program.constantRanks(ofRow: other) else { return false }
      return ranks.lexicographicallyPrecedes(own) || (ranks == own && other < row)
    }
  }

  private var names: [String] { table.inputs.indices.map { program.inputName($0) } }

  private mutating func checkGaps(_ analysis: inout TableAnalysis) {
    guard table.hitPolicy.isSingle, !program.hasFallback,
      let gaps = analysis.gaps(limit: TableChecks.gapLimit)
    else { return }
    for gap in gaps { report(.gap(example: analysis.example(gap, names: names))) }
  }

  // MARK: cells

  /// A row that a modeller has just added has no outputs and, worse, no tests.
  private mutating func checkOutputs() {
    for (row, rule) in table.rules.enumerated()
    where !rule.outputs.isEmpty && rule.outputs.allSatisfy(LogicCompiler.testsNothing) {
      report(.rowWithoutOutput, row: row)
    }
  }

  private mutating func checkKinds(_ shapes: [[CellShape?]]) {
    for (row, cells) in shapes.enumerated() {
      for (column, shape) in cells.enumerated() {
        // A truth in a column of another kind asks nothing about the column; all other clashes
        // were found when the cell was compiled.
        guard case .equal(.boolean)? = shape else { continue }
        let type = program.inputs[column].logic.type
        if FeelType.boolean.mayServe(as: type) { continue }
        report(
          .typeClash(expected: type.description, found: FeelType.boolean.description), row: row,
          column: column)
      }
      for (index, output) in program.outputs.enumerated()
      where index < program.rows[row].outputs.count {
        checkOutput(program.rows[row].outputs[index], output, row, table.inputs.count + index)
      }
    }
  }

  private mutating func checkOutput(
    _ logic: any LogicNode, _ output: TableProgram.Output, _ row: Int, _ column: Int
  ) {
    let expected = output.declaration.type.type
    guard let value = logic.constant else {
      if logic.type.mayServe(as: expected) { return }
      report(
        .typeClash(expected: expected.description, found: logic.type.description), row: row,
        column: column)
      return
    }
    if value.isNull { return }
    if value.coerced(to: expected).isNull {
      report(
        .typeClash(expected: expected.description, found: FeelType(kindOf: value).description),
        row: row, column: column)
    } else if let order = output.order, !order.contains(value) {
      report(.outputNotInOutputValues(value.description), row: row, column: column)
    } else if output.declaration.type.isConstrained {
      let evaluation = Evaluation(clock: FeelClock(today: 0, now: nil), zones: Zones(.none))
      guard output.declaration.type.conform(value, evaluation).isNull else { return }
      let refusal = TypeRefusal(of: value, as: output.declaration.type, named: "", evaluation)
      guard case .notAllowed(_, let value, let allowed) = refusal.detail else { return }
      report(.outputNotAllowed(value: value, allowed: allowed), row: row, column: column)
    }
  }
}

extension LogicNode {
  /// The value of logic that has only one.
  var constant: Value? {
    switch self {
    case let logic as LiteralLogic: logic.expression.constant
    case let logic as ConstantLogic: logic.content
    default: nil
    }
  }
}
