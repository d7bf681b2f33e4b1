/// Titles of screens and the small words around lists.
package enum ScreenTexts {
  package static let caseFile = Phrase("Fall", "Case")
  package static let why = Phrase("Warum", "Why")
  package static let help = Phrase("Hilfe", "Help")
  package static let palette = Phrase("Befehle", "Commands")
  package static let search = Phrase("Fall suchen", "Find a case")
  package static let whyNot = Phrase(
    "Warum nicht auf der Liste? Fall suchen", "Why not listed? Find a case")
  package static let messages = Phrase("Meldungen", "Messages")
  package static let question = Phrase("Rückfrage", "Question")
  package static let demo = Phrase("Demo", "demo")
  package static let readOnly = Phrase("nur lesen", "read only")
  package static let everybody = Phrase("alle", "everybody")

  package static func judging(_ left: String) -> Phrase {
    Phrase(
      "Das Regelwerk wird angewendet: noch rund \(left) Fälle. Sie können weiterarbeiten.",
      "The rules are being applied: about \(left) cases left. You can go on working.")
  }

  package static let noHits = Phrase("nichts gefunden", "nothing found")
  package static let typeToSearch = Phrase(
    "Name, Fallnummer oder Wort aus einer Notiz eingeben",
    "type a name, a case number or a word of a note")
  package static let typeCommand = Phrase(
    "Befehl oder Teil davon eingeben", "type part of a command")
  package static let noMessages = Phrase("Noch keine Meldungen.", "No messages yet.")

  package static let choose = Phrase("wählen", "choose")
  package static let nothingToTake = Phrase(
    "Es ist noch nichts gefunden; ein paar Buchstaben genügen.",
    "Nothing is found yet; a few letters are enough.")
  package static let take = Phrase("nehmen", "take")
  package static let yes = Phrase("Ja", "Yes")
  package static let no = Phrase("Nein", "No")

  /// Headings of the key help, by where the keys are valid.
  package static let helpCase = Phrase("Am Fall", "On the case")
  package static let helpMoving = Phrase("Bewegen", "Moving")
  package static let helpScreens = Phrase("Bildschirme", "Screens")
  package static let helpGeneral = Phrase("Überall", "Everywhere")
  package static let helpHere = Phrase("Auf diesem Bildschirm", "On this screen")
  package static let helpMarks = Phrase("Zeichen", "Signs")
  package static let marks = Phrase(
    "■ hoch   ◆ mittel   ● niedrig   ○ Hinweis   > gewählte Zeile   * markiert",
    "■ high   ◆ medium   ● low   ○ hint   > selected line   * marked")
  package static let helpForms = Phrase(
    "In Formularen sind Buchstaben Text; in Auswahlfeldern wählt der Buchstabe in Klammern.",
    "In forms letters are text; in choice fields the letter in brackets chooses.")

  package static func moreBelow(_ count: Int) -> Phrase {
    Phrase("noch \(count) Zeilen ↓", "\(count) more lines ↓")
  }
}
