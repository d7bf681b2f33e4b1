package import CivilTime

/// What follows from a case's dates on one day, as far as it is known on that day (domain.md 3.1.2).
///
/// It holds days and positions in the file it was made from, no copies of rows, because it is made
/// anew for every case and day. Facts dated later than the day do not count until their day comes;
/// the first day on which that changes anything is the horizon.
package struct CaseFacts: Equatable, Sendable {
  package let today: Day
  package internal(set) var hasAftercare = false
  /// Positions in `employments`.
  package internal(set) var anchor: Int?
  package internal(set) var currentJob: Int?
  package internal(set) var linkedJobs: [Int] = []
  /// Day 0.
  package internal(set) var jobStart: Day?
  /// The six-month limit from the anchor; nothing moves it.
  package internal(set) var sixMonthLimit: Day?
  /// The conservative limit of an extension under § 16k.
  package internal(set) var extensionLimit: Day?
  /// The limit the period ends with: six months, or a lawful extension.
  package internal(set) var limit: Day?
  /// The earliest aftercare consent.
  package internal(set) var firstConsent: Day?
  /// The revocation that ends the period, while no other consent holds.
  package internal(set) var revocation: Day?
  /// The end entered for the period.
  package internal(set) var endedOn: Day?
  /// The end of the job whose end ends the period.
  package internal(set) var jobEnd: Day?
  /// The last day on which a talk counts: limit, end entered, revocation; a lost job does not end it.
  package internal(set) var lastConsultationDay: Day?
  /// The last day of the period.
  package internal(set) var periodEnd: Day?
  /// Positions in `contacts`, in the order of their dates.
  package internal(set) var consultations: [Int] = []
  package internal(set) var horizon: Horizon

  package var hasEnded: Bool {
    if let periodEnd { today > periodEnd } else { false }
  }

  /// Whether the aftercare runs today: from the job start until its end, both included.
  package var isRunning: Bool {
    guard let jobStart, let periodEnd else { return false }
    return jobStart <= today && today <= periodEnd
  }

  /// The number of the day since the job start, which is day 0.
  package func number(of day: Day) -> Int? {
    jobStart.map { day - $0 }
  }

  /// Whether a day lies where talks count.
  package func inAftercare(_ day: Day) -> Bool {
    guard let jobStart, let lastConsultationDay else { return false }
    return jobStart <= day && day <= lastConsultationDay
  }
}

extension CaseFacts {
  // Borrowed: what an initializer is given it would own, and for that the whole file be copied.
  package init(
    _ file: borrowing CaseFile, on today: Day,
    _ configuration: borrowing Configuration = Configuration()
  ) {
    self.today = today
    horizon = Horizon(today: today)
    hasAftercare = file.aftercare != nil
    // What the client ended has ended, also where no job start is known.
    if let ended = file.aftercare?.endedOn, horizon.knows(ended) { endedOn = ended }
    if let anchor = file.anchorIndex {
      self.anchor = anchor
      let start = file.employments[anchor].start
      jobStart = start
      linkedJobs = file.successors(of: anchor)
      let current = file.currentJob(from: anchor, linked: linkedJobs, &horizon)
      currentJob = current
      if let end = file.employments[current].end, horizon.knows(end) { jobEnd = end }
      setLimits(start, file.aftercare, configuration.parameters)
    }
    setConsents(file)
    setPeriod(file)
    setConsultations(file, videoCounts: configuration.parameters.videoCounts)
  }

  private mutating func setLimits(_ start: Day, _ aftercare: Aftercare?, _ numbers: Parameters) {
    let six = start.limit(months: numbers.aftercareMonths, numbers.limitConvention)
    sixMonthLimit = six
    limit = six
    guard let aftercare, let until = aftercare.extensionUntil else { return }
    let most = start.limit(
      months: numbers.aftercareMonths + numbers.extension16kMonths, .lastDayBefore)
    extensionLimit = most
    if aftercare.basis == .paragraph16k, !aftercare.extensionReason.isEmpty, until <= most {
      limit = until
    }
  }

  private mutating func setConsents(_ file: CaseFile) {
    var lastRevocation: Day?
    var isCovered = false
    // A span shows the rows where they lie: taken out, each would be copied with all its texts.
    let consents = file.consents.span
    for index in consents.indices where consents[index].scope == .aftercare {
      let givenOn = consents[index].givenOn
      guard horizon.knows(givenOn) else { continue }
      if firstConsent.map({ givenOn < $0 }) ?? true { firstConsent = givenOn }
      var holds = true
      if let until = consents[index].validUntil, horizon.isPast(until) { holds = false }
      if let revokedOn = consents[index].revokedOn, horizon.knows(revokedOn) {
        if horizon.isPast(revokedOn) { holds = false }
        if lastRevocation.map({ revokedOn > $0 }) ?? true { lastRevocation = revokedOn }
      }
      if holds { isCovered = true }
    }
    if !isCovered { revocation = lastRevocation }
  }

  private mutating func setPeriod(_ file: CaseFile) {
    guard hasAftercare, let jobStart, let limit else { return }
    var last = limit
    if let endedOn { last = min(last, endedOn) }
    if let revocation { last = min(last, revocation) }
    lastConsultationDay = last
    if let jobEnd { last = min(last, jobEnd) }
    periodEnd = last
    horizon.note(jobStart)
    horizon.note(last + 1)
  }

  private mutating func setConsultations(_ file: CaseFile, videoCounts: Bool) {
    var isSorted = true
    for index in file.contacts.indices {
      let contact = file.traits(ofContact: index)
      guard horizon.knows(contact.date), inAftercare(contact.date),
        contact.isConsultation(videoCounts: videoCounts)
      else { continue }
      if let last = consultations.last, contact.date < file.contacts[last].date { isSorted = false }
      consultations.append(index)
    }
    guard !isSorted else { return }
    consultations.sort {
      let (a, b) = (file.contacts[$0], file.contacts[$1])
      return a.date == b.date ? a.id < b.id : a.date < b.date
    }
  }
}
