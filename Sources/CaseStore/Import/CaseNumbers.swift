import Casework

/// The numbers of the cases an import has met, by their ids: hundreds of thousands of rows name a case,
/// and mostly the one before or the one after it.
final class CaseNumbers {
  private var ids: [String] = []
  private var numbers: [Int64] = []
  /// Places in `ids`, one more than they are; zero is free.
  private var slots = [Int32](repeating: 0, count: 1_024)
  private var last = 0

  func note(_ id: String, _ number: Int64) {
    if (ids.count + 1) * 3 > slots.count * 2 { grow() }
    ids.append(id)
    numbers.append(number)
    slots[freeSlot(for: id)] = Int32(clamping: ids.count)
  }

  /// nil where the import has not met the case.
  func number(of id: String) -> Int64? {
    for place in last..<min(last + 2, ids.count) where ids[place].isSameText(as: id) {
      last = place
      return numbers[place]
    }
    var slot = CaseNumbers.hash(id) & (slots.count - 1)
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      if ids[place].isSameText(as: id) {
        last = place
        return numbers[place]
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func freeSlot(for id: String) -> Int {
    var slot = CaseNumbers.hash(id) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for place in ids.indices { slots[freeSlot(for: ids[place])] = Int32(clamping: place + 1) }
  }

  /// FNV-1a, with the high bits brought down.
  private static func hash(_ id: String) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7FFF_FFFF)
  }
}
