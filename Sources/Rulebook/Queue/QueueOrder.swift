import Casework
import CivilTime
import Decisions
import Feel

/// The band of a matter, as the model's table of the order says; answers are remembered, because
/// few kinds of matters make up a whole queue.
final class QueueOrder {
  struct Key: Hashable {
    var matter: QueueEntry.Matter
    var rule: String?
    var severity: Severity
    var kind: ResultKind?
    var state: QueueEntry.State
    /// Days from today to the due day.
    var days: Int?

    /// What is a small number, in one word: that is hashed and compared in a step each, where every
    /// line of every case asks.
    private var signs: UInt32 {
      UInt32(matter.rawValue) << 24 | UInt32(severity.rawValue) << 16
        | UInt32(state.rawValue) << 8 | UInt32(kind.map { $0.rawValue } ?? .max)
    }

    static func == (a: Key, b: Key) -> Bool {
      a.signs == b.signs && a.days == b.days && a.rule == b.rule
    }

    func hash(into hasher: inout Hasher) {
      var word = UInt64(signs) << 32 | UInt64(UInt32(truncatingIfNeeded: days ?? -1))
      for byte in (rule ?? "").utf8 { word = word &* 31 &+ UInt64(byte) }
      hasher.combine(word)
    }
  }

  struct Answer {
    /// nil keeps the matter out of the queue.
    var band: Int?
    /// Days from today until it may be another.
    var change: Int?
  }

  private let evaluator: DecisionEvaluator
  private let today: Day
  private let positions: [Int]
  private var inputs: [Value]
  private var answers: [Key: Answer] = [:]

  init(_ book: RuleBook, on today: Day) {
    self.today = today
    evaluator = DecisionEvaluator(
      book.queuePlan, clock: FeelClock(today: Int64(today.number), now: nil), zones: Zones(.none))
    let names = book.queuePlan.inputs.map(\.name)
    positions = ["heute", "Sache", "Regel", "Schwere", "Art", "Stand", "fällig am"].map { name in
      names.firstIndex(of: name) ?? -1
    }
    inputs = names.map { _ in .null(.plain) }
  }

  func answer(_ key: Key) -> Answer {
    if let known = answers[key] { return known }
    let values: [Value] = [
      Value(today), .text(QueueOrder.word(key.matter)),
      key.rule.map { .text($0) } ?? .null(.plain), .text(Words.word(key.severity)),
      key.kind.map { .text(Words.word($0)) } ?? .null(.plain),
      .text(QueueOrder.word(key.state)), Value(key.days.map { today + $0 }),
    ]
    for (position, value) in zip(positions, values) where position >= 0 {
      inputs[position] = value
    }
    evaluator.run(inputs)
    // Without the table everything is shown, in one band.
    let band = evaluator.plan.decisions.isEmpty ? 6 : evaluator[0].whole
    let change = evaluator.horizon.map { Int($0) - Int(today.number) }
    let answer = Answer(band: band, change: change)
    answers[key] = answer
    return answer
  }

  static func word(_ matter: QueueEntry.Matter) -> String {
    switch matter {
    case .milestone: "Meilenstein"
    case .finding: "Befund"
    case .appointment: "Termin"
    case .task: "Wiedervorlage"
    }
  }

  static func word(_ state: QueueEntry.State) -> String {
    switch state {
    case .due: "fällig"
    case .planned: "geplant"
    case .overdue: "überfällig"
    case .soon: "bald"
    }
  }
}
