import CaseStore
import Casework
import Exchange
import Texts

extension CommandSpec {
  static let undo = CommandSpec(
    name: "undo", aliases: ["rückgängig"], group: .record,
    summary: Phrase(
      "nimmt die letzte eigene Änderung zurück, auch die von gestern",
      "takes back your last change, even yesterday's"),
    arguments: [
      ArgumentSpec(
        name: "EINTRAG", summary: Phrase("Nummer im Protokoll", "number in the journal"),
        isOptional: true)
    ]
  ) { (call) throws(CommandFailure) in
    let office = try Office(call.program)
    let named = try call.sequence()
    do throws(StoreFailure) {
      let newest = try office.store.undoable(by: office.userName)?.sequence
      guard let sequence = named ?? newest else {
        call.program.tell(
          Phrase("Es gibt nichts rückgängig zu machen.", "There is nothing to undo."))
        return .notInOrder
      }
      let entry = try office.store.undo(
        sequence, by: office.userName, at: SystemClock.seconds(), evaluate: office.evaluate)
      return call.report(entry, Phrase("Zurückgenommen", "Undone"))
    } catch {
      throw CommandFailure(error)
    }
  }

  static let redo = CommandSpec(
    name: "redo", aliases: ["wiederholen"], group: .record,
    summary: Phrase(
      "stellt wieder her, was zuletzt zurückgenommen wurde", "brings back what was last undone"),
    arguments: []
  ) { (call) throws(CommandFailure) in
    let office = try Office(call.program)
    do throws(StoreFailure) {
      guard let sequence = try office.store.redoable(by: office.userName)?.sequence else {
        call.program.tell(
          Phrase("Es gibt nichts wiederherzustellen.", "There is nothing to redo."))
        return .notInOrder
      }
      let entry = try office.store.redo(
        sequence, by: office.userName, at: SystemClock.seconds(), evaluate: office.evaluate)
      return call.report(entry, Phrase("Wiederhergestellt", "Redone"))
    } catch {
      throw CommandFailure(error)
    }
  }
}

extension Invocation {
  fileprivate func sequence() throws(CommandFailure) -> Int64? {
    guard let text = argument(0) else { return nil }
    guard let sequence = Int64(text) else {
      throw .usage(
        Phrase(
          "‹\(text)› ist keine Nummer aus dem Protokoll.", "‹\(text)› is no number of the journal.")
      )
    }
    return sequence
  }

  fileprivate func report(_ entry: JournalEntry, _ word: Phrase) -> ExitStatus {
    if wantsJSON {
      answer([
        "schema": "nachhalt/saved/1", "case": entry.caseID.map { .string($0.text) } ?? .null,
        "deed": .string(entry.deed.code), "sequence": .number(entry.sequence),
        "changes": .number(Int64(entry.changeCount)),
      ])
    } else {
      program.print(
        word
          + Phrase(
            ": Eintrag \(entry.reverses ?? entry.sequence).",
            ": entry \(entry.reverses ?? entry.sequence)."))
    }
    return .done
  }
}
