import Casework
import Screen
import Texts

enum ImportReducer {
  static func open(_ state: inout WorkbenchState) -> [Effect] {
    state.stack = [.importing(ImportState())]
    Layouts.fit(&state)
    return []
  }

  static func type(_ key: Key, _ state: inout WorkbenchState) -> [Effect] {
    guard case .importing(var page) = state.stack.last else { return [] }
    switch key {
    case .enter:
      guard !page.field.isEmpty else { return [] }
      page.isTyping = false
      state.replaceTop(.importing(page))
      return [.planImport(path: page.field.text)]
    case .escape, .control("c"):
      guard page.sheet != nil else {
        state.stack.removeLast()
        return WorkbenchReducer.reload(state)
      }
      page.isTyping = false
      state.replaceTop(.importing(page))
      return []
    default:
      _ = page.field.reduce(key)
      state.replaceTop(.importing(page))
      return []
    }
  }

  static func choosePath(_ state: inout WorkbenchState) {
    guard case .importing(var page) = state.stack.last else { return }
    page.isTyping = true
    state.replaceTop(.importing(page))
  }

  static func run(_ state: inout WorkbenchState) -> [Effect] {
    guard case .importing(let page) = state.stack.last else { return [] }
    guard let sheet = page.sheet, !page.isImported else {
      state.say(.warning, ListTexts.importFirst)
      return []
    }
    guard !sheet.hasRejected else {
      state.say(.warning, ListTexts.importRejects)
      return []
    }
    return [.runImport(path: sheet.path)]
  }

  static func take(_ sheet: ImportSheet, imported: Bool, _ state: inout WorkbenchState) {
    for index in state.stack.indices {
      guard case .importing(var page) = state.stack[index] else { continue }
      page.sheet = sheet
      page.isImported = imported
      page.isTyping = false
      let count = ImportPage.lines(sheet).count
      page.list.load(total: count, offset: 0, ids: Array(0..<count))
      state.stack[index] = .importing(page)
    }
  }
}

/// The verdicts of a dry run as lines: the files with their counts, then what is to be said.
enum ImportPage {
  struct Line {
    var text: Phrase
    var rejects = false
    var isHeading = false
  }

  static func lines(_ sheet: ImportSheet) -> [Line] {
    var lines = sheet.files.map { file in
      Line(
        text: Phrase(verbatim: file.name + ": ")
          + ListTexts.importFile(
            file.name, new: file.new, changed: file.changed, same: file.same,
            rejected: file.rejected), rejects: file.rejected > 0)
    }
    if sheet.verdicts.isEmpty {
      lines.append(Line(text: ListTexts.importClean))
    } else {
      lines += sheet.verdicts.map {
        Line(
          text: ListTexts.verdict($0.file, $0.line, $0.column) + $0.text, rejects: $0.rejects)
      }
    }
    return lines
  }
}
