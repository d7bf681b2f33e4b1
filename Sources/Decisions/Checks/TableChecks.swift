internal import Feel

/// Checks of one decision table: rows against each other, and cells against their columns.
struct TableChecks {
  let program: TableProgram
  let place: ModelPlace
  private(set) var problems: [ModelProblem] = []
  /// Tables with more rows are not compared row by row.
  static let rowLimit = 1_000
  static let gapLimit = 5

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
    guard !table.inputs.isEmpty, shapes.count <= TableChecks.rowLimit,
      let analysis = TableAnalysis(
        shapes, types: program.inputs.map(\.logic.type),
        allowed: program.inputs.indices.map(allowed))
    else { return }
    checkRows(analysis)
    checkGaps(analysis)
  }

  private func allowed(_ column: Int) -> CellShape? {
    if let values = table.inputs[column].values, !values.isBlank {
      return FeelCompiler.shape(ofCell: values.string)
    }
    guard let typed = program.inputs[column].logic as? TypedLogic else { return nil }
    return typed.program.constraints.first.flatMap { FeelCompiler.shape(ofCell: $0.text) }
  }

  private mutating func report(_ kind: ModelProblem.Kind, row: Int? = nil, column: Int? = nil) {
    var place = place
    place.position = table.position
    if let row {
      place.row = row + 1
      place.position = table.rules[row].position
      if let column, column < table.rules[row].inputs.count {
        place.position = table.rules[row].inputs[column].start ?? place.position
      }
    }
    place.column = column.map { $0 + 1 }
    problems.append(ModelProblem(kind, at: place))
  }

  // MARK: rows

  private mutating func checkRows(_ analysis: TableAnalysis) {
    for row in analysis.rows.indices {
      if analysis.isImpossible(row) {
        report(.impossibleRow, row: row)
        continue
      }
      switch table.hitPolicy {
      case .unique: checkOverlaps(of: row, with: Array(0..<row), analysis)
      case .any:
        let others = (0..<row).filter { !hasSameOutputs(row, $0) }
        checkOverlaps(of: row, with: others, analysis)
      case .first: checkCover(of: row, by: Array(0..<row), analysis)
      case .priority: checkCover(of: row, by: rowsBefore(row), analysis)
      case .collect, .ruleOrder, .outputOrder: break
      }
    }
  }

  private mutating func checkOverlaps(
    of row: Int, with others: [Int], _ analysis: TableAnalysis
  ) {
    for other in others {
      guard let example = analysis.overlap(other, row) else { continue }
      let text = analysis.sentence(example, names: names)
      report(.overlap(rows: [other + 1, row + 1], example: text), row: row)
    }
  }

  private func hasSameOutputs(_ first: Int, _ second: Int) -> Bool {
    table.rules[first].outputs.map(\.trimmed) == table.rules[second].outputs.map(\.trimmed)
  }

  private mutating func checkCover(
    of row: Int, by others: [Int], _ analysis: TableAnalysis
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

  private mutating func checkGaps(_ analysis: TableAnalysis) {
    guard table.hitPolicy.isSingle, !program.hasFallback,
      let gaps = analysis.gaps(limit: TableChecks.gapLimit)
    else { return }
    for gap in gaps { report(.gap(example: analysis.sentence(gap, names: names))) }
  }

  // MARK: cells

  private mutating func checkKinds(_ shapes: [[CellShape?]]) {
    for (row, cells) in shapes.enumerated() {
      for (column, shape) in cells.enumerated() {
        let type = program.inputs[column].logic.type
        guard let found = shape?.clash(with: type) else { continue }
        report(
          .typeClash(expected: type.description, found: found.description), row: row,
          column: column)
      }
      for (index, output) in program.outputs.enumerated() {
        guard index < program.rows[row].outputs.count,
          let value = program.rows[row].outputs[index].constant, !value.isNull
        else { continue }
        let column = table.inputs.count + index
        if value.coerced(to: output.program.type).isNull {
          report(
            .typeClash(
              expected: output.program.type.description,
              found: FeelType(kindOf: value).description), row: row, column: column)
        } else if let order = output.order, !order.contains(value) {
          report(.outputNotInOutputValues(value.description), row: row, column: column)
        }
      }
    }
  }
}

extension CellShape {
  /// The kind of a constant that can never be compared with values of a type.
  func clash(with type: FeelType) -> FeelType? {
    switch self {
    case .anything: return nil
    case .equal(let value), .notEqual(let value), .order(_, let value):
      return CellShape.clash(value, type)
    case .within(let range):
      return CellShape.clash(range.start, type) ?? CellShape.clash(range.end, type)
    case .anyOf(let tests):
      for test in tests {
        if let found = test.clash(with: type) { return found }
      }
      return nil
    case .not(let test): return test.clash(with: type)
    }
  }

  private static func clash(_ value: Value, _ type: FeelType) -> FeelType? {
    switch type {
    case .number, .string, .boolean, .date, .time, .dateTime, .daysDuration, .monthsDuration:
      if value.isNull || value.conforms(to: type) { return nil }
      switch value {
      // Lists hold choices, and dates stand beside dates with a time.
      case .list, .range, .date, .dateTime: return nil
      default: return FeelType(kindOf: value)
      }
    default: return nil
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
