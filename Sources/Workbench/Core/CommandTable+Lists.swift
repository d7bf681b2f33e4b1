import Screen
import Texts

extension CommandTable {
  package static let cases: [Binding] = [
    Binding(
      .filter, [.character("/"), .control("f")], CommandTexts.filter, .cases, footer: 1),
    Binding(.sort, [.character("s")], CommandTexts.sort, .cases, footer: 3),
    Binding(.mark, [.space], CommandTexts.mark, .cases, footer: 2),
    Binding(.markAll, [.character("*")], CommandTexts.markAll, .cases),
    Binding(.unmarkAll, [.character("-")], CommandTexts.unmarkAll, .cases),
    Binding(
      .bulk, [.character("+")], CommandTexts.bulk, .cases, danger: .writes, footer: 4,
      hindrance: { $0.markedCases.isEmpty ? CommandTexts.nothingMarked : nil }),
    Binding(.saveView, [.character("=")], CommandTexts.saveView, .cases),
    Binding(
      .view, "1234567890".map { .character($0) }, CommandTexts.view, .cases, footer: 5),
  ]

  package static let journalAndImport: [Binding] = [
    Binding(
      .undoEntry, [.character("x")], CommandTexts.undoEntry, .journal, danger: .writes, footer: 1),
    Binding(.verify, [.character("v")], CommandTexts.verify, .journal, footer: 2),
    Binding(.choosePath, [.character("o")], CommandTexts.choosePath, .importing, footer: 1),
    Binding(
      .runImport, [.character("+")], CommandTexts.runImport, .importing, danger: .writes,
      footer: 2),
    Binding(
      .importRest, [.character("t")], CommandTexts.importRest, .importing, danger: .writes,
      footer: 5),
    Binding(
      .chooseMapping, [.character("z")], CommandTexts.chooseMapping, .importing, footer: 3),
    Binding(.editMapping, [.character("e")], CommandTexts.editMapping, .importing, footer: 4),
  ]

  package static let ruleBook: [Binding] = [
    Binding(.tryRules, [.character("t")], CommandTexts.tryRules, .ruleBook, footer: 1),
    Binding(.compareRules, [.character("v")], CommandTexts.compareRules, .ruleBook, footer: 2),
  ]

  package static let mapping: [Binding] = [
    Binding(.leaveOut, [.character("-"), .delete], CommandTexts.leaveOut, .mapping, footer: 2),
    Binding(
      .saveMapping, [.character("="), .control("s")], CommandTexts.saveMapping, .mapping, footer: 1),
    Binding(.chooseKind, [.character("a")], CommandTexts.chooseKind, .mapping, footer: 3),
    Binding(.addSection, [.character("+")], CommandTexts.addSection, .mapping, footer: 4),
    Binding(.toggleRepeats, [.character("m")], CommandTexts.toggleRepeats, .mapping, footer: 5),
  ]

  package static let form: [Binding] = [
    Binding(
      .save, [.control("s"), .function(2)], CommandTexts.save, .form, danger: .writes, footer: 1),
    Binding(.nextField, [.tab, .down], CommandTexts.nextField, .form, footer: 2),
    Binding(.previousField, [.backTab, .up], CommandTexts.previousField, .form, footer: 4),
    Binding(.cancel, [.escape, .control("c")], CommandTexts.cancel, .form, footer: 90),
    Binding(.help, [.function(1)], CommandTexts.help, .form, footer: 80),
    Binding(
      .adopt, [.control("t"), .function(5)], CommandTexts.adopt, .form,
      hindrance: {
        $0.form?.reading.topics.isEmpty ?? true ? CommandTexts.nothingRecognised : nil
      }),
    Binding(
      .phrase, [.control("p"), .function(6)], CommandTexts.phrase, .form,
      hindrance: { state in
        if state.surroundings.phrases.isEmpty { return FormTexts.noPhrases }
        if case .note? = state.form?.focusedField?.input { return nil }
        return FormTexts.phrasesInNotes
      }),
    Binding(
      .editor, [.control("o"), .function(4)], CommandTexts.editor, .form, footer: 3,
      hindrance: { $0.form?.buttons.contains(.editor) ?? false ? nil : CommandTexts.noNote }),
  ]
}
