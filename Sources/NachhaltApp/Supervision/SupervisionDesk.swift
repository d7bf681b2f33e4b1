import CaseStore
import Casework
import CivilTime
import Exchange
import Texts
import Workbench

/// What supervision has open in this session: the reasons given for looking at cases of others, and
/// the store to go back to after a review.
final class SupervisionDesk {
  /// Given once per case and session.
  private var reasons: [CaseID: String] = [:]
  /// The office as it was before the review began.
  private var before: Office?

  /// Whether somebody may see a case, and how.
  enum Access: Equatable {
    /// The own case, or that of somebody this person stands in for.
    case own
    /// Somebody else's, and a reason was given.
    case reasoned(String)
    case reasonWanted(owner: String)
  }

  func access(to file: CaseFile, _ office: Office) throws(StoreFailure) -> Access {
    guard let owner = try office.otherOwner(of: file, isReviewing: before != nil) else {
      return .own
    }
    if let reason = reasons[file.record.id] { return .reasoned(reason) }
    return .reasonWanted(owner: owner)
  }

  func give(_ reason: String, for id: CaseID) {
    reasons[id] = reason
  }

  /// From now on the file is open for review only: the database refuses everything else.
  func enterReview(_ office: Office) throws(StoreFailure) -> Office {
    if before != nil { return office }
    let store = try Store.open(at: office.store.path, .review)
    before = office
    return Office(
      store: store, rules: office.rules, userName: office.userName, today: office.today,
      settings: office.settings)
  }

  func leaveReview(_ office: Office) -> Office {
    guard let former = before else { return office }
    before = nil
    former.today = office.today
    return former
  }
}
