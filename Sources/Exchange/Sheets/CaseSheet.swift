package import Casework
package import CivilTime
package import Texts

/// A case on paper: everything of it, for a conversation or the file.
package enum CaseSheet {
  package static func sheet(
    _ file: CaseFile, results: [RuleResult] = [], on today: Day, _ language: Language,
    _ configuration: Configuration = Configuration()
  ) -> Sheet {
    let parts = SheetParts(
      file: file, today: today, language: language, configuration: configuration)
    var sheet = Sheet(parts.heading, language)
    sheet.subtitle = parts.word("Stand ", "As of ") + parts.formats.day(today)
    sheet.add(CaseTexts.person, parts.person)
    sheet.add(CaseTexts.job, items: parts.jobs)
    sheet.add(CaseTexts.aftercare, items: parts.steps)
    sheet.add(CaseTexts.findings, items: parts.findings(results))
    sheet.add(
      CaseTexts.consents,
      [(Phrase("Arbeitgeberkontakt", "Employer contact"), parts.employerRule)],
      items: parts.consents)
    sheet.add(CaseTexts.risksAndActivities, items: parts.risks(openOnly: false))
    sheet.add(CaseTexts.appointments, items: parts.plannedAppointments)
    sheet.add(CaseTexts.tasks, items: parts.tasks)
    sheet.add(CaseTexts.timeline, items: parts.contactsNewestFirst.map(parts.contact))
    return sheet
  }

  package static func text(
    _ file: CaseFile, on today: Day, _ language: Language, _ configuration: Configuration
  ) -> String {
    sheet(file, on: today, language, configuration).text
  }

  static func name(_ file: CaseFile) -> String {
    SheetParts(file: file, today: Day(number: 0), language: .german).clientName
  }
}

/// One page for a colleague who takes over: what was last, what was promised, what may not be said,
/// and what comes next.
package enum HandoverSheet {
  package static func sheet(
    _ file: CaseFile, results: [RuleResult] = [], on today: Day, _ language: Language,
    _ configuration: Configuration = Configuration()
  ) -> Sheet {
    let parts = SheetParts(
      file: file, today: today, language: language, configuration: configuration)
    var sheet = Sheet(
      parts.word("Übergabe: ", "Hand-over: ") + parts.heading, language)
    sheet.subtitle = parts.word("Stand ", "As of ") + parts.formats.day(today)
    sheet.add(CaseTexts.person, parts.person)
    sheet.add(
      Phrase("Vor dem ersten Anruf", "Before the first call"),
      [
        (Phrase("Arbeitgeber", "Employer"), parts.employerRule),
        (
          Phrase("Vertraulich", "Confidential"),
          file.client?.protected == true ? CaseTexts.protected[language] : ""
        ),
      ])
    sheet.add(CaseTexts.job, items: parts.jobs.suffix(1).map { $0 })
    sheet.add(
      Phrase("Was jetzt ansteht", "What is next"),
      items: parts.steps + parts.plannedAppointments + parts.tasks)
    let open = file.activities.filter { ($0.status ?? .agreed) != .done && $0.status != .dropped }
    sheet.add(
      Phrase("Zusagen", "Promises"),
      items: open.map { Sheet.Item(text: String(parts.activity($0).dropFirst(2))) })
    sheet.add(CaseTexts.risks, items: parts.risks(openOnly: true))
    sheet.add(CaseTexts.findings, items: parts.findings(results.filter { !$0.isDismissed }))
    let talks = parts.contactsNewestFirst
    let lastTalk = talks.first { $0.wasReached }
    let attempts = talks.prefix { !$0.wasReached }.count
    var last = lastTalk.map { [parts.contact($0)] } ?? []
    if attempts > 0 {
      last.append(
        Sheet.Item(
          text: parts.word(
            "seither \(attempts)× nicht erreicht", "not reached \(attempts)× since")))
    }
    sheet.add(CaseTexts.last, items: last)
    return sheet
  }
}

/// A contact as a block of text to be copied into the office's main system; it names nobody.
package enum ContactBlock {
  package static func text(_ contact: Contact, _ language: Language) -> String {
    let formats = Formats(language)
    func word(_ phrase: Phrase) -> String { phrase[language] }
    var head = [formats.day(contact.date)]
    if let time = contact.time { head.append(formats.time(time)) }
    head.append(word(contact.channel.phrase))
    head.append(word((contact.counterpart ?? .client).phrase))
    head.append(word(contact.wasReached ? CaseTexts.reached : CaseTexts.notReached))
    var lines = [head.joined(separator: " · ")]
    func add(_ field: String, _ value: String) {
      guard !value.isEmpty else { return }
      let label = FieldTexts.label(field)
      lines.append("\(language == .german ? label.german : label.english): \(value)")
    }
    add("purpose", contact.purpose.map { word($0.phrase) } ?? "")
    add("topics", contact.topics.map { word(TopicWords.phrase($0)) }.joined(separator: ", "))
    add("note", contact.note)
    add("result", contact.result)
    add("next_step", contact.nextStep)
    add("author", contact.author)
    return HarmlessText.paragraphs(lines.joined(separator: "\n"))
  }
}
