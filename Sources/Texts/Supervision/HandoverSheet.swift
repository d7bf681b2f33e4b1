package import Casework
package import CivilTime

/// One page for whoever takes a case over (domain.md 6.5): last contact, what was promised, what the
/// client has consented to, which window opens next.
package struct HandoverSheet: Sendable {
  private let file: CaseFile
  private let facts: CaseFacts
  private let plan: Plan
  private let today: Day

  package init(_ file: CaseFile, on today: Day) {
    self.file = file
    self.today = today
    facts = CaseFacts(file, on: today)
    plan = Plan(file, facts, Configuration())
  }

  package func lines(_ formats: Formats) -> [Phrase] {
    var lines: [Phrase] = []
    func add(_ title: Phrase, _ entries: [Phrase]) {
      lines.append(title)
      if entries.isEmpty {
        lines.append(Phrase("  keine", "  none"))
      } else {
        lines += entries.map { Phrase("  ", "  ") + $0 }
      }
    }
    lines.append(
      Phrase("Übergabeblatt ", "Hand-over sheet ") + "\(file.record.id.text) · "
        + formats.day(today))
    add(Phrase("Letzter Kontakt", "Last contact"), lastContact(formats))
    add(Phrase("Nächstes Gespräch", "Next talk"), next(formats))
    add(Phrase("Termine", "Appointments"), appointments(formats))
    add(Phrase("Offene Risiken", "Open risks"), risks())
    add(Phrase("Zugesagt und noch offen", "Promised and still open"), promises(formats))
    add(Phrase("Einwilligungen", "Consents"), consents(formats))
    add(Phrase("Maßnahmen", "Measures"), measures(formats))
    lines.append(
      Phrase(
        "Handlungsstrategie innerhalb von 14 Tagen prüfen, Kundin oder Kunden informieren.",
        "Review the strategy within 14 days and inform the client."))
    return lines
  }

  private func lastContact(_ formats: Formats) -> [Phrase] {
    let past = file.contacts.filter { $0.date <= today }
    guard let last = past.max(by: { $0.date < $1.date }) else { return [] }
    var phrase = Phrase(verbatim: formats.day(last.date) + " ") + last.channel.phrase
    if !last.result.isEmpty { phrase = phrase + ": \(last.result)" }
    if !last.nextStep.isEmpty { phrase = phrase + " → \(last.nextStep)" }
    return [phrase]
  }

  private func next(_ formats: Formats) -> [Phrase] {
    guard let step = plan.next else { return [] }
    return [
      Phrase(
        verbatim: step.step.code + " · " + formats.shortDay(step.opens) + " – "
          + formats.shortDay(step.overdueFrom - 1))
    ]
  }

  private func appointments(_ formats: Formats) -> [Phrase] {
    file.appointments.filter { $0.status == .planned && $0.date >= today }.map {
      Phrase(verbatim: formats.day($0.date) + ($0.time.map { " " + formats.time($0) } ?? ""))
    }
  }

  private func risks() -> [Phrase] {
    file.risks.filter { ($0.status ?? .open) == .open }.map {
      RiskCategoryWords.phrase($0.category) + ($0.text.isEmpty ? "" : ": \($0.text)")
    }
  }

  private func promises(_ formats: Formats) -> [Phrase] {
    let activities = file.activities.filter {
      $0.status != .done && $0.status != .dropped
    }.map { (due: $0.dueOn, text: $0.what) }
    let tasks = file.tasks.filter { ($0.status ?? .open) == .open }
      .map { (due: Optional($0.dueOn), text: $0.text) }
    return (activities + tasks).map { promise in
      Phrase(
        verbatim: promise.text + (promise.due.map { " (\(formats.shortDay($0)))" } ?? ""))
    }
  }

  private func consents(_ formats: Formats) -> [Phrase] {
    file.consents.map { consent in
      var phrase = consent.scope.phrase + " \(formats.date(consent.givenOn))"
      if let until = consent.validUntil {
        phrase = phrase + Phrase(" bis ", " until ") + formats.date(until)
      }
      if let day = consent.revokedOn {
        phrase = phrase + Phrase(", widerrufen ", ", revoked ") + formats.date(day)
      }
      return phrase
    }
  }

  private func measures(_ formats: Formats) -> [Phrase] {
    file.measures.filter { $0.end == nil }.map {
      Phrase(verbatim: "\($0.kind.code) \(formats.date($0.start))")
    }
  }
}
