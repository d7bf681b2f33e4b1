/// What the numbers of the rules are called in a sentence of either language. The German name stays:
/// by it a number is found in the model. An office's own names are shown as they are written.
package enum NumberNames {
  package static func phrase(_ name: String) -> Phrase {
    guard let english = names[name] else { return Phrase(verbatim: name) }
    return Phrase(name, "\(english) (\(name))")
  }

  package static func knows(_ name: String) -> Bool { names[name] != nil }

  /// Where a number comes from. Titles of documents, laws and quotations stay as they are.
  package static func basis(_ text: String) -> Phrase {
    if let known = bases[text] { return Phrase(text, known) }
    return Phrase(
      text,
      text.replacing("Festlegung", with: "settled here").replacing(" für ", with: " for ")
        .replacing("Revision", with: "audit"))
  }

  private static let names = [
    "Erstgespräch öffnet": "first talk: window opens",
    "Erstgespräch schließt": "first talk: window closes",
    "erstes Folgegespräch Monate": "first follow-up talk, months",
    "zweites Folgegespräch Monate": "second follow-up talk, months",
    "Toleranz": "tolerance around follow-up talks",
    "Mindestzahl": "least number of talks",
    "Monate der Nachbetreuung": "months of aftercare",
    "Monate der Verlängerung": "months of an extension",
    "Grenzregel": "how the limit is counted",
    "Video zählt": "video calls count as talks",
    "Fehlversuche": "failed attempts until a hint",
    "Angebot dringend nach": "offer urgent after",
    "Entscheidungsfrist": "time to decide on an offer",
    "Förderung wirkt": "a support is an occasion for",
    "Mitteilungsfrist": "notice of a job start late after",
    "Schlussmitteilung bis": "closing message allowed within",
    "Reaktion nach": "respond to a looming end within",
    "Reaktion vor dem Ende": "respond at least before the end",
    "Netzwerk nach": "network partner missing after",
    "Probezeit ansprechen": "talk about probation before its end",
    "Befristung ansprechen": "talk about a fixed term before its end",
    "Grenze ansagen": "tell of the limit before it",
    "Anpassung vorher": "agreement adapted at most before the job start",
    "Anpassung nachher": "agreement adapted at most after the job start",
    "Fortschreibung": "cooperation plan updated every",
    "Vermittlung wirkt": "a placement step counts for",
    "Nachweis nach": "no-show explained within",
    "Ergebnis eintragen nach": "result of a measure entered within",
    "Quote weicht ab um das": "rate of consents deviates by factor",
    "Gespräch nach Einwilligung": "talk after a late consent within",
    "diese Woche": "this week reaches",
    "neues Recht der Vereinbarung ab": "new law of agreements from",
    "Leistungen der Nachbetreuung": "services of aftercare",
    "Coaching 16k ab": "coaching under § 16k from",
    "E-Kunden ohne Termin": "E clients without an appointment",
    "E-Kunden einladen": "E clients invited every",
    "E-Kunden Frist": "E clients: period looked at",
    "E-Strategie mindestens": "strategy E held at least",
    "E-Auswertung frühestens": "report on E clients at the earliest after",
    "E-Auswertung spätestens": "report on E clients at the latest after",
    "Maßnahmegespräch vorher": "talk on a measure, before its end",
    "Maßnahmegespräch nachher": "talk on a measure, after its end",
    "MAG auswerten": "measure at an employer evaluated within",
    "MAG höchstens": "measure at an employer at most",
    "MAG höchstens langzeitarbeitslos": "the same for long-term unemployed",
    "Prognose ab": "forecast from",
    "Prognose bis": "forecast until",
    "Rückblick": "looking back",
    "Rückblick kurz": "looking back, short",
    "Neukunde nach mehr als": "new client after more than",
    "Betreuungsschlüssel U25": "clients per worker, under 25",
    "Betreuungsschlüssel": "clients per worker",
  ]

  private static let bases = [
    "Festlegung: so breit wie das erste Fenster": "settled here: as wide as the first window",
    "Festlegung: lastDayBefore (BGB § 187 Abs. 2) oder sameDay (Abs. 1)":
      "settled here: lastDayBefore (BGB § 187 Abs. 2) or sameDay (Abs. 1)",
    "Festlegung: genannt sind nur persönlich und Telefon":
      "settled here: only in person and by phone are named",
    "Festlegung: Beginn des ersten Fensters": "settled here: when the first window opens",
    "Festlegung: spätestens am achten Tag davor":
      "settled here: on the eighth day before at the latest",
    "Festlegung: Vorschau der Liste „Heute“": "settled here: how far the list “Today” looks ahead",
    "§ 15 SGB II in der Fassung vom 1.7.2023": "§ 15 SGB II as of 1 July 2023",
    "§ 16k SGB II ab 1.7.2023": "§ 16k SGB II since 1 July 2023",
    "§ 16g Abs. 2 SGB II: Beratung, §§ 44, 45 Abs. 1 Satz 1 Nr. 5 SGB III, §§ 16a, 16f, 16k":
      "§ 16g Abs. 2 SGB II: consultation, §§ 44, 45 Abs. 1 Satz 1 Nr. 5 SGB III, §§ 16a, 16f, 16k",
    "MAG/MAT-Katalog Nr. 1: vier Wochen": "MAG/MAT catalogue no. 1: four weeks",
    "MAG/MAT-Katalog: vier Wochen vor": "MAG/MAT catalogue: four weeks before",
    "MAG/MAT-Katalog: vier Wochen nach": "MAG/MAT catalogue: four weeks after",
    "MAG/MAT-Katalog: innerhalb von vier Wochen": "MAG/MAT catalogue: within four weeks",
    "QS 1/2020: sechs Wochen": "QS 1/2020: six weeks",
    "QS 1/2020: alle 4 bis 8 Wochen": "QS 1/2020: every 4 to 8 weeks",
    "QS 1/2020: 6, erweitert auf 12 Monate": "QS 1/2020: 6 months, extended to 12",
    "QS 4/2020: 3 bis 6 Monate": "QS 4/2020: 3 to 6 months",
    "QS 4/2020: 12 Monate": "QS 4/2020: 12 months",
    "Revision, Anlage: > 182 Kalendertage": "audit, annex: > 182 calendar days",
  ]
}
