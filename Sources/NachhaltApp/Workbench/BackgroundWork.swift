import CaseStore
import Casework

/// What can wait and is done between two keys: judging cases whose results may no longer hold, and
/// making searchable what an import brought in.
///
/// A little of it is done here, in slices a key hardly waits for. Much of it is another process's, as
/// long as that gets on with it.
struct BackgroundWork {
  private(set) var hasStaleCases = true
  private(set) var hasUnindexedCases = true
  /// How many cases are still to be judged, once it was worth counting them.
  private(set) var casesLeft: Int?
  /// Who works it off beside this process.
  private(set) var helper: HelperProcess?
  private let mayAskForHelp: Bool
  /// Who did not get on with it the first time does not the second time either.
  private var hasAsked = false

  private var cases: Portion
  private var texts: Portion
  private var pages: Portion
  private var joinsNext = false

  /// From so many cases on somebody else is asked.
  private static let many = 1_000

  /// For the loop, in which keys wait for every slice.
  init() {
    self.init(slice: 3_000_000, mayAskForHelp: true)
  }

  /// With slices of so many nanoseconds.
  init(slice: Int64, mayAskForHelp: Bool = false) {
    self.mayAskForHelp = mayAskForHelp
    cases = Portion(aim: slice, start: 16, within: 1...2_000)
    texts = Portion(aim: slice, start: 16, within: 1...2_000)
    pages = Portion(aim: slice, start: 8, within: 1...2_000)
  }

  var isPending: Bool { helper == nil && (hasStaleCases || hasUnindexedCases) }

  mutating func dayBegan() {
    hasStaleCases = true
    casesLeft = nil
  }

  mutating func storeChanged() {
    hasStaleCases = true
    hasUnindexedCases = true
    if helper == nil { casesLeft = nil }
  }

  /// Another caseload: whoever worked on the former one is not needed any more.
  mutating func storeOpened() {
    self = BackgroundWork()
  }

  /// Does a few milliseconds' worth; true if the last stale case was judged by it, so that lists are to
  /// be read again.
  mutating func proceed(_ office: Office?) -> Bool {
    guard let office, !office.store.isReadOnly else {
      giveUp()
      return false
    }
    do throws(StoreFailure) {
      if try isHelped(office) { return false }
      if hasStaleCases { return try judge(office) }
      if hasUnindexedCases { hasUnindexedCases = try index(office.store) }
    } catch {
      // Busy or full: the cache is only a cache, the next start tries again.
      giveUp()
    }
    return false
  }

  /// Judges at once what must not wait for the next key, such as the little that a new day brings.
  mutating func judge(atMost limit: Int, _ office: Office?) {
    guard let office, !office.store.isReadOnly else { return }
    let done = try? office.store.refreshSlice(
      on: office.today, limit: limit, evaluate: office.evaluate)
    if let done, done < limit { hasStaleCases = false }
  }

  private mutating func judge(_ office: Office) throws(StoreFailure) -> Bool {
    let isFirst = casesLeft == nil
    let left = try countLeft(office)
    guard left > 0 else {
      hasStaleCases = false
      casesLeft = nil
      return false
    }
    let limit = cases.size
    let start = SystemClock.nanoseconds()
    let done = try office.store.refreshSlice(
      on: office.today, limit: limit, evaluate: office.evaluate)
    // The first one may have loaded the rules, which says nothing of the others.
    if !isFirst { cases.took(SystemClock.nanoseconds() - start) }
    casesLeft = max(0, left - done)
    hasStaleCases = done == limit && casesLeft != 0
    if !hasStaleCases { casesLeft = nil }
    return !hasStaleCases
  }

  private mutating func countLeft(_ office: Office) throws(StoreFailure) -> Int {
    if let casesLeft { return casesLeft }
    let count = try office.store.staleCount(on: office.today)
    casesLeft = count
    return count
  }

  /// Texts and the joining of their pieces by turns: too many pieces would all be joined at once.
  private mutating func index(_ store: Store) throws(StoreFailure) -> Bool {
    let start = SystemClock.nanoseconds()
    joinsNext.toggle()
    switch try store.indexSlice(cases: texts.size, pages: pages.size, joinsFirst: !joinsNext) {
    case .nothing:
      hasAsked = false
      return false
    case .indexed: texts.took(SystemClock.nanoseconds() - start)
    case .joined: pages.took(SystemClock.nanoseconds() - start)
    }
    return true
  }
}

// MARK: The other process

extension BackgroundWork {
  /// Asks somebody else where there is much to do; true if there is somebody.
  private mutating func isHelped(_ office: Office) throws(StoreFailure) -> Bool {
    guard mayAskForHelp, !hasAsked else { return helper != nil }
    guard try isMuch(office) else { return false }
    hasAsked = true
    helper = office.helper(["keep-up"])
    return helper != nil
  }

  private mutating func isMuch(_ office: Office) throws(StoreFailure) -> Bool {
    if hasStaleCases, try countLeft(office) > BackgroundWork.many { return true }
    return try office.store.isIndexBehind(byMoreThan: BackgroundWork.many)
  }

  /// What the other process says; true when it has ended and lists are to be read again.
  mutating func hear() -> Bool {
    guard let helper else { return false }
    if let block = helper.block() {
      casesLeft = Int(String(decoding: block, as: UTF8.self)).flatMap { $0 > 0 ? $0 : nil }
      return false
    }
    self.helper = nil
    storeChanged()
    return true
  }

  private mutating func giveUp() {
    hasStaleCases = false
    hasUnindexedCases = false
    casesLeft = nil
  }
}

/// How much to do at a time: learnt from how long the last portion took.
struct Portion {
  /// Nanoseconds.
  let aim: Int64
  private(set) var size: Int
  private let bounds: ClosedRange<Int>

  init(aim: Int64, start: Int, within bounds: ClosedRange<Int>) {
    self.aim = aim
    size = start
    self.bounds = bounds
  }

  mutating func took(_ nanoseconds: Int64) {
    let fitting = Double(size) * Double(aim) / Double(max(nanoseconds, 1))
    // Growing slowly and shrinking at once: a slow disk must not be felt twice.
    let next = min(fitting, Double(size) * 1.5 + 1)
    size = min(max(Int(next), bounds.lowerBound), bounds.upperBound)
  }
}
