import CivilTime
import Decisions
import Feel
import Rulebook
import Texts
import Workbench

extension RuleBookSheet {
  /// The rule model as numbers and tables to look at.
  init(_ book: RuleBook, on today: Day, warning: Phrase? = nil) {
    let reader = TableReader(book, on: today)
    var tables: [Table] = []
    for reading in book.model.readings {
      RuleBookSheet.collect(reading.logic, reading.decision, book, reader, into: &tables)
    }
    for definitions in book.model.definitions {
      for knowledge in definitions.knowledge {
        guard let body = knowledge.function?.body else { continue }
        RuleBookSheet.collect(body, knowledge.identity.name, book, reader, into: &tables)
      }
    }
    self.init(
      name: book.name, states: RuleBookSheet.states(book, today), tables: tables, warning: warning)
  }

  private static func states(_ book: RuleBook, _ today: Day) -> [NumberState] {
    let all = book.numbers
    let days = all.map { NumberWords.day($0.validFrom) }
    let inForce = days.lastIndex { $0.map { $0 <= today } ?? false }
    return all.enumerated().map { index, numbers in
      NumberState(
        validFrom: NumberWords.phrase(numbers.validFrom), isInForce: index == inForce,
        parameters: numbers.values.filter { $0.name != RuleNumbers.validFrom }.map {
          Parameter(name: $0.name, value: NumberWords.phrase($0.value), basis: $0.basis)
        })
    }
  }

  private static func collect(
    _ logic: BoxedExpression, _ name: String, _ book: RuleBook, _ reader: TableReader,
    inside iteration: (variable: String, list: String)? = nil, into tables: inout [Table]
  ) {
    switch logic.form {
    case .table(let table):
      // The numbers and their sources have a page of their own.
      guard !RuleNumbers.decisions.contains(name) else { return }
      tables.append(
        Table(table, name: name, book, reader.readings(of: table, inside: iteration)))
    case .relation(columns: let columns, rows: let rows):
      guard !RuleNumbers.decisions.contains(name) else { return }
      tables.append(
        Table(
          name: name,
          rows: rows.map { row in
            let cells = zip(columns, row).compactMap { column, cell -> Phrase? in
              guard case .literal(let text)? = cell?.form else { return nil }
              return InputWords.column(column.name) + Phrase(verbatim: ": ")
                + StatementWords.phrase(reader.term(text.trimmed))
            }
            return Row(conditions: [], conclusion: cells.joined())
          }))
    case .context(let entries):
      for entry in entries {
        if let value = entry.value {
          collect(value, entry.variable?.name ?? name, book, reader, into: &tables)
        }
      }
    case .iteration(_, variable: let variable, source: let source, body: let body):
      var item: (variable: String, list: String)?
      if case .literal(let list) = source.form { item = (variable, list.trimmed) }
      collect(body, name, book, reader, inside: item, into: &tables)
    case .function(let function):
      if let body = function.body { collect(body, name, book, reader, into: &tables) }
    case .list(let items): for item in items { collect(item, name, book, reader, into: &tables) }
    case .literal, .invocation, .conditional, .filter: break
    }
  }
}

extension RuleBookSheet.Table {
  fileprivate init(
    _ table: DecisionTable, name: String, _ book: RuleBook, _ readings: [RowReading]
  ) {
    let ruleColumn = table.outputs.firstIndex { $0.name == "Regel" }
    self.init(
      name: name, choice: table.inputs.isEmpty ? .empty : table.hitPolicy.phrase,
      rows: zip(table.rules, readings).map { rule, reading in
        let id = ruleColumn.map { rule.outputs[$0].trimmed.filter { $0 != "\"" } }
        let info = id.flatMap { book[$0] }
        return RuleBookSheet.Row(
          conditions: reading.conditions.map(StatementWords.phrase),
          conclusion: reading.conclusions.map {
            InputWords.column($0.column) + Phrase(verbatim: ": ")
              + StatementWords.phrase($0.term)
          }.joined(),
          heading: info.map { Phrase("\($0.rule) \($0.title)", "\($0.rule) \($0.titleEnglish)") }
            ?? Phrase(verbatim: rule.heading),
          source: info.map { [$0.document, $0.section].filter { !$0.isEmpty } }?
            .joined(separator: ", ") ?? "",
          quote: info?.quote ?? "",
          cure: info.map { Phrase($0.cure, $0.cureEnglish) } ?? .empty)
      })
  }
}

extension DecisionRule {
  /// The first line of what is said beside the row.
  fileprivate var heading: String {
    description.split(whereSeparator: \.isNewline).first.map(String.init)
      ?? annotations.first ?? ""
  }
}

extension HitPolicy {
  /// Which rows count, in words.
  fileprivate var phrase: Phrase {
    switch self {
    case .unique: Phrase("genau eine Zeile trifft zu", "exactly one row holds")
    case .first: Phrase("die erste zutreffende zählt", "the first row that holds counts")
    case .any: Phrase("zutreffende Zeilen sagen dasselbe", "rows that hold say the same")
    case .priority: Phrase("die wichtigste Zeile zählt", "the most important row counts")
    case .collect, .ruleOrder, .outputOrder:
      Phrase("jede zutreffende zählt", "every row that holds counts")
    }
  }
}

/// A number of the model in words: «14 Tage» and not `duration("P14D")`.
enum NumberWords {
  static func phrase(_ expression: String) -> Phrase {
    switch value(expression) {
    case .boolean(let flag)?: flag ? Phrase("ja", "yes") : Phrase("nein", "no")
    case .date(let number)?:
      Phrase(
        Formats(.german).date(Day(number: Int32(clamping: number))),
        Formats(.english).date(Day(number: Int32(clamping: number))))
    case .seconds(let seconds)? where seconds % 86_400 == 0:
      days(Int(seconds / 86_400))
    case .months(let months)?:
      Phrase(
        months == 1 ? "1 Monat" : "\(months) Monate", months == 1 ? "1 month" : "\(months) months")
    case .string(let text)?: Phrase(verbatim: text.string)
    case .list(let list)?:
      list.items.map { item -> Phrase in
        if case .string(let text) = item {
          Phrase(verbatim: text.string)
        } else {
          Phrase(verbatim: item.description)
        }
      }.joined()
    default: Phrase(verbatim: expression)
    }
  }

  private static func days(_ count: Int) -> Phrase {
    Phrase(count == 1 ? "1 Tag" : "\(count) Tage", count == 1 ? "1 day" : "\(count) days")
  }

  static func day(_ expression: String) -> Day? {
    if case .date(let number)? = value(expression) {
      Day(number: Int32(clamping: number))
    } else {
      nil
    }
  }

  /// The value of an expression that names nothing.
  private static func value(_ expression: String) -> Value? {
    guard let compiled = try? FeelCompiler.compile(expression, in: Scope()) else { return nil }
    return compiled.evaluate(
      Evaluation(clock: FeelClock(today: 0, now: nil), zones: Zones(.none)))
  }
}
