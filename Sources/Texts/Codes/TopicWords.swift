/// The words of topics and risk categories. Both vocabularies are configuration; a code that is
/// not among the delivered ones is shown as it is written.
package enum TopicWords {
  package struct Entry: Hashable, Sendable {
    package let code: String
    package let phrase: Phrase
    package let isOnTopic: Bool
  }

  /// In the order in which they are offered: on the aftercare side first.
  package static let all: [Entry] = [
    on("einarbeitung", "Einarbeitung", "induction"),
    on("anforderungen", "Anforderungen", "job demands"),
    on("konflikt", "Konflikt", "conflict"),
    on("arbeitszeit", "Arbeitszeit", "working hours"),
    on("gesundheit", "Gesundheit", "health"),
    on("mobilitaet", "Fahrtweg/Mobilität", "way to work"),
    on("betreuung", "Kinderbetreuung/Pflege", "child care"),
    on("finanzen", "Finanzen/erstes Gehalt", "money, first wages"),
    on("schulden", "Schulden/Pfändung", "debt"),
    on("sprache", "Sprache im Betrieb", "language at work"),
    on("qualifizierung", "Qualifizierung", "qualification"),
    on("motivation", "Motivation", "motivation"),
    on("probezeit", "Probezeit", "probation"),
    on("befristung", "Befristung", "fixed term"),
    on("kuendigung", "drohende Kündigung", "threat of dismissal"),
    on("arbeitgeber", "Arbeitgebergespräch", "talk with the employer"),
    on("netzwerk", "Netzwerkhilfe", "network help"),
    on("weitervermittlung", "Weitervermittlung", "onward placement"),
    off("leistungsrecht", "Leistungsrecht", "benefit law"),
    off("unterlagen", "Unterlagen", "documents"),
    off("stellensuche", "Stellensuche", "job search"),
    off("meldeversaeumnis", "Meldeversäumnis", "failure to report"),
    off("statistik", "Statistik", "statistics"),
    off("formalia", "Formalia", "formalities"),
    off("sonstiges", "Sonstiges", "other"),
  ]

  package static func phrase(_ code: String) -> Phrase {
    byCode[code]?.phrase ?? Phrase(verbatim: code)
  }

  package static func isOnTopic(_ code: String) -> Bool { byCode[code]?.isOnTopic ?? false }

  private static let byCode = Dictionary(
    all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  private static func on(_ code: String, _ german: String, _ english: String) -> Entry {
    Entry(code: code, phrase: Phrase(german, english), isOnTopic: true)
  }

  private static func off(_ code: String, _ german: String, _ english: String) -> Entry {
    Entry(code: code, phrase: Phrase(german, english), isOnTopic: false)
  }
}

package enum RiskCategoryWords {
  package struct Entry: Hashable, Sendable {
    package let code: String
    package let phrase: Phrase
  }

  /// Job-specific categories first: they are named in most calls.
  package static let all: [Entry] = [
    entry("conflictAtWork", "Konflikt am Arbeitsplatz", "conflict at work"),
    entry("workingHours", "Arbeitszeit", "working hours"),
    entry("overOrUnderload", "Über-/Unterforderung", "over- or underload"),
    entry("mobility", "Fahrtweg/Mobilität", "way to work"),
    entry("childcareOrCare", "Kinderbetreuung/Pflege", "child care"),
    entry("wageOrContract", "Lohn/Vertrag", "wage or contract"),
    entry("probation", "Probezeit", "probation"),
    entry("fixedTerm", "Befristung", "fixed term"),
    entry("impendingTermination", "drohende Beendigung", "impending end of job"),
    entry("motivation", "Motivation", "motivation"),
    entry("health", "Gesundheit", "health"),
    entry("psychosocial", "psychosoziale Lage", "psychosocial situation"),
    entry("addiction", "Sucht", "addiction"),
    entry("debt", "Schulden", "debt"),
    entry("housing", "Wohnen", "housing"),
    entry("language", "Sprache", "language"),
    entry("qualificationGap", "Qualifizierungslücke", "qualification gap"),
    entry("lackOfWorkExperience", "fehlende Berufserfahrung", "lack of work experience"),
  ]

  package static func phrase(_ code: String) -> Phrase {
    byCode[code]?.phrase ?? Phrase(verbatim: code)
  }

  private static let byCode = Dictionary(
    all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  private static func entry(_ code: String, _ german: String, _ english: String) -> Entry {
    Entry(code: code, phrase: Phrase(german, english))
  }
}
