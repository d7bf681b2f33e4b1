package import Casework
import CivilTime

/// What is wrong with an input, why, and what would be right.
package enum ProblemTexts {
  package static func sentence(_ problem: DraftProblem) -> Phrase {
    switch problem {
    case .missing(let field): missing(field)
    case .inTheFuture: Phrase("liegt in der Zukunft", "lies in the future")
    case .inThePast: Phrase("liegt in der Vergangenheit", "lies in the past")
    case .before(_, let earliest):
      Phrase { f in
        f.language == .german
          ? "nicht vor \(f.day(earliest))" : "not before \(f.day(earliest))"
      }
    case .after(_, let latest):
      Phrase { f in
        f.language == .german ? "nicht nach \(f.day(latest))" : "not after \(f.day(latest))"
      }
    case .consentMissing(let scope):
      Phrase(
        "braucht eine Einwilligung: \(scope.phrase.german)",
        "needs a consent: \(scope.phrase.english)")
    case .aftercareEnded(let day):
      Phrase { f in
        f.language == .german
          ? "Die Nachbetreuung endete am \(f.date(day)); sie ist freiwillig."
          : "Aftercare ended on \(f.date(day)); it is voluntary."
      }
    case .alreadyOpen: Phrase("gibt es für diesen Tag schon", "exists already for this day")
    case .overlaps(let from, _):
      Phrase { f in
        f.language == .german
          ? "überschneidet sich mit dem Zeitraum ab \(f.date(from))"
          : "overlaps the period from \(f.date(from))"
      }
    case .offerAndReasonOnOneDay:
      Phrase(
        "Angebot und Grund ohne Angebot schließen sich am selben Tag aus",
        "an offer and a reason for none exclude each other on one day")
    case .unknownTopic(let code):
      Phrase("Thema „\(code)“ ist nicht bekannt", "topic “\(code)” is not known")
    case .unknownRiskCategory(let code):
      Phrase("Kategorie „\(code)“ ist nicht bekannt", "category “\(code)” is not known")
    case .unknownReference(_, let id):
      Phrase("\(id) gibt es in diesem Fall nicht", "\(id) does not exist in this case")
    case .tooLong: Phrase("ist zu lang", "is too long")
    case .outsideWindow(let step, let opens, let last):
      Phrase { f in
        f.language == .german
          ? "\(step.phrase.german): außerhalb des Fensters \(f.shortDate(opens))–\(f.shortDate(last))"
          : "\(step.phrase.english): outside the window \(f.shortDate(opens))–\(f.shortDate(last))"
      }
    case .notAWorkingDay(let day):
      Phrase { f in
        f.language == .german
          ? "\(f.day(day)) ist kein Arbeitstag" : "\(f.day(day)) is not a working day"
      }
    case .noTopics:
      Phrase(
        "Ohne Themen ist kein Bezug zur Nachbetreuung erkennbar",
        "Without topics no relation to aftercare can be seen")
    case .onlyOffTopic:
      Phrase(
        "Die Themen zeigen keinen Bezug zur Nachbetreuung",
        "The topics show no relation to aftercare")
    case .noActivityAgainstRisk:
      Phrase(
        "Gegen das Risiko ist noch keine Aktivität vereinbart",
        "No activity is agreed against the risk yet")
    case .contactWithoutConsent:
      Phrase(
        "Die Hilfebedürftigkeit ist entfallen und es fehlt die Einwilligung zur Nachbetreuung",
        "Need has ended and the consent to aftercare is missing")
    }
  }

  package static let unreadableDay = Phrase(
    "kein Datum; möglich: heute, mo, +14, 3.12., kw50", "no date; try today, mon, +14, 3.12., kw50")

  package static func unknownWord(_ word: String) -> Phrase {
    Phrase("„\(word)“ ist hier nicht bekannt", "“\(word)” is not known here")
  }

  private static func missing(_ field: DraftField) -> Phrase {
    switch field {
    case .channel: Phrase("Kanal wählen", "choose a channel")
    case .category: Phrase("Kategorie wählen", "choose a category")
    case .level: Phrase("Stufe wählen: hoch, mittel, niedrig", "choose a level: high, medium, low")
    case .what: Phrase("Was ist vereinbart?", "What is agreed?")
    case .who: Phrase("Wer übernimmt es?", "Who does it?")
    case .dueOn, .date, .nextDate: Phrase("Datum fehlt", "a date is missing")
    case .reason: Phrase("Grund wählen", "choose a reason")
    case .text: Phrase("Text fehlt", "a text is missing")
    case .initiatedBy: Phrase("Wer hat es veranlasst?", "Who initiated it?")
    case .expectedEnd:
      Phrase("Erwartetes oder tatsächliches Ende angeben", "give the expected or actual end")
    case .endInitiator: Phrase("Durch wen beendet?", "Ended by whom?")
    case .decidedOn: Phrase("Tag der Entscheidung fehlt", "the day of the decision is missing")
    case .followUp: Phrase("Folge wählen", "choose a follow-up")
    case .contact:
      Phrase(
        "Das Gespräch selbst fehlt: mit a erfassen", "the talk itself is missing: record it with a")
    case .kind: Phrase("Art wählen", "choose a kind")
    case .scope: Phrase("Umfang wählen", "choose a scope")
    case .anchor: Phrase("Es ist keine Beschäftigung erfasst", "no employment is recorded")
    case .from: Phrase("Es läuft keine Nachbetreuung", "no aftercare is running")
    default: Phrase("fehlt", "is missing")
    }
  }
}
