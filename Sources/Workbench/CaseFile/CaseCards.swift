import Casework
import CivilTime
import Texts

/// The cards of a case as rows: what is wrong first, then the job, the plan and the rest.
enum CaseCards {
  static func rows(_ loaded: LoadedCase, today: Day) -> [CaseRow] {
    let cards: [(Phrase, [CaseRow])] = [
      (CaseTexts.findings, findings(loaded, today)),
      (CaseTexts.aftercare, aftercare(loaded, today)),
      (CaseTexts.risksAndActivities, risks(loaded)),
      (CaseTexts.job, job(loaded)),
      (CaseTexts.appointments, appointments(loaded, today)),
      (CaseTexts.tasks, tasks(loaded)),
      (CaseTexts.consents, consents(loaded, today)),
      (
        CaseTexts.employerCard,
        [line(CardTexts.contactState, CaseSummary.employer(loaded, today: today))]
      ),
      (CaseTexts.agreement, agreement(loaded)),
      (CaseTexts.person, person(loaded)),
    ]
    var rows: [CaseRow] = []
    for (title, card) in cards {
      if !rows.isEmpty { rows.append(CaseRow(.blank)) }
      rows.append(CaseRow(.heading, label: title))
      rows += card.isEmpty ? [line(CaseTexts.nothing, .empty)] : card
    }
    return rows
  }

  static func line(_ label: Phrase, _ text: Phrase) -> CaseRow {
    CaseRow(.line, label: label, text: text)
  }

  private static func findings(_ loaded: LoadedCase, _ today: Day) -> [CaseRow] {
    let results = loaded.outcome.results
    if results.isEmpty { return [line(CaseTexts.noFindings, .empty)] }
    return results.map { result in
      let text = Phrase(result.text, result.textEnglish.isEmpty ? result.text : result.textEnglish)
      let ending = result.isDismissed ? Phrase(" (", " (") + CaseTexts.dismissed + ")" : .empty
      var row = CaseRow(
        .finding, label: Phrase(verbatim: result.rule),
        text: result.kind.phrase + Phrase(": ", ": ") + text + ending)
      row.severity = result.severity
      row.rule = result.rule
      row.subject = result.subject
      return row
    }
  }

  private static func aftercare(_ loaded: LoadedCase, _ today: Day) -> [CaseRow] {
    guard let aftercare = loaded.file.aftercare else { return [] }
    var rows = loaded.plan.steps.map { step -> CaseRow in
      let talk = loaded.file.contacts.first { $0.id == step.contactID }
      var row = line(
        step.step.phrase,
        talk.map { talk in step.state.phrase + Phrase { " \($0.shortDay(talk.date))" } }
          ?? CardTexts.window(
            opens: step.opens, due: step.due, last: step.overdueFrom - 1, state: step.state))
      row.step = step.step
      return row
    }
    if let limit = loaded.facts.limit {
      rows.append(
        line(CardTexts.limit, Phrase { "\($0.day(limit)), \($0.relative(limit, to: today))" }))
    }
    if let basis = aftercare.basis { rows.append(line(CardTexts.basis, basis.phrase)) }
    if let ended = aftercare.endedOn {
      let reason = aftercare.endReason.map { Phrase(", ", ", ") + $0.phrase } ?? .empty
      rows.append(line(CardTexts.ended, Phrase { $0.date(ended) } + reason))
    }
    return rows
  }

  private static func risks(_ loaded: LoadedCase) -> [CaseRow] {
    var rows: [CaseRow] = []
    for risk in loaded.file.risks {
      var row = line(
        RiskCategoryWords.phrase(risk.category),
        (risk.level.map { Phrase(verbatim: $0.mark + " ") + $0.phrase + Phrase(", ", ", ") }
          ?? .empty)
          + (risk.status ?? .open).phrase
          + Phrase(verbatim: risk.text.isEmpty ? "" : " – " + risk.text))
      row.record = .risk
      row.subject = risk.id.text
      rows.append(row)
    }
    for activity in loaded.file.activities {
      let due = activity.dueOn.map { due in
        Phrase { $0.language == .german ? ", bis \($0.shortDay(due))" : ", by \($0.shortDay(due))" }
      }
      var row = line(
        EntityKind.activity.phrase,
        Phrase(verbatim: activity.what) + (due ?? .empty) + Phrase(", ", ", ")
          + (activity.status ?? .agreed).phrase)
      row.record = .activity
      row.subject = activity.id.text
      rows.append(row)
    }
    return rows
  }

  private static func job(_ loaded: LoadedCase) -> [CaseRow] {
    loaded.file.employments.flatMap { job -> [CaseRow] in
      var rows = [
        line(CardTexts.employer, Phrase(verbatim: job.employer)),
        line(CardTexts.start, Phrase { $0.day(job.start) }),
      ]
      if !job.jobTitle.isEmpty {
        rows.append(line(CardTexts.title, Phrase(verbatim: job.jobTitle)))
      }
      func day(_ label: Phrase, _ day: Day?) {
        if let day { rows.append(line(label, Phrase { $0.day(day) })) }
      }
      day(CardTexts.probation, job.probationEnds)
      day(CardTexts.fixedTerm, job.fixedTermUntil)
      day(CardTexts.expectedEnd, job.expectedEnd)
      if let end = job.end {
        let by = job.endInitiator.map { Phrase(", ", ", ") + $0.phrase } ?? .empty
        rows.append(line(CardTexts.ended, Phrase { $0.day(end) } + by))
      }
      return rows
    }
  }
}
