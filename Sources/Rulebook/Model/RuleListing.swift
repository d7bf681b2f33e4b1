import Decisions
import Feel

/// Finds the rules in the tables of a model: every table with an output `Regel`.
enum RuleListing {
  struct Literal {
    let rule: String
    let severity: String
    let kind: String
  }

  static func rules(of model: DecisionModel) -> [RuleInfo] {
    var infos: [RuleInfo] = []
    for (decision, table) in tables(of: model) {
      guard let column = table.outputs.firstIndex(where: { $0.name == "Regel" }) else { continue }
      for (number, row) in table.rules.enumerated() {
        guard column < row.outputs.count, let rule = text(row.outputs[column].trimmed) else {
          continue
        }
        let place = RuleInfo.Row(decision: decision, number: number + 1)
        if let known = infos.firstIndex(where: { $0.rule == rule }) {
          infos[known].rows.append(place)
          continue
        }
        var info = RuleInfo(rule: rule)
        info.rows = [place]
        fill(&info, table.annotations, row.annotations)
        infos.append(info)
      }
    }
    return infos
  }

  private static func fill(_ info: inout RuleInfo, _ names: [String], _ texts: [String]) {
    for (name, text) in zip(names, texts) {
      switch name {
      case AnnotationName.title: info.title = text
      case AnnotationName.titleEnglish: info.titleEnglish = text
      case AnnotationName.document: info.document = text
      case AnnotationName.section: info.section = text
      case AnnotationName.quote: info.quote = text
      case AnnotationName.cure: info.cure = text
      case AnnotationName.cureEnglish: info.cureEnglish = text
      case AnnotationName.commands: info.commands = text.split(separator: " ").map(String.init)
      default: continue
      }
    }
    if info.titleEnglish.isEmpty { info.titleEnglish = info.title }
    if info.cureEnglish.isEmpty { info.cureEnglish = info.cure }
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

  /// All tables of decisions, also those inside an iteration.
  static func tables(of model: DecisionModel) -> [(String, DecisionTable)] {
    model.definitions.flatMap { definitions in
      definitions.decisions.compactMap { decision in
        decision.logic.flatMap(table).map { (decision.identity.name, $0) }
      }
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
