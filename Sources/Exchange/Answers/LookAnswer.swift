package import Casework
import CivilTime

/// A look at another person's case, as JSON.
package enum LookAnswer {
  package static func value(_ look: Look) -> JSONValue {
    .object([
      .init("schema", "nachhalt/look/1"), .init("case", .string(look.caseID.text)),
      .init("owner", .string(look.owner.text)), .init("user", .string(look.user)),
      .init("on", .string(look.day.iso)), .init("reason", .string(look.reason)),
      .init("seen_on", look.seenOn.map { .string($0.iso) } ?? .null),
    ])
  }
}
