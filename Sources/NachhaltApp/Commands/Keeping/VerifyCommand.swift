import CaseStore
import Casework
import Exchange
import Texts

extension CommandSpec {
  static let verify = CommandSpec(
    name: "verify", aliases: ["prüfen"], group: .keep,
    summary: Phrase(
      "prüft den Bestand: Datei, Verweise, Kette des Protokolls, Anzahlen",
      "checks the store: file, references, chain of the journal, counts")
  ) { (call) throws(CommandFailure) in
    let office = try Office(call.program)
    let found: Verification
    do throws(StoreFailure) {
      found = try office.store.verify(.full)
    } catch {
      throw CommandFailure(error)
    }
    if call.wantsJSON {
      call.answer(VerificationAnswer.value(found))
    } else {
      let formats = Formats(call.program.language)
      for kind in EntityKind.allCases {
        let count = found.counts[kind, default: 0]
        if count > 0 { call.program.print("\(formats.number(count))  \(kind.name)") }
      }
      call.program.print(
        Phrase(
          "Protokoll: \(formats.number(found.entries)) Einträge",
          "Journal: \(formats.number(found.entries)) entries"))
      for fault in found.faults { call.program.print(FailureTexts.sentence(fault)) }
      call.program.print(
        found.isInOrder
          ? Phrase("Der Bestand ist in Ordnung.", "The store is in order.")
          : Phrase(
            "Der Bestand ist nicht in Ordnung. Bitte nicht weiterarbeiten und sichern.",
            "The store is not in order. Please stop working on it and make a copy."))
    }
    return found.isInOrder ? .done : .notInOrder
  }
}

extension FailureTexts {
  static func sentence(_ fault: Verification.Fault) -> Phrase {
    switch fault {
    case .damagedFile(let what):
      Phrase("Die Datei ist beschädigt: \(what)", "The file is damaged: \(what)")
    case .danglingReference(let kind, let count):
      Phrase(
        "\(count) Verweise führen ins Leere (\(kind?.name ?? "?")).",
        "\(count) references lead nowhere (\(kind?.name ?? "?")).")
    case .brokenChain(let sequence):
      Phrase(
        "Das Protokoll ist ab Eintrag \(sequence) verändert.",
        "The journal was altered from entry \(sequence) on.")
    case .missingEntry(let sequence):
      Phrase(
        "Im Protokoll fehlt Eintrag \(sequence).", "Entry \(sequence) is missing from the journal.")
    case .alteredPayload(let sequence):
      Phrase(
        "Der Inhalt von Eintrag \(sequence) ist verändert.",
        "The contents of entry \(sequence) were altered.")
    }
  }
}
