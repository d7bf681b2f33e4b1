import CivilTime

/// One `field comparison value`, turned into a filter with the types of its field.
struct FilterTerm {
  struct Value {
    var text: String
    /// The upper end of a range.
    var upper: String?
  }

  let field: FilterName.Field
  let name: String
  let comparison: CaseFilter.Comparison
  let today: Day

  func filter(_ value: Value, at column: Int) throws(FilterProblem) -> CaseFilter {
    switch field {
    case .text(let field): return try text(field, value, column)
    case .day(let field): return try day(field, value, column)
    case .number(let field): return try number(field, value, column)
    case .severity:
      guard let severity = severity(value.text) else {
        throw FilterProblem(column: column, kind: .unknownSeverity(value.text))
      }
      return .severity(comparison, severity)
    case .state:
      guard let state = state(value.text) else {
        throw FilterProblem(column: column, kind: .unknownState(value.text))
      }
      return try equality(.state(state), column)
    case .rule: return try equality(.rule(value.text.uppercased()), column)
    }
  }

  private func equality(_ filter: CaseFilter, _ column: Int) throws(FilterProblem) -> CaseFilter {
    switch comparison {
    case .equal: return filter
    case .notEqual: return .not(filter)
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      throw FilterProblem(column: column, kind: .comparisonNotPossible(field: name))
    }
  }

  private func text(
    _ field: CaseFilter.TextField, _ value: Value, _ column: Int
  ) throws(FilterProblem) -> CaseFilter {
    let isID = field == .caseID || field == .worker
    return try equality(.text(field, is: isID ? .equals : .contains, value.text), column)
  }

  private func day(
    _ field: CaseFilter.DayField, _ value: Value, _ column: Int
  ) throws(FilterProblem) -> CaseFilter {
    if FilterName.never.contains(value.text.lowercased()) {
      return try equality(.noDay(field), column)
    }
    let first = try day(value.text, of: field, column)
    guard let upper = value.upper else { return .day(field, comparison, first) }
    let last = try day(upper, of: field, column)
    let range = CaseFilter.and([
      .day(field, .greaterOrEqual, first), .day(field, .lessOrEqual, last),
    ])
    return try equality(range, column)
  }

  private func day(
    _ text: String, of field: CaseFilter.DayField, _ column: Int
  ) throws(FilterProblem) -> Day {
    let direction: DayEntry.Direction =
      switch field {
      case .jobStart, .lastContact: .back
      case .limit, .nextDue: .ahead
      }
    do throws(DayEntry.Problem) {
      return try DayEntry(today: today, direction: direction).parse(text)
    } catch {
      throw FilterProblem(column: column, kind: .unreadableDay(text))
    }
  }

  private func number(
    _ field: CaseFilter.NumberField, _ value: Value, _ column: Int
  ) throws(FilterProblem) -> CaseFilter {
    func read(_ text: String) throws(FilterProblem) -> Int {
      guard let number = Int(text) else {
        throw FilterProblem(column: column, kind: .unreadableNumber(text))
      }
      return number
    }
    let first = try read(value.text)
    guard let upper = value.upper else { return .number(field, comparison, first) }
    let range = CaseFilter.and([
      .number(field, .greaterOrEqual, first), .number(field, .lessOrEqual, try read(upper)),
    ])
    return try equality(range, column)
  }

  private func severity(_ text: String) -> Severity? {
    let text = text.lowercased()
    return FilterName.severities.first { $0.german == text || $0.english == text }?.severity
  }

  private func state(_ text: String) -> QueueEntry.State? {
    let text = text.lowercased()
    return FilterName.states.first {
      $0.german == text || $0.english == text || FilterName.folded($0.german) == text
    }?.state
  }
}
