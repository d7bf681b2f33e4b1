import Casework
import Screen
import Texts

enum ImportReducer {
  static func open(_ state: inout WorkbenchState) -> [Effect] {
    state.stack = [.importing(ImportState())]
    Layouts.fit(&state)
    return [.listMappings, .listPaths("")]
  }

  /// Keys while a path is typed or a mapping chosen.
  static func type(_ key: Key, _ state: inout WorkbenchState) -> [Effect] {
    guard case .importing(var page) = state.stack.last else { return [] }
    if var chooser = page.chooser {
      let answer = chooser.reduce(key)
      page.chooser = answer == .open ? chooser : nil
      state.replaceTop(.importing(page))
      guard case .chosen(let choice) = answer else { return [] }
      return take(choice, &state)
    }
    // Tab alone takes the first proposal, as a shell does.
    if key == .tab, page.field.proposals.current == nil { page.field.proposals.move(1) }
    switch page.field.reduce(key) {
    case .changed, .finished:
      state.replaceTop(.importing(page))
      return [.listPaths(page.field.text)]
    case .moved:
      state.replaceTop(.importing(page))
      return []
    case .ignored: return finish(key, page, &state)
    }
  }

  private static func finish(
    _ key: Key, _ page: ImportState, _ state: inout WorkbenchState
  ) -> [Effect] {
    var page = page
    switch key {
    case .enter:
      guard !page.field.text.isEmpty else {
        state.say(.warning, ImportWords.first)
        return []
      }
      page.isTyping = false
      page.sheet = nil
      page.failure = nil
      state.replaceTop(.importing(page))
      return [.planImport(page.order)]
    case .escape, .control("c"):
      guard page.sheet != nil || page.failure != nil else {
        state.stack.removeLast()
        return WorkbenchReducer.reload(state)
      }
      page.isTyping = false
      state.replaceTop(.importing(page))
      return []
    default: return []
    }
  }

  static func run(_ command: Command, _ state: inout WorkbenchState) -> [Effect] {
    guard case .importing(let page) = state.stack.last else { return [] }
    switch command {
    case .choosePath: choosePath(&state)
    case .chooseMapping: chooseMapping(page, &state)
    case .editMapping: return MappingReducer.open(&state)
    case .runImport: return importAll(page, &state)
    case .importRest: importRest(page, &state)
    default: break
    }
    return []
  }

  static func choosePath(_ state: inout WorkbenchState) {
    guard case .importing(var page) = state.stack.last else { return }
    page.isTyping = true
    state.replaceTop(.importing(page))
  }

  private static func chooseMapping(_ page: ImportState, _ state: inout WorkbenchState) {
    var page = page
    let options =
      [Chooser<MappingChoice>.Option(.none, state.words(ImportWords.noMapping))]
      + page.mappings.map { .init(.existing($0), $0) }
      + [.init(.new, state.words(ImportWords.newMapping))]
    page.chooser = Chooser(
      options, selected: page.mapping.map { .existing($0) } ?? MappingChoice.none)
    state.replaceTop(.importing(page))
    Layouts.fit(&state)
  }

  private static func take(_ choice: MappingChoice, _ state: inout WorkbenchState) -> [Effect] {
    guard case .importing(var page) = state.stack.last else { return [] }
    switch choice {
    case .none: page.mapping = nil
    case .existing(let name): page.mapping = name
    case .new:
      page.mapping = nil
      state.replaceTop(.importing(page))
      return MappingReducer.open(&state)
    }
    page.sheet = nil
    state.replaceTop(.importing(page))
    return page.field.text.isEmpty ? [] : [.planImport(page.order)]
  }

  private static func importAll(_ page: ImportState, _ state: inout WorkbenchState) -> [Effect] {
    guard let sheet = page.sheet else {
      state.say(.warning, ImportWords.first)
      return []
    }
    guard !page.isImported else {
      state.say(.info, ImportWords.already)
      return []
    }
    guard sheet.isReadable else {
      state.say(.warning, ImportWords.rejects)
      return []
    }
    return [.runImport(sheet.order)]
  }

  private static func importRest(_ page: ImportState, _ state: inout WorkbenchState) {
    guard let sheet = page.sheet, !page.isImported, sheet.rejected > 0 else {
      state.say(.info, page.isImported ? ImportWords.already : ImportWords.nothingBad)
      return
    }
    var order = sheet.order
    order.leavesOutBadRows = true
    state.stack.append(
      .dialog(
        DialogState(
          question: ImportWords.leaveOut(sheet.rejected, of: sheet.rows),
          yes: ImportWords.importRestYes, no: ImportWords.stayHere,
          consequence: .run(.runImport(order)))))
  }

  // MARK: Outcomes

  static func take(_ sheet: ImportSheet, imported: Bool, _ state: inout WorkbenchState) {
    state.change { (page: inout ImportState) in
      page.sheet = sheet
      page.failure = nil
      page.isImported = imported
      page.isTyping = false
      let count = ImportPage.lines(sheet).count
      page.list.load(total: count, offset: 0, ids: Array(0..<count))
    }
    Layouts.fit(&state)
  }

  static func take(paths: [String], for text: String, _ state: inout WorkbenchState) {
    state.change { (page: inout ImportState) in
      if page.field.text == text { page.field.proposals.show(paths) }
    }
  }

  static func take(mappings: [String], _ state: inout WorkbenchState) {
    state.change { (page: inout ImportState) in page.mappings = mappings }
  }

  /// It could not even be tried: the whole reason stands on the page, and what leads on.
  static func failed(_ reason: Phrase, _ state: inout WorkbenchState) {
    state.say(.failure, ImportWords.failed)
    state.change { (page: inout ImportState) in
      page.failure = reason
      page.isTyping = false
    }
  }
}

/// The verdicts of a dry run as lines: the files with their counts, then what is to be said.
enum ImportPage {
  struct Line {
    var text: Phrase
    var rejects = false
  }

  static func lines(_ sheet: ImportSheet) -> [Line] {
    var lines = sheet.files.map { file in
      Line(
        text: Phrase(verbatim: file.name + ": ")
          + ImportWords.file(
            new: file.new, changed: file.changed, same: file.same, rejected: file.rejected),
        rejects: file.rejected > 0)
    }
    if sheet.verdicts.isEmpty {
      lines.append(Line(text: ImportWords.clean))
    } else {
      lines += sheet.verdicts.map {
        Line(
          text: ImportWords.verdict($0.file, $0.line, $0.column) + $0.text, rejects: $0.rejects)
      }
    }
    return lines
  }
}
