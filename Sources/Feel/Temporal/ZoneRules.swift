/// The offsets of one named time zone through history and future.
package final class ZoneRules: Hashable, Sendable {
  package let id: String

  init(id: String) {
    self.id = id
  }

  package static func == (left: ZoneRules, right: ZoneRules) -> Bool {
    left.id == right.id
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(id)
  }
}
