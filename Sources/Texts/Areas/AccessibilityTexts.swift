/// What the program promises people who do not look at a screen, or not only; and to whom they turn.
package enum AccessibilityTexts {
  package static let statement: [Phrase] = [
    Phrase("ERKLÄRUNG ZUR BARRIEREFREIHEIT", "ACCESSIBILITY STATEMENT"),
    .empty,
    Phrase(
      "Diese Erklärung gilt für das Programm nachhalt (Bildschirm, Befehle, Handbuch). Maßstab sind "
        + "die BITV 2.0 und EN 301 549, soweit sie auf ein Programm im Terminal anzuwenden sind.",
      "This statement is about the program nachhalt (screen, commands, manual). Its measure are "
        + "BITV 2.0 and EN 301 549 as far as they apply to a program in a terminal."),
    .empty,
    Phrase("Was geboten wird", "What is offered"),
    Phrase(
      "- Alles geht mit der Tastatur, eine Taste nach der anderen; Buchstaben als Befehle lassen sich "
        + "abschalten und umbelegen (Einstellungen, O).",
      "- Everything works by keyboard, one key after the other; letters as commands can be switched "
        + "off and moved (settings, O)."),
    Phrase(
      "- Der Schreibpunkt des Terminals steht immer auf dem, was gerade gemeint ist. Nichts bewegt "
        + "sich von selbst, nichts blinkt, nichts läuft ab.",
      "- The terminal's cursor is always on what is meant. Nothing moves by itself, nothing blinks, "
        + "nothing runs out."),
    Phrase(
      "- Jeder Zustand steht als Wort da, nie nur als Farbe; Farben lassen sich wählen oder ganz "
        + "weglassen (--theme, --no-color, NO_COLOR).",
      "- Every state is a word, never only a colour; colours can be chosen or left out altogether "
        + "(--theme, --no-color, NO_COLOR)."),
    Phrase(
      "- Eine Spalte ohne Linien für Vorleseprogramme und Braillezeilen (--linear), nur "
        + "ASCII-Zeichen (--ascii), große Schrift bis 40 mal 10 Zeichen.",
      "- One column without lines for screen readers and braille lines (--linear), ASCII characters "
        + "only (--ascii), large print down to 40 by 10 characters."),
    Phrase(
      "- Die Arbeit des Tages als Gespräch in einfachen Zeilen (nachhalt --einfach), auch ohne "
        + "jede Steuerung des Schreibpunkts.",
      "- The day's work as a conversation in plain lines (nachhalt --simple), without any control of "
        + "the cursor."),
    Phrase(
      "- Alle Meldungen bleiben stehen, bis eine Taste gedrückt wird, und lassen sich nachlesen (M).",
      "- All messages stay until a key is pressed and can be read again (M)."),
    .empty,
    Phrase("Was noch fehlt", "What is missing"),
    Phrase(
      "- Im Gespräch in Zeilen gibt es nur Kontakt, Termin, Risiko und Aktivität; das Übrige geht dort "
        + "mit den einzelnen Befehlen (nachhalt --help).",
      "- The conversation in lines has contact, appointment, risk and activity only; the rest is done "
        + "there by single commands (nachhalt --help)."),
    Phrase(
      "- Sitzungen mit Orca, NVDA und brltty sind noch nicht von Menschen, die damit arbeiten, "
        + "geprüft und aufgeschrieben worden.",
      "- Sessions with Orca, NVDA and brltty have not yet been tried and written down by people who "
        + "work with them."),
    .empty,
    Phrase("Barriere melden", "Report a barrier"),
    Phrase(
      "Bitte sagen Sie der Systembetreuung Ihres Hauses, was nicht geht und womit Sie arbeiten; sie "
        + "gibt es an die Entwickler weiter (Adresse: ‹Maintainer› im Debian-Paket). Antwortet niemand in "
        + "zwei Wochen, hilft die Schlichtungsstelle nach § 16 BGG.",
      "Please tell your office's system support what does not work and what you work with; they pass "
        + "it on to the developers (address: ‹Maintainer› in the Debian package). If nobody answers within "
        + "two weeks, the arbitration body under § 16 BGG helps."),
  ]
}
