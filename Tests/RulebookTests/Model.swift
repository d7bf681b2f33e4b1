import CResources
import Casework
import CivilTime
import Rulebook
import Testing

/// The rule book that is delivered, for all tests of this target.
enum Delivered {
  static func bytes() throws -> [UInt8] {
    for index in 0..<nh_resource_count() {
      guard let resource = nh_resource_at(index)?.pointee else { continue }
      if String(cString: resource.name) == "rules/nachbetreuung.dmn" {
        return Array(UnsafeBufferPointer(start: resource.bytes, count: resource.length))
      }
    }
    return []
  }

  private static let loaded = try? RuleBook.load(bytes(), file: "nachbetreuung.dmn")

  static func book() throws -> RuleBook { try #require(loaded?.book) }

  static func engine(_ today: String) throws -> RuleEngine {
    RuleEngine(try book(), on: try #require(Day(iso: today)))
  }
}
