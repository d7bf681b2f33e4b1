/// The offsets of one named time zone through history and future.
package final class ZoneRules: Hashable, Sendable {
  package let id: String
  /// Seconds since 1970-01-01T00:00:00Z at which the offset changes, ascending.
  private let changes: [Int64]
  /// The offset from each change on.
  private let offsets: [Int32]
  private let firstOffset: Int32
  /// What holds after the last change.
  private let future: PosixZone?

  init(id: String, firstOffset: Int32, changes: [Int64], offsets: [Int32], future: PosixZone?) {
    self.id = id
    self.firstOffset = firstOffset
    self.changes = changes
    self.offsets = offsets
    self.future = future
  }

  package static func == (left: ZoneRules, right: ZoneRules) -> Bool {
    left === right || left.id == right.id
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(id)
  }

  /// The offset without summer time that holds today and in future.
  package var standardOffset: Int32 {
    future?.standardOffset ?? offsets.last ?? firstOffset
  }

  /// The distance from UTC at a moment.
  package func offset(atUTC seconds: Int64) -> Int32 {
    guard let last = changes.last else { return future?.offset(atUTC: seconds) ?? firstOffset }
    if seconds >= last {
      return future?.offset(atUTC: seconds) ?? offsets[offsets.count - 1]
    }
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle] <= seconds { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? firstOffset : offsets[low - 1]
  }

  /// The distance from UTC where the clock shows this: the earlier moment of an hour that comes
  /// twice, and the offset before the change for an hour that is left out.
  package func offset(atLocal seconds: Int64) -> Int32 {
    let before = offset(atUTC: seconds - 86_400)
    if offset(atUTC: seconds - Int64(before)) == before { return before }
    let after = offset(atUTC: seconds + 86_400)
    return offset(atUTC: seconds - Int64(after)) == after ? after : before
  }
}
