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
      guard case .list(let list) = judge.evaluator[part.index], !list.items.isEmpty else {
        continue
      }
      for item in list.items {
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
    let row = ResultRow(record, judge.layout(of: record.shape))
    guard let word = row.rule, let rule = judge.rule(word, in: book) else { return }
    var result = RuleResult(rule, row, subject: subject(row.number, kind, file, judge))
    result.since = row.since.flatMap { horizon.knows($0) ? $0 : nil }
    if withFacts { result.facts = facts(of: rule.name, number: row.number, judge) }
    if results.isEmpty { results.reserveCapacity(4) }
    results.append(result)
  }

  func subject(
    _ number: Int?, _ kind: SubjectKind, _ file: CaseFile, _ judge: CaseJudge
  ) -> String? {
    guard let number, number >= 0 else { return nil }
    // By position: a row taken out of its list would be copied with all its texts.
    func isRow<Row>(of rows: [Row]) -> Bool { number < rows.count }
    switch kind {
    case .none: return nil
    case .contact: return isRow(of: file.contacts) ? file.contacts[number].id.text : nil
    case .risk: return isRow(of: file.risks) ? file.risks[number].id.text : nil
    case .activity: return isRow(of: file.activities) ? file.activities[number].id.text : nil
    case .employerInvolvement:
      return isRow(of: file.employerInvolvements)
        ? file.employerInvolvements[number].id.text : nil
    case .agreement: return isRow(of: file.agreements) ? file.agreements[number].id.text : nil
    case .appointment:
      return isRow(of: file.appointments) ? file.appointments[number].id.text : nil
    case .measure: return isRow(of: file.measures) ? file.measures[number].id.text : nil
    case .span:
      let subjects = judge.reader.spanSubjects
      return isRow(of: subjects) ? subjects[number] : nil
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
