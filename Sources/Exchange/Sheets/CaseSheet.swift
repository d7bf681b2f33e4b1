package import Casework
package import CivilTime
package import Texts

/// A case on paper: everything of it as plain text, for a conversation, a hand-over or the file.
package enum CaseSheet {
  package static func text(_ file: CaseFile, on today: Day, _ language: Language) -> String {
    var sheet = SheetText(language: language, today: today)
    let formats = sheet.formats
    sheet.title(
      [name(file), file.record.id.text].filter { !$0.isEmpty }.joined(separator: " · "))
    if let client = file.client {
      sheet.line(.init("Telefon", "Phone"), client.phone)
      sheet.line(.init("E-Mail", "E-mail"), client.email)
    }
    sheet.line(.init("Fachkraft", "Worker"), file.worker?.name ?? file.record.workerID?.text ?? "")
    sheet.line(
      .init("Team", "Team"),
      [file.record.team, file.record.department].filter { !$0.isEmpty }.joined(separator: ", "))

    sheet.heading(.init("Beschäftigung", "Employment"))
    for job in file.employments {
      var words = [job.employer, job.jobTitle].filter { !$0.isEmpty }
      words.append("\(language == .german ? "seit" : "since") \(formats.date(job.start))")
      if let end = job.end {
        words.append("\(language == .german ? "bis" : "until") \(formats.date(end))")
      }
      if let until = job.fixedTermUntil {
        words.append(
          "\(language == .german ? "befristet bis" : "fixed term until") \(formats.date(until))")
      }
      sheet.item(words.joined(separator: " · "))
    }

    let plan = Plan(file, on: today)
    if let limit = plan.limit {
      sheet.heading(.init("Nachbetreuung", "Aftercare"))
      for step in plan.steps {
        sheet.item(
          "\(step.step.phrase[language]): \(step.state.phrase[language]), "
            + "\(formats.shortDay(step.opens)) – \(formats.shortDay(step.overdueFrom - 1))")
      }
      sheet.item("\(language == .german ? "Grenze" : "Limit") \(formats.day(limit))")
    }
    people(file, &sheet)
    risks(file, &sheet)
    timeline(file, &sheet)
    return sheet.text
  }

  static func name(_ file: CaseFile) -> String {
    guard let client = file.client else { return "" }
    return [client.lastName, client.firstName].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func people(_ file: CaseFile, _ sheet: inout SheetText) {
    guard !file.consents.isEmpty else { return }
    sheet.heading(.init("Einwilligungen", "Consents"))
    for consent in file.consents {
      var words = [consent.scope.phrase[sheet.language], sheet.formats.date(consent.givenOn)]
      if let revoked = consent.revokedOn {
        words.append(
          (sheet.language == .german ? "widerrufen " : "revoked ") + sheet.formats.date(revoked))
      }
      sheet.item(words.joined(separator: " · "))
    }
  }

  private static func risks(_ file: CaseFile, _ sheet: inout SheetText) {
    guard !file.risks.isEmpty else { return }
    sheet.heading(.init("Risiken und Aktivitäten", "Risks and activities"))
    for risk in file.risks {
      let status = (risk.status ?? .open).phrase[sheet.language]
      sheet.item(
        "\(RiskCategoryWords.phrase(risk.category)[sheet.language]) (\(status)): \(risk.text)")
      for activity in file.activities where activity.risks.contains(risk.id.text) {
        let due = activity.dueOn.map { sheet.formats.date($0) } ?? "–"
        sheet.item(
          "  → \(activity.what), \(due), \((activity.status ?? .agreed).phrase[sheet.language])")
      }
    }
  }

  private static func timeline(_ file: CaseFile, _ sheet: inout SheetText) {
    guard !file.contacts.isEmpty else { return }
    sheet.heading(.init("Verlauf", "Timeline"))
    let contacts = file.contacts.sorted { ($0.date, $0.id) > ($1.date, $1.id) }
    for contact in contacts {
      let topics = contact.topics.map { TopicWords.phrase($0)[sheet.language] }
      let what =
        contact.wasReached ? topics.joined(separator: ", ") : CaseTexts.notReached[sheet.language]
      sheet.item(
        [sheet.formats.day(contact.date), contact.channel.phrase[sheet.language], what]
          .filter { !$0.isEmpty }.joined(separator: " · "))
      if !contact.note.isEmpty { sheet.item("  " + contact.note) }
    }
  }
}

/// Lines of a sheet while it is written.
struct SheetText {
  let language: Language
  let today: Day
  private var lines: [String] = []

  init(language: Language, today: Day) {
    self.language = language
    self.today = today
  }

  var formats: Formats { Formats(language) }
  var text: String { lines.joined(separator: "\n") }

  mutating func title(_ title: String) {
    lines += [title, String(repeating: "=", count: title.count)]
  }

  mutating func heading(_ phrase: Phrase) {
    lines += ["", phrase[language]]
  }

  mutating func line(_ label: Phrase, _ value: String) {
    guard !value.isEmpty else { return }
    let word = label[language]
    lines.append(word + String(repeating: " ", count: max(1, 11 - word.count)) + value)
  }

  mutating func item(_ text: String) {
    lines.append("  " + text)
  }
}
