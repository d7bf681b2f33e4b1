package import Casework

/// Words of the supervision screens.
package enum TeamTexts {
  package static let title = Phrase("Team", "Team")
  package static let caseload = Phrase("Fallbestand", "Caseload")
  package static let team = Phrase("Team", "Team")
  package static let colleague = Phrase("Fachkraft", "Worker")
  package static let wholeOffice = Phrase("alle Fälle", "all cases")
  package static let loading = Phrase("Der Bestand wird gelesen …", "Reading the caseload …")
  package static let nobody = Phrase("Keine Teams und keine Fachkräfte.", "No teams, no workers.")
  package static let noCases = Phrase("Keine Fälle.", "No cases.")
  package static func protectedCases(_ count: Int) -> Phrase {
    Phrase(
      count == 1
        ? "Ein geschützter Fall zählt mit, ist aber nicht zu sehen."
        : "\(count) geschützte Fälle zählen mit, sind aber nicht zu sehen.",
      count == 1
        ? "One protected case is counted but not shown."
        : "\(count) protected cases are counted but not shown.")
  }
  package static let teams = Phrase("Teams", "Teams")
  package static let colleagues = Phrase(
    "Fachkräfte (nach Namen, ohne Kennzahlen)", "Workers (by name, without figures)")
  package static let reviewReadOnly = Phrase(
    "Fachaufsicht: Der Bestand ist nur zu lesen. Esc verlässt die Durchsicht.",
    "Supervision: the caseload is read only. Esc leaves the review.")
  package static let reviewMark = Phrase("Durchsicht, nur lesen", "review, read only")
  package static let notInReview = Phrase(
    "Das geht in der Durchsicht eines Bestands (T Team).",
    "This works while reviewing a caseload (T team).")
  package static let noColleague = Phrase(
    "Das geht auf der Zeile einer Fachkraft.", "This works on the line of a worker.")
  package static let noRole = Phrase(
    "Die Durchsicht ist Teamleitung und Fachaufsicht vorbehalten.",
    "Reviewing is for team leads and supervision.")

  // Counters
  package static func counters(_ counters: CaseloadCounters, _ formats: Formats) -> [Phrase] {
    func line(_ count: Int, _ german: String, _ english: String) -> Phrase {
      Phrase("\(formats.number(count)) \(german)", "\(formats.number(count)) \(english)")
    }
    // What this office has none of needs no line.
    let others = [
      line(
        counters.silentSixWeeks, "E-Kunden 6 Wochen ohne Termin", "E clients silent for 6 weeks"),
      line(
        counters.silentTwoMonths, "E-Kunden 2 Monate ohne Termin", "E clients silent for 2 months"),
      line(
        counters.silentSixMonths, "E-Kunden 6 Monate ohne Termin", "E clients silent for 6 months"),
      line(counters.measuresDue, "Maßnahmen zu besprechen", "measures to be talked about"),
    ]
    let counts = [
      counters.silentSixWeeks, counters.silentTwoMonths, counters.silentSixMonths,
      counters.measuresDue,
    ]
    return [
      line(counters.cases, "Fälle", "cases"),
      line(counters.active, "laufende Nachbetreuungen", "aftercare running"),
      line(counters.due, "fällig", "due"),
      line(counters.overdueHigh, "überfällig ■ hoch", "overdue ■ high"),
      line(counters.overdueMedium, "überfällig ◆ mittel", "overdue ◆ medium"),
      line(counters.overdueLow, "überfällig ● niedrig", "overdue ● low"),
      line(counters.withoutOffer, "ohne Angebot", "without offer"),
      line(counters.plannedInPast, "Termine noch geplant, aber vorbei", "past, still planned"),
    ] + zip(others, counts).filter { $0.1 > 0 }.map(\.0) + [
      line(counters.dismissed, "Befunde zurückgestellt", "findings dismissed")
    ]
  }

  package static func dismissal(_ reason: CaseloadCounters.Reason, _ formats: Formats) -> Phrase {
    Phrase(verbatim: "  \(formats.number(reason.count)) ")
      + ReasonWords.dismissalPhrase(reason.code)
  }

  /// "Job in Gefahr · 2 überfällig · 5 Befunde"
  package static func risk(_ risk: CaseRisk, _ formats: Formats) -> Phrase {
    var parts: [Phrase] = []
    if risk.isJobInDanger { parts.append(Phrase("Beendigung droht", "job in danger")) }
    if risk.isLimitNear { parts.append(Phrase("Grenze nah", "limit near")) }
    if risk.overdue > 0 {
      parts.append(Phrase("\(risk.overdue) überfällig", "\(risk.overdue) overdue"))
    }
    if risk.findings > 0 {
      parts.append(
        Phrase(
          risk.findings == 1 ? "1 Befund" : "\(risk.findings) Befunde",
          risk.findings == 1 ? "1 finding" : "\(risk.findings) findings"))
    }
    return parts.isEmpty
      ? Phrase("nichts auffällig", "nothing conspicuous")
      : parts.joined(separator: " · ")
  }

  // Marks in a caseload
  package static let fallsIntoAbsence = Phrase("in Abwesenheit", "in an absence")
  package static let uncoveredNow = Phrase("unvertreten (NB-17)", "nobody stands in (NB-17)")
  package static let toRate = Phrase("zu bewerten (NB-18)", "to be rated (NB-18)")
  package static let noMarks = Phrase(
    "Kein Fall fällt in eine Abwesenheit, keiner ist zu bewerten.",
    "No case falls into an absence, none is to be rated.")
  package static let allShown = Phrase("Alle Fälle.", "All cases.")
  package static func only(_ mark: Phrase, _ count: Int) -> Phrase {
    Phrase("Nur: ", "Only: ") + mark
      + Phrase(
        count == 1 ? " – 1 Fall." : " – \(count) Fälle.",
        count == 1 ? " – 1 case." : " – \(count) cases.")
  }

  // Why a case is opened
  package static func reasonWanted(_ owner: String) -> Phrase {
    let whose = owner.isEmpty ? Phrase("anderer", "others") : Phrase(verbatim: owner)
    return Phrase("Dieser Fall gehört ", "This case belongs to ") + whose
      + Phrase(
        ". Warum öffnen Sie ihn? Der Grund wird protokolliert und der zuständigen Person gezeigt.",
        ". Why do you open it? The reason is recorded and shown to the person in charge.")
  }
  package static let reasonField = Phrase("Grund", "Reason")
  package static let reasonMissing = Phrase("Bitte einen Grund nennen.", "Please give a reason.")
  package static let reasons: [Phrase] = [
    Phrase("Fachaufsicht", "supervision"), Phrase("Stichprobe", "sample"),
    Phrase("Vertretung", "standing in"), Phrase("Anfrage oder Beschwerde", "enquiry or complaint"),
  ]

  // Prompts
  package static let askTitle = Phrase("Rückfrage stellen", "Ask back")
  package static let askBody = Phrase(
    "Die Rückfrage steht sofort in der Liste der zuständigen Person und wird dort beantwortet.",
    "The question appears at once in the list of the person in charge and is answered there.")
  package static let question = Phrase("Frage", "Question")
  package static let answerTitle = Phrase("Rückfrage beantworten", "Answer the question")
  package static let answer = Phrase("Antwort", "Answer")
  package static let measureTitle = Phrase("Maßnahme vereinbaren", "Agree a measure")
  package static let measure = Phrase("Maßnahme", "Measure")
  package static let due = Phrase("bis", "by")
  package static let textMissing = Phrase("Hier fehlt noch der Text.", "The text is missing.")
  package static let dayUnknown = Phrase(
    "Den Tag verstehe ich nicht; möglich sind +14, mo, 3.12., kw50.",
    "I do not understand the day; possible are +14, mon, 3.12., kw50.")
  package static let asked = Phrase("Rückfrage gestellt.", "Question asked.")
  package static let agreed = Phrase("Maßnahme vereinbart.", "Measure agreed.")
  package static let answered = Phrase("Rückfrage beantwortet.", "Question answered.")
  package static let promptKeys = Phrase(
    "Enter weiter · Tab nächstes Feld · Esc abbrechen", "Enter go on · Tab next field · Esc cancel")
  package static let sheetKeys = Phrase(
    "Enter weiter · Strg-S fertig · Tab nächstes Feld · Esc abbrechen",
    "Enter go on · Ctrl-S done · Tab next field · Esc cancel")

  /// How a question stands in the queue.
  package static func inQueue(_ question: CaseQuestion) -> Phrase {
    Phrase("Rückfrage: \(question.text)", "Question: \(question.text)")
  }
  package static func represented(_ name: String) -> Phrase {
    Phrase("für \(name): ", "for \(name): ")
  }
  package static func handoverInQueue(_ name: String) -> Phrase {
    Phrase("Übergabe von \(name): annehmen?", "Hand-over from \(name): accept?")
  }

  // Notices
  package static let notices = Phrase("Nachrichten", "Notices")
  package static let noNotices = Phrase("Nichts Neues.", "Nothing new.")
  package static let looksHeading = Phrase("Eingesehen", "Looked at by others")
  package static let questionsHeading = Phrase("Rückfragen der Fachaufsicht", "Questions")
  package static let handoversHeading = Phrase("Übergaben an mich", "Hand-overs to me")
  package static let absencesHeading = Phrase(
    "Gespräche, die in eine Abwesenheit fallen", "Talks that fall into an absence")

  package static func noticed(looks: Int, questions: Int, handovers: Int) -> Phrase {
    var parts: [Phrase] = []
    if looks > 0 {
      parts.append(
        Phrase(
          looks == 1
            ? "1 Ihrer Fälle wurde eingesehen" : "Ihre Fälle wurden \(looks)× eingesehen",
          looks == 1
            ? "1 of your cases was looked at" : "your cases were looked at \(looks) times"))
    }
    if questions > 0 {
      parts.append(
        Phrase(
          questions == 1 ? "1 Rückfrage" : "\(questions) Rückfragen",
          questions == 1 ? "1 question" : "\(questions) questions"))
    }
    if handovers > 0 {
      parts.append(
        Phrase(
          handovers == 1 ? "1 Übergabe" : "\(handovers) Übergaben",
          handovers == 1 ? "1 hand-over" : "\(handovers) hand-overs"))
    }
    return parts.joined(separator: " · ") + Phrase(" (N zeigt es)", " (N shows them)")
  }

  /// "Schmidt, Sabine · von meier am Fr 20.11.2026: Fachaufsicht"
  package static func look(_ look: Look, name: String, day: String, times: Int = 1) -> Phrase {
    let count = times > 1 ? " (\(times)×)" : ""
    return Phrase(
      "\(name) · von \(look.user) am \(day): \(look.reason)\(count)",
      "\(name) · by \(look.user) on \(day): \(look.reason)\(count)")
  }

  // Samples
  package static func lowerBound(_ base: Int, _ formats: Formats) -> Phrase {
    Phrase(
      "Bezogen auf alle \(formats.number(base)) Fälle ist das eine Untergrenze: Nur ein Teil wurde "
        + "betrachtet.",
      "Of all \(formats.number(base)) cases this is a lower bound: only a part was looked at.")
  }

  package static func refusal(_ refusal: SampleResult.Refusal) -> Phrase {
    switch refusal {
    case .unfinished:
      Phrase(
        "Noch keine Hochrechnung: Es sind noch Fälle zu bewerten.",
        "No extrapolation yet: cases are still to be rated.")
    case .noBase:
      Phrase(
        "Keine Hochrechnung: Kein Fall war beurteilbar.", "No extrapolation: no case decidable.")
    case .strataTooSmall:
      Phrase(
        "Keine Hochrechnung: Die Fachdienste wurden ungleich gezogen und einer hat weniger als "
          + "zwei bewertete Fälle. Einfach hochzurechnen wäre falsch.",
        "No extrapolation: departments were drawn unequally and one has fewer than two rated "
          + "cases. Plain counting would be wrong.")
    }
  }
}
