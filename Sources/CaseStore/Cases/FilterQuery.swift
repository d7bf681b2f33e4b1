import Casework
import CivilTime

/// A filter in the language of the store: a condition over `case_lines` with the values to bind.
struct FilterQuery {
  private(set) var condition = "1"
  private(set) var values: [Cell] = []
  private let today: Day

  init(_ filter: CaseFilter, on today: Day) {
    self.today = today
    condition = compile(filter)
  }

  private mutating func bind(_ cell: Cell) -> String {
    values.append(cell)
    return "?\(values.count)"
  }

  private mutating func bind(_ number: Int) -> String {
    bind(.number(Int64(number)))
  }

  private mutating func compile(_ filter: CaseFilter) -> String {
    switch filter {
    case .all: return "1"
    case .word(let word): return self.word(word)
    case .text(let field, let match, let text): return self.text(field, match, text)
    case .day(let field, let comparison, let day): return self.day(field, comparison, day)
    case .noDay(let field): return "\(column(field)) IS NULL"
    case .number(let field, let comparison, let number):
      let value = bind(number)
      return "(\(column(field)) \(symbol(comparison)) \(value))"
    case .severity(let comparison, let severity):
      // The heavier a severity, the smaller its number.
      let value = bind(Int(severity.rawValue))
      return
        "(worst_severity IS NOT NULL AND worst_severity \(symbol(reversed(comparison))) \(value))"
    // The line has the number of its overdue matters: no need to look at each.
    case .state(.overdue): return "(overdue_count > 0)"
    case .state(let state):
      let value = bind(Int(state.rawValue))
      return
        "(case_lines.case_id IN (SELECT q.case_id FROM queue q WHERE q.state = \(value)))"
    case .rule(let rule):
      let value = bind(.text(rule))
      // Read once as a set: asked of every case it would cost a search each.
      return "(case_lines.case_id IN (SELECT f.case_id FROM findings f WHERE f.rule = \(value) "
        + "AND f.count > f.dismissed))"
    case .and(let parts): return joined(parts, " AND ", empty: "1")
    case .or(let parts): return joined(parts, " OR ", empty: "0")
    case .not(let part): return "NOT coalesce(\(compile(part)), 0)"
    }
  }

  private mutating func joined(_ parts: [CaseFilter], _ word: String, empty: String) -> String {
    if parts.isEmpty { return empty }
    var conditions: [String] = []
    for part in parts { conditions.append(compile(part)) }
    return "(" + conditions.joined(separator: word) + ")"
  }

  // MARK: Words

  private mutating func word(_ word: String) -> String {
    // A sign that sorting does not see is looked for as it is.
    let key = FoldedText.sortKey(word)
    let folded = bind(.text(key.isEmpty ? "" : "%" + FilterQuery.literal(key) + "%"))
    let plain = bind(.text("%" + FilterQuery.literal(word) + "%"))
    return """
      (sort_name LIKE \(folded) ESCAPE '~' OR client_name LIKE \(plain) ESCAPE '~' OR "case" LIKE \(plain) ESCAPE '~' \
      OR employer LIKE \(plain) ESCAPE '~' OR EXISTS (SELECT 1 FROM cases c JOIN clients k \
      ON k.client = c.client WHERE c.id = case_lines.case_id \
      AND k.customer_number LIKE \(plain) ESCAPE '~'))
      """
  }

  /// `%` and `_` mean themselves when a person types them.
  private static func literal(_ text: String) -> String {
    var out = ""
    for character in text {
      if character == "%" || character == "_" || character == "~" { out.append("~") }
      out.append(character)
    }
    return out
  }

  private mutating func text(
    _ field: CaseFilter.TextField, _ match: CaseFilter.TextMatch, _ text: String
  ) -> String {
    let isName = field == .name
    let column =
      switch field {
      case .name: "sort_name"
      case .caseID: "\"case\""
      case .worker: "worker"
      case .team: "team"
      case .employer: "employer"
      case .department: "(SELECT department FROM cases c WHERE c.id = case_lines.case_id)"
      }
    let searched = isName ? FoldedText.sortKey(text) : text
    switch match {
    case .contains:
      let value = bind(.text("%" + FilterQuery.literal(searched) + "%"))
      return "(\(column) LIKE \(value) ESCAPE '~')"
    case .equals:
      let value = bind(.text(searched))
      return "(\(column) = \(value) COLLATE NOCASE)"
    }
  }

  // MARK: Days and numbers

  private mutating func day(
    _ field: CaseFilter.DayField, _ comparison: CaseFilter.Comparison, _ day: Day
  ) -> String {
    guard field == .limit else {
      let value = bind(Int(day.number))
      return "(\(column(field)) \(symbol(comparison)) \(value))"
    }
    // The limit is no column but follows from the job start and grows with it: comparing limits is
    // comparing starts with the first one whose limit is late enough.
    let reaching = bind(Int(firstStart(withLimitFrom: day).number))
    let passing = bind(Int(firstStart(withLimitFrom: day + 1).number))
    switch comparison {
    case .less: return "(job_start < \(reaching))"
    case .lessOrEqual: return "(job_start < \(passing))"
    case .greater: return "(job_start >= \(passing))"
    case .greaterOrEqual: return "(job_start >= \(reaching))"
    case .equal: return "(job_start >= \(reaching) AND job_start < \(passing))"
    case .notEqual: return "(job_start < \(reaching) OR job_start >= \(passing))"
    }
  }

  private func firstStart(withLimitFrom day: Day) -> Day {
    var start = day.adding(months: -6) - 5
    while start.limit(months: 6, .lastDayBefore) < day { start = start + 1 }
    return start
  }

  private func column(_ field: CaseFilter.DayField) -> String {
    switch field {
    case .jobStart, .limit: "job_start"
    case .lastContact: "last_contact"
    case .nextDue:
      "(SELECT min(q.due) FROM queue q WHERE q.case_id = case_lines.case_id)"
    }
  }

  private func column(_ field: CaseFilter.NumberField) -> String {
    switch field {
    case .dayNumber: "(\(today.number) - job_start)"
    case .overdue: "overdue_count"
    case .openRisks:
      "(SELECT count(*) FROM risks r WHERE r.case_id = case_lines.case_id "
        + "AND coalesce(r.status, 0) = 0)"
    case .consultations:
      "(SELECT count(*) FROM contacts k WHERE k.case_id = case_lines.case_id "
        + "AND coalesce(k.counterpart, 0) = 0 AND coalesce(k.reached, 1) = 1 "
        + "AND k.channel IN (\(FilterQuery.spokenChannels)) AND k.date >= job_start "
        + "AND k.date <= \(today.number))"
    }
  }

  private static let spokenChannels = [
    Channel.personal, .phone, .homeVisit, .workplaceVisit,
  ].map { String($0.rawValue) }.joined(separator: ", ")

  private func symbol(_ comparison: CaseFilter.Comparison) -> String {
    comparison.code
  }

  private func reversed(_ comparison: CaseFilter.Comparison) -> CaseFilter.Comparison {
    switch comparison {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    case .equal, .notEqual: comparison
    }
  }
}
