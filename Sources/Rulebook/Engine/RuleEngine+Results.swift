import Casework
import CivilTime
import Decisions
import Feel

extension RuleEngine {
  /// The values of the model's decisions as results, in the order of rule and subject.
  func results(
    _ file: CaseFile, withFacts: Bool, _ horizon: inout Horizon
  ) -> [RuleResult] {
    var results: [RuleResult] = []
    collect(&results, from: judge, file, withFacts, &horizon)
    if results.count > 1 { sort(&results) }
    if !file.dismissals.isEmpty { dismiss(&results, file, &horizon) }
    return results
  }

  /// What the decisions judged last say, in their order.
  func collect(
    _ results: inout [RuleResult], from judge: CaseJudge, _ file: CaseFile, _ withFacts: Bool,
    _ horizon: inout Horizon
  ) {
    for part in judge.parts {
      guard let items = judge.evaluator[part.index].items else { continue }
      for item in items {
        switch item {
        case .context(let record):
          add(&results, record, judge, part.subject, file, withFacts, &horizon)
        case .list(let inner):
          for case .context(let record) in inner.items {
            add(&results, record, judge, part.subject, file, withFacts, &horizon)
          }
        default: continue
        }
      }
    }
  }

  private func add(
    _ results: inout [RuleResult], _ record: Feel.Record, _ judge: CaseJudge,
    _ kind: SubjectKind, _ file: CaseFile, _ withFacts: Bool, _ horizon: inout Horizon
  ) {
    let row = ResultRow(record)
    guard let rule = row.rule, let info = book[rule] else { return }
    var result = RuleResult(info, row, subject: subject(row.number, kind, file, judge))
    result.since = row.since.flatMap { horizon.knows($0) ? $0 : nil }
    if withFacts { result.facts = facts(of: info.rule, number: row.number, judge) }
    results.append(result)
  }

  func subject(
    _ number: Int?, _ kind: SubjectKind, _ file: CaseFile, _ judge: CaseJudge
  ) -> String? {
    guard let number, number >= 0 else { return nil }
    func id<Row>(_ rows: [Row], _ text: (Row) -> String) -> String? {
      number < rows.count ? text(rows[number]) : nil
    }
    switch kind {
    case .none: return nil
    case .contact: return id(file.contacts) { $0.id.text }
    case .risk: return id(file.risks) { $0.id.text }
    case .activity: return id(file.activities) { $0.id.text }
    case .employerInvolvement: return id(file.employerInvolvements) { $0.id.text }
    case .agreement: return id(file.agreements) { $0.id.text }
    case .appointment: return id(file.appointments) { $0.id.text }
    case .measure: return id(file.measures) { $0.id.text }
    case .span:
      let subjects = judge.reader.spanSubjects
      return number < subjects.count ? subjects[number] : nil
    }
  }

  /// By rule and subject; of several results for the same subject one stays.
  func sort(_ results: inout [RuleResult]) {
    results.sort { a, b in
      a.rule == b.rule ? (a.subject ?? "") < (b.subject ?? "") : a.rule < b.rule
    }
    var last = 0
    for index in results.indices.dropFirst() {
      if results[index].rule == results[last].rule,
        results[index].subject == results[last].subject
      {
        continue
      }
      last += 1
      if last != index { results[last] = results[index] }
    }
    results.removeLast(results.count - last - 1)
  }

  /// Marks what somebody set aside with a reason; the facts stay.
  func dismiss(
    _ results: inout [RuleResult], _ file: CaseFile, _ horizon: inout Horizon
  ) {
    for dismissal in file.dismissals {
      guard horizon.knows(dismissal.on) else { continue }
      if let expires = dismissal.expiresOn, horizon.isPast(expires) { continue }
      for index in results.indices
      where results[index].rule == dismissal.rule
        && (dismissal.subject.isEmpty || results[index].subject == dismissal.subject)
      {
        results[index].isDismissed = true
      }
    }
  }
}

extension RuleResult {
  init(_ info: RuleInfo, _ row: ResultRow, subject: String?) {
    self.init(
      rule: info.rule, subject: subject, severity: row.severity, kind: row.kind,
      since: row.since, due: row.due, text: info.title, textEnglish: info.titleEnglish)
  }
}

/// The entries of a result as the model names them.
struct ResultRow {
  var rule: String?
  var severity = Severity.hint
  var kind = ResultKind.finding
  var since: Day?
  var due: Day?
  var number: Int?

  init(_ record: Feel.Record) {
    let values = record.values
    let layout = ResultLayout(record.shape)
    func value(_ position: Int) -> Value {
      position >= 0 && position < values.count ? values[position] : .null(.plain)
    }
    rule = value(layout.rule).word
    if case .string(let word) = value(layout.severity) { severity = Words.severity(word) }
    if case .string(let word) = value(layout.kind) { kind = Words.kind(word) }
    since = value(layout.since).day
    due = value(layout.due).day
    number = value(layout.number).whole
  }
}

/// Where the entries of a result stand. Results come in the order of the tables' outputs, so the
/// usual places are tried before the names are looked up.
private struct ResultLayout {
  var rule = 0
  var severity = 1
  var kind = 2
  var since = 3
  var due = 4
  var number = 5

  private static let usual = ["Regel", "Schwere", "Art", "seit", "fällig", "Nr"]

  init(_ shape: Shape) {
    let names = shape.names
    if names.count == 6, names == ResultLayout.usual { return }
    if names.count == 5, names.elementsEqual(ResultLayout.usual.prefix(5)) {
      number = -1
      return
    }
    func position(_ name: String) -> Int { shape.position(of: name) ?? -1 }
    rule = position("Regel")
    severity = position("Schwere")
    kind = position("Art")
    since = position("seit")
    due = position("fällig")
    number = position("Nr")
  }
}

extension Value {
  var word: String? {
    if case .string(let text) = self { text.string } else { nil }
  }
}
