internal import Feel

extension TableProgram {
  func value(_ evaluation: Evaluation) -> Value {
    let recorder = evaluation.isTracing ? evaluation.companion as? TraceRecorder : nil
    recorder?.openTable(self)
    let result = withUnsafeTemporaryAllocation(of: ValueMark.self, capacity: inputs.count) {
      marks in
      marks.initialize(repeating: .pending)
      return cells.withUnsafeBufferPointer { cells in
        rowTests.withUnsafeBufferPointer { rows in
          let run = TableRun(
            table: self, evaluation: evaluation, recorder: recorder, marks: marks, cells: cells,
            rows: rows)
          return run.value()
        }
      }
    }
    recorder?.closeTable(result)
    return result
  }

  /// What a row yields: the value itself, or a context for tables of several outputs.
  func output(
    of row: Row, _ evaluation: Evaluation, _ recorder: TraceRecorder?
  ) -> Value {
    if outputs.count == 1, let logic = row.outputs.first {
      let value = outputs[0].declaration.conform(logic.value(evaluation), evaluation, from: logic)
      recorder?.output(value)
      return value
    }
    var values: [Value] = []
    values.reserveCapacity(outputs.count)
    for (output, logic) in zip(outputs, row.outputs) {
      let value = output.declaration.conform(logic.value(evaluation), evaluation, from: logic)
      recorder?.output(value)
      values.append(value)
    }
    return evaluation.bounded(.context(Record(shape, values)))
  }

  func fallback(_ evaluation: Evaluation) -> Value {
    guard hasFallback else { return .null(.plain) }
    let values = outputs.map { output in
      output.fallback.map { output.declaration.conform($0.value(evaluation), evaluation, from: $0) }
        ?? .null(.plain)
    }
    let single = values.count == 1 ? values[0] : .context(Record(shape, values))
    return hitPolicy.isSingle || aggregation != nil ? single : .list([single])
  }

  /// What tables yield that gather matches and have none.
  var withoutMatch: Value {
    switch aggregation {
    case nil: .list([])
    case .count: .integer(0)
    case .sum, .min, .max: .null(.plain)
    }
  }
}

/// One run of a table. Columns are computed when the first cell asks for them, and only once.
struct TableRun {
  let table: TableProgram
  let evaluation: Evaluation
  let recorder: TraceRecorder?
  let marks: UnsafeMutableBufferPointer<ValueMark>
  let cells: UnsafeBufferPointer<CellTest>
  let rows: UnsafeBufferPointer<TableProgram.RowTests>

  func value() -> Value {
    for column in table.eager {
      compute(column)
      if let allowed = table.inputs[column].allowed, allowed.test.holds(evaluation) != true {
        recorder?.refusedInput()
        evaluation.note(allowed.note(evaluation[table.inputs[column].slot]), source: allowed.source)
        return .null(.notConforming)
      }
    }
    return table.hitPolicy == .first ? firstMatch() : allMatches()
  }

  @inline(never)
  private func compute(_ column: Int) {
    let input = table.inputs[column]
    if input.isName, recorder == nil {
      marks[column] = evaluation.mark(at: input.slot)
      return
    }
    let value = input.logic.value(evaluation)
    marks[column] = value.mark
    recorder?.input(column, value)
    if !input.isName { evaluation[input.slot] = value }
  }

  @inline(never)
  private func holds(_ cell: CellTest, _ row: TableProgram.RowTests) -> Bool {
    table.expressions[Int(cell.expression)].compiled
      .holds(evaluation, source: row.source + cell.column) == true
  }

  @inline(__always)
  private func matches(_ row: TableProgram.RowTests) -> Bool {
    for index in row.first..<row.first + row.count {
      let cell = cells[index]
      let column = Int(cell.column)
      if marks[column].tag == .pending { compute(column) }
      if !(cell.outcome(marks[column]) ?? holds(cell, row)) {
        recorder?.row(failedAt: column)
        return false
      }
    }
    recorder?.rowMatched()
    return true
  }

  private func firstMatch() -> Value {
    for number in rows.indices where matches(rows[number]) {
      return table.output(of: table.rows[number], evaluation, recorder)
    }
    return table.fallback(evaluation)
  }

  private func allMatches() -> Value {
    var first: Int?
    var others: [Int] = []
    for number in rows.indices where matches(rows[number]) {
      if first == nil { first = number } else { others.append(number) }
    }
    guard let first else {
      return table.hasFallback || table.hitPolicy.isSingle
        ? table.fallback(evaluation) : table.withoutMatch
    }
    if others.isEmpty, table.hitPolicy.isSingle {
      return table.output(of: table.rows[first], evaluation, recorder)
    }
    return table.value(ofMatches: [first] + others, evaluation, recorder)
  }
}
