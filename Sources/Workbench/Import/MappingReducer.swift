import Casework
import Screen
import Texts

/// The editor of a mapping: what a column means, what a value means, which kinds a file holds.
enum MappingReducer {
  static func open(_ state: inout WorkbenchState) -> [Effect] {
    guard case .importing(let page) = state.stack.last else { return [] }
    guard !page.field.text.isEmpty else {
      state.say(.warning, ImportWords.first)
      return []
    }
    return [.loadMapping(path: page.field.text, name: page.mapping)]
  }

  static func take(_ sheet: MappingSheet, _ state: inout WorkbenchState) {
    guard case .importing = state.stack.last else { return }
    state.stack.append(.mapping(MappingState(sheet)))
    Layouts.fit(&state)
  }

  static func run(_ command: Command, _ state: inout WorkbenchState) -> [Effect] {
    guard case .mapping(var page) = state.stack.last else { return [] }
    switch command {
    case .leaveOut: leaveOut(&page)
    case .chooseKind: page.question = .kind(kinds(state, selected: page.section?.kind))
    case .addSection: page.question = .section(kinds(state, selected: nil))
    case .toggleRepeats: page.change { $0.repeats.toggle() }
    case .saveMapping: return save(page, &state)
    default: return []
    }
    state.replaceTop(.mapping(page))
    Layouts.fit(&state)
    return []
  }

  /// Enter: what does this column, or this value, mean?
  static func ask(_ page: MappingState, _ state: inout WorkbenchState) {
    guard let row = page.list.selectedID, let section = page.section else { return }
    var page = page
    switch row {
    case .column(let column):
      let options = section.kind.fields.map { field in
        Chooser<String>.Option(
          field.name, ImportWords.label(field)[state.language], remark: field.name)
      }
      page.question = .meaning(
        column: column, Chooser(options, selected: section.columns[column].field))
    case .value(let column, let value):
      guard let field = section.field(of: section.columns[column]) else { return }
      let options = MappingSheet.Section.targets(for: field).map { code in
        Chooser<String>.Option(code, state.words(CellWords.word(code, field)), remark: code)
      }
      page.question = .translation(
        column: column, value: value,
        Chooser(options, selected: section.columns[column].translations[value]))
    }
    state.replaceTop(.mapping(page))
    Layouts.fit(&state)
  }

  static func next(_ page: MappingState, _ state: inout WorkbenchState) {
    var page = page
    guard page.sheet.sections.count > 1 else {
      state.say(.info, ImportWords.onlySection)
      return
    }
    page.index = (page.index + 1) % page.sheet.sections.count
    page.reload()
    page.list.select(index: 0)
    state.replaceTop(.mapping(page))
  }

  static func move(_ key: Key, _ page: MappingState, _ state: inout WorkbenchState) {
    var page = page
    _ = page.list.reduce(key)
    state.replaceTop(.mapping(page))
  }

  /// Leaving with changes asks first; nothing decided here is lost by a slip.
  static func leave(_ page: MappingState, _ state: inout WorkbenchState) -> Bool {
    guard page.isChanged else { return true }
    state.stack.append(
      .dialog(
        DialogState(
          question: ImportWords.keepMapping,
          options: [
            .init(["s"], ImportWords.saveIt, .command(.saveMapping)),
            .init(["v"], ImportWords.discardIt, .leaveMapping),
            .init(["z"], ImportWords.stayHere, .close),
          ])))
    return false
  }

  static func discard(_ state: inout WorkbenchState) {
    if case .mapping = state.stack.last { state.stack.removeLast() }
  }

  private static func leaveOut(_ page: inout MappingState) {
    switch page.list.selectedID {
    case .column(let column): page.change { $0.columns[column].field = nil }
    case .value(let column, let value):
      page.change { $0.columns[column].translations[value] = nil }
    case nil: break
    }
  }

  private static func kinds(_ state: WorkbenchState, selected: EntityKind?) -> Chooser<UInt8> {
    Chooser(
      EntityKind.allCases.map {
        .init($0.rawValue, state.words($0.phrase), remark: $0.name + ".csv")
      }, selected: selected?.rawValue)
  }

  private static func save(_ page: MappingState, _ state: inout WorkbenchState) -> [Effect] {
    if !page.sheet.name.isEmpty { return [.saveMapping(page.sheet)] }
    var page = page
    page.question = .name(TextField(limit: 40))
    state.replaceTop(.mapping(page))
    return []
  }

  /// The mapping is on disk: back to the import, which is checked anew with it.
  static func saved(_ name: String, _ names: [String], _ state: inout WorkbenchState) -> [Effect] {
    if case .mapping = state.stack.last { state.stack.removeLast() }
    guard case .importing(var page) = state.stack.last else { return [] }
    page.mapping = name
    page.mappings = names
    page.sheet = nil
    state.replaceTop(.importing(page))
    state.say(.done, ImportWords.mappingSaved(name))
    return [.planImport(page.order)]
  }
}
