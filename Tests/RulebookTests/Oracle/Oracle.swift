import Casework
import CivilTime

/// The rules written a second time, by hand, straight from the specification and with none of the
/// program's own predicates: two readings that agree on random caseloads are hardly wrong alike.
struct Oracle {
  struct Result: Hashable, Comparable, CustomStringConvertible {
    var rule: String
    var subject: String?
    var severity: Severity
    var kind: ResultKind

    static func < (a: Result, b: Result) -> Bool {
      (a.rule, a.subject ?? "") < (b.rule, b.subject ?? "")
    }

    var description: String { "\(rule)(\(subject ?? "–")) \(severity) \(kind)" }
  }

  let file: CaseFile
  let today: Day
  var results: Set<Result> = []

  // What the rules share; computed once in `prepare`.
  var anchor: Employment?
  var currentJob: Employment?
  var start: Day?
  var sixMonths: Day?
  var limit: Day?
  var ended: Day?
  var revoked: Day?
  var periodEnd: Day?
  var talkEnd: Day?
  var talks: [Contact] = []

  static func results(_ file: CaseFile, on today: Day) -> Set<Result> {
    var oracle = Oracle(file: file, today: today)
    oracle.prepare()
    oracle.offers()
    oracle.consultations()
    oracle.employer()
    oracle.limits()
    oracle.agreements()
    oracle.dataQuality()
    if oracle.results.contains(where: { $0.rule == "GR-02" }) {
      oracle.results = oracle.results.filter { $0.kind != .due }
    }
    return oracle.results
  }

  mutating func report(
    _ rule: String, _ severity: Severity, _ kind: ResultKind, subject: String? = nil
  ) {
    results.insert(Result(rule: rule, subject: subject, severity: severity, kind: kind))
  }

  // MARK: Foundations

  private mutating func prepare() {
    if let day = file.aftercare?.endedOn, day <= today { ended = day }
    if let id = file.aftercare?.anchorID {
      anchor = file.employments.first { $0.id == id }
    } else {
      anchor = file.employments.filter { $0.kind == .insurable }
        .min { ($0.start, $0.id) < ($1.start, $1.id) }
    }
    guard let anchor else { return }
    start = anchor.start
    let six = Oracle.lastDay(of: 6, from: anchor.start)
    sixMonths = six
    limit = six
    if let row = file.aftercare, row.basis == .paragraph16k, !row.extensionReason.isEmpty,
      let until = row.extensionUntil, until <= Oracle.lastDay(of: 9, from: anchor.start)
    {
      limit = until
    }
    var job = anchor
    for linked in linkedJobs(to: anchor) where linked.start <= today {
      if job.id == anchor.id || (linked.start, linked.id) > (job.start, job.id) { job = linked }
    }
    currentJob = job
    let consents = file.consents.filter { $0.scope == .aftercare && $0.givenOn <= today }
    if !consents.contains(where: { Oracle.isValid($0, on: today) }) {
      revoked = consents.compactMap(\.revokedOn).filter { $0 <= today }.max()
    }
    guard let limit else { return }
    let talkEnd = [limit, ended, revoked].compactMap { $0 }.min() ?? limit
    self.talkEnd = talkEnd
    if let end = job.end, end <= today {
      periodEnd = min(talkEnd, end)
    } else {
      periodEnd = talkEnd
    }
    talks = file.contacts.filter { contact in
      (contact.counterpart ?? .client) == .client && contact.reached != false
        && [.personal, .phone, .homeVisit, .workplaceVisit].contains(contact.channel)
        && contact.date <= today && anchor.start <= contact.date && contact.date <= talkEnd
    }
    .sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  /// The day before the day of the same number, or the month's last where there is none such.
  static func lastDay(of months: Int, from start: Day) -> Day {
    var (year, month) = (start.year, start.month + months)
    while month > 12 { (year, month) = (year + 1, month - 12) }
    if let same = Day(year: year, month: month, day: start.dayOfMonth) { return same - 1 }
    return sameDay(of: months, from: start)
  }

  static func sameDay(of months: Int, from start: Day) -> Day {
    var (year, month) = (start.year, start.month + months)
    while month > 12 { (year, month) = (year + 1, month - 12) }
    while month < 1 { (year, month) = (year - 1, month + 12) }
    for day in stride(from: start.dayOfMonth, through: 28, by: -1) {
      if let found = Day(year: year, month: month, day: day) { return found }
    }
    return Day(year: year, month: month, day: start.dayOfMonth) ?? start
  }

  func linkedJobs(to anchor: Employment) -> [Employment] {
    var found: [Employment] = []
    var names: Set<EmploymentID> = [anchor.id]
    while true {
      let more = file.employments.filter { job in
        guard let previous = job.previousID else { return false }
        return names.contains(previous) && !names.contains(job.id)
      }
      if more.isEmpty { return found }
      found += more
      names.formUnion(more.map(\.id))
    }
  }

  static func isValid(_ consent: Consent, on day: Day) -> Bool {
    if day < consent.givenOn { return false }
    if let revoked = consent.revokedOn, day > revoked { return false }
    if let until = consent.validUntil, day > until { return false }
    return true
  }

  func hasConsent(_ scope: ConsentScope, on day: Day) -> Bool {
    file.consents.contains { $0.scope == scope && Oracle.isValid($0, on: day) }
  }

  var hasRow: Bool { file.aftercare != nil }

  var isRunning: Bool {
    guard hasRow, let start, let periodEnd else { return false }
    return start <= today && today <= periodEnd
  }

  var hasEnded: Bool {
    guard hasRow, let periodEnd else { return false }
    return today > periodEnd
  }

  func purpose(_ contact: Contact) -> ContactPurpose {
    contact.purpose ?? (hasRow ? .aftercare : .regular)
  }

  /// Contacts that AN-04, AN-05 and GR-02 look at.
  var outwardContacts: [Contact] {
    file.contacts.filter {
      $0.date <= today
        && [.client, .employer, .networkPartner].contains($0.counterpart ?? .client)
    }
  }
}
