package import Casework
import CivilTime

/// Samples as JSON. Cases appear by pseudonym; the key from pseudonym to case only where asked for.
package enum SampleAnswer {
  package static func summary(_ sample: ReviewSample) -> JSONValue {
    .object(head(sample))
  }

  package static func full(_ sample: ReviewSample, withCases: Bool) -> JSONValue {
    var members = head(sample)
    members.append(
      .init(
        "strata",
        .array(
          sample.strata.map {
            .object([
              .init("department", .string($0.department)), number("population", $0.population),
              number("sample", $0.size),
            ])
          })))
    members.append(
      .init(
        "cases",
        .array(
          sample.members.map { member in
            var row: [JSONValue.Member] = [
              number("number", member.number), .init("pseudonym", .string(member.pseudonym)),
              .init("access_code", .string(member.accessCode)),
              .init("reviewer", .string(member.reviewer.code)),
              .init("department", .string(sample.strata[member.stratum].department)),
              .init("rating", member.rating.map { .string($0.code) } ?? .null),
            ]
            if withCases { row.append(.init("case", .string(member.caseID.text))) }
            return .object(row)
          })))
    return .object(members)
  }

  package static func result(_ sample: ReviewSample, _ result: SampleResult) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("schema", "nachhalt/sample-result/1"), .init("sample", .string(sample.id)),
      number("drawn", result.drawn), number("open", result.open),
      number("undecidable", result.undecidable), number("base", result.base),
      number("not_effective", result.notEffective),
      .init(
        "reasons",
        .object(
          result.reasons.sorted { $0.key < $1.key }.map { number($0.key, $0.value) })),
      number("population", sample.frameSize), number("total_base", sample.totalBase),
    ]
    switch result.extrapolation {
    case .interval(let interval):
      members.append(.init("method", .string(interval.method.code)))
      members.append(.init("level", .string(interval.level.code)))
      members += [
        number("x", interval.hits), number("n", interval.sample),
        number("N", interval.population), number("lower", interval.lower),
        number("upper", interval.upper),
      ]
    case .weighted(let share, let level):
      members.append(.init("method", "stratified"))
      members.append(.init("level", .string(level.code)))
      func cases(_ part: Double) -> Int { Int((part * Double(sample.frameSize)).rounded()) }
      members += [
        number("estimate", cases(share.share)), number("lower", cases(share.lower)),
        number("upper", cases(share.upper)),
      ]
    case .refused(let refusal):
      members.append(.init("method", .null))
      members.append(.init("refused", .string(refusal.code)))
    }
    return .object(members)
  }

  private static func head(_ sample: ReviewSample) -> [JSONValue.Member] {
    [
      .init("schema", "nachhalt/sample/1"), .init("sample", .string(sample.id)),
      .init("question", .string(sample.question)), .init("key_date", .string(sample.keyDate.iso)),
      .init("population_text", .string(sample.population.text)),
      number("population", sample.frameSize), number("total_base", sample.totalBase),
      .init("frame_sha256", .string(sample.frameHash)),
      .init("rule_version", .string(sample.ruleVersion)),
      .init("allocation", .string(sample.allocation.code)),
      number("size", sample.members.count), .init("seed", .string(String(sample.seed))),
      .init("drawn_on", .string(sample.drawnOn.iso)), .init("drawn_by", .string(sample.drawnBy)),
    ]
  }

  private static func number(_ name: String, _ value: Int) -> JSONValue.Member {
    .init(name, .number(Int64(value)))
  }
}
