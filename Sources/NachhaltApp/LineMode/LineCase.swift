import CaseStore
import Casework
import CivilTime
import Exchange
import Rulebook
import Texts
import Workbench

/// One case in the conversation: what it is about, and what can be done with it.
struct LineCase {
  let office: Office
  let dialogue: Dialogue
  let caseID: CaseID
  /// The rule whose matter was opened; it is the first to be explained.
  let rule: String?
  var language: Language { dialogue.program.language }

  func run() throws {
    try sayHead()
    while true {
      let answer: String
      do throws(Dialogue.BrokenOff) {
        answer = try dialogue.ask(
          Phrase(
            "Fall: a Kontakt, n nicht erreicht, t Termin, r Risiko, v Aktivität, w Warum, "
              + "f ganzer Fall, z zurück.",
            "Case: a contact, n not reached, t appointment, r risk, v activity, w why, "
              + "f whole case, z back."))
      } catch {
        if error.isOver { throw error }
        return
      }
      do {
        if try !take(answer) { return }
      } catch let end as Dialogue.BrokenOff {
        if end.isOver { throw end }
        dialogue.say(Phrase("Abgebrochen, nichts gespeichert.", "Cancelled, nothing saved."))
      } catch let failure as CommandFailure {
        dialogue.say(failure.message)
      }
    }
  }

  /// False when the case is left.
  private func take(_ answer: String) throws -> Bool {
    let forms = LineForms(office: office, dialogue: dialogue, caseID: caseID)
    switch answer.lowercased() {
    case "a": try forms.contact()
    case "n": try forms.attempt()
    case "t": try forms.appointment()
    case "r": try forms.risk()
    case "v": try forms.activity()
    case "w": try sayWhy()
    case "f":
      dialogue.say(CaseSheet.text(try file(), on: office.today, language, office.configuration))
    case "", "z", "q": return false
    default:
      dialogue.say(Phrase("Diesen Befehl gibt es hier nicht.", "There is no such command here."))
    }
    return true
  }

  private func file() throws(CommandFailure) -> CaseFile { try office.caseFile(caseID.text) }

  private func sayHead() throws {
    let formats = Formats(language)
    let line = try office.store.caseLines(of: [caseID]).first
    dialogue.say("\(line?.clientName ?? caseID.text), \(caseID.text)")
    if let line, !line.employer.isEmpty, let start = line.jobStart {
      dialogue.say(
        Phrase(
          "\(line.employer), seit \(formats.spoken(start))",
          "\(line.employer), since \(formats.spoken(start))"))
    }
    let file = try file()
    if let phone = file.client?.phone, !phone.isEmpty {
      dialogue.say(Phrase("Telefon ", "Phone ") + phone)
    }
  }

  private func sayWhy() throws {
    let engine = try office.rules.engine(on: office.today)
    let file = try file()
    let results = engine.evaluate(file).results.filter { !$0.isDismissed }
    let rules = ([rule].compactMap(\.self) + results.map(\.rule)).uniqued()
    guard !rules.isEmpty else {
      return AbsenceText.print(engine.absence(file), office.today, dialogue.program)
    }
    for rule in rules {
      guard let explanation = engine.explain(file, rule: rule, subject: nil) else { continue }
      dialogue.program.print(
        bytes: WhyText.bytes(WhySheet(explanation), office.today, language))
    }
  }
}

extension [String] {
  fileprivate func uniqued() -> [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
