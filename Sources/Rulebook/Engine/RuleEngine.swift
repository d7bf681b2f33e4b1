package import Casework
package import CivilTime
import Decisions
import Feel

/// Judges one case after another by a rule book on one day, reusing its memory.
///
/// Not shared between threads: there is one loop. On a new day a new engine is made, which costs
/// less than a handful of cases.
package final class RuleEngine {
  package let book: RuleBook
  package let today: Day
  /// The configuration with the numbers that the model gives for today.
  package let configuration: Configuration
  let judge: CaseJudge
  /// Made when supervision first asks: a morning without it need not pay for it.
  private(set) lazy var supervision = CaseJudge(
    book.supervisionPlan, book.supervisionParts, parameters, configuration, on: today)
  let order: QueueOrder
  let dayHorizon: Day?
  var factPlans: [String: FactPlan] = [:]
  private let parameters: Value

  package init(_ book: RuleBook, on today: Day, _ configuration: Configuration = Configuration()) {
    self.book = book
    self.today = today
    let day = DayNumbers(book, on: today, configuration.parameters)
    var configuration = configuration
    configuration.parameters = day.numbers
    self.configuration = configuration
    dayHorizon = day.horizon
    parameters = day.parameters
    judge = CaseJudge(book.casePlan, book.parts, parameters, configuration, on: today)
    order = QueueOrder(book, on: today)
  }

  /// All that the rules say of a case today, and until when it stays so.
  ///
  /// - parameter withFacts: whether results carry the numbers used; a list of cases needs them not.
  package func evaluate(_ file: CaseFile, withFacts: Bool = true) -> CaseOutcome {
    let facts = CaseFacts(file, on: today, configuration)
    let plan = Plan(file, facts, configuration)
    judge.run(file, facts, plan)
    var horizon = judge.reader.horizon
    if let day = plan.horizon.day { horizon.note(day) }
    if let day = dayHorizon { horizon.note(day) }
    if let day = judge.evaluator.horizon { horizon.note(Day(number: Int32(clamping: day))) }
    let results = self.results(file, withFacts: withFacts, &horizon)
    let queue = QueueBuilder.entries(
      file, facts, plan, results, order, configuration.parameters, &horizon)
    return CaseOutcome(
      caseID: file.record.id, evaluatedOn: today, horizon: horizon.day, results: results,
      queue: queue)
  }

  /// For measuring: what follows from the dates alone.
  package func readOnly(_ file: CaseFile) {
    let facts = CaseFacts(file, on: today, configuration)
    _ = Plan(file, facts, configuration)
  }

  /// For measuring: how often expressions met something they could not compute; each costs time.
  package func noteCount(_ files: [CaseFile]) -> Int {
    var count = 0
    for file in files {
      runOnly(file)
      count += judge.evaluator.evaluation.notes.count
    }
    return count
  }

  /// For measuring: everything up to the values of the decisions.
  package func runOnly(_ file: CaseFile) {
    let facts = CaseFacts(file, on: today, configuration)
    judge.run(file, facts, Plan(file, facts, configuration))
  }
}
