package import Casework

/// `nachhalt import`.
package enum ImportAnswer {
  package static func value(
    _ summary: ImportSummary, rejected: [EntityKind: Int], rows: [EntityKind: Int]
  ) -> JSONValue {
    let files = EntityKind.allCases.filter { rows[$0] != nil }.map { kind -> JSONValue in
      let count = summary.counts[kind] ?? ImportSummary.Count()
      return [
        "file": .string("\(kind.name).csv"), "rows": .number(Int64(rows[kind, default: 0])),
        "new": .number(Int64(count.new)), "changed": .number(Int64(count.changed)),
        "unchanged": .number(Int64(count.unchanged)),
        "rejected": .number(Int64(rejected[kind, default: 0])),
      ]
    }
    return [
      "schema": "nachhalt/import/1",
      "new": .number(Int64(summary.new)),
      "changed": .number(Int64(summary.changed)),
      "unchanged": .number(Int64(summary.unchanged)),
      "rejected": .number(Int64(rejected.values.reduce(0, +))),
      "sequence": summary.sequence.map { .number($0) } ?? .null,
      "files": .array(files),
    ]
  }
}
