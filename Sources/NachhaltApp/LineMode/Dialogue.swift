import Casework
import CivilTime
import Texts

/// Talks in plain lines: says one thing a line, asks one question at a time, waits for the answer.
/// Nothing else ever reaches the terminal, so that a screen reader reads it in its order and a braille
/// line, a pipe or the dumbest of terminals can take part.
struct Dialogue {
  let program: Program

  /// The other side has hung up, or broken off what was being asked.
  struct BrokenOff: Error {
    let isOver: Bool
  }

  func say(_ phrase: Phrase) {
    program.print(phrase)
  }

  func say(_ text: String) {
    program.print(text)
  }

  /// The answer without blanks around it; an empty one is an answer.
  func ask(_ question: Phrase) throws(BrokenOff) -> String {
    program.print(question)
    program.print(bytes: Array("> ".utf8))
    _ = program.flush()
    guard let line = program.environment.readLine() else {
      program.print("")
      throw BrokenOff(isOver: true)
    }
    let answer = Dialogue.trimmed(line)
    if ["abbrechen", "cancel"].contains(answer.lowercased()) { throw BrokenOff(isOver: false) }
    return answer
  }

  /// One of several, by number or by the beginning of its name; Enter alone takes the first.
  func choose<Choice>(
    _ question: Phrase, _ choices: [(Choice, Phrase)]
  ) throws(BrokenOff) -> Choice {
    say(question + Phrase(" Enter: 1.", " Enter: 1."))
    for (index, choice) in choices.enumerated() { say(choice.1.numbered(index + 1)) }
    while true {
      let answer = try ask(Phrase("Nummer oder Wort:", "Number or word:"))
      if answer.isEmpty { return choices[0].0 }
      if let number = Int(answer), choices.indices.contains(number - 1) {
        return choices[number - 1].0
      }
      let found = choices.filter { $0.1[program.language].begins(with: answer) }
      if found.count == 1 { return found[0].0 }
      say(
        found.isEmpty
          ? Phrase("Das steht nicht zur Wahl.", "That is not among the choices.")
          : Phrase("Das ist nicht eindeutig.", "That is not unique."))
    }
  }

  /// Yes or no; Enter alone is yes.
  func confirms(_ question: Phrase) throws(BrokenOff) -> Bool {
    while true {
      let answer = try ask(question + Phrase(" Enter: ja; n: nein.", " Enter: yes; n: no."))
      switch answer.lowercased() {
      case "", "j", "ja", "y", "yes": return true
      case "n", "nein", "no": return false
      default: say(Phrase("Bitte ja oder nein.", "Yes or no, please."))
      }
    }
  }

  /// A day as people type it, said back in words; `-` is none, Enter takes the proposal.
  func day(_ question: Phrase, proposed: Day?) throws(BrokenOff) -> Day? {
    let formats = Formats(program.language)
    let proposal = proposed.map { formats.spoken($0) }
    let enter =
      proposal.map { Phrase(" Enter: \($0); -: keiner.", " Enter: \($0); -: none.") }
      ?? Phrase(" Enter: keiner.", " Enter: none.")
    while true {
      let answer = try ask(question + enter)
      if answer.isEmpty { return proposed }
      if answer == "-" { return nil }
      if let day = program.day(answer) {
        say(formats.spoken(day))
        return day
      }
      say(
        Phrase(
          "Das ist kein Tag. Möglich sind: heute, mo, +14, 3.12., kw50, in 2 Monaten.",
          "That is no day. Possible are: today, mon, +14, 3.12., kw50, in 2 months."))
    }
  }

  private static func trimmed(_ line: String) -> String {
    var text = Substring(line)
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}

extension Phrase {
  func numbered(_ number: Int) -> Phrase { Phrase("\(number)  ", "\(number)  ") + self }
}

extension String {
  /// Whether a word begins as somebody typed it, without regard to umlauts and capitals.
  func begins(with typed: String) -> Bool {
    let wanted = FoldedText.fold(typed)
    return !wanted.isEmpty && FoldedText.fold(self).hasPrefix(wanted)
  }
}
