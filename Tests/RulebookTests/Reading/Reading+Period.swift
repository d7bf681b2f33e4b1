import Casework
import CivilTime

/// What several rules speak of: anchor, limits, consents, talks and milestones.
extension Reading {
  var isAftercare: Bool { file.aftercare != nil }

  // MARK: jobs

  var anchor: Employment? {
    if let named = file.aftercare?.anchorID {
      return file.employments.first { $0.id == named }
    }
    return file.employments.filter { $0.kind == .insurable }
      .min { ($0.start, $0.id) < ($1.start, $1.id) }
  }

  var jobStart: Day? { anchor?.start }

  func day(_ date: Day) -> Int? { jobStart.map { date - $0 } }

  /// Jobs that follow the anchor, directly or through others.
  var linked: [Employment] {
    guard let anchor else { return [] }
    var found: [Employment] = []
    var reached: Set<EmploymentID> = [anchor.id]
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for job in file.employments {
        guard let previous = job.previousID, reached.contains(previous), !reached.contains(job.id)
        else { continue }
        reached.insert(job.id)
        found.append(job)
        isGrowing = true
      }
    }
    return found
  }

  var currentJob: Employment? {
    linked.filter { $0.start <= today }.max { ($0.start, $0.id) < ($1.start, $1.id) } ?? anchor
  }

  // MARK: limits

  /// The day before the same-numbered day, and the month's last day where that number is missing.
  func conservativeLimit(_ start: Day, months: Int) -> Day {
    let same = start.adding(months: months)
    return same.dayOfMonth == start.dayOfMonth ? same - 1 : same
  }

  /// The six-month limit, which only extensions by § 16k move.
  var plainLimit: Day? { jobStart.map { conservativeLimit($0, months: 6) } }

  var limit: Day? {
    guard let jobStart, let row = file.aftercare else { return plainLimit }
    if row.basis == .paragraph16k, !row.extensionReason.isEmpty, let until = row.extensionUntil,
      until <= conservativeLimit(jobStart, months: 9)
    {
      return until
    }
    return plainLimit
  }

  // MARK: consents

  func consents(_ scope: ConsentScope) -> [Consent] { file.consents.filter { $0.scope == scope } }

  func hasConsent(_ scope: ConsentScope, on day: Day) -> Bool {
    consents(scope).contains { consent in
      consent.givenOn <= day && (consent.revokedOn.map { day <= $0 } ?? true)
        && (consent.validUntil.map { day <= $0 } ?? true)
    }
  }

  var consentGiven: Day? { consents(.aftercare).map(\.givenOn).min() }

  var lastRevocation: Day? { consents(.aftercare).compactMap(\.revokedOn).max() }

  /// The revocation that ends the period: none while some consent is valid today.
  var endingRevocation: Day? {
    hasConsent(.aftercare, on: today) ? nil : lastRevocation
  }

  // MARK: the period

  /// The last day of the period.
  var periodEnd: Day? {
    [limit, file.aftercare?.endedOn, endingRevocation, currentJob?.end].compactMap { $0 }.min()
  }

  var isRunning: Bool {
    guard isAftercare, let jobStart, let periodEnd else { return false }
    return jobStart <= today && today <= periodEnd
  }

  var hasEnded: Bool {
    guard isAftercare, jobStart != nil, let periodEnd else { return false }
    return today > periodEnd
  }

  /// The predicate `inAftercare(d)`, which the end of a job leaves alone.
  func isInAftercare(_ date: Day) -> Bool {
    guard let jobStart else { return false }
    let end = [limit, file.aftercare?.endedOn, endingRevocation].compactMap { $0 }.min()
    return jobStart <= date && (end.map { date <= $0 } ?? true)
  }

  func isInPeriod(_ date: Day) -> Bool {
    guard let jobStart, let periodEnd else { return false }
    return jobStart <= date && date <= periodEnd
  }

  // MARK: contacts

  func purpose(of contact: Contact) -> ContactPurpose {
    contact.purpose ?? (isAftercare ? .aftercare : .regular)
  }

  func isWithClient(_ contact: Contact) -> Bool { (contact.counterpart ?? .client) == .client }

  /// Contacts of the kind that consents and limits are about.
  var personalContacts: [Contact] {
    file.contacts.filter {
      [.client, .employer, .networkPartner].contains($0.counterpart ?? .client)
    }
  }

  var talks: [Contact] {
    file.contacts.filter { contact in
      isWithClient(contact) && contact.reached != false
        && [.personal, .phone, .homeVisit, .workplaceVisit].contains(contact.channel)
        && isInAftercare(contact.date)
    }
    .sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  static let aftercareTopics: Set<String> = [
    "einarbeitung", "anforderungen", "konflikt", "arbeitszeit", "gesundheit", "mobilitaet",
    "betreuung", "finanzen", "schulden", "sprache", "qualifizierung", "motivation", "probezeit",
    "befristung", "kuendigung", "arbeitgeber", "netzwerk", "weitervermittlung",
  ]

  func isOnTopic(_ contact: Contact) -> Bool {
    switch contact.relevanceOverride {
    case .onTopic: true
    case .offTopic: false
    case nil: contact.topics.contains { Reading.aftercareTopics.contains($0) }
    }
  }

  // MARK: milestones

  /// The first talk is held against nobody whose consent came after day 28.
  var isConsentAfterWindow: Bool {
    guard let consentGiven, let day = day(consentGiven) else { return false }
    return day > 28
  }

  struct Milestone {
    let opens: Day
    let due: Day
    var overdueFrom: Day { due + 15 }
    var isSatisfied = false
    var isNotApplicable = false
    var isOpen: Bool { !isSatisfied && !isNotApplicable }
  }

  /// The talks after two and after five months.
  var followUps: (m2: Milestone, m5: Milestone)? {
    guard let jobStart, let limit else { return nil }
    func milestone(_ months: Int) -> Milestone {
      let due = jobStart.adding(months: months)
      var milestone = Milestone(opens: due - 14, due: due)
      if let consentGiven { milestone.isNotApplicable = consentGiven >= milestone.overdueFrom }
      return milestone
    }
    var (m2, m5) = (milestone(2), milestone(5))
    // The first talk of all belongs to the first milestone.
    for talk in talks.dropFirst() {
      if talk.date >= m2.opens, talk.date < m5.opens { m2.isSatisfied = true }
      if talk.date >= m5.opens, talk.date <= limit { m5.isSatisfied = true }
    }
    return (m2, m5)
  }
}
