import Casework
import Screen
import Texts

/// What others did with one's cases, what they want to know, what is to be taken over.
enum NoticesPage {
  static func rows(_ state: WorkbenchState) -> [StyledLine] {
    let notices = state.notices
    if notices.isEmpty { return [StyledLine(" " + state.words(TeamTexts.noNotices), .muted)] }
    var rows: [StyledLine] = []
    func section(_ title: Phrase, _ lines: [String]) {
      guard !lines.isEmpty else { return }
      if !rows.isEmpty { rows.append("") }
      rows.append(StyledLine(" " + state.words(title), .heading))
      rows += lines.map { StyledLine("   " + $0) }
    }
    section(
      TeamTexts.looksHeading,
      notices.lookLines.map { line in
        let look = line.look
        return state.words(
          TeamTexts.look(
            look.look, name: state.shown(look.name, look.look.caseID),
            day: state.formats.day(look.day), times: line.times))
      })
    section(
      TeamTexts.questionsHeading,
      notices.questions.map {
        let who = state.shown(notices.names[$0.caseID] ?? "", $0.caseID)
        return
          "\(who) · \($0.text) (\(state.words(TeamTexts.due)) \(state.formats.shortDay($0.dueOn)))"
      })
    section(
      TeamTexts.handoversHeading,
      notices.handovers.map {
        state.shown(notices.names[$0.caseID] ?? "", $0.caseID) + " · "
          + state.words(TeamTexts.handoverInQueue($0.from.text))
      })
    section(
      TeamTexts.absencesHeading,
      notices.windows.map { state.words($0.words(state.shown($0.name, $0.window.caseID))) })
    return rows
  }
}
