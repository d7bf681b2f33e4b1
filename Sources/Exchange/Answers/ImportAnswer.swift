package import Casework
package import Texts

/// Everything there is to say of an import.
package struct ImportOutcome {
  package var summary: ImportSummary?
  package var report: ImportReport
  package var isRehearsal: Bool
  package var isStored: Bool

  package init(
    summary: ImportSummary?, report: ImportReport, isRehearsal: Bool, isStored: Bool
  ) {
    self.summary = summary
    self.report = report
    self.isRehearsal = isRehearsal
    self.isStored = isStored
  }
}

/// `nachhalt import`.
package enum ImportAnswer {
  package static func value(_ outcome: ImportOutcome, in language: Language) -> JSONValue {
    let (report, summary) = (outcome.report, outcome.summary)
    let files = EntityKind.allCases.filter { report.rows[$0] != nil }.map { kind -> JSONValue in
      let count = summary?.counts[kind] ?? ImportSummary.Count()
      return [
        "file": .string("\(kind.name).csv"), "rows": .number(Int64(report.rows[kind, default: 0])),
        "new": .number(Int64(count.new)), "changed": .number(Int64(count.changed)),
        "unchanged": .number(Int64(count.unchanged)),
        "rejected": .number(Int64(report.rejected[kind, default: 0])),
      ]
    }
    return [
      "schema": "nachhalt/import/1",
      "stored": .bool(outcome.isStored), "dry_run": .bool(outcome.isRehearsal),
      "new": .number(Int64(summary?.new ?? 0)),
      "changed": .number(Int64(summary?.changed ?? 0)),
      "unchanged": .number(Int64(summary?.unchanged ?? 0)),
      "rejected": .number(Int64(report.rejected.values.reduce(0, +))),
      "sequence": summary?.sequence.map { .number($0) } ?? .null,
      "files": .array(files),
      "problems": .array(report.problems.map { problem($0, language) }),
      "problem_count": .number(Int64(report.problemCount)),
      "notes": .array(report.hints.map(note)),
      "unknown_columns": .array(
        report.unknownColumns.flatMap { file, columns in
          columns.map { ["file": .string(file), "column": .string($0)] }
        }),
    ]
  }

  private static func problem(_ problem: ImportProblem, _ language: Language) -> JSONValue {
    [
      "file": .string(problem.file), "line": .number(Int64(problem.line)),
      "column": .string(problem.column), "found": .string(problem.found),
      "text": .string(ImportTexts.sentence(problem)[language]),
    ]
  }

  private static func note(_ hint: ImportHint) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("file", .string(hint.file)), .init("line", .number(Int64(hint.line))),
      .init("column", .string(hint.column)),
    ]
    switch hint.what {
    case .samePerson(let id, let other, let sameness):
      let by = sameness == .customerNumber ? "customerNumber" : "nameAndBirthDate"
      members += [
        .init("note", "samePerson"), .init("id", .string(id)), .init("other", .string(other)),
        .init("by", .string(by)),
      ]
    case .unknownWord(let word, let rows):
      members += [
        .init("note", "unknownWord"), .init("word", .string(word)),
        .init("rows", .number(Int64(rows))),
      ]
    }
    return .object(members)
  }
}

/// `nachhalt export`.
package enum ExportAnswer {
  package struct Count: Equatable, Sendable {
    package var kind: EntityKind
    package var rows: Int

    package init(kind: EntityKind, rows: Int) {
      self.kind = kind
      self.rows = rows
    }
  }

  package static func value(_ counts: [Count], folder: String) -> JSONValue {
    [
      "schema": "nachhalt/export/1", "folder": .string(folder),
      "files": .array(
        counts.map {
          ["file": .string("\($0.kind.name).csv"), "rows": .number(Int64($0.rows))]
        }),
    ]
  }
}
