/// Where the bytes of a zone's TZif file come from; given from outside, so nothing here reads files.
package struct ZoneSource: Sendable {
  package let bytes: @Sendable (_ id: String) -> [UInt8]?

  package init(_ bytes: @escaping @Sendable (_ id: String) -> [UInt8]?) {
    self.bytes = bytes
  }

  /// Knows no zone but UTC.
  package static let none = ZoneSource { _ in nil }
}

/// Finds zones by name and remembers those found.
package final class Zones {
  private let source: ZoneSource
  private var known: [String: ZoneRules?] = [:]

  package init(_ source: ZoneSource) {
    self.source = source
  }

  package func zone(named id: String) -> ZoneRules? {
    nil
  }
}
