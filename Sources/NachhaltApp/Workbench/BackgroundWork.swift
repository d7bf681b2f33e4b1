import CaseStore
import Casework

/// What can wait and is done between two keys: judging cases whose results may no longer hold, and
/// making searchable what an import brought in.
struct BackgroundWork {
  private(set) var hasStaleCases = true
  private(set) var hasUnindexedCases = true
  /// How many cases are still to be judged, once it was worth counting them.
  private(set) var casesLeft: Int?

  private var cases = Portion(start: 16, within: 1...500)
  private var texts = Portion(start: 16, within: 1...500)
  private var pages = Portion(start: 8, within: 1...500)

  var isPending: Bool { hasStaleCases || hasUnindexedCases }

  mutating func dayBegan() {
    hasStaleCases = true
    casesLeft = nil
  }

  mutating func storeChanged() {
    hasStaleCases = true
    hasUnindexedCases = true
    casesLeft = nil
  }

  /// Does a few milliseconds' worth; true if the last stale case was judged by it, so that lists are to
  /// be read again.
  mutating func proceed(_ office: Office?) -> Bool {
    guard let office, !office.store.isReadOnly else {
      giveUp()
      return false
    }
    do throws(StoreFailure) {
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
    let left: Int
    if let casesLeft {
      left = casesLeft
    } else {
      left = try office.store.staleCount(on: office.today)
    }
    guard left > 0 else {
      hasStaleCases = false
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

  private mutating func index(_ store: Store) throws(StoreFailure) -> Bool {
    let start = SystemClock.nanoseconds()
    switch try store.indexSlice(cases: texts.size, pages: pages.size) {
    case .nothing: return false
    case .indexed: texts.took(SystemClock.nanoseconds() - start)
    case .joined: pages.took(SystemClock.nanoseconds() - start)
    }
    return true
  }
}

extension BackgroundWork {
  private mutating func giveUp() {
    hasStaleCases = false
    hasUnindexedCases = false
    casesLeft = nil
  }
}

/// How much to do at a time, so that a key waits for it a few milliseconds at the most: learnt from how
/// long the last portion took.
struct Portion {
  /// Nanoseconds.
  static let aim: Int64 = 3_000_000

  private(set) var size: Int
  private let bounds: ClosedRange<Int>

  init(start: Int, within bounds: ClosedRange<Int>) {
    size = start
    self.bounds = bounds
  }

  mutating func took(_ nanoseconds: Int64) {
    let fitting = Double(size) * Double(Portion.aim) / Double(max(nanoseconds, 1))
    // Growing slowly and shrinking at once: a slow disk must not be felt twice.
    let next = min(fitting, Double(size) * 1.5 + 1)
    size = min(max(Int(next), bounds.lowerBound), bounds.upperBound)
  }
}
