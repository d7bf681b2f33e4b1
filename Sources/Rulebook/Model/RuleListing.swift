import Decisions
import Feel

/// Finds the rules in the tables of a model: every table with an output `Regel`.
enum RuleListing {
  struct Literal {
    let rule: String
    let severity: String
    let kind: String
  }

  /// A row that can yield a rule, with what it says of it.
  struct Row {
    let rule: String
    let place: RuleInfo.Row
    let notes: [RowNotes.Note]
  }

  static func rules(of model: DecisionModel) -> [RuleInfo] {
    var infos: [RuleInfo] = []
    for row in rows(of: model) {
      let known = infos.firstIndex { $0.rule == row.rule }
      if known == nil { infos.append(RuleInfo(rule: row.rule)) }
      let index = known ?? infos.count - 1
      infos[index].rows.append(row.place)
      for note in row.notes { infos[index].add(note) }
    }
    for index in infos.indices {
      if infos[index].titleEnglish.isEmpty { infos[index].titleEnglish = infos[index].title }
      if infos[index].cureEnglish.isEmpty { infos[index].cureEnglish = infos[index].cure }
    }
    return infos
  }

  static func rows(of model: DecisionModel) -> [Row] {
    tables(of: model).flatMap { decision, table -> [Row] in
      guard let column = table.outputs.firstIndex(where: { $0.name == "Regel" }) else { return [] }
      return table.rules.enumerated().compactMap { number, row in
        guard column < row.outputs.count, let rule = text(row.outputs[column].trimmed) else {
          return nil
        }
        return Row(
          rule: rule, place: RuleInfo.Row(decision: decision, number: number + 1),
          notes: RowNotes.notes(of: row, in: table))
      }
    }
  }

  /// What two rows of a rule say differently, by rule and name: nobody could tell which of them holds.
  static func contradictions(of model: DecisionModel) -> [(rule: String, name: String)] {
    var said: [String: [RowNotes.Note]] = [:]
    var found: [(rule: String, name: String)] = []
    for row in rows(of: model) {
      for note in row.notes {
        guard let known = said[row.rule]?.first(where: { $0.name == note.name }) else {
          said[row.rule, default: []].append(note)
          continue
        }
        if known.text != note.text, !found.contains(where: { $0 == (row.rule, note.name) }) {
          found.append((row.rule, note.name))
        }
      }
    }
    return found
  }

  /// Rule, severity and kind of every row, where they are written as plain strings.
  static func literals(of model: DecisionModel) -> [Literal] {
    tables(of: model).flatMap { _, table -> [Literal] in
      let columns = ["Regel", "Schwere", "Art"].map { name in
        table.outputs.firstIndex { $0.name == name }
      }
      return table.rules.compactMap { row -> Literal? in
        let words = columns.map { column -> String? in
          guard let column, column < row.outputs.count else { return nil }
          return text(row.outputs[column].trimmed)
        }
        guard let rule = words[0], let severity = words[1], let kind = words[2] else { return nil }
        return Literal(rule: rule, severity: severity, kind: kind)
      }
    }
  }

  /// The tables of all decisions, also those inside an iteration.
  static func tables(of model: DecisionModel) -> [(String, DecisionTable)] {
    model.readings.compactMap { reading in
      table(in: reading.logic).map { (reading.decision, $0) }
    }
  }

  private static func table(in expression: BoxedExpression) -> DecisionTable? {
    switch expression.form {
    case .table(let table): table
    case .iteration(_, variable: _, source: _, body: let body): table(in: body)
    default: nil
    }
  }

  /// The text of a string literal without escapes.
  private static func text(_ literal: String) -> String? {
    guard literal.count >= 2, literal.first == "\"", literal.last == "\"" else { return nil }
    return String(literal.dropFirst().dropLast())
  }
}
