import Screen

/// Where things lie in a window; reducers need it for paging, views for drawing.
enum Layouts {
  struct Queue {
    var list: Rect
    var detail: Rect
    /// The third pane of very wide windows: the timeline of the case.
    var third: Rect
  }

  /// Everything between the title with its rule and the status row.
  static func page(_ window: Window) -> Rect { window.body.droppingTop(1) }

  static func queue(_ window: Window) -> Queue {
    let body = page(window)
    let none = Rect(row: body.row, column: body.column, rows: 0, columns: 0)
    switch window.arrangement {
    case .triple:
      let parts = body.splitColumns([.share(48), .share(28), .share(24)], gap: 1)
      return Queue(list: parts[0], detail: parts[1], third: parts[2])
    case .double:
      let parts = body.splitColumns([.share(64), .share(36)], gap: 1)
      return Queue(list: parts[0], detail: parts[1], third: none)
    case .single, .tooSmall:
      // Below 16 rows a detail pane would leave no list; Enter opens the case instead.
      let detail = body.rows < 14 ? 0 : min(8, body.rows / 3 + 1)
      guard detail > 0 else { return Queue(list: body, detail: none, third: none) }
      let parts = body.splitRows([.share(1), .fixed(detail)], gap: 1)
      return Queue(list: parts[0], detail: parts[1], third: none)
    }
  }

  /// Cards and timeline beside each other where there is room, else only the one with the focus.
  static func caseFile(_ window: Window) -> (cards: Rect, timeline: Rect) {
    let body = page(window)
    guard window.arrangement == .double || window.arrangement == .triple else {
      return (body.droppingTop(1), body.droppingTop(1))
    }
    let parts = body.splitColumns([.share(26), .share(24)], gap: 1)
    return (parts[0], parts[1])
  }

  /// Tells every list how many rows it has.
  static func fit(_ state: inout WorkbenchState) {
    let window = state.window
    state.queue.list.visibleRows = max(1, queue(window).list.rows)
    for index in state.stack.indices {
      switch state.stack[index] {
      case .caseFile(var page):
        let rects = caseFile(window)
        page.cardList.visibleRows = max(1, rects.cards.rows)
        page.timelineList.visibleRows = max(1, rects.timeline.rows)
        state.stack[index] = .caseFile(page)
      case .palette(var palette):
        palette.list.visibleRows = max(1, self.page(window).rows - 1)
        state.stack[index] = .palette(palette)
      case .form(var form):
        form.fit(state, self.page(window))
        state.stack[index] = .form(form)
      case .cases(var list):
        list.list.visibleRows = max(1, self.page(window).rows - 3)
        state.stack[index] = .cases(list)
      case .findings(var list):
        list.list.visibleRows = max(1, self.page(window).rows - 1)
        state.stack[index] = .findings(list)
      case .findingCases(var list):
        list.list.visibleRows = max(1, self.page(window).rows - 1)
        state.stack[index] = .findingCases(list)
      case .journal(var list):
        list.list.visibleRows = max(1, self.page(window).rows)
        state.stack[index] = .journal(list)
      case .ruleBook(var list):
        list.list.visibleRows = max(1, self.page(window).rows - 1)
        state.stack[index] = .ruleBook(list)
      case .importing(var list):
        let body = self.page(window).droppingTop(2)
        list.list.visibleRows = max(1, ImportView.parts(body).list.rows)
        list.chooser?.visibleRows = max(1, body.rows - 1)
        state.stack[index] = .importing(list)
      case .mapping(var page):
        page.fit(self.page(window).rows - 2)
        state.stack[index] = .mapping(page)
      case .team(let screen):
        state.stack[index] = .team(TeamLayouts.fitted(screen, self.page(window), window))
      case .workload(.forecast(var list)):
        list.list.visibleRows = max(1, self.page(window).rows - 4)
        state.stack[index] = .workload(.forecast(list))
      case .workload(.calls(var list)):
        list.list.visibleRows = max(1, self.page(window).rows)
        state.stack[index] = .workload(.calls(list))
      case .workload(.spread(var list)):
        list.list.visibleRows = max(1, self.page(window).rows - 2)
        state.stack[index] = .workload(.spread(list))
      case .why, .help, .messages, .dialog, .text, .welcome, .conflict, .settings: break
      }
    }
  }
}
