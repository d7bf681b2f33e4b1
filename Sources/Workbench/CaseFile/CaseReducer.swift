import Casework
import Screen
import Texts

/// Fall: opening, reading, moving in cards and timeline.
enum CaseReducer {
  static func open(_ id: CaseID, _ state: inout WorkbenchState) -> [Effect] {
    var page = CaseState(caseID: id)
    if let loaded = state.loaded, loaded.id == id { fill(&page, loaded, state) }
    state.stack.append(.caseFile(page))
    Layouts.fit(&state)
    return [.loadCase(id, records: true)]
  }

  /// A finding opens its explanation, any other row all that is recorded of it.
  static func openRow(_ page: CaseState, _ state: inout WorkbenchState) -> [Effect] {
    guard let row = page.selectedRow, let loaded = state.loaded else { return [] }
    if row.rule != nil { return WhyReducer.open(&state) }
    guard let kind = row.record, let subject = row.subject,
      let record = loaded.file.record(kind, id: subject)
    else {
      state.say(.info, CommandTexts.nothingToOpen)
      return []
    }
    state.stack.append(
      .text(TextPageState(title: kind.phrase, lines: ChangeLines.fields(of: record))))
    return []
  }

  static func move(_ key: Key, _ page: inout CaseState) {
    switch page.pane {
    case .cards: _ = page.cardList.reduce(key)
    case .timeline: _ = page.timelineList.reduce(key)
    }
  }

  static func take(_ loaded: LoadedCase, _ state: inout WorkbenchState) -> [Effect] {
    state.loaded = loaded
    for index in state.stack.indices {
      guard case .caseFile(var page) = state.stack[index], page.caseID == loaded.id else {
        continue
      }
      fill(&page, loaded, state)
      state.stack[index] = .caseFile(page)
    }
    Layouts.fit(&state)
    if let form = state.pendingForm, form.caseID == loaded.id {
      state.pendingForm = nil
      return FormReducer.open(form.kind, then: form.then, &state)
    }
    let asked = WhyReducer.askAbsence(&state)
    if !asked.isEmpty { return asked }
    guard let pending = state.pending, pending.caseID == loaded.id else { return [] }
    state.pending = nil
    return CommandReducer.run(pending.command, &state)
  }

  private static func fill(_ page: inout CaseState, _ loaded: LoadedCase, _ state: WorkbenchState) {
    page.cards = CaseCards.rows(loaded, today: state.today)
    page.timeline = CaseTimeline.rows(loaded, today: state.today)
    page.cardList.load(total: page.cards.count, offset: 0, ids: Array(page.cards.indices))
    page.timelineList.load(total: page.timeline.count, offset: 0, ids: Array(page.timeline.indices))
  }
}
