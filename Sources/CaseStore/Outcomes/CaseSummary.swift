import Casework
import CivilTime

/// What lists show of a case beside what the rules say.
struct CaseSummary: Equatable {
  var clientName = ""
  var sortName = ""
  var phone = ""
  var employer = ""
  var jobStart: Day?
  var lastContact: Day?

  init(_ file: CaseFile, on today: Day) {
    if let client = file.client {
      phone = client.phone
      clientName =
        client.firstName.isEmpty || client.lastName.isEmpty
        ? client.lastName + client.firstName : "\(client.lastName), \(client.firstName)"
    }
    // A case whose client has no name is still found by something.
    if clientName.isEmpty { clientName = file.record.clientID?.text ?? file.record.id.text }
    sortName = FoldedText.sortKey(clientName)
    if let anchor = file.anchorIndex {
      jobStart = file.employments[anchor].start
      employer = file.employments[anchor].employer
      // After a change of jobs the new employer is the one to call.
      var latest = file.employments[anchor].start
      for index in file.successors(of: anchor) {
        let job = file.employments[index]
        if job.start <= today, job.start > latest {
          latest = job.start
          employer = job.employer
        }
      }
    }
    for contact in file.contacts
    where contact.partner == .client && contact.wasReached && contact.date <= today {
      lastContact = max(lastContact ?? contact.date, contact.date)
    }
  }
}

extension Statement {
  func bind(_ day: Day?, at index: Int32) {
    bind(day.map { Int64($0.number) }, at: index)
  }

  func day(_ column: Int32) -> Day? {
    optionalNumber(column).map { Day(number: Int32(truncatingIfNeeded: $0)) }
  }
}
