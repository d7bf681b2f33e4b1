import Casework
import CivilTime
import Feel

/// The entries of a result as the model names them.
struct ResultRow {
  let rule: Text?
  var severity = Severity.hint
  var kind = ResultKind.finding
  let since: Day?
  let due: Day?
  let number: Int?

  init(_ record: Feel.Record, _ layout: ResultLayout) {
    let values = record.values
    func value(_ position: Int) -> Value {
      position >= 0 && position < values.count ? values[position] : .null(.plain)
    }
    if case .string(let word) = value(layout.rule) { rule = word } else { rule = nil }
    if case .string(let word) = value(layout.severity) { severity = Words.severity(word) }
    if case .string(let word) = value(layout.kind) { kind = Words.kind(word) }
    since = value(layout.since).day
    due = value(layout.due).day
    number = value(layout.number).whole
  }

  init(_ record: Feel.Record) {
    self.init(record, ResultLayout(record.shape))
  }
}

/// Where the entries of a result stand; -1 for those it has not.
struct ResultLayout {
  let rule: Int
  let severity: Int
  let kind: Int
  let since: Int
  let due: Int
  let number: Int

  init(_ shape: Shape) {
    func position(_ name: String) -> Int { shape.position(of: name) ?? -1 }
    rule = position("Regel")
    severity = position("Schwere")
    kind = position("Art")
    since = position("seit")
    due = position("fällig")
    number = position("Nr")
  }
}

/// What every result of a rule has from it.
struct ResultWords {
  let name: String
  let title: String
  let titleEnglish: String

  init(_ info: RuleInfo) {
    name = info.rule
    title = info.title
    titleEnglish = info.titleEnglish
  }
}

extension RuleResult {
  init(_ rule: ResultWords, _ row: ResultRow, subject: String?) {
    self.init(
      rule: rule.name, subject: subject, severity: row.severity, kind: row.kind,
      since: row.since, due: row.due, text: rule.title, textEnglish: rule.titleEnglish)
  }

  init(_ info: RuleInfo, _ row: ResultRow, subject: String?) {
    self.init(ResultWords(info), row, subject: subject)
  }
}

extension Value {
  var word: String? {
    if case .string(let text) = self { text.string } else { nil }
  }
}
