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
      notices.looks.map {
        state.words(
          TeamTexts.look(
            $0.look, name: state.shown($0.name, $0.look.caseID), day: state.formats.day($0.day)))
      })
    section(
      TeamTexts.questionsHeading,
      notices.questions.map {
        "\($0.caseID.text) · \($0.text) (\(state.formats.shortDay($0.dueOn)))"
      })
    section(
      TeamTexts.handoversHeading,
      notices.handovers.map {
        $0.caseID.text + " · " + state.words(TeamTexts.handoverInQueue($0.from.text))
      })
    section(TeamTexts.absencesHeading, notices.windows.map(state.words))
    return rows
  }
}
