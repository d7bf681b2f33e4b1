import Casework

/// The numbers of the cases an import has met, by their ids: hundreds of thousands of rows name a case,
/// and mostly the one before or the one after it.
final class CaseNumbers {
  private struct Known {
    var number: Int64
    var start: Int
    var end: Int
  }

  /// The ids one behind the other: no text is made of an id to find it.
  private var letters: [UInt8] = []
  private var known: [Known] = []
  /// Places in `known`, one more than they are; zero is free.
  private var slots = [Int32](repeating: 0, count: 1_024)
  private var last = 0

  func note(_ id: Slice<UnsafeBufferPointer<UInt8>>, _ number: Int64) {
    if (known.count + 1) * 3 > slots.count * 2 { grow() }
    let start = letters.count
    letters.append(contentsOf: id)
    known.append(Known(number: number, start: start, end: letters.count))
    slots[freeSlot(for: CaseNumbers.hash(id))] = Int32(clamping: known.count)
  }

  /// nil where the import has not met the case.
  func number(of id: Slice<UnsafeBufferPointer<UInt8>>) -> Int64? {
    for place in last..<min(last + 2, known.count) where holds(id, at: place) {
      last = place
      return known[place].number
    }
    var slot = CaseNumbers.hash(id) & (slots.count - 1)
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      if holds(id, at: place) {
        last = place
        return known[place].number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func holds(_ id: Slice<UnsafeBufferPointer<UInt8>>, at place: Int) -> Bool {
    let candidate = known[place]
    guard candidate.end - candidate.start == id.count else { return false }
    return letters.withUnsafeBufferPointer { letters in
      letters[candidate.start..<candidate.end].elementsEqual(id)
    }
  }

  private func freeSlot(for hash: Int) -> Int {
    var slot = hash & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for (place, one) in known.enumerated() {
      slots[freeSlot(for: CaseNumbers.hash(letters[one.start..<one.end]))] =
        Int32(clamping: place + 1)
    }
  }

  /// FNV-1a, with the high bits brought down.
  private static func hash(_ id: some Sequence<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in id { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7FFF_FFFF)
  }
}
