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
      // The first line opens the numbers, the others their table.
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
      .text(isTable ? RulePage.table(sheet.tables[index - 1]) : RulePage.numbers(sheet)))
  }

  static func run(_ command: Command, _ state: inout WorkbenchState) -> [Effect] {
    switch command {
    case .tryRules: return PaletteReducer.open(.casesForRules, &state)
    case .compareRules:
      return PaletteReducer.open(.ruleFile, &state) + [.listRuleFiles("")]
    default: return []
    }
  }

  /// A trial or a comparison has come back; it lies above the rules.
  static func take(_ page: TextPageState, _ state: inout WorkbenchState) {
    state.message = nil
    state.stack.append(.text(page))
  }
}

/// Rules as pages to read: each row with its conditions, its conclusion and where it comes from.
enum RulePage {
  static func numbers(_ sheet: RuleBookSheet) -> TextPageState {
    var lines: [TextPageState.Line] = []
    for numbers in sheet.states {
      let mark = numbers.isInForce ? ListTexts.inForce : .empty
      lines.append(
        TextPageState.Line(.heading, ListTexts.validFrom + numbers.validFrom + mark))
      for parameter in numbers.parameters {
        lines.append(
          TextPageState.Line(.plain, NumberNames.phrase(parameter.name) + ": " + parameter.value))
        if !parameter.basis.isEmpty {
          lines.append(
            TextPageState.Line(
              .muted, Phrase(verbatim: "  ") + NumberNames.basis(parameter.basis)))
        }
      }
      lines.append(TextPageState.Line(.plain, .empty))
    }
    return TextPageState(title: ListTexts.parameters, lines: lines)
  }

  static func table(_ table: RuleBookSheet.Table) -> TextPageState {
    var lines: [TextPageState.Line] = []
    for (number, row) in table.rows.enumerated() {
      var heading = ListTexts.row + Phrase(verbatim: " \(number + 1)")
      if row.heading != .empty { heading = heading + Phrase(verbatim: "  ") + row.heading }
      lines.append(TextPageState.Line(.heading, heading))
      for (index, condition) in row.conditions.enumerated() {
        let word = index == 0 ? ListTexts.condition : Phrase("und: ", "and: ")
        lines.append(TextPageState.Line(.plain, word + condition))
      }
      lines.append(TextPageState.Line(.plain, ListTexts.conclusion + row.conclusion))
      lines += source(row)
      lines.append(TextPageState.Line(.plain, .empty))
    }
    return TextPageState(
      title: ListTexts.table + Phrase(verbatim: " " + table.name), lines: lines)
  }

  private static func source(_ row: RuleBookSheet.Row) -> [TextPageState.Line] {
    var lines: [TextPageState.Line] = []
    if !row.source.isEmpty {
      lines.append(
        TextPageState.Line(.muted, WhyTexts.source + Phrase(verbatim: ": " + row.source)))
    }
    if !row.quote.isEmpty {
      lines.append(TextPageState.Line(.quote, Phrase(verbatim: "„\(row.quote)“")))
    }
    if row.cure != .empty {
      lines.append(TextPageState.Line(.muted, WhyTexts.cure + Phrase(verbatim: ": ") + row.cure))
    }
    return lines
  }
}
