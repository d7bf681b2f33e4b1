import Casework
import Screen
import Texts

/// One line to type, and what it finds: commands by name, or cases.
enum PaletteReducer {
  static func open(
    _ purpose: PaletteState.Purpose, _ state: inout WorkbenchState
  ) -> [Effect] {
    var palette = PaletteState(purpose: purpose, scopes: state.scopes)
    if purpose == .commands { palette.match(state) }
    state.stack.append(.palette(palette))
    Layouts.fit(&state)
    return []
  }

  static func reduce(_ state: inout WorkbenchState, _ key: Key) -> [Effect] {
    guard case .palette(var palette) = state.stack.last else { return [] }
    switch key {
    case .escape, .control("c"):
      state.stack.removeLast()
      return []
    case .up, .down, .pageUp, .pageDown:
      _ = palette.list.reduce(key)
      state.replaceTop(.palette(palette))
      return []
    case .tab, .backTab:
      _ = palette.list.reduce(key == .tab ? .down : .up)
      state.replaceTop(.palette(palette))
      return []
    case .enter where palette.list.isEmpty && palette.purpose != .ruleFile:
      state.say(.info, ScreenTexts.nothingToTake)
      return []
    case .enter: return choose(palette, &state)
    default:
      let change = palette.field.reduce(key)
      var effects: [Effect] = []
      if change == .changed {
        switch palette.purpose {
        case .commands: palette.match(state)
        case .ruleFile: effects = [.listRuleFiles(palette.field.text)]
        case .cases, .casesForWhy, .casesForRules:
          effects = [.search(SearchRequest(text: palette.field.text, limit: 50))]
        }
      }
      state.replaceTop(.palette(palette))
      return effects
    }
  }

  static func take(_ request: SearchRequest, _ lines: [CaseLine], _ state: inout WorkbenchState) {
    guard case .palette(var palette) = state.stack.last, palette.purpose != .commands,
      palette.field.text == request.text
    else { return }
    palette.cases = lines
    palette.list = ListView(total: lines.count, offset: 0, ids: Array(lines.indices))
    state.replaceTop(.palette(palette))
    Layouts.fit(&state)
  }

  static func take(paths: [String], for text: String, _ state: inout WorkbenchState) {
    guard case .palette(var palette) = state.stack.last, palette.purpose == .ruleFile,
      palette.field.text == text
    else { return }
    palette.paths = paths
    palette.list = ListView(total: paths.count, offset: 0, ids: Array(paths.indices))
    state.replaceTop(.palette(palette))
    Layouts.fit(&state)
  }

  /// A folder is entered, a file is compared with; what was typed whole needs no proposal.
  private static func choosePath(
    _ palette: PaletteState, _ state: inout WorkbenchState
  ) -> [Effect] {
    var palette = palette
    let chosen = palette.list.selectedID.flatMap { index in
      palette.paths.indices.contains(index) ? palette.paths[index] : nil
    }
    guard let path = chosen ?? (palette.field.isEmpty ? nil : palette.field.text) else { return [] }
    if path.hasSuffix("/") {
      palette.field = TextField(path)
      state.replaceTop(.palette(palette))
      return [.listRuleFiles(path)]
    }
    state.stack.removeLast()
    state.say(.info, ListTexts.comparing)
    return [.compareRules(path: path)]
  }

  private static func choose(_ palette: PaletteState, _ state: inout WorkbenchState) -> [Effect] {
    if palette.purpose == .ruleFile { return choosePath(palette, &state) }
    guard let index = palette.list.selectedID else { return [] }
    state.stack.removeLast()
    switch palette.purpose {
    case .commands:
      guard palette.commands.indices.contains(index),
        let binding = state.keymap.binding(of: palette.commands[index], in: palette.scopes)
      else { return [] }
      return CommandReducer.run(binding, &state)
    case .cases:
      guard palette.cases.indices.contains(index) else { return [] }
      return CaseReducer.open(palette.cases[index].caseID, &state)
    case .casesForWhy:
      guard palette.cases.indices.contains(index) else { return [] }
      let line = palette.cases[index]
      return WhyReducer.openAbsence(line.caseID, line.clientName, &state)
    case .casesForRules:
      guard palette.cases.indices.contains(index) else { return [] }
      return [.tryRules(palette.cases[index].caseID)]
    case .ruleFile: return []
    }
  }
}

extension PaletteState {
  /// Finds the commands whose names contain all typed words, the beginnings first.
  mutating func match(_ state: WorkbenchState) {
    let words = field.text.lowercased().split(separator: " ").map(String.init)
    var seen: Set<Command> = []
    let bindings = CommandTable.all.filter {
      scopes.contains($0.scope) && $0.command != .palette && seen.insert($0.command).inserted
    }
    let scored = bindings.compactMap { binding -> (Command, Int)? in
      PaletteState.score(binding, words).map { (binding.command, $0) }
    }
    commands = scored.sorted { $0.1 < $1.1 }.map(\.0)
    list = ListView(
      total: commands.count, offset: 0, ids: Array(commands.indices),
      visibleRows: list.visibleRows)
  }

  /// Smaller is better; nil does not fit. Both languages count, so that an English habit finds
  /// its command on a German screen.
  private static func score(_ binding: Binding, _ words: [String]) -> Int? {
    let name = binding.name
    let texts = [
      name.short.german, name.long.german, name.short.english, name.long.english,
    ].map { $0.lowercased() }
    var total = 0
    for word in words {
      if texts.contains(where: { $0.hasPrefix(word) }) { continue }
      if texts.contains(where: { $0.contains(" " + word) }) {
        total += 1
      } else if texts.contains(where: { $0.contains(word) }) {
        total += 2
      } else {
        return nil
      }
    }
    return total
  }
}
