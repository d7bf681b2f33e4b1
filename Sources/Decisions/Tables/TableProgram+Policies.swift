internal import Feel

extension TableProgram {
  /// What several matching rows yield together, by the table's hit policy.
  func value(
    ofMatches numbers: [Int], _ evaluation: Evaluation, _ recorder: TraceRecorder?
  ) -> Value {
    let values = numbers.map { output(of: rows[$0], evaluation, recorder) }
    // Comparing outputs that move is not followed.
    if hasMovingOutputs, hitPolicy != .ruleOrder { evaluation.expectChangeTomorrow() }
    switch hitPolicy {
    case .unique:
      recorder?.conflict()
      return .null(.unsupported)
    case .any:
      if values.dropFirst().allSatisfy({ $0 == values[0] }) { return values[0] }
      recorder?.conflict()
      return .null(.unsupported)
    case .first: return values[0]
    case .priority: return byPriority(values)[0]
    case .ruleOrder: return evaluation.bounded(.list(values))
    case .outputOrder: return evaluation.bounded(.list(byPriority(values)))
    case .collect:
      return aggregation.map { aggregate(values, $0) } ?? evaluation.bounded(.list(values))
    }
  }

  /// Values in the order of the output values, of the first output first; equals keep the order
  /// of their rows.
  private func byPriority(_ values: [Value]) -> [Value] {
    let ranked = values.enumerated().map { (rank: ranks(of: $1), row: $0, value: $1) }
    let sorted = ranked.sorted { left, right in
      for (a, b) in zip(left.rank, right.rank) where a != b { return a < b }
      return left.row < right.row
    }
    return sorted.map(\.value)
  }

  private func ranks(of value: Value) -> [Int] {
    if outputs.count == 1 { return [rank(of: value, in: outputs[0])] }
    guard case .context(let record) = value else { return [] }
    return zip(record.values, outputs).map { rank(of: $0, in: $1) }
  }

  private func rank(of value: Value, in output: Output) -> Int {
    guard let order = output.order else { return 0 }
    return order.firstIndex(of: value) ?? order.count
  }

  private func aggregate(_ values: [Value], _ aggregation: Aggregation) -> Value {
    switch aggregation {
    case .count: return .integer(Int64(values.count))
    case .sum:
      var sum = values[0]
      for value in values.dropFirst() { sum = Operations.sum(sum, value) }
      return sum
    case .min, .max:
      var best = values[0]
      for value in values.dropFirst() {
        guard let isLess = Operations.precedes(value, best) else { return .null(.notComparable) }
        if isLess == (aggregation == .min) { best = value }
      }
      return best
    }
  }

  /// The rank of a row's outputs, where these are constants.
  func constantRanks(ofRow number: Int) -> [Int]? {
    var ranks: [Int] = []
    for (output, logic) in zip(outputs, rows[number].outputs) {
      guard let value = logic.constant else { return nil }
      ranks.append(rank(of: value, in: output))
    }
    return ranks
  }
}
