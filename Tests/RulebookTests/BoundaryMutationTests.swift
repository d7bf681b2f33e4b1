import Casework
import CivilTime
import Foundation
import Rulebook
import Testing

/// Whether the boundary pairs would notice: every number of the model is moved by one, and at least one
/// pair must then fall on the wrong side. A pair that cannot fail would protect nothing.
@Suite struct BoundaryMutationTests {
  /// Numbers that have their boundaries elsewhere: in the queue, in the rules for supervision, in the
  /// figures of reports. The first row holds since ever.
  private static let elsewhere: Set<String> = [
    "gültig ab", "diese Woche", "Gespräch nach Einwilligung", "Ergebnis eintragen nach",
    "Quote weicht ab um das",
    "E-Kunden ohne Termin", "E-Kunden einladen", "E-Kunden Frist", "E-Strategie mindestens",
    "E-Auswertung frühestens", "E-Auswertung spätestens", "Maßnahmegespräch vorher",
    "Maßnahmegespräch nachher", "MAG auswerten", "MAG höchstens",
    "MAG höchstens langzeitarbeitslos", "Prognose ab", "Prognose bis", "Rückblick",
    "Rückblick kurz", "Neukunde nach mehr als", "Betreuungsschlüssel U25", "Betreuungsschlüssel",
  ]

  private struct Number {
    var name: String
    var text: String
    /// Where the text lies in the model.
    var range: Range<String.Index>
  }

  /// The only state of the numbers: a context with a name and a value a line.
  private func numbers(_ model: String) throws -> [Number] {
    let decision = try #require(model.range(of: "name=\"Parameterstände\" typeRef"))
    let start = try #require(model[decision.upperBound...].range(of: "{\n"))
    let end = try #require(model[start.upperBound...].range(of: "\n  }"))
    let lines = model[start.upperBound..<end.lowerBound].split(separator: "\n")
    return try lines.map { line in
      let colon = try #require(line.range(of: ": "))
      let value = line[colon.upperBound...]
      let text = value.hasSuffix(",") ? value.dropLast() : value
      let name = line[..<colon.lowerBound].trimmingCharacters(in: .whitespaces)
      return Number(name: name, text: String(text), range: text.startIndex..<text.endIndex)
    }
  }

  /// The number one more and one less; nothing for texts and lists.
  private func moved(_ text: String) -> [String] {
    if text == "true" || text == "false" { return [text == "true" ? "false" : "true"] }
    if let number = Int(text) { return ["\(number + 1)", "\(number - 1)"] }
    guard text.hasPrefix("duration(") || text.hasPrefix("date(") else { return [] }
    if text.hasPrefix("date(") {
      return [1, -1].compactMap { step in
        Day(iso: String(text.dropFirst(6).prefix(10))).map { "date(\"\(($0 + step).iso)\")" }
      }
    }
    let digits = text.filter(\.isNumber)
    return [1, -1].compactMap { step in
      Int(digits).map { text.replacing(digits, with: "\($0 + step)") }
    }
  }

  private func isNoticed(_ book: RuleBook) -> Bool {
    var engines: [String: RuleEngine] = [:]
    func holds(_ pair: BoundaryPair, _ side: (Reference, String)) -> Bool {
      let engine =
        engines[side.1] ?? RuleEngine(book, on: Day(iso: side.1) ?? Day(number: 0))
      engines[side.1] = engine
      return pair.holds(engine.evaluate(side.0.file).results)
    }
    return BoundaryTests.pairs.contains { !holds($0, $0.fires) || holds($0, $0.silent) }
  }

  @Test func `every number that moves by one is noticed`() throws {
    let model = String(decoding: try Delivered.bytes(), as: UTF8.self)
    #expect(try !isNoticed(Delivered.book()))
    var unnoticed: [String] = []
    for number in try numbers(model) where !Self.elsewhere.contains(number.name) {
      for other in moved(number.text) {
        var mutant = model
        mutant.replaceSubrange(number.range, with: other)
        let book = RuleBook.load(Array(mutant.utf8), file: "mutant.dmn").book
        guard let book else { continue }
        if !isNoticed(book) { unnoticed.append("\(number.name) \(number.text) -> \(other)") }
      }
    }
    #expect(unnoticed.isEmpty, "\(unnoticed.joined(separator: "\n"))")
  }
}
