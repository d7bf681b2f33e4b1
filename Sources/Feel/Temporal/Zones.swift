/// Where the bytes of a zone's TZif file come from; given from outside, so FEEL itself reads no
/// files.
package struct ZoneSource: Sendable {
  package let bytes: @Sendable (_ id: String) -> [UInt8]?

  package init(_ bytes: @escaping @Sendable (_ id: String) -> [UInt8]?) {
    self.bytes = bytes
  }

  /// Knows no zone but UTC.
  package static let none = ZoneSource { _ in nil }
}

/// Finds zones by name and remembers what it found, good or bad.
package final class Zones {
  private let source: ZoneSource
  private var known: [String: ZoneRules?] = [:]

  package init(_ source: ZoneSource) {
    self.source = source
  }

  package func zone(named id: String) -> ZoneRules? {
    if let found = known[id] { return found }
    let rules = look(for: id)
    known[id] = .some(rules)
    return rules
  }

  private func look(for id: String) -> ZoneRules? {
    guard Zones.isName(id) else { return nil }
    if let bytes = source.bytes(id) { return ZoneRules(id: id, tzif: bytes) }
    guard ["UTC", "Etc/UTC"].contains(id) else { return nil }
    return ZoneRules(id: id, firstOffset: 0, changes: [], offsets: [], future: nil)
  }

  /// Letters, digits, `_`, `+` and `-` in parts between slashes: no path can leave the folder.
  private static func isName(_ id: String) -> Bool {
    let parts = id.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty
        && part.allSatisfy { byte in
          switch byte {
          case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "+"),
            UInt8(ascii: "-"):
            true
          default: false
          }
        }
    }
  }
}
