import CaseStore
import Casework
import CivilTime
import Texts

/// The day's work as a conversation: the numbered list, one matter, one form at a time. Everything is
/// judged and saved by the same drafts and rules as on the screen.
struct LineMode {
  private static let pageLength = 10

  let office: Office
  let dialogue: Dialogue
  var program: Program { dialogue.program }
  var formats: Formats { Formats(program.language) }

  private var lines: [QueueLine] = []
  private var first = 0

  init(office: Office, program: Program) {
    self.office = office
    dialogue = Dialogue(program: program)
  }

  /// Until the person leaves or hangs up.
  mutating func run() throws(CommandFailure) {
    try readQueue()
    sayQueue()
    while true {
      do throws(Dialogue.BrokenOff) {
        let answer = try dialogue.ask(
          Phrase(
            "Heute: Nummer öffnet, Name sucht, h zeigt die Befehle, q beendet.",
            "Today: a number opens, a name searches, h shows the commands, q leaves."))
        if ["q", "ende", "quit"].contains(answer.lowercased()) { return }
        try take(answer)
      } catch {
        if error.isOver { return }
      }
    }
  }

  private mutating func take(_ answer: String) throws(Dialogue.BrokenOff) {
    do {
      switch answer.lowercased() {
      case "", "l":
        try readQueue()
        sayQueue()
      case "h", "?": sayCommands()
      case "m":
        first += LineMode.pageLength
        sayQueue()
      case "u": try takeBack()
      default:
        if let number = Int(answer) {
          try open(number)
        } else {
          try search(answer)
        }
      }
    } catch let failure as CommandFailure {
      dialogue.say(failure.message)
    } catch let end as Dialogue.BrokenOff {
      throw end
    } catch {
      dialogue.say(Phrase("Das ging nicht.", "That did not work."))
    }
  }

  private func sayCommands() {
    for phrase in [
      Phrase("l  Liste neu vorlesen", "l  read the list again"),
      Phrase("m  die nächsten zehn", "m  the next ten"),
      Phrase("eine Nummer  diese Sache öffnen", "a number  open that matter"),
      Phrase(
        "ein Name oder ein Wort  in allen Fällen suchen", "a name or a word  search all cases"),
      Phrase("u  die letzte Änderung zurücknehmen", "u  take back the last change"),
      Phrase("q  beenden", "q  leave"),
      Phrase(
        "In jeder Frage bricht das Wort abbrechen ab; dann wird nichts gespeichert.",
        "In every question the word cancel breaks off; nothing is saved then."),
    ] {
      dialogue.say(phrase)
    }
  }

  // MARK: The list

  private mutating func readQueue() throws(CommandFailure) {
    try office.refresh()
    var lines: [QueueLine] = []
    do {
      try MorningQueue(store: office.store, today: office.today).forEach(of: try office.worker()) {
        lines.append($0)
      }
    } catch let failure as StoreFailure {
      throw CommandFailure(failure)
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure(.fault, Phrase("Die Liste fehlt.", "The list is missing."))
    }
    self.lines = lines
    first = 0
  }

  private func sayQueue() {
    guard !lines.isEmpty else { return dialogue.say(QueueTexts.nothingDue) }
    guard lines.indices.contains(first) else {
      return dialogue.say(Phrase("Das war die ganze Liste.", "That was the whole list."))
    }
    let last = min(first + LineMode.pageLength, lines.count)
    dialogue.say(
      Phrase(
        "\(formats.spoken(office.today)). Anliegen \(first + 1) bis \(last) von \(lines.count):",
        "\(formats.spoken(office.today)). Matters \(first + 1) to \(last) of \(lines.count):"))
    for index in first..<last { dialogue.say(spoken(lines[index]).numbered(index + 1)) }
    if last < lines.count {
      dialogue.say(Phrase("m liest die nächsten.", "m reads the next."))
    }
  }

  private func spoken(_ line: QueueLine) -> Phrase {
    let when = QueueTexts.when(line.entry, today: office.today, formats)
    let state = QueueTexts.state(line.entry) + (when.isEmpty ? "" : " " + when)
    return Phrase(verbatim: line.clientName + ": ") + state + ", " + QueueTexts.reason(line.entry)
  }

  private mutating func open(_ number: Int) throws {
    guard lines.indices.contains(number - 1) else {
      return dialogue.say(
        Phrase(
          "Nummer \(number) steht nicht auf der Liste.", "There is no number \(number) on the list."
        )
      )
    }
    let line = lines[number - 1]
    try LineCase(
      office: office, dialogue: dialogue, caseID: line.entry.caseID, rule: line.entry.rule
    )
    .run()
    try readQueue()
    sayQueue()
  }

  private func search(_ words: String) throws {
    let answer = try office.store.search(words, limit: 20)
    var seen: Set<CaseID> = []
    let hits = answer.hits.filter { seen.insert($0.caseID).inserted }
    guard !hits.isEmpty else {
      return dialogue.say(Phrase("Nichts gefunden.", "Nothing found."))
    }
    var chosen = hits[0]
    if hits.count > 1 {
      chosen = try dialogue.choose(
        Phrase("\(hits.count) Fälle.", "\(hits.count) cases."),
        hits.map { ($0, Phrase(verbatim: "\($0.clientName), \($0.caseID.text)")) })
    }
    try LineCase(office: office, dialogue: dialogue, caseID: chosen.caseID, rule: nil).run()
  }

  private mutating func takeBack() throws {
    guard let entry = try office.store.undoable(by: office.userName) else {
      return dialogue.say(
        Phrase("Es gibt nichts rückgängig zu machen.", "There is nothing to undo."))
    }
    let what = entry.deed.phrase
    guard
      try dialogue.confirms(
        Phrase("Zurücknehmen: ", "Take back: ") + what
          + (entry.caseID.map { " (\($0.text))?" } ?? "?"))
    else { return }
    _ = try office.store.undo(
      entry.sequence, by: office.userName, at: SystemClock.seconds(), evaluate: office.evaluate)
    dialogue.say(Phrase("Zurückgenommen.", "Taken back."))
    try readQueue()
  }
}
