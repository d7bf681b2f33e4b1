package import Casework
import Screen
import Texts

extension MappingReducer {
  /// Keys while something is being chosen or named.
  static func answer(
    _ question: MappingState.Question, _ key: Key, _ state: inout WorkbenchState
  ) -> [Effect] {
    guard case .mapping(var page) = state.stack.last else { return [] }
    var effects: [Effect] = []
    switch question {
    case .meaning(let column, var chooser):
      let answer = chooser.reduce(key)
      page.question = answer == .open ? .meaning(column: column, chooser) : nil
      if case .chosen(let field) = answer { page.setMeaning(field, of: column) }
    case .translation(let column, let value, var chooser):
      let answer = chooser.reduce(key)
      page.question = answer == .open ? .translation(column: column, value: value, chooser) : nil
      if case .chosen(let code) = answer {
        page.change { $0.columns[column].translations[value] = code }
      }
    case .kind(var chooser):
      let answer = chooser.reduce(key)
      page.question = answer == .open ? .kind(chooser) : nil
      if case .chosen(let raw) = answer, let kind = EntityKind(rawValue: raw) { page.setKind(kind) }
    case .section(var chooser):
      let answer = chooser.reduce(key)
      page.question = answer == .open ? .section(chooser) : nil
      if case .chosen(let raw) = answer, let kind = EntityKind(rawValue: raw) {
        page.addSection(kind)
      }
    case .name(var field):
      page.question = name(&field, key, &page, &effects, &state).map { .name($0) }
    }
    state.replaceTop(.mapping(page))
    Layouts.fit(&state)
    return effects
  }

  /// The field as it goes on, or nil where the question is answered.
  private static func name(
    _ field: inout TextField, _ key: Key, _ page: inout MappingState, _ effects: inout [Effect],
    _ state: inout WorkbenchState
  ) -> TextField? {
    switch key {
    case .escape, .control("c"): return nil
    case .enter, .control("s"):
      let name = field.text.split(separator: " ").joined(separator: " ")
      guard !name.isEmpty, !name.hasPrefix("."), !name.contains("/") else {
        state.say(.warning, ImportWords.badName)
        return field
      }
      page.sheet.name = name
      effects = [.saveMapping(page.sheet)]
      return nil
    default:
      _ = field.reduce(key)
      return field
    }
  }
}

extension MappingState {
  /// A column of the contract is meant once only: what had it before gives it up.
  package mutating func setMeaning(_ field: String, of column: Int) {
    change { section in
      for index in section.columns.indices where section.columns[index].field == field {
        section.columns[index].field = nil
      }
      section.columns[column].field = field
      section.columns[column].translations =
        section.knownTranslations(of: section.columns[column])
    }
  }

  /// Another kind of rows: what its columns are called alike stays meant.
  package mutating func setKind(_ kind: EntityKind) {
    change { section in
      section.kind = kind
      let names = Set(kind.fields.map(\.name))
      for index in section.columns.indices {
        guard let field = section.columns[index].field, !names.contains(field) else { continue }
        section.columns[index].field = nil
        section.columns[index].translations = [:]
      }
    }
  }

  /// One more kind of rows out of the file in view.
  mutating func addSection(_ kind: EntityKind) {
    guard let file = section?.file, let table = sheet.tables.first(where: { $0.file == file })
    else { return }
    if let existing = sheet.sections.firstIndex(where: { $0.kind == kind }) {
      index = existing
    } else {
      let names = Set(kind.fields.map(\.name))
      var columns = table.columns
      for place in columns.indices where !(columns[place].field.map(names.contains) ?? false) {
        columns[place].field = nil
      }
      sheet.sections.append(
        MappingSheet.Section(kind: kind, file: file, repeats: true, columns: columns))
      index = sheet.sections.count - 1
      isChanged = true
    }
    reload()
    list.select(index: 0)
  }
}
