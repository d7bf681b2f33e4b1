package import Casework
import Screen

extension WorkbenchState {
  /// The key table's scopes of the topmost screen.
  package var scopes: [Scope] {
    let own = stack.last?.scopes ?? WorkbenchState.homeScopes
    // On a case under review supervision has keys of its own.
    let more: [Scope] = review != nil && own == ScreenState.onCase ? [.supervising] : []
    // Where letters are text the lesson has none of them.
    let lessons: [Scope] = lesson != nil && own.contains(.everywhere) ? [.lesson] : []
    return own + more + lessons
  }

  package static let homeScopes: [Scope] = [
    .movement, .home, .caseAtHand, .matter, .searching, .everywhere,
  ]

  /// The case a command would act on.
  package var caseAtHand: CaseID? { focus?.caseID }

  /// The rule a command would act on.
  package var ruleAtHand: String? { focus?.rule }

  package var hasOutcomeAtHand: Bool {
    guard let focus else { return false }
    switch focus.record {
    case .appointment, .task: return focus.subject != nil
    default: return false
    }
  }

  package var markedCases: [CaseID] {
    for screen in stack.reversed() {
      guard case .cases(let page) = screen else { continue }
      return page.list.marked.sorted()
    }
    return []
  }

  package var hasSomethingToUndo: Bool { !session.isReadOnly }

  /// What lies under the cursor, on whichever screen has a case at hand; a screen without one
  /// (help, messages) leaves that of the screen below.
  package struct Focus: Equatable, Sendable {
    package var caseID: CaseID
    package var clientName: String
    package var rule: String?
    package var subject: String?
    package var record: EntityKind?
    package var step: Step?
  }

  package var focus: Focus? {
    for screen in stack.reversed() {
      switch screen {
      case .caseFile(let page): return focus(in: page)
      case .why(let why):
        return Focus(
          caseID: why.caseID, clientName: why.clientName, rule: why.rule, subject: why.subject)
      case .form(let form):
        return Focus(
          caseID: form.caseID, clientName: form.clientName, rule: form.rule,
          subject: form.subject)
      case .cases(let page):
        return page.selected.map { Focus(caseID: $0.caseID, clientName: $0.clientName) }
      case .findingCases(let page):
        return page.selected.map {
          Focus(
            caseID: $0.caseID, clientName: $0.clientName, rule: $0.result.rule,
            subject: $0.result.subject)
        }
      case .team(.checklist(let page)):
        return Focus(caseID: page.sheet.caseID, clientName: page.sheet.clientName)
      case .team(.prompt): continue
      case .team: return nil
      case .workload(.calls(let page)):
        return page.list.selectedID.map {
          Focus(
            caseID: $0.caseID, clientName: workload?.names[$0.caseID] ?? $0.caseID.text,
            step: $0.step)
        }
      case .workload: return nil
      case .findings, .journal, .ruleBook, .importing, .mapping, .welcome: return nil
      case .help, .palette, .messages, .dialog, .text, .conflict, .settings: continue
      }
    }
    return queue.selected.map(focus)
  }

  private func focus(in page: CaseState) -> Focus {
    let row = page.selectedRow
    return Focus(
      caseID: page.caseID, clientName: name(of: page.caseID), rule: row?.rule,
      subject: row?.subject, record: row?.record, step: row?.step)
  }

  private func focus(of line: QueueLine) -> Focus {
    let record: EntityKind? =
      switch line.entry.matter {
      case .appointment: .appointment
      case .task: .task
      case .milestone, .finding: nil
      }
    return Focus(
      caseID: line.entry.caseID, clientName: line.clientName, rule: line.entry.rule,
      subject: line.entry.subject, record: record, step: line.entry.step)
  }

  /// "Müller, Sabine" as it may be shown now.
  package func shown(_ name: String, _ id: CaseID) -> String {
    hidesNames || name.isEmpty ? id.text : name
  }

  package func name(of id: CaseID) -> String {
    if let loaded, loaded.id == id { return loaded.clientName }
    for screen in stack {
      if case .cases(let page) = screen, let line = page.lines.first(where: { $0.caseID == id }) {
        return line.clientName
      }
    }
    return queue.lines.first { $0.entry.caseID == id }?.clientName ?? id.text
  }
}
