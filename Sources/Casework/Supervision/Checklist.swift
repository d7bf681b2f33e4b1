package import CivilTime

/// The checklist of supervision in its three blocks (domain.md 6.2 step 3). Items are data: their
/// words stand in `ChecklistTexts` under the same codes.
package enum Checklist {
  package enum Block: UInt8, Code {
    case offer, process, dataQuality
    /// Asked only of integrations outside placement.
    case placement

    package static let codes = words("offer process dataQuality placement")
  }

  package enum Item: UInt8, Code {
    case offered, offeredBefore, noOfferReason, consented
    case firstTalk, threeTalks, twoMonths, fiveMonths, onTopic, risksAnswered, employer, partners
    case onward
    case strategy, status, agreement, services, validity, appointments, traceable
    case likely, againstHandover

    package static let codes = words(
      "offered offeredBefore noOfferReason consented firstTalk threeTalks twoMonths fiveMonths "
        + "onTopic risksAnswered employer partners onward strategy status agreement services "
        + "validity appointments traceable likely againstHandover")

    package var block: Block {
      switch self {
      case .offered, .offeredBefore, .noOfferReason, .consented: .offer
      case .firstTalk, .threeTalks, .twoMonths, .fiveMonths, .onTopic, .risksAnswered, .employer,
        .partners, .onward:
        .process
      case .strategy, .status, .agreement, .services, .validity, .appointments, .traceable:
        .dataQuality
      case .likely, .againstHandover: .placement
      }
    }
  }

  /// What an answer rests on; the words are made where it is shown.
  package enum Evidence: Hashable, Sendable {
    case rules([String])
    case on(Day)
    case dayNumber(Int, on: Day)
    case count(Int)
    case text(String)
    /// Somebody's own words.
    case quote(String)
    case until(Day)
    case nothing
  }

  package struct Proposal: Hashable, Sendable {
    package let item: Item
    package let answer: ChecklistAnswer
    package let evidence: Evidence
  }

  /// The audit's reasons and the rule that proposes each (domain.md, rules R1–R5).
  package static let reasonRules: [(reason: String, rule: String)] = [
    ("R1", "NB-08"), ("R2", "NB-09"), ("R3", "NB-03"), ("R4", "NB-13"), ("R5", "NB-14"),
  ]
}
