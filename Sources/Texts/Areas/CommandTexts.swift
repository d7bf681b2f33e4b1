/// Names of commands: the short one stands in the footer, the long one in help and palette.
package enum CommandTexts {
  package struct Name: Hashable, Sendable {
    package let short: Phrase
    package let long: Phrase
  }

  private static func name(
    _ short: Phrase, _ long: Phrase
  ) -> Name { Name(short: short, long: long) }

  // Moving about
  package static let up = name(Phrase("hoch", "up"), Phrase("eine Zeile nach oben", "one line up"))
  package static let down = name(
    Phrase("runter", "down"), Phrase("eine Zeile nach unten", "one line down"))
  package static let pageUp = name(
    Phrase("Seite hoch", "page up"), Phrase("eine Seite nach oben", "one page up"))
  package static let pageDown = name(
    Phrase("Seite runter", "page down"), Phrase("eine Seite nach unten", "one page down"))
  package static let first = name(
    Phrase("Anfang", "first"), Phrase("zum Anfang der Liste", "to the first line"))
  package static let last = name(
    Phrase("Ende", "last"), Phrase("zum Ende der Liste", "to the last line"))
  package static let open = name(
    Phrase("öffnen", "open"), Phrase("öffnen, was unter dem Cursor steht", "open what is selected"))
  package static let back = name(
    Phrase("zurück", "back"), Phrase("eine Ebene zurück", "one level back"))
  package static let switchPane = name(
    Phrase("Bereich", "pane"), Phrase("in den anderen Bereich wechseln", "go to the other pane"))

  // The case at hand
  package static let contact = name(
    Phrase("Kontakt", "contact"), Phrase("Kontakt erfassen", "record a contact"))
  package static let attempt = name(
    Phrase("nicht erreicht", "not reached"),
    Phrase("Kontaktversuch ohne Erfolg erfassen", "record an attempt without success"))
  package static let appointment = name(
    Phrase("Termin", "appointment"), Phrase("Termin setzen", "set an appointment"))
  package static let risk = name(
    Phrase("Risiko", "risk"), Phrase("Beschäftigungsrisiko erfassen", "record a risk to the job"))
  package static let activity = name(
    Phrase("Aktivität", "activity"), Phrase("Aktivität vereinbaren", "agree an activity"))
  package static let employer = name(
    Phrase("AG", "employer"),
    Phrase("Arbeitgeber einbeziehen (mit Einwilligung)", "involve the employer (with consent)"))
  package static let offer = name(
    Phrase("Angebot", "offer"),
    Phrase("Angebot der Nachbetreuung erfassen", "record the offer of aftercare"))
  package static let consent = name(
    Phrase("Einwilligung", "consent"),
    Phrase("Einwilligung erfassen oder widerrufen", "record or revoke a consent"))
  package static let task = name(
    Phrase("Wiedervorlage", "follow-up"), Phrase("Wiedervorlage setzen", "set a follow-up"))
  package static let outcome = name(
    Phrase("Ausgang", "outcome"),
    Phrase(
      "Ausgang festhalten: Termin nicht erschienen, Wiedervorlage erledigt",
      "record the outcome: appointment missed, follow-up done"))
  package static let dismiss = name(
    Phrase("zurückstellen", "dismiss"),
    Phrase("Befund mit Begründung zurückstellen", "dismiss a finding with a reason"))
  package static let termination = name(
    Phrase("Beendigung droht", "job at risk"),
    Phrase("drohende Beendigung der Beschäftigung erfassen", "record that the job may end"))
  package static let onward = name(
    Phrase("Weitervermittlung", "onward"),
    Phrase("Weitervermittlungsschritt erfassen", "record an onward placement step"))
  package static let endAftercare = name(
    Phrase("Nachbetreuung beenden", "end aftercare"),
    Phrase("Nachbetreuung beenden", "end the aftercare"))
  package static let partner = name(
    Phrase("Partner", "partner"), Phrase("Netzwerkpartner einbeziehen", "involve a network partner")
  )
  package static let agreement = name(
    Phrase("Vereinbarung", "agreement"),
    Phrase("Vereinbarung an die Nachbetreuung anpassen", "adapt the agreement to aftercare"))
  package static let status = name(
    Phrase("Status", "status"), Phrase("Kundenstatus setzen", "set the client status"))
  package static let strategy = name(
    Phrase("Strategie", "strategy"), Phrase("Handlungsstrategie setzen", "set the strategy"))
  package static let why = name(
    Phrase("Warum", "why"),
    Phrase("Warum steht das hier? Regel, Zahlen, Quelle, Abhilfe", "why is this here?"))
  package static let whyNot = name(
    Phrase("Warum nicht", "why not"),
    Phrase("Warum steht ein Fall nicht auf der Liste?", "why is a case not on the list?"))

  // Screens
  package static let today = name(
    Phrase("Heute", "today"), Phrase("Heute: was ansteht", "Today: what is due"))
  package static let cases = name(
    Phrase("Alle Fälle", "all cases"), Phrase("Alle Fälle mit Filter", "all cases with a filter"))
  package static let findings = name(
    Phrase("Befunde", "findings"), Phrase("Befunde nach Regel", "findings by rule"))
  package static let team = name(
    Phrase("Team", "team"), Phrase("Team: Fallbestand und Prüfung", "team: caseload and review"))
  package static let reports = name(
    Phrase("Berichte", "reports"), Phrase("Berichte und Kennzahlen", "reports and figures"))
  package static let rules = name(
    Phrase("Regelwerk", "rules"), Phrase("Regelwerk ansehen", "look at the rules"))
  package static let journal = name(
    Phrase("Protokoll", "journal"), Phrase("Protokoll: wer hat was getan", "who did what"))
  package static let importing = name(
    Phrase("Import", "import"), Phrase("Daten importieren (mit Probelauf)", "import with a dry run")
  )
  package static let messages = name(
    Phrase("Meldungen", "messages"), Phrase("bisherige Meldungen", "messages so far"))
  package static let tutorial = name(
    Phrase("Einführung", "tutorial"),
    Phrase(
      "Einführung beginnen, fortsetzen oder verlassen (zehn Minuten)",
      "begin, continue or leave the tutorial (ten minutes)"))
  package static let nextStep = name(
    Phrase("weiter", "next"), Phrase("Einführung: nächster Schritt", "tutorial: next step"))
  package static let previousStep = name(
    Phrase("zurück", "back"), Phrase("Einführung: voriger Schritt", "tutorial: step before"))

  // In general
  package static let help = name(
    Phrase("mehr", "more"), Phrase("Hilfe und alle Tasten", "help and all keys"))
  package static let palette = name(
    Phrase("Befehle", "commands"), Phrase("Befehle nach Namen suchen", "find a command by name"))
  package static let search = name(
    Phrase("Suche", "search"),
    Phrase("Fall suchen: Name, Nummer, Notiz", "find a case: name, number, note"))
  package static let undo = name(
    Phrase("rückgängig", "undo"), Phrase("letzten Schritt rückgängig machen", "undo the last step"))
  package static let redo = name(
    Phrase("wiederholen", "redo"), Phrase("Rückgängiges wiederherstellen", "redo what was undone"))
  package static let names = name(
    Phrase("Namen", "names"),
    Phrase("Namen durch Pseudonyme ersetzen oder zeigen", "hide or show names"))
  package static let language = name(
    Phrase("English", "Deutsch"), Phrase("Sprache wechseln: English", "change language: Deutsch"))
  package static let suspend = name(
    Phrase("anhalten", "suspend"), Phrase("anhalten, zurück mit fg", "suspend, back with fg"))
  package static let redraw = name(
    Phrase("neu zeichnen", "redraw"), Phrase("Bildschirm neu zeichnen", "repaint the screen"))
  package static let quit = name(
    Phrase("Ende", "quit"), Phrase("Programm beenden", "leave the program"))
}
