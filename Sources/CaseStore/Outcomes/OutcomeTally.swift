import Casework

/// How the sums kept per worker change, by state of the queue and by rule. Hundreds of thousands of
/// entries are counted here and written once.
struct OutcomeTally {
  struct StateKey: Hashable {
    var worker: Int
    var state: Int64
  }

  struct Change: Equatable {
    var cases = 0
    var results = 0
    var dismissed = 0
  }

  /// Names by the order in which they came, so that counting compares numbers.
  struct Names {
    private var numbers: [String: Int] = [:]
    private(set) var all: [String] = []

    mutating func number(of name: String) -> Int {
      if let number = numbers[name] { return number }
      numbers[name] = all.count
      all.append(name)
      return all.count - 1
    }
  }

  private(set) var workers = Names()
  private(set) var rules = Names()
  private(set) var states: [StateKey: Int64] = [:]
  /// By worker, then by rule.
  private var changes: [[Change]] = []

  mutating func number(ofWorker worker: String) -> Int {
    let number = workers.number(of: worker)
    if number == changes.count { changes.append([]) }
    return number
  }

  mutating func add(_ count: Int64, _ state: Int64, of worker: Int) {
    states[StateKey(worker: worker, state: state), default: 0] += count
  }

  mutating func add(_ change: Change, _ rule: String, of worker: Int) {
    let rule = rules.number(of: rule)
    while changes[worker].count <= rule { changes[worker].append(Change()) }
    changes[worker][rule] += change
  }

  /// What changes of the sums of each worker, and of everybody's, where there is no worker.
  func forEachRule<Failure: Error>(
    _ body: (_ worker: String?, _ rule: String, Change) throws(Failure) -> Void
  ) throws(Failure) {
    var everybody = [Change](repeating: Change(), count: rules.all.count)
    for (worker, ofWorker) in zip(workers.all, changes) {
      for (rule, change) in ofWorker.enumerated() where change != Change() {
        everybody[rule] += change
        try body(worker, rules.all[rule], change)
      }
    }
    for (rule, change) in everybody.enumerated() where change != Change() {
      try body(nil, rules.all[rule], change)
    }
  }
}

extension OutcomeTally.Change {
  fileprivate static func += (sum: inout Self, change: Self) {
    sum.cases += change.cases
    sum.results += change.results
    sum.dismissed += change.dismissed
  }
}
