package import Casework
package import Screen
package import Texts

/// The screens of supervision.
package enum TeamScreen: Equatable, Sendable {
  case overview(OverviewState)
  case caseload(CaseloadState)
  case checklist(ChecklistState)
  case prompt(PromptState)
  case notices(NoticesState)
  case followUps(FollowUpState)
  case samples(SamplesState)
  case sample(SampleState)
  case report(ReportState)
  case figure(FigureState)

  var scopes: [Scope] {
    switch self {
    case .overview: TeamScreen.choosing
    case .caseload: TeamScreen.lookingThrough
    case .notices, .figure: TeamScreen.reading
    case .followUps: TeamScreen.followingUp
    case .samples: TeamScreen.listingSamples
    case .sample: TeamScreen.sampling
    case .checklist: TeamScreen.checking
    case .report: TeamScreen.reporting
    case .prompt: []
    }
  }

  static let reading: [Scope] = [.movement, .leaving, .everywhere]
  static let lookingThrough: [Scope] = [.movement, .leaving, .caseload, .everywhere]
  static let choosing: [Scope] = [.movement, .leaving, .choosing, .everywhere]
  static let followingUp: [Scope] = [.movement, .leaving, .followUps, .everywhere]
  static let listingSamples: [Scope] = [.movement, .leaving, .samples, .everywhere]
  static let sampling: [Scope] = [.movement, .leaving, .sample, .everywhere]
  static let checking: [Scope] = [
    .movement, .leaving, .checklist, .supervising, .everywhere,
  ]
  static let reporting: [Scope] = [.movement, .leaving, .reports, .everywhere]
}

/// While supervision looks through other people's cases.
package struct ReviewMode: Equatable, Sendable {
  package var target: ReviewTarget

  package init(target: ReviewTarget) {
    self.target = target
  }
}

package struct OverviewState: Equatable, Sendable {
  package var list = ListView<Int>()
  package var lines: [UnitLine] = []
  package var isLoaded = false

  package init() {}
}

package struct CaseloadState: Equatable, Sendable {
  package var target: ReviewTarget
  package var sheet: CaseloadSheet?
  /// Only the cases with this mark; nil shows all.
  package var mark: CaseloadSheet.Mark?
  package var list = ListView<CaseID>()

  package init(target: ReviewTarget) {
    self.target = target
  }

  package var lines: [CaseloadSheet.Line] {
    guard let sheet else { return [] }
    guard let mark else { return sheet.lines }
    return sheet.lines.filter { $0.marks.contains(mark) }
  }

  mutating func reload() {
    list.load(total: lines.count, offset: 0, ids: lines.map(\.caseID))
  }
}

package struct NoticesState: Equatable, Sendable {
  package var scroll = 0

  package init() {}
}

/// The cases of one figure.
package struct FigureState: Equatable, Sendable {
  package var label: Phrase
  package var ids: [CaseID]
  package var lines: [CaseLine] = []
  package var isLoaded = false
  package var list = ListView<CaseID>()

  /// Counted in the figure, but not shown to this person.
  var hiddenCount: Int { isLoaded ? ids.count - lines.count : 0 }

  package init(label: Phrase, ids: [CaseID]) {
    self.label = label
    self.ids = ids
  }
}

extension WorkbenchState {
  /// Reviewing is for leads and supervision; in the invented caseload everybody may try it.
  package var mayReview: Bool {
    session.role != .caseworker || session.worker == nil || session.isDemo
  }

  /// Lays the screen on top with its list fitted to the window.
  mutating func push(_ screen: TeamScreen) {
    stack.append(.team(screen))
    Layouts.fit(&self)
  }

  mutating func replaceTop(_ screen: TeamScreen) {
    replaceTop(.team(screen))
    Layouts.fit(&self)
  }
}
