package import Casework

/// `nachhalt verify`.
package enum VerificationAnswer {
  package static func value(_ found: Verification) -> JSONValue {
    [
      "schema": "nachhalt/verification/1",
      "in_order": .bool(found.isInOrder),
      "counts": .object(
        EntityKind.allCases.map {
          .init($0.name, .number(Int64(found.counts[$0, default: 0])))
        }),
      "entries": .number(Int64(found.entries)),
      "erased": .number(Int64(found.erased)),
      "head": found.head.map {
        ["sequence": .number($0.sequence), "hash": .string($0.hash)]
      } ?? .null,
      "faults": .array(found.faults.map(fault)),
    ]
  }

  private static func fault(_ fault: Verification.Fault) -> JSONValue {
    switch fault {
    case .damagedFile(let what): ["fault": "damagedFile", "what": .string(what)]
    case .danglingReference(let kind, let count):
      [
        "fault": "danglingReference", "kind": kind.map { .string($0.name) } ?? .null,
        "count": .number(Int64(count)),
      ]
    case .brokenChain(let sequence): ["fault": "brokenChain", "sequence": .number(sequence)]
    case .missingEntry(let sequence): ["fault": "missingEntry", "sequence": .number(sequence)]
    case .alteredPayload(let sequence): ["fault": "alteredPayload", "sequence": .number(sequence)]
    }
  }
}
