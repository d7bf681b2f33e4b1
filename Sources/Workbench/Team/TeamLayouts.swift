import Screen

/// Tells the lists of the supervision screens how many rows they have.
enum TeamLayouts {
  static func fitted(_ screen: TeamScreen, _ rect: Rect, _ window: Window) -> TeamScreen {
    switch screen {
    case .overview(var page):
      page.list.visibleRows = max(1, rect.rows - 3)
      return .overview(page)
    case .caseload(var page):
      let wide = window.arrangement != .single
      page.list.visibleRows = max(1, CaseloadView.parts(rect, wide: wide).list.rows)
      return .caseload(page)
    case .checklist(var page):
      page.list.visibleRows = max(1, rect.rows - 1)
      return .checklist(page)
    case .report(var page):
      page.list.visibleRows = max(1, ReportView.list(rect).rows)
      return .report(page)
    case .figure(var page):
      page.list.visibleRows = max(1, rect.rows - (page.hiddenCount > 0 ? 1 : 0))
      return .figure(page)
    case .followUps(var page):
      page.list.visibleRows = max(1, FollowUpView.parts(rect).list.rows)
      return .followUps(page)
    case .samples(var page):
      page.list.visibleRows = max(1, rect.rows)
      return .samples(page)
    case .prompt, .notices, .sample: return screen
    }
  }
}
