extension InputWords {
  static let nouns: [String: Phrase] = [
    "heute": Phrase("heute", "today"),
    "Tag": Phrase("Tag seit der Arbeitsaufnahme", "day since the job start"),
    "Angebotsanlass": Phrase("Anlass für das Angebot", "occasion for the offer"),
    "Angebot am": Phrase("Angebot der Nachbetreuung", "offer of aftercare"),
    "kein Angebot weil": Phrase("Grund für kein Angebot", "reason for no offer"),
    "Entscheidung": Phrase("Entscheidung über das Angebot", "decision on the offer"),
    "Mitteilung": Phrase("Mitteilung der Arbeitsaufnahme", "notice of the job start"),
    "Anlass bekannt seit": Phrase(
      "Bekanntwerden des Anlasses", "day the occasion became known"),
    "Beschäftigung bekannt seit": Phrase(
      "Bekanntwerden der Beschäftigung", "day the job became known"),
    "letzte Förderung": Phrase("letzte Förderung", "last support granted"),
    "Arbeitsaufnahme": Phrase("Arbeitsaufnahme", "job start"),
    "Nachbetreuung": Phrase("Stand der Nachbetreuung", "state of aftercare"),
    "Ende der Nachbetreuung": Phrase("Ende der Nachbetreuung", "end of aftercare"),
    "Anzahl Beratungen": Phrase("Zahl der Beratungsgespräche", "number of talks"),
    "Beratungen mit Bezug": Phrase(
      "Zahl der Gespräche mit Bezug zur Nachbetreuung", "number of talks related to aftercare"),
    "erste Beratung": Phrase("erstes Beratungsgespräch", "first talk held"),
    "letzter Beratungstag": Phrase(
      "letzter Tag für Gespräche der Nachbetreuung", "last day on which talks count"),
    "Einwilligung": Phrase("Einwilligung zur Nachbetreuung", "consent to aftercare"),
    "nächster Termin": Phrase("nächster Termin", "next appointment"),
    "erstes Schreiben": Phrase("erstes Schreiben", "first letter or e-mail"),
    "Tage mit Fehlversuch": Phrase(
      "Zahl der Tage mit Fehlversuchen", "number of days with failed attempts"),
    "dritter Fehlversuch am": Phrase("dritter Fehlversuch", "third failed attempt"),
    "Ende der ersten Stelle": Phrase("Ende der ersten Stelle", "end of the first job"),
    "beendet durch": Phrase("beendende Seite", "side that ended the job"),
    "Beendigung erkannt am": Phrase(
      "Erkennen der drohenden Beendigung", "day the end became foreseeable"),
    "Arbeitgeber einbezogen am": Phrase(
      "Tage mit Arbeitgeberkontakt", "days with employer contact"),
    "Weitervermittlung am": Phrase(
      "Tage mit Schritten zur Weitervermittlung", "days with steps to the next job"),
    "Vermittlungsschritte am": Phrase(
      "Tage mit Vermittlungsschritten", "days with placement steps"),
    "Probezeit bis": Phrase("Ende der Probezeit", "end of probation"),
    "Befristung bis": Phrase("Ende der Befristung", "end of the fixed term"),
    "Rechtsgrundlage": Phrase("Rechtsgrundlage", "legal basis"),
    "Grenze": Phrase("letzter möglicher Tag der Nachbetreuung", "last possible day of aftercare"),
    "eingetragene Grenze": Phrase(
      "abweichend vermerkte Grenze", "different limit noted"),
    "Sechsmonatsgrenze": Phrase("Grenze von sechs Monaten", "limit of six months"),
    "Neunmonatsgrenze": Phrase("Grenze von neun Monaten", "limit of nine months"),
    "Grenzen der Folgestellen": Phrase(
      "Grenzen aus späteren Stellen", "limits from later jobs"),
    "Verlängerung bis": Phrase("Ende der Verlängerung", "end of the extension"),
    "Beendet am": Phrase("Tag der Beendigung", "day it was ended"),
    "erster Kontakt nach der Grenze": Phrase(
      "erster Kontakt nach der Grenze", "first contact after the limit"),
    "Ende der Hilfebedürftigkeit": Phrase("Ende der Hilfebedürftigkeit", "end of need"),
    "Wegfallgrund": Phrase("Grund für das Ende der Hilfebedürftigkeit", "reason need ended"),
    "Anpassungen": Phrase("Anpassungen der Vereinbarung", "adaptations of the agreement"),
    "arbeitsuchend seit": Phrase(
      "Beginn des Status „arbeitsuchend“", "start of the status “job-seeking”"),
    "ratsuchend seit": Phrase(
      "Beginn des Status „ratsuchend“", "start of the status “seeking advice”"),
    "Strategie fehlt seit": Phrase(
      "Beginn ohne Strategie", "day since which the strategy is missing"),
    "Fachkraft abwesend seit": Phrase(
      "Beginn der Abwesenheit der Fachkraft", "start of the worker’s absence"),
    "Regeln des Falls": Phrase("Regeln des Falls", "rules of the case"),
    "zutreffende Prüfgründe": Phrase(
      "Zahl der zutreffenden Prüfgründe", "number of reasons that hold"),
    "Gespräche ohne Notiz oder Thema": Phrase(
      "Zahl der Gespräche ohne Notiz oder Thema", "number of talks without note or topic"),
    "Gespräche ohne Ergebnis": Phrase(
      "Zahl der Gespräche ohne Ergebnis", "number of talks without a result"),
    "Strategien ohne Grund": Phrase(
      "Zahl der Strategien ohne Grund", "number of strategies without a reason"),
    "Maßnahmen ohne Ziel": Phrase(
      "Zahl der Maßnahmen ohne Ziel", "number of measures without a goal"),
    "Risiken ohne Stufe": Phrase(
      "Zahl der Risiken ohne Stufe", "number of risks without a level"),
    "übliche Quote": Phrase("übliche Quote", "usual rate"),
    "Kontakte ohne Einwilligung": Phrase(
      "Kontakte ohne Einwilligung", "contacts without consent"),
    "künftige Kontakte": Phrase("künftige Kontakte", "contacts in the future"),
    "Gespräche": Phrase("Gespräche", "talks"), "Risiken": Phrase("Risiken", "risks"),
    "Aktivitäten": Phrase("vereinbarte Aktivitäten", "agreed activities"),
    "Arbeitgeberkontakte": Phrase("Arbeitgeberkontakte", "employer contacts"),
    "Vereinbarungen": Phrase("Vereinbarungen", "agreements"),
    "Termine": Phrase("Termine", "appointments"),
    "Zeiträume": Phrase("Zeiträume", "periods"), "Maßnahmen": Phrase("Maßnahmen", "measures"),
    "Kontakte": Phrase("Kontakte", "contacts"),
    // entries that need more words than their own
    "Risiko.Art": Phrase("Art des Risikos", "kind of risk"),
    "Risiko.Aktivitäten": Phrase("Aktivitäten gegen das Risiko", "activities against the risk"),
    "Risiko.erkannt am": Phrase("Erkennen des Risikos", "day the risk was seen"),
    "Vereinbarung.Art": Phrase("Art der Vereinbarung", "kind of agreement"),
    "Vereinbarung.beendet am": Phrase("Ende der Vereinbarung", "end of the agreement"),
    "Vereinbarung.geschlossen am": Phrase("Abschluss der Vereinbarung", "day it was agreed"),
    "Aktivität.Stand": Phrase("Stand der Aktivität", "state of the activity"),
    "Aktivität.fällig am": Phrase("Frist der Aktivität", "deadline of the activity"),
    "Termin.Status": Phrase("Stand des Termins", "state of the appointment"),
    "Termin.Datum": Phrase("Tag des Termins", "day of the appointment"),
    "Kontakt.Datum": Phrase("Tag des Kontakts", "day of the contact"),
    "künftiger Kontakt.Datum": Phrase("Tag des Kontakts", "day of the contact"),
    "Arbeitgeberkontakt.Datum": Phrase(
      "Tag des Arbeitgeberkontakts", "day of the employer contact"),
    "Maßnahme.Ende": Phrase("Ende der Maßnahme", "end of the measure"),
    "Zeitraum.von": Phrase("Beginn des Zeitraums", "start of the period"),
    "Zeitraum.bis": Phrase("Ende des Zeitraums", "end of the period"),
  ]

