import Decisions
import Feel
import Rulebook
import Workbench

extension RuleBookSheet {
  /// The rule model as tables to look at.
  init(_ book: RuleBook) {
    var parameters: [Parameter] = []
    var tables: [Table] = []
    for definitions in book.model.definitions {
      for decision in definitions.decisions {
        guard let logic = decision.logic else { continue }
        if decision.identity.name == "Parameter" {
          parameters += RuleBookSheet.parameters(logic)
        }
        RuleBookSheet.collect(logic, decision.identity.name, into: &tables)
      }
      for knowledge in definitions.knowledge {
        guard let body = knowledge.function?.body else { continue }
        RuleBookSheet.collect(body, knowledge.identity.name, into: &tables)
      }
    }
    self.init(name: book.name, version: "", parameters: parameters, tables: tables)
  }

  private static func parameters(_ logic: BoxedExpression) -> [Parameter] {
    guard case .context(let entries) = logic.form else { return [] }
    return entries.compactMap { entry in
      guard let name = entry.variable?.name, case .literal(let text)? = entry.value?.form else {
        return nil
      }
      return Parameter(name: name, value: text.trimmed, basis: "")
    }
  }

  private static func collect(
    _ logic: BoxedExpression, _ name: String, into tables: inout [Table]
  ) {
    switch logic.form {
    case .table(let table): tables.append(Table(table, name: name))
    case .context(let entries):
      for entry in entries {
        if let value = entry.value {
          collect(value, entry.variable?.name ?? name, into: &tables)
        }
      }
    case .iteration(_, _, _, let body): collect(body, name, into: &tables)
    case .function(let function):
      if let body = function.body { collect(body, name, into: &tables) }
    case .list(let items): for item in items { collect(item, name, into: &tables) }
    case .literal, .relation, .invocation, .conditional, .filter: break
    }
  }
}

extension RuleBookSheet.Table {
  fileprivate init(_ table: DecisionTable, name: String) {
    self.init(
      name: name, hitPolicy: table.hitPolicy.rawValue,
      inputs: table.inputs.map { $0.label ?? $0.expression.trimmed },
      outputs: table.outputs.map { $0.name ?? $0.label ?? "" },
      rows: table.rules.map { rule in
        RuleBookSheet.Row(
          inputs: rule.inputs.map(\.trimmed), outputs: rule.outputs.map(\.trimmed),
          annotation: rule.annotations.filter { !$0.isEmpty }.joined(separator: " · "))
      })
  }
}
