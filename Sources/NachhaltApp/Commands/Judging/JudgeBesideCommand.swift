import CaseStore
import Casework
import Exchange
import Texts

extension CommandSpec {
  /// What the program calls of itself, to judge a part of a large caseload in a process beside its own.
  static let judgeBeside = CommandSpec(
    name: "judge-beside", group: .rules,
    summary: Phrase("urteilt neben einem anderen Lauf mit", "judges along with another run"),
    answers: false
  ) { (call) throws(CommandFailure) in
    try HelperProcess.refuseOthers()
    let office = try Office(call.program, .readOnly)
    // Whoever listens makes sure first that both mean the same rules.
    guard HelperProcess.write(Array(office.rules.hash.utf8)) else { return .done }
    do throws(StoreFailure) {
      try office.store.judgeBeside(evaluate: office.evaluate, take: HelperProcess.write)
    } catch {
      throw CommandFailure(error)
    }
    return .done
  }
}
