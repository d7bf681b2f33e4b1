extension InputWords {
  typealias YesNo = (yes: Phrase, no: Phrase)

  static let flags: [String: YesNo] = [
    "Grenze überschritten": (
      Phrase("die Sechsmonatsgrenze ist überschritten", "the six-month limit is past"),
      Phrase("die Sechsmonatsgrenze ist nicht überschritten", "the six-month limit is not past")
    ),
    "MAG übernommen": (
      Phrase(
        "der Arbeitgeber einer Maßnahme hat übernommen", "the employer of a measure took over"),
      Phrase(
        "kein Arbeitgeber einer Maßnahme hat übernommen", "no employer of a measure took over")
    ),
    "Beendigung droht": (
      Phrase("das Ende der Beschäftigung droht", "the end of the job is threatening"),
      Phrase("das Ende der Beschäftigung droht nicht", "the end of the job is not threatening")
    ),
    "Verzicht dokumentiert": (
      Phrase(
        "der Verzicht auf Arbeitgeberkontakt ist begründet",
        "a reason for no employer contact is recorded"),
      Phrase(
        "ein Verzicht auf Arbeitgeberkontakt ist nicht begründet",
        "no reason for no employer contact is recorded")
    ),
    "Probezeit besprochen": (
      Phrase("das Ende der Probezeit ist besprochen", "the end of probation was discussed"),
      Phrase(
        "das Ende der Probezeit ist nicht besprochen", "the end of probation was not discussed")
    ),
    "Befristung besprochen": (
      Phrase("das Ende der Befristung ist besprochen", "the end of the fixed term was discussed"),
      Phrase(
        "das Ende der Befristung ist nicht besprochen",
        "the end of the fixed term was not discussed")
    ),
    "Verlängerung begründet": (
      Phrase("die Verlängerung ist begründet", "the extension has a reason"),
      Phrase("die Verlängerung ist nicht begründet", "the extension has no reason")
    ),
    "Strategie aktiv": (
      Phrase(
        "die Handlungsstrategie zur Nachbetreuung ist aktiv", "the strategy of aftercare is active"),
      Phrase(
        "die Handlungsstrategie zur Nachbetreuung ist nicht aktiv",
        "the strategy of aftercare is not active")
    ),
    "Netzwerkpartner einbezogen": (
      Phrase("ein Netzwerkpartner ist einbezogen", "a network partner is involved"),
      Phrase("kein Netzwerkpartner ist einbezogen", "no network partner is involved")
    ),
    "Leistungsbezug": (
      Phrase("der Leistungsbezug besteht fort", "benefits are still received"),
      Phrase("der Leistungsbezug besteht nicht fort", "benefits are no longer received")
    ),
    "Vertretung bestimmt": (
      Phrase("eine Vertretung ist bestimmt", "a deputy is named"),
      Phrase("keine Vertretung ist bestimmt", "no deputy is named")
    ),
    "Risiko.offen": (
      Phrase("das Risiko ist offen", "the risk is open"),
      Phrase("das Risiko ist nicht mehr offen", "the risk is no longer open")
    ),
    "Risiko.unzureichend": (
      Phrase(
        "die Aktivitäten sind als unzureichend beurteilt", "the activities were judged insufficient"
      ),
      Phrase(
        "die Aktivitäten sind nicht als unzureichend beurteilt",
        "the activities were not judged insufficient")
    ),
  ]

  static let entryFlags: [String: YesNo] = [
    "mit Bezug": (
      Phrase("das Gespräch hat Bezug zur Nachbetreuung", "the talk is related to aftercare"),
      Phrase("das Gespräch hat keinen Bezug zur Nachbetreuung", "the talk is off aftercare")
    ),
    "erste Schlussmitteilung": (
      Phrase("es ist die erste Schlussmitteilung", "it is the first closing message"),
      Phrase("es ist nicht die erste Schlussmitteilung", "it is not the first closing message")
    ),
    "erreicht": (
      Phrase("die Person wurde erreicht", "the person was reached"),
      Phrase("die Person wurde nicht erreicht", "the person was not reached")
    ),
    "was": (
      Phrase("es ist festgelegt, was zu tun ist", "what is to be done is set"),
      Phrase("es ist nicht festgelegt, was zu tun ist", "what is to be done is not set")
    ),
    "wer": (
      Phrase("es ist festgelegt, wer es tut", "who does it is set"),
      Phrase("es ist nicht festgelegt, wer es tut", "who does it is not set")
    ),
    "bis": (
      Phrase("es ist festgelegt, bis wann", "by when is set"),
      Phrase("es ist nicht festgelegt, bis wann", "by when is not set")
    ),
    "Einwilligung gültig": (
      Phrase("eine Einwilligung für den Kontakt war gültig", "a consent to the contact was valid"),
      Phrase("keine Einwilligung für den Kontakt war gültig", "no consent to the contact was valid")
    ),
    "Rechtsgrundlage": (
      Phrase("eine andere Rechtsgrundlage ist eingetragen", "another legal basis is entered"),
      Phrase("keine andere Rechtsgrundlage ist eingetragen", "no other legal basis is entered")
    ),
    "ersetzt": (
      Phrase("die Vereinbarung ist durch eine neue ersetzt", "the agreement was replaced"),
      Phrase("die Vereinbarung ist nicht ersetzt", "the agreement was not replaced")
    ),
    "Weitergeltung": (
      Phrase("die Weitergeltung ist klargestellt", "that it stays valid is stated"),
      Phrase("die Weitergeltung ist nicht klargestellt", "that it stays valid is not stated")
    ),
    "Grund erfasst": (
      Phrase("ein Grund ist erfasst", "a reason is recorded"),
      Phrase("kein Grund ist erfasst", "no reason is recorded")
    ),
    "Folge erfasst": (
      Phrase("eine Folge ist erfasst", "a consequence is recorded"),
      Phrase("keine Folge ist erfasst", "no consequence is recorded")
    ),
    "Fortschritt erfasst": (
      Phrase("der Fortschritt ist erfasst", "the progress is recorded"),
      Phrase("der Fortschritt ist nicht erfasst", "the progress is not recorded")
    ),
  ]
}
