package import Casework
import CivilTime

/// A record as JSON: the contract's column names, dates ISO, codes as written in files.
package enum RecordAnswer {
  package static func value(_ record: Record) -> JSONValue {
    .object(
      zip(record.kind.fields, record.cells).map { field, cell in
        JSONValue.Member(field.name, value(cell, field.kind))
      })
  }

  static func value(_ cell: Cell, _ kind: Field.Kind) -> JSONValue {
    switch (cell, kind) {
    case (.text(let text), .list):
      return .array(text.split(separator: "|").map { .string(String($0)) })
    case (.empty, .list): return .array([])
    case (.empty, _): return .null
    case (.text(let text), _): return .string(text)
    case (.number(let number), .flag): return .bool(number != 0)
    case (.number, .day), (.number, .time), (.number, .code):
      return .string(CellText.text(cell, kind))
    case (.number(let number), _): return .number(number)
    }
  }
}

/// `nachhalt show CASE`: everything known of a case.
package enum CaseAnswer {
  package static func value(_ file: CaseFile) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("schema", "nachhalt/case/1"), .init("case", .string(file.record.id.text)),
      .init("record", RecordAnswer.value(Record(file.record))),
    ]
    members.append(.init("client", one(file.client)))
    members.append(.init("worker", one(file.worker)))
    members.append(.init("offer", one(file.offer)))
    members.append(.init("aftercare", one(file.aftercare)))
    members.append(.init("review", one(file.review)))
    members.append(.init("employments", many(file.employments)))
    members.append(.init("consents", many(file.consents)))
    members.append(.init("contacts", many(file.contacts)))
    members.append(.init("appointments", many(file.appointments)))
    members.append(.init("risks", many(file.risks)))
    members.append(.init("activities", many(file.activities)))
    members.append(.init("employer_involvements", many(file.employerInvolvements)))
    members.append(.init("partner_involvements", many(file.partnerInvolvements)))
    members.append(.init("onward_steps", many(file.onwardSteps)))
    members.append(.init("agreements", many(file.agreements)))
    members.append(.init("strategies", many(file.strategies)))
    members.append(.init("statuses", many(file.statuses)))
    members.append(.init("supports", many(file.supports)))
    members.append(.init("measures", many(file.measures)))
    members.append(.init("tasks", many(file.tasks)))
    members.append(.init("dismissals", many(file.dismissals)))
    return .object(members)
  }

  private static func one(_ entity: (some Entity)?) -> JSONValue {
    entity.map { RecordAnswer.value(Record($0)) } ?? .null
  }

  private static func many(_ entities: [some Entity]) -> JSONValue {
    .array(entities.map { RecordAnswer.value(Record($0)) })
  }
}