  /// Entries whatever they belong to.
  static let entries: [String: Phrase] = [
    "Zweck": Phrase("Zweck des Kontakts", "purpose of the contact"),
    "Gegenüber": Phrase("Gegenüber", "counterpart"), "Datum": Phrase("Datum", "date"),
    "Nachbetreuung beendet am": Phrase("Ende der Nachbetreuung", "end of aftercare"),
    "veranlasst von": Phrase(
      "veranlassende Seite", "side that started the contact"),
    "angepasst am": Phrase("Anpassung an die Nachbetreuung", "adaptation to aftercare"),
    "fremde Leistungen": Phrase(
      "Zahl der Leistungen außerhalb der Nachbetreuung",
      "number of services beside aftercare"),
    "Stand vom": Phrase("letzter Stand der Vereinbarung", "last revision of the agreement"),
    "Stand": Phrase("Stand", "state"), "Status": Phrase("Status", "status"),
    "Art": Phrase("Art", "kind"), "erkannt am": Phrase("erkannt am", "seen on"),
    "Arbeitsaufnahmen": Phrase("Zahl der Arbeitsaufnahmen", "number of job starts"),
    "Einwilligungen": Phrase("Zahl der Einwilligungen", "number of consents"),
    "Leistungsberechtigte": Phrase(
      "Zahl der Leistungsberechtigten", "number of persons entitled"),
  ]
}
