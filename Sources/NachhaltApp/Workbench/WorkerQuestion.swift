import CaseStore
import Casework
import Glibc
import Texts

/// Asks once who sits at the keyboard: the system's user is one of the workers of the caseload.
///
/// In plain lines before the screen opens, so that it also works with a screen reader, and asked
/// never again: an empty answer is an answer.
struct WorkerQuestion {
  let office: Office
  let program: Program

  func ask() throws(StoreFailure) {
    let store = office.store
    let asked = "user.\(office.userName).asked"
    guard !store.isReadOnly, try store.worker(forUser: office.userName) == nil,
      try store.setting(asked) == nil
    else { return }
    let workers = try store.workers()
    guard !workers.isEmpty else { return }
    if let own = workers.first(where: { $0.id.text == office.userName }) {
      try store.assign(own.id, toUser: office.userName)
      return
    }
    guard program.environment.isInputATerminal else { return }
    say(
      Phrase(
        "Wer sind Sie? Nummer oder Teil des Namens; Enter allein: keine der Personen.",
        "Who are you? Number or part of the name; Enter alone: none of them."))
    for (index, worker) in workers.prefix(20).enumerated() {
      say(Phrase(verbatim: "  \(index + 1)  \(worker.name.isEmpty ? worker.id.text : worker.name)"))
    }
    if workers.count > 20 {
      say(Phrase("  … und \(workers.count - 20) weitere", "  … and \(workers.count - 20) more"))
    }
    try choose(among: workers, asked)
  }

  private func choose(among workers: [Worker], _ asked: String) throws(StoreFailure) {
    while true {
      program.print(bytes: Array("> ".utf8))
      _ = program.flush()
      guard let answer = program.environment.readLine(), !answer.isEmpty else {
        try office.store.set(asked, to: "ja")
        return
      }
      let found = matches(answer, workers)
      if let worker = found.first, found.count == 1 {
        try office.store.assign(worker.id, toUser: office.userName)
        return
      }
      say(
        found.isEmpty
          ? Phrase(
            "Niemand heißt so. Bitte noch einmal.", "Nobody is called so. Once more, please.")
          : Phrase(
            "Das passt auf \(found.count) Personen. Bitte genauer.",
            "That fits \(found.count) people. More precisely, please."))
    }
  }

  private func matches(_ answer: String, _ workers: [Worker]) -> [Worker] {
    if let number = Int(answer), workers.indices.contains(number - 1) {
      return [workers[number - 1]]
    }
    if let exact = workers.first(where: { $0.id.text == answer }) { return [exact] }
    let wanted = FoldedText.fold(answer)
    return workers.filter { FoldedText.fold($0.name).contains(wanted) }
  }

  private func say(_ phrase: Phrase) {
    program.print(phrase)
    _ = program.flush()
  }
}
