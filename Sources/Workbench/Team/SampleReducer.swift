import Casework
import Screen
import Texts

/// Samples on the screen: drawing, halves, going through them, their result.
enum SampleReducer {
  static func run(_ command: Command, _ state: inout WorkbenchState) -> [Effect] {
    switch command {
    case .samples:
      state.push(.samples(SamplesState()))
      return [.supervise(.samples)]
    case .drawSample:
      state.push(.prompt(SamplePrompt.make(state)))
      return []
    default: break
    }
    guard case .team(.sample(var page))? = state.stack.last else { return [] }
    switch command {
    case .nextHalf:
      page.half =
        switch page.half {
        case nil: .supervision
        case .supervision: .teamLead
        case .teamLead: nil
        }
      page.reload()
      state.replaceTop(.sample(page))
      return []
    case .nextLevel:
      page.level = SampleSize.Level(rawValue: (page.level.rawValue + 1) % 3) ?? .ninetyFive
      state.replaceTop(.sample(page))
      return [.supervise(.sample(page.id, page.level))]
    case .redrawSample: return [.supervise(.redraw(page.id))]
    default: return []
    }
  }

  /// A sample's cases are those of others: from here on the store is open for review only.
  static func open(_ page: SamplesState, _ state: inout WorkbenchState) -> [Effect] {
    guard let id = page.list.selectedID else { return [] }
    return open(id, &state)
  }

  static func open(_ id: String, _ state: inout WorkbenchState) -> [Effect] {
    state.review = ReviewMode(target: .everybody)
    let page = SampleState(id: id)
    state.push(.sample(page))
    return [.supervise(.enterSample(id, page.level))]
  }

  /// The reason is known: it is the sample.
  static func openCase(_ page: SampleState, _ state: inout WorkbenchState) -> [Effect] {
    guard let member = page.selected else { return [] }
    state.stack.append(.caseFile(CaseState(caseID: member.caseID)))
    Layouts.fit(&state)
    let reason = SampleTexts.lookReason(page.id)[state.language]
    return [.supervise(.open(member.caseID, reason: reason))]
  }

  static func take(_ lines: [SampleLine], _ state: inout WorkbenchState) {
    for index in state.stack.indices {
      guard case .team(.samples(var page)) = state.stack[index] else { continue }
      page.lines = lines
      page.isLoaded = true
      page.list.load(total: lines.count, offset: 0, ids: lines.map(\.id))
      state.stack[index] = .team(.samples(page))
    }
    Layouts.fit(&state)
  }

  static func take(_ sheet: SampleSheet, _ state: inout WorkbenchState) {
    for index in state.stack.indices {
      guard case .team(.sample(var page)) = state.stack[index], page.id == sheet.sample.id
      else { continue }
      page.sheet = sheet
      page.reload()
      state.stack[index] = .team(.sample(page))
    }
    Layouts.fit(&state)
  }

  /// What is to be read again after a review was saved.
  static func reload(_ state: WorkbenchState) -> [Effect] {
    state.stack.compactMap { screen in
      if case .team(.sample(let page)) = screen {
        return .supervise(.sample(page.id, page.level))
      }
      return nil
    }
  }
}
