package import Casework
package import Screen
package import Texts

/// Fall: cards and timeline of one case.
package struct CaseState: Equatable, Sendable {
  package enum Pane: Hashable, Sendable {
    case cards, timeline
  }

  package var caseID: CaseID
  package var pane = Pane.cards
  package var cards: [CaseRow] = []
  package var timeline: [CaseRow] = []
  package var cardList = ListView<Int>()
  package var timelineList = ListView<Int>()

  package init(caseID: CaseID) {
    self.caseID = caseID
  }

  package var selectedRow: CaseRow? {
    switch pane {
    case .cards:
      cards.indices.contains(cardList.selectedIndex) ? cards[cardList.selectedIndex] : nil
    case .timeline:
      timeline.indices.contains(timelineList.selectedIndex)
        ? timeline[timelineList.selectedIndex] : nil
    }
  }
}

/// One row of a card or of the timeline.
package struct CaseRow: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case heading, line, finding, blank
  }

  package var kind: Kind
  package var label: Phrase
  package var text: Phrase
  package var severity: Severity?
  /// What the row is about, where something can be done with it.
  package var rule: String?
  package var subject: String?
  package var record: EntityKind?
  /// The talk of the plan whose dates stand here.
  package var step: Step?

  package init(_ kind: Kind, label: Phrase = Phrase("", ""), text: Phrase = Phrase("", "")) {
    self.kind = kind
    self.label = label
    self.text = text
  }
}
