import Exchange
import Feel
import Texts

/// Reads expressions, prints their values and remembers them as names.
final class FeelSession {
  private let program: Program
  /// The values so far; of long scripts only the first ones.
  private var values: [Value] = []
  private var last: Value?
  private static let mostNames = 100
  /// Answers of a loop are seen at once, a single one with all that belongs to it.
  private var isLooping = false

  init(_ program: Program) {
    self.program = program
  }

  private var isTalking: Bool { program.environment.isInputATerminal }

  /// One expression a line until the input ends. Mistakes are told and the next line is read.
  func loop() -> ExitStatus {
    isLooping = true
    if isTalking {
      program.print(
        Phrase(
          "FEEL: ein Ausdruck je Zeile, ‹_› ist der vorige Wert, Strg-D beendet.",
          "FEEL: one expression a line, ‹_› is the value before, Ctrl-D ends."))
    }
    var isInOrder = true
    while let line = readLine() {
      if line.utf8.allSatisfy({ $0 == 32 || $0 == 9 || $0 == 13 }) { continue }
      if !answer(line) { isInOrder = false }
    }
    if isTalking {
      program.print("")
      flush()
      return .done
    }
    return isInOrder ? .done : .badData
  }

  private func flush() {
    if isLooping { _ = program.flush() }
  }

  private func readLine() -> String? {
    if isTalking {
      program.print(bytes: Array("feel> ".utf8))
      flush()
    }
    return Swift.readLine()
  }

  /// False where the text is no FEEL.
  func answer(_ text: String) -> Bool {
    let compiled: CompiledExpression
    do throws(FeelSyntaxError) {
      compiled = try FeelCompiler.compile(text, in: scope)
    } catch {
      tell(FeelTexts.sentence(error), at: error.position, in: text)
      return false
    }
    let evaluation = Evaluation(clock: program.feelClock, zones: Zones(.timeZoneFiles))
    if let last { evaluation[0] = last }
    for (index, value) in values.enumerated() { evaluation[index + 1] = value }
    let value = compiled.evaluate(evaluation)
    last = value
    var name = ""
    if values.count < FeelSession.mostNames {
      values.append(value)
      if isTalking { name = "_\(values.count) = " }
    }
    program.print(name + value.description)
    flush()
    for note in evaluation.notes.prefix(20) {
      tell(
        FeelTexts.sentence(note.detail), at: SourcePosition(of: note.range.start, in: text),
        in: text)
    }
    return true
  }

  /// Slot 0 is `_`; the values so far follow it.
  private var scope: Scope {
    var scope = Scope()
    guard let last else { return scope }
    scope.declare("_", FeelType(of: last))
    for (index, value) in values.enumerated() {
      scope.declare("_\(index + 1)", FeelType(of: value))
    }
    return scope
  }

  /// A sentence with its place, and the line with a mark under it.
  private func tell(_ sentence: Phrase, at position: SourcePosition, in text: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var place = Phrase("Stelle \(position.column): ", "Column \(position.column): ")
    if lines.count > 1 {
      place =
        Phrase("Zeile \(position.line), Stelle ", "Line \(position.line), column ")
        + "\(position.column): "
    }
    let message = place + sentence
    if isTalking { program.tell(place: message) } else { program.tell(message) }
    if lines.indices.contains(position.line - 1) {
      let line = lines[position.line - 1]
      if line.count <= 200 {
        let blanks = String(repeating: " ", count: max(0, position.column - 1))
        program.tell(place: Phrase(verbatim: "  \(line)\n  \(blanks)^"))
      }
    }
    flush()
  }
}

extension FeelType {
  /// The type of a value with all that lies in it, so that names in it are known.
  fileprivate init(of value: Value) {
    switch value {
    case .list(let list):
      guard let first = list.items.first else {
        self = .list(.any)
        return
      }
      let item = FeelType(of: first)
      self = .list(list.items.allSatisfy { $0.conforms(to: item) } ? item : .any)
    case .context(let record):
      self = .context(
        ContextType(zip(record.shape.names, record.values).map { ($0, FeelType(of: $1)) }))
    default: self.init(kindOf: value)
    }
  }
}
