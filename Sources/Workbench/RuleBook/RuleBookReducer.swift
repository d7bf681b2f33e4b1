import Casework
import Screen
import Texts

enum RuleBookReducer {
  static func open(_ state: inout WorkbenchState) -> [Effect] {
    state.stack = [.ruleBook(RuleBookState())]
    Layouts.fit(&state)
    return [.loadRuleBook]
  }

  static func take(_ sheet: RuleBookSheet, _ state: inout WorkbenchState) {
    for index in state.stack.indices {
      guard case .ruleBook(var page) = state.stack[index] else { continue }
      page.sheet = sheet
      // The first line opens the parameters, the others their table.
      let count = sheet.tables.count + 1
      page.list.load(total: count, offset: 0, ids: Array(0..<count))
      state.stack[index] = .ruleBook(page)
    }
  }

  static func openTable(_ state: inout WorkbenchState) {
    guard case .ruleBook(let page) = state.stack.last, let sheet = page.sheet,
      let index = page.list.selectedID
    else { return }
    let isTable = sheet.tables.indices.contains(index - 1)
    state.stack.append(
      .text(isTable ? RulePage.table(sheet.tables[index - 1]) : RulePage.parameters(sheet)))
  }
}

/// Rules as pages to read: each row with its conditions, its conclusion and where it comes from.
enum RulePage {
  static func parameters(_ sheet: RuleBookSheet) -> TextPageState {
    TextPageState(
      title: ListTexts.parameters,
      lines: sheet.parameters.flatMap { parameter in
        [
          TextPageState.Line(.plain, Phrase(verbatim: "\(parameter.name) = \(parameter.value)")),
          TextPageState.Line(.muted, Phrase(verbatim: "  " + parameter.basis)),
        ]
      })
  }

  static func table(_ table: RuleBookSheet.Table) -> TextPageState {
    var lines: [TextPageState.Line] = []
    for (number, row) in table.rows.enumerated() {
      lines.append(
        TextPageState.Line(.heading, ListTexts.row + Phrase(verbatim: " \(number + 1)")))
      let conditions = zip(table.inputs, row.inputs).filter { $0.1 != "-" && !$0.1.isEmpty }
      for (index, (name, test)) in conditions.enumerated() {
        let word = index == 0 ? ListTexts.condition : Phrase("und", "and")
        lines.append(TextPageState.Line(.plain, word + Phrase(verbatim: " \(name): \(test)")))
      }
      let outputs = zip(table.outputs, row.outputs).filter { !$0.1.isEmpty }
        .map { "\($0.0) \($0.1)" }.joined(separator: ", ")
      lines.append(
        TextPageState.Line(.plain, ListTexts.conclusion + Phrase(verbatim: " " + outputs)))
      if !row.annotation.isEmpty {
        lines.append(TextPageState.Line(.quote, Phrase(verbatim: row.annotation)))
      }
      lines.append(TextPageState.Line(.plain, .empty))
    }
    return TextPageState(
      title: ListTexts.table + Phrase(verbatim: " " + table.name), lines: lines)
  }
}
