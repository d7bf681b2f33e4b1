import Casework
import Screen
import Texts

/// Draws the screens of supervision.
enum TeamView {
  static func draw(
    _ screen: TeamScreen, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    switch screen {
    case .overview(let page): overview(page, state, into: &frame, rect: rect)
    case .caseload(let page): CaseloadView.draw(page, state, into: &frame, rect: rect)
    case .checklist(let page): ChecklistView.draw(page, state, into: &frame, rect: rect)
    case .prompt(let prompt): PromptView.draw(prompt, state, into: &frame, rect: rect)
    case .notices(let page):
      Pager.draw(NoticesPage.rows(state), top: page.scroll, into: &frame, rect: rect)
    case .followUps(let page): FollowUpView.draw(page, state, into: &frame, rect: rect)
    case .samples(let page): SampleView.draw(page, state, into: &frame, rect: rect)
    case .sample(let page): SampleView.draw(page, state, into: &frame, rect: rect)
    case .report(let page): ReportView.draw(page, state, into: &frame, rect: rect)
    case .figure(let page): figure(page, state, into: &frame, rect: rect)
    }
  }

  static func title(_ screen: TeamScreen) -> Phrase {
    switch screen {
    case .overview: TeamTexts.title
    case .caseload: TeamTexts.caseload
    case .checklist: ChecklistTexts.title
    case .prompt(let prompt): prompt.title
    case .notices: TeamTexts.notices
    case .followUps: FollowUpTexts.title
    case .samples: SampleTexts.title
    case .sample: SampleTexts.sample
    case .report: ReportTexts.title
    case .figure: ReportTexts.title
    }
  }

  static func subject(_ screen: TeamScreen, _ state: WorkbenchState) -> String? {
    switch screen {
    case .caseload(let page):
      page.sheet.map { sheet in
        page.mark.map { sheet.name + " · " + state.words($0.words) } ?? sheet.name
      }
    case .checklist(let page): state.shown(page.sheet.clientName, page.sheet.caseID)
    case .report(let page): page.request.name
    case .figure(let page): state.words(page.label)
    case .sample(let page):
      page.half.map { page.id + " · " + state.words(SampleTexts.reviewer($0)) } ?? page.id
    case .overview, .prompt, .notices, .samples, .followUps: nil
    }
  }

  private static func overview(
    _ page: OverviewState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    let notice = frame.charset.wrap(
      state.words(ReportTexts.personFiguresOff), width: rect.columns - 2)
    let showsNotice = !state.session.showsPersonFigures
    let body = showsNotice ? rect.droppingBottom(notice.count) : rect
    let charset = frame.charset
    let name = min(30, max(16, rect.columns * 3 / 10))
    page.list.draw(
      into: &frame, rect: body,
      empty: state.words(page.isLoaded ? TeamTexts.nobody : TeamTexts.loading)
    ) { _, index in
      let line = page.lines[index]
      var spans = [Span(" " + charset.pad(line.name, name) + " ", Style.plain.strong)]
      let kind: Phrase =
        switch line.target {
        case .everybody: Phrase("", "")
        case .team: TeamTexts.team
        case .worker: TeamTexts.colleague
        }
      spans.append(Span(charset.pad(state.words(kind), 10) + " ", .label))
      if let counters = line.counters {
        spans.append(Span(short(counters, state)))
      } else {
        spans.append(Span(state.words(line.remark), .muted))
      }
      return StyledLine(spans)
    }
    guard showsNotice else { return }
    for (row, text) in notice.enumerated() {
      frame.text(text, in: rect, row: body.rows + row, column: 1, .muted)
    }
  }

  /// "214 Fälle · 12 ■ · 30 ◆ · 3 ●"
  private static func short(_ counters: CaseloadCounters, _ state: WorkbenchState) -> String {
    let formats = state.formats
    let overdue = [
      (counters.overdueHigh, "■"), (counters.overdueMedium, "◆"), (counters.overdueLow, "●"),
    ].filter { $0.0 > 0 }.map { "\(formats.number($0.0)) \($0.1)" }
    return ([formats.cases(counters.cases)] + overdue).joined(separator: " · ")
  }

  private static func figure(
    _ page: FigureState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    let charset = frame.charset
    let hidden = page.hiddenCount
    let body = hidden > 0 ? rect.droppingBottom(1) : rect
    if hidden > 0 {
      frame.text(
        state.words(TeamTexts.protectedCases(hidden)), in: rect, row: body.rows, column: 1, .muted)
    }
    page.list.draw(into: &frame, rect: body, empty: state.words(TeamTexts.noCases)) { index, id in
      let line = page.lines.indices.contains(index) ? page.lines[index] : nil
      let name = state.shown(line?.clientName ?? "", id)
      return [
        Span(" " + charset.pad(name, 28) + " ", Style.plain.strong),
        Span(charset.pad(id.text, 12) + " ", .label), Span(line?.employer ?? ""),
      ]
    }
  }
}
