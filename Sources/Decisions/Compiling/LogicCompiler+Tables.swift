internal import Feel

extension LogicCompiler {
  mutating func table(_ table: DecisionTable, in scope: Scope) -> any LogicNode {
    checkShape(table)
    // Input values stay in their slots while the expressions of later columns and the cells use
    // slots of their own, which therefore begin behind them.
    let firstSlot = scope.slotCount
    var outer = scope
    outer.reserve(slots: firstSlot + table.inputs.count)
    var columns: [CellColumn] = []
    var inputs: [TableProgram.Input] = []
    for (number, clause) in table.inputs.enumerated() {
      let place = cell(at: clause.expression.start ?? clause.position, column: number)
      let logic = literal(clause.expression, in: outer, at: place)
      let typed = typed(
        logic, as: type(clause.typeRef, at: clause.position), named: clause.name,
        at: clause.expression.start ?? clause.position)
      let nameSlot = (typed as? LiteralLogic)?.expression.nameSlot
      let slot = nameSlot ?? firstSlot + number
      var cells = outer
      cells.declare("?", typed.type, motion: typed.motion, slot: slot)
      columns.append(
        CellColumn(
          column: CellTest.Column(
            number: number, slot: slot, isName: nameSlot != nil, isStill: typed.motion == .still),
          scope: cells))
      let allowed = clause.values.flatMap { values -> TableProgram.Allowed? in
        guard !values.isBlank, let made = expression(values, as: .cell, in: cells, at: place)
        else { return nil }
        return TableProgram.Allowed(
          test: made.compiled, text: values.trimmed, column: clause.name, source: made.source)
      }
      inputs.append(
        TableProgram.Input(
          logic: typed, slot: slot, isName: nameSlot != nil, allowed: allowed))
    }
    frameSize = max(frameSize, outer.slotCount)
    let outputs = table.outputs.enumerated().map {
      output($1, column: table.inputs.count + $0, of: table, in: outer)
    }
    var cells = Cells()
    let rows = table.rules.enumerated().map {
      row(
        $1, number: $0, columns: columns, outputs: table.outputs.count, in: outer, into: &cells)
    }
    let program = TableProgram(
      number: firstTable + tables.count, declaration: table, inputs: inputs, rows: rows,
      cells: cells.tests, texts: cells.texts, expressions: cells.expressions, outputs: outputs)
    tables.append(program)
    return program
  }

  private func cell(at position: SourcePosition?, row: Int? = nil, column: Int) -> ModelPlace {
    var place = place(position)
    place.row = row.map { $0 + 1 }
    place.column = column + 1
    return place
  }

  /// The tests of all rows as they are gathered.
  private struct Cells {
    var tests: [CellTest] = []
    var expressions: [CellExpression] = []
    var texts: [Text] = []
  }

  /// A column with the names that its cells see.
  private struct CellColumn {
    let column: CellTest.Column
    let scope: Scope
  }

  private mutating func row(
    _ rule: DecisionRule, number: Int, columns: [CellColumn], outputs: Int, in scope: Scope,
    into cells: inout Cells
  ) -> TableProgram.Row {
    let source = sources.count
    let first = cells.tests.count
    for (column, inner) in columns.enumerated() {
      guard column < rule.inputs.count else { break }
      let text = rule.inputs[column]
      let place = cell(at: text.start ?? rule.position, row: number, column: column)
      if LogicCompiler.testsNothing(text) {
        _ = sources.add(text, at: place)
        continue
      }
      guard let compiled = expression(text, as: .cell, in: inner.scope, at: place)?.compiled else {
        cells.tests.append(.never(inner.column))
        continue
      }
      cells.tests.append(
        CellTest(
          inner.column, shape: FeelCompiler.shape(ofCell: text.string),
          expression: cells.expressions.count, texts: &cells.texts))
      cells.expressions.append(CellExpression(compiled))
    }
    let values = (0..<outputs).map { index -> any LogicNode in
      guard index < rule.outputs.count, !LogicCompiler.testsNothing(rule.outputs[index]) else {
        return ConstantLogic(.null(.plain))
      }
      let text = rule.outputs[index]
      let place = cell(
        at: text.start ?? rule.position, row: number, column: columns.count + index)
      return literal(text, in: scope, at: place)
    }
    let tests = TableProgram.RowTests(
      first: first, count: cells.tests.count - first, source: source)
    return TableProgram.Row(tests: tests, outputs: values)
  }

  /// Cells that are empty or hold a dash let every value pass.
  static func testsNothing(_ text: SourceText) -> Bool {
    let trimmed = text.trimmed
    return trimmed.isEmpty || trimmed == "-"
  }

  private mutating func output(
    _ clause: OutputClause, column: Int, of table: DecisionTable, in scope: Scope
  ) -> TableProgram.Output {
    let place = cell(at: clause.position, column: column)
    let fallback = clause.defaultEntry.flatMap { text -> (any LogicNode)? in
      text.isBlank ? nil : literal(text, in: scope, at: place)
    }
    let name = clause.name ?? clause.label ?? ""
    return TableProgram.Output(
      name: name,
      declaration: declaration(
        name.isEmpty ? table.outputLabel ?? self.place.node ?? "" : name,
        type(clause.typeRef, at: clause.position), at: place),
      order: order(clause, at: place), fallback: fallback)
  }

  /// The output values as a list, the most important one first.
  private mutating func order(_ clause: OutputClause, at place: ModelPlace) -> [Value]? {
    guard let values = clause.values, !values.isBlank else { return nil }
    var list = SourceText("[", at: values.start ?? clause.position)
    list.append(values)
    list.append("]", at: clause.position)
    var scope = Scope()
    scope.reserve(slots: frameSize)
    guard let compiled = expression(list, in: scope, at: place)?.compiled,
      let items = compiled.constant?.items
    else { return nil }
    return items
  }

  private mutating func checkShape(_ table: DecisionTable) {
    if table.aggregation != nil, table.hitPolicy != .collect || table.outputs.count != 1 {
      report(.aggregationNotAllowed, at: place(table.position))
    }
    if table.outputs.count > 1 {
      for output in table.outputs where (output.name ?? "").isEmpty {
        report(.missingOutputName, at: place(output.position))
      }
    }
    if table.hitPolicy == .priority || table.hitPolicy == .outputOrder,
      table.outputs.allSatisfy({ $0.values?.isBlank ?? true })
    {
      report(.priorityWithoutOutputValues, at: place(table.position))
    }
    for (number, rule) in table.rules.enumerated() {
      var place = place(rule.position)
      place.row = number + 1
      if rule.inputs.count != table.inputs.count {
        report(
          .wrongInputCount(expected: table.inputs.count, found: rule.inputs.count), at: place)
      }
      if rule.outputs.count != table.outputs.count {
        report(
          .wrongOutputCount(expected: table.outputs.count, found: rule.outputs.count), at: place)
      }
      if !rule.annotations.isEmpty, rule.annotations.count != table.annotations.count {
        report(
          .wrongAnnotationCount(
            expected: table.annotations.count, found: rule.annotations.count), at: place)
      }
    }
  }
}
