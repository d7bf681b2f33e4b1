/// The tutorial: ten minutes of doing, on invented people.
package enum LessonTexts {
  /// Keys stand in braces under the name of their command, so that own keys are taught, too.
  package struct Step: Sendable {
    package let title: Phrase
    package let reason: Phrase
    package let tasks: [Phrase]
  }

  package static func place(_ number: Int, of count: Int, _ title: Phrase) -> Phrase {
    Phrase("Einführung \(number)/\(count): ", "Tutorial \(number)/\(count): ") + title
  }
  package static let keys = Phrase(
    "{tutorial} verlassen · {nextStep} weiter", "{tutorial} leave · {nextStep} next")
  package static let wayBack = Phrase(
    "Weiter, wo Sie waren; {previousStep} geht einen Schritt zurück.",
    "On from where you were; {previousStep} goes one step back.")
  package static let goOn = Phrase(
    "Jede andere Taste: üben. {tutorial} verlässt, {nextStep} geht weiter, {previousStep} zurück.",
    "Any other key: practise. {tutorial} leaves, {nextStep} goes on, {previousStep} goes back.")
  package static let now = Phrase("Jetzt", "Now")
  package static let done = Phrase("Geschafft.", "Done.")
  package static let first = Phrase("Das ist der erste Schritt.", "This is the first step.")
  package static let last = Phrase("Das ist der letzte Schritt.", "This is the last step.")
  package static let notHere = Phrase(
    "In der Einführung gibt es nichts zu importieren.",
    "There is nothing to import in the tutorial.")
  package static let notInReview = Phrase(
    "Erst die Durchsicht beenden, dann die Einführung.",
    "End the review first, then the tutorial.")

  /// The words kept as they are, whatever stands in them.
  package static func resumed(_ words: String) -> Phrase { Phrase(verbatim: words) }

  package static let today = Step(
    title: Phrase("Heute", "Today"),
    reason: Phrase(
      "Die Liste zeigt, was ansteht, das Dringendste zuerst und mit dem Grund in Worten. Alle "
        + "Menschen hier sind erfunden: Probieren kostet nichts.",
      "The list shows what is due, the most urgent first, with the reason in words. Everybody "
        + "here is invented: trying costs nothing."),
    tasks: [
      Phrase("{down} oder j: eine Zeile hinunter.", "{down} or j: one line down."),
      Phrase("{up} oder k: wieder hinauf.", "{up} or k: up again."),
    ])
  package static let why = Step(
    title: Phrase("Warum", "Why"),
    reason: Phrase(
      "Nichts steht ohne Begründung da: Regel, Zahlen, Quelle und Abhilfe.",
      "Nothing stands there without its reason: rule, numbers, source and cure."),
    tasks: [
      Phrase("{why} öffnet die Begründung dieser Zeile.", "{why} opens the reason of this line."),
      Phrase(
        "Lesen Sie; dann {back}. So geht es überall eine Ebene zurück.",
        "Read it, then {back}. That goes one level back everywhere."),
    ])
  package static let caseFile = Step(
    title: Phrase("Der Fall", "The case"),
    reason: Phrase(
      "Ein Mensch auf einem Bildschirm: Karten mit dem Stand und der Verlauf.",
      "One person on one screen: cards with the state of things, and the timeline."),
    tasks: [
      Phrase("{open} öffnet den Fall.", "{open} opens the case."),
      Phrase("{switchPane} wechselt zum Verlauf.", "{switchPane} goes to the timeline."),
      Phrase(
        "{today} führt von überall zu Heute zurück.", "{today} leads back to Today from everywhere."
      ),
    ])
  package static let attempt = Step(
    title: Phrase("Nicht erreicht", "Not reached"),
    reason: Phrase(
      "Ein Anruf ohne Erfolg sind zwei Tasten. Der nächste Versuch ist schon vorgeschlagen: an "
        + "einem anderen Tag, zu einer anderen Tageszeit.",
      "A call without success takes two keys. The next attempt is proposed already: on another "
        + "day, at another time of day."),
    tasks: [
      Phrase("{attempt} öffnet den Versuch.", "{attempt} opens the attempt."),
      Phrase(
        "Enter hält ihn fest, so wie er dasteht.", "Enter records it as it stands there."),
    ])
  package static let undo = Step(
    title: Phrase("Rückgängig", "Undo"),
    reason: Phrase(
      "Jeder Schritt lässt sich zurücknehmen, auch morgen noch. Das Protokoll ({journal}) behält "
        + "beides.",
      "Every step can be taken back, tomorrow too. The journal keeps both."),
    tasks: [
      Phrase("{undo} nimmt den letzten Schritt zurück.", "{undo} takes the last step back."),
      Phrase("{redo} stellt ihn wieder her.", "{redo} restores it."),
    ])
  package static let contact = Step(
    title: Phrase("Ein Gespräch", "A talk"),
    reason: Phrase(
      "Festhalten, während man spricht: Buchstaben wählen, Tab geht weiter. Was daraus folgt, "
        + "erledigt das Speichern; der nächste Termin ist vorgeschlagen.",
      "Record while talking: letters choose, Tab goes on. Saving does what follows from it; the "
        + "next date is proposed."),
    tasks: [
      Phrase("{contact} öffnet den Kontakt.", "{contact} opens the contact."),
      Phrase("t für Telefon, dann e für erreicht.", "t for phone, then e for reached."),
      Phrase(
        "Ein Thema mit den ersten Buchstaben, etwa arb, dann Komma.",
        "A topic by its first letters, such as work, then a comma."),
      Phrase(
        "{nextField} führt zur Notiz; schreiben Sie einen Satz.",
        "{nextField} leads to the note; write a sentence."),
      Phrase("{save} speichert, aus jedem Feld.", "{save} saves, from every field."),
    ])
  package static let days = Step(
    title: Phrase("Tage in Worten", "Days in words"),
    reason: Phrase(
      "Ein Tag ist schnell getippt: +14, mo, 3.12., kw50, in 2 monaten. Daneben steht sofort, "
        + "welcher es ist und ob er im Fenster liegt.",
      "A day is quickly typed: +14, mon, 3.12., kw50, in 2 months. Beside it stands at once which "
        + "one it is and whether it lies in the window."),
    tasks: [
      Phrase("{appointment} öffnet einen Termin.", "{appointment} opens an appointment."),
      Phrase(
        "Strg-U leert das Feld; tippen Sie +14.", "Ctrl-U empties the field; type +14."),
      Phrase("{save} speichert.", "{save} saves."),
    ])
  package static let risk = Step(
    title: Phrase("Ein Risiko", "A risk"),
    reason: Phrase(
      "Ein Risiko ohne Aktivität ist selbst ein Befund. Beides geht in einem Formular; was fehlt, "
        + "steht neben dem Feld.",
      "A risk without an activity is a finding itself. Both go into one form; what is missing "
        + "stands beside its field."),
    tasks: [
      Phrase("{risk} öffnet das Risiko.", "{risk} opens the risk."),
      Phrase(
        "Die Art mit ersten Buchstaben, etwa arb, dann Enter.",
        "The kind by its first letters, such as work, then Enter."),
      Phrase("h, m oder n: wie schwer es wiegt.", "h, m or n: how heavy it is."),
      Phrase("{save} speichert.", "{save} saves."),
    ])
  package static let employer = Step(
    title: Phrase("Der Arbeitgeber", "The employer"),
    reason: Phrase(
      "Mit dem Betrieb wird nur gesprochen, wenn der Mensch eingewilligt hat. Das Programm sagt "
        + "es vor dem Anruf und holt die Einwilligung zuerst ein.",
      "The employer is only spoken to with the person's consent. The program says so before the "
        + "call and obtains the consent first."),
    tasks: [
      Phrase("{employer} bezieht den Arbeitgeber ein.", "{employer} involves the employer."),
      Phrase(
        "Lesen Sie, was angeboten wird; Esc führt zurück.", "Read what is offered; Esc leads back."),
    ])
  package static let dismissal = Step(
    title: Phrase("Zurückstellen", "Dismissing"),
    reason: Phrase(
      "Das Programm hebt hervor, der Mensch entscheidet. Ein Befund lässt sich mit Grund "
        + "zurückstellen; der Grund bleibt in Berichten sichtbar.",
      "The program points out, the human decides. A finding can be dismissed with a reason, which "
        + "stays visible in reports."),
    tasks: [
      Phrase(
        "{dismiss} auf einer Zeile mit Befund; eine ohne sagt, warum es dort nicht geht.",
        "{dismiss} on a line with a finding; one without says why it cannot be done there."),
      Phrase("Einen Grund wählen, {save} speichert.", "Choose a reason, {save} saves."),
    ])
  package static let cases = Step(
    title: Phrase("Alle Fälle", "All cases"),
    reason: Phrase(
      "Ein Filter für Bildschirm, Befehlszeile und gemerkte Ansichten; die Trefferzahl steht "
        + "dabei, während man tippt. Markiertes wird mit + gemeinsam bearbeitet.",
      "One filter for screen, command line and saved views; the number of hits stands there while "
        + "typing. What is marked is worked on together with +."),
    tasks: [
      Phrase("{cases} zeigt alle Fälle.", "{cases} shows all cases."),
      Phrase("{filter} beginnt den Filter.", "{filter} begins the filter."),
      Phrase("Tippen Sie tag>=29 und Enter.", "Type day>=29 and Enter."),
      Phrase(
        "{mark} markiert einen Fall.",
        "{mark} marks a case."),
      Phrase("{today} führt zurück.", "{today} leads back."),
    ])
  package static let search = Step(
    title: Phrase("Jemand ruft an", "Somebody calls"),
    reason: Phrase(
      "Ein Fall ist mit einem Stück Namen, Nummer oder Notiz gefunden, auch mitten in der Arbeit.",
      "A case is found by a piece of name, number or note, in the middle of work, too."),
    tasks: [
      Phrase("{search} öffnet die Suche.", "{search} opens the search."),
      Phrase(
        "Tippen Sie ein paar Buchstaben eines Namens; Enter öffnet den Fall.",
        "Type a few letters of a name; Enter opens the case."),
      Phrase("{today} führt zurück.", "{today} leads back."),
    ])
  package static let help = Step(
    title: Phrase("Alles Weitere", "Everything else"),
    reason: Phrase(
      "Niemand muss sich Tasten merken: die Fußzeile nennt die wichtigsten, Hilfe und Befehle alle.",
      "Nobody has to remember keys: the last line names the most important, help and commands all."
    ),
    tasks: [
      Phrase(
        "{help} zeigt die Tasten dieses Bildschirms.", "{help} shows the keys of this screen."),
      Phrase(
        "{palette} findet jeden Befehl nach Namen, zeigt seine Taste und führt ihn aus.",
        "{palette} finds every command by name, shows its key and runs it."),
      Phrase("Tippen Sie risiko und lesen Sie.", "Type risk and read."),
      Phrase("Esc, bis Heute wieder dasteht.", "Esc until Today is back."),
    ])
  package static let end = Step(
    title: Phrase("Fertig", "Finished"),
    reason: Phrase(
      "Das war alles für den Anfang. Angefangene Eingaben überstehen auch einen Absturz; {resume} "
        + "setzt sie fort. {tutorial} führt hierher zurück, so oft Sie mögen.",
      "That was all to begin with. Unfinished input survives even a crash; {resume} goes on with "
        + "it. {tutorial} leads back here as often as you like."),
    tasks: [
      Phrase(
        "{tutorial} führt zu Ihren Fällen; was Sie hier getan haben, bleibt hier.",
        "{tutorial} leads to your cases; what you did here stays here.")
    ])
}
