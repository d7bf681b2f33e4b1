internal import Feel

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
      marks[column] = computed(column)
      if let allowed = table.inputs[column].allowed, allowed.test.holds(evaluation) != true {
        recorder?.refusedInput()
        evaluation.note(allowed.note(evaluation[table.inputs[column].slot]), source: allowed.source)
        return .null(.notConforming)
      }
    }
    return table.hitPolicy == .first ? firstMatch() : allMatches()
  }

  private func firstMatch() -> Value {
    guard let number = match(from: 0) else { return table.fallback(evaluation) }
    return table.output(of: table.rows[number], evaluation, recorder)
  }

  private func allMatches() -> Value {
    guard let first = match(from: 0) else {
      return table.hasFallback || table.hitPolicy.isSingle
        ? table.fallback(evaluation) : table.withoutMatch
    }
    var matches = [first]
    while let next = match(from: matches[matches.count - 1] + 1) { matches.append(next) }
    if matches.count == 1, table.hitPolicy.isSingle {
      return table.output(of: table.rows[first], evaluation, recorder)
    }
    return table.value(ofMatches: matches, evaluation, recorder)
  }

  /// The first row from this one on that matches.
  private func match(from first: Int) -> Int? {
    var number = first
    rows: while number < rows.count {
      for index in rows[number].cells {
        let column = Int(cells[index].column)
        var mark = marks[column]
        if mark.tag.number == ValueMark.Tag.pending.number {
          mark =
            cells[index].isName && recorder == nil
            ? evaluation.mark(at: Int(cells[index].slot)) : computed(column)
          marks[column] = mark
        }
        if let outcome = cells[index].outcome(mark) ?? textOutcome(index, mark) {
          if outcome { continue }
          // Rows that begin alike fail alike; a trace tells each of them.
          number = recorder == nil ? Int(cells[index].next) : number + 1
        } else {
          if holds(index, rows[number].source) { continue }
          number += 1
        }
        recorder?.row(failedAt: column)
        continue rows
      }
      recorder?.rowMatched()
      return number
    }
    return nil
  }

  @inline(never)
  private func computed(_ column: Int) -> ValueMark {
    let input = table.inputs[column]
    if input.isName, recorder == nil { return evaluation.mark(at: input.slot) }
    let value = input.logic.value(evaluation)
    recorder?.input(column, value)
    if !input.isName { evaluation[input.slot] = value }
    return value.mark
  }

  @inline(never)
  private func holds(_ index: Int, _ source: Int32) -> Bool {
    let cell = cells[index]
    return table.expressions[Int(cell.expression)].compiled
      .holds(evaluation, source: source + cell.column) == true
  }

  /// The outcome of a test on texts; nil where the test or the value is another.
  @inline(never)
  private func textOutcome(_ index: Int, _ mark: ValueMark) -> Bool? {
    guard mark.tag.number == ValueMark.Tag.text.number else { return nil }
    switch cells[index].kind {
    case .isText: return isAmong(cells[index].low, cells[index].low + 1, index, mark)
    case .isOneOf: return isAmong(cells[index].low, cells[index].high, index, mark)
    case .isNoneOf: return !isAmong(cells[index].low, cells[index].high, index, mark)
    default: return nil
    }
  }

  private func isAmong(_ first: Int64, _ end: Int64, _ index: Int, _ mark: ValueMark) -> Bool {
    var number = Int(first)
    while number < end {
      if table.fingerprints[number] == mark.payload {
        return mark.payload >= 0
          || evaluation.holds(table.texts[number], at: Int(cells[index].slot))
      }
      number += 1
    }
    return false
  }
}
