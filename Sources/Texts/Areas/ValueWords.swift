import CivilTime

/// Values as the rules print them, in the words of the screen: dates as people write them, codes
/// as words, nothing as nothing.
package enum ValueWords {
  package static func phrase(_ value: String) -> Phrase {
    Phrase(words(value, .german), words(value, .english))
  }

  package static func german(_ value: String) -> String { words(value, .german) }

  package static func words(_ value: String, _ language: Language) -> String {
    if value == "–" { return language == .german ? "nicht eingetragen" : "not entered" }
    if let day = Day(iso: value) { return Formats(language).date(day) }
    if let duration = duration(value, language) { return duration }
    if value.contains(", ") {
      return value.split(separator: ", ").map { one(String($0), language) }.joined(separator: ", ")
    }
    return one(value, language)
  }

  private static func one(_ value: String, _ language: Language) -> String {
    if let day = Day(iso: value) { return Formats(language).date(day) }
    return CodeWords.phrase(value)[language]
  }

  /// `P14D`, `P6M`.
  private static func duration(_ value: String, _ language: Language) -> String? {
    guard value.hasPrefix("P"), let unit = value.last, unit == "D" || unit == "M",
      let count = Int(value.dropFirst().dropLast())
    else { return nil }
    let isGerman = language == .german
    switch (unit, count) {
    case ("D", 1): return isGerman ? "1 Tag" : "1 day"
    case ("D", _): return isGerman ? "\(count) Tage" : "\(count) days"
    case (_, 1): return isGerman ? "1 Monat" : "1 month"
    default: return isGerman ? "\(count) Monate" : "\(count) months"
    }
  }
}

/// The codes of the exchange contract that stand in rules, as words.
package enum CodeWords {
  package static func phrase(_ code: String) -> Phrase {
    if let known = words[code] { return known }
    let category = RiskCategoryWords.phrase(code)
    return category.german == code ? TopicWords.phrase(code) : category
  }

  private static let words: [String: Phrase] = [
    "läuft": Phrase("läuft", "running"), "beendet": Phrase("beendet", "ended"),
    "keine": Phrase("keine", "none"), "künftig": Phrase("künftig", "ahead"),
    "ohne Beginn": Phrase("ohne Arbeitsaufnahme", "without a job start"),
    "ja": Phrase("ja", "yes"), "nein": Phrase("nein", "no"),
    "pending": Phrase("noch offen", "pending"), "accepted": Phrase("angenommen", "accepted"),
    "declined": Phrase("abgelehnt", "declined"),
    "16g2": Phrase("§ 16g Abs. 2", "§ 16g (2)"), "16k": Phrase("§ 16k", "§ 16k"),
    "16e4": Phrase("§ 16e Abs. 4", "§ 16e (4)"), "16i4": Phrase("§ 16i Abs. 4", "§ 16i (4)"),
    "inNeed": Phrase("weiter hilfebedürftig", "still in need"),
    "incomeFromWork": Phrase("Einkommen aus Arbeit", "income from work"),
    "other": Phrase("anderer Grund", "another cause"),
    "aftercare": Phrase("Nachbetreuung", "aftercare"),
    "closing": Phrase("Schlussmitteilung", "closing message"),
    "client": Phrase("Kundin/Kunde", "client"), "employer": Phrase("Arbeitgeber", "employer"),
    "networkPartner": Phrase("Netzwerkpartner", "network partner"),
    "caseworker": Phrase("Fachkraft", "caseworker"),
    "AGS": Phrase("Arbeitgeberservice", "employer service"),
    "agreed": Phrase("vereinbart", "agreed"), "inProgress": Phrase("begonnen", "in progress"),
    "done": Phrase("erledigt", "done"), "dropped": Phrase("aufgegeben", "dropped"),
    "M1": Phrase("Erstgespräch", "first talk"),
    "M2": Phrase("2-Monats-Gespräch", "2-month talk"),
    "M5": Phrase("5-Monats-Gespräch", "5-month talk"),
    "hoch": Phrase("hoch", "high"), "mittel": Phrase("mittel", "medium"),
    "niedrig": Phrase("niedrig", "low"), "Hinweis": Phrase("Hinweis", "hint"),
    "fällig": Phrase("fällig", "due"), "überfällig": Phrase("überfällig", "overdue"),
    "fehlt": Phrase("fehlt", "missing"), "ohne Bezug": Phrase("ohne Bezug", "off topic"),
    "falsch": Phrase("falsch", "wrong"), "Grenze": Phrase("Grenze", "limit"),
    "Nachweis": Phrase("Nachweis", "evidence"), "Befund": Phrase("Befund", "finding"),
    "Aufsicht": Phrase("Aufsicht", "supervision"), "Termin": Phrase("Termin", "appointment"),
    "Meilenstein": Phrase("Meilenstein", "milestone"),
    "Wiedervorlage": Phrase("Wiedervorlage", "follow-up"),
    "EinV": Phrase("Eingliederungsvereinbarung", "integration agreement"),
    "Kooperationsplan": Phrase("Kooperationsplan", "cooperation plan"),
    "Verwaltungsakt": Phrase("Verwaltungsakt", "administrative act"),
    "geplant": Phrase("geplant", "planned"),
    "nichtErschienen": Phrase("nicht erschienen", "missed"),
    "employee": Phrase("Arbeitnehmer", "employee"),
    "clientWantsNoContact": Phrase("Kundin wünscht keinen Kontakt", "client wants no contact"),
  ]
}
