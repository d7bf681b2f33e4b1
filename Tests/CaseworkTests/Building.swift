import Casework
import CivilTime

/// A day from its text, for tests whose dates are written out.
func day(_ iso: String) -> Day {
  Day(iso: iso) ?? Day(number: -1_000_000)
}

/// The reference case of the catalogue: job start 2026-10-01, aftercare active with consent.
func referenceCase(start: String = "2026-10-01", consent: String? = "2026-09-28") -> CaseFile {
  let id = CaseID("C")
  var file = CaseFile(record: CaseRecord(id: id))
  var job = Employment(id: EmploymentID("B1"), caseID: id, start: day(start))
  job.kind = .insurable
  file.employments = [job]
  var aftercare = Aftercare(caseID: id)
  aftercare.anchorID = EmploymentID("B1")
  aftercare.basis = .paragraph16g2
  file.aftercare = aftercare
  if let consent {
    file.consents = [
      Consent(id: ConsentID("E1"), caseID: id, scope: .aftercare, givenOn: day(consent))
    ]
  }
  return file
}

extension CaseFile {
  /// A call with the client, reached unless said otherwise.
  mutating func call(
    _ date: String, reached: Bool = true, channel: Channel = .phone, topics: [String] = ["konflikt"]
  ) {
    let number = contacts.count + 1
    var contact = Contact(
      id: ContactID("K\(number)"), caseID: record.id, date: day(date), channel: channel)
    contact.reached = reached
    contact.topics = topics
    contacts.append(contact)
  }

  mutating func appoint(
    _ date: String, _ status: AppointmentStatus = .planned, time: Int? = nil,
    channel: Channel? = .phone
  ) {
    let number = appointments.count + 1
    var row = Appointment(
      id: AppointmentID("T\(number)"), caseID: record.id, date: day(date), status: status)
    row.time = time
    row.channel = channel
    appointments.append(row)
  }

  /// The job that follows another by a change of employer.
  mutating func changeJob(_ id: String, after previous: String, start: String) {
    var job = Employment(id: EmploymentID(id), caseID: record.id, start: day(start))
    job.kind = .insurable
    job.previousID = EmploymentID(previous)
    employments.append(job)
  }
}
