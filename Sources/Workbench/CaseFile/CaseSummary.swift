import Casework
import CivilTime
import Screen
import Texts

/// What the detail pane and the head of the case screen say of a case: at most a handful of
/// labelled lines.
enum CaseSummary {
  struct Line: Equatable {
    var label: Phrase
    var text: Phrase
  }

  /// "Öztürk, Ali · 0151 2345678 · Logistik Weser GmbH · seit 22.05.2026 (Tag 183)"; where that is
  /// wider than the row, the employer's name gives way: the day is needed before a call.
  static func head(
    _ loaded: LoadedCase, shownAs name: String, today: Day, width: Int, _ state: WorkbenchState
  ) -> String {
    var parts = [name]
    if let number = loaded.file.client?.phone, !number.isEmpty { parts.append(number) }
    guard let job = loaded.job else { return parts.joined(separator: " · ") }
    let since = state.words(CaseTexts.since(loaded.facts.jobStart ?? job.start, today: today))
    let rest = state.charset.width((parts + [since]).joined(separator: " · ")) + 3
    let room = width - rest
    if state.charset.width(job.employer) <= room || width == 0 {
      if !job.employer.isEmpty { parts.append(job.employer) }
    } else if room >= 6 {
      parts.append(state.charset.fit(job.employer, room))
    }
    return (parts + [since]).joined(separator: " · ")
  }

  static func lines(_ loaded: LoadedCase, today: Day) -> [Line] {
    [
      Line(label: CaseTexts.last, text: last(loaded)),
      Line(label: CaseTexts.plan, text: plan(loaded, today: today)),
      Line(label: CaseTexts.risks, text: risks(loaded)),
      Line(label: CaseTexts.employer, text: employer(loaded, today: today)),
    ]
  }

  static func last(_ loaded: LoadedCase) -> Phrase {
    let count = CaseTexts.consultations(loaded.facts.consultations.count)
    guard let contact = loaded.file.contacts.last else { return CaseTexts.noContact }
    return CaseTimeline.sentence(contact) + Phrase(" · ", " · ") + count
  }

  static func plan(_ loaded: LoadedCase, today: Day) -> Phrase {
    guard !loaded.plan.steps.isEmpty else { return CaseTexts.noAftercare }
    var parts: [Phrase] = []
    if let next = loaded.plan.next {
      parts.append(
        next.step.phrase + Phrase(" ", " ") + next.state.phrase
          + Phrase { f in
            f.language == .german
              ? ", Fenster \(f.shortDate(next.opens))–\(f.shortDate(next.overdueFrom - 1))"
              : ", window \(f.shortDate(next.opens))–\(f.shortDate(next.overdueFrom - 1))"
          })
    }
    if let limit = loaded.facts.limit { parts.append(CaseTexts.limit(limit, today: today)) }
    return parts.joined(separator: " · ")
  }

  static func risks(_ loaded: LoadedCase) -> Phrase {
    let open = loaded.file.risks.filter { ($0.status ?? .open) == .open }
    guard !open.isEmpty else { return CaseTexts.noRisk }
    return open.map { risk in
      let activities = loaded.file.activities.filter { $0.risks.contains(risk.id.text) }
      let against =
        activities.last.map { Phrase(verbatim: $0.what) } ?? CaseTexts.noActivity
      let level = risk.level.map {
        Phrase(verbatim: $0.mark + " ") + $0.phrase + Phrase(", ", ", ")
      }
      return RiskCategoryWords.phrase(risk.category) + Phrase(verbatim: " (")
        + (level ?? .empty) + against + Phrase(verbatim: ")")
    }.joined(separator: "; ")
  }

  static func employer(_ loaded: LoadedCase, today: Day) -> Phrase {
    if let last = loaded.file.employerInvolvements.last {
      if let reason = last.nonContactReason { return reason.phrase }
      return CaseTexts.employerInvolved(last.date, withConsent: !last.consent.isEmpty)
    }
    return loaded.file.hasConsent(.employerContact, on: today)
      ? CaseTexts.employerAllowed : CaseTexts.employerForbidden
  }
}
