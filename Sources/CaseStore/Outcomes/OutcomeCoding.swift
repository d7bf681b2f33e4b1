import Casework
import CivilTime

/// The results of a case as bytes, as the cache keeps them.
enum OutcomeCoding {
  private static let format: UInt8 = 1

  static func bytes(of results: [RuleResult]) -> [UInt8] {
    var writer = ByteWriter()
    writer.byte(format)
    writer.unsigned(UInt64(results.count))
    for result in results {
      writer.text(result.rule)
      writer.optional(result.subject)
      writer.byte(result.severity.rawValue)
      writer.byte(result.kind.rawValue)
      writer.byte(result.isDismissed ? 1 : 0)
      writer.optional(result.since)
      writer.optional(result.due)
      writer.text(result.text)
      writer.text(result.textEnglish)
      writer.unsigned(UInt64(result.facts.count))
      for fact in result.facts {
        writer.text(fact.name)
        writer.text(fact.value)
      }
    }
    return writer.bytes
  }

  /// Bytes of another format read as nothing: a cache is not worth more care.
  static func results(of bytes: [UInt8]) -> [RuleResult] {
    var reader = ByteReader(bytes)
    guard reader.byte() == format else { return [] }
    var results: [RuleResult] = []
    for _ in 0..<reader.count() {
      let rule = reader.text()
      let subject = reader.optionalText()
      let severity = Severity(rawValue: reader.byte()) ?? .hint
      let kind = ResultKind(rawValue: reader.byte()) ?? .finding
      let isDismissed = reader.byte() == 1
      let since = reader.optionalDay()
      let due = reader.optionalDay()
      let text = reader.text()
      let textEnglish = reader.text()
      var result = RuleResult(
        rule: rule, subject: subject, severity: severity, kind: kind, since: since, due: due,
        text: text, textEnglish: textEnglish)
      result.isDismissed = isDismissed
      for _ in 0..<reader.count() {
        let name = reader.text()
        result.facts.append(RuleResult.Fact(name: name, value: reader.text()))
      }
      guard !reader.isDamaged else { return [] }
      results.append(result)
    }
    return results
  }
}
