import Casework
import CivilTime

/// Invented people in invented trouble, all on Saturday 21 November 2026.
enum Invented {
  static let today = day("2026-11-21")

  static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

  struct Person {
    var id: String
    var last: String
    var first: String
    var phone: String
    var employer: String
    var start: String
  }

  static let people: [Person] = [
    Person(
      id: "F-01", last: "Öztürk", first: "Ali", phone: "0151 2345678",
      employer: "Logistik Weser GmbH", start: "2026-05-22"),
    Person(
      id: "F-02", last: "Müller", first: "Sabine", phone: "0421 998877",
      employer: "Bäckerei Korn & Söhne", start: "2026-10-20"),
    Person(
      id: "F-03", last: "Kowalska", first: "Ewa", phone: "0170 5551234",
      employer: "Reinigung Glanz", start: "2026-09-01"),
    Person(
      id: "F-04", last: "Nguyễn", first: "Linh", phone: "0160 7778899",
      employer: "Pflegeheim am Deich", start: "2026-09-10"),
    Person(
      id: "F-05", last: "Hartmann", first: "Jens", phone: "0421 112233",
      employer: "Gartenbau Wümme", start: "2026-10-29"),
    Person(
      id: "F-06", last: "Schäfer", first: "Jörg", phone: "0172 4443322",
      employer: "Metallbau Nordstern GmbH & Co. KG", start: "2026-06-21"),
    Person(
      id: "F-07", last: "Yılmaz", first: "Deniz", phone: "", employer: "Kita Regenbogen",
      start: "2026-09-15"),
  ]

  static func file(_ index: Int) -> CaseFile {
    let person = people[index]
    let id = CaseID(person.id)
    var record = CaseRecord(id: id)
    record.workerID = WorkerID("W-1")
    record.team = "Nachbetreuung"
    var file = CaseFile(record: record)
    var client = Client(id: ClientID("K-\(index + 1)"))
    client.lastName = person.last
    client.firstName = person.first
    client.phone = person.phone
    file.client = client
    var job = Employment(id: EmploymentID("B-\(index + 1)"), caseID: id, start: day(person.start))
    job.employer = person.employer
    job.kind = .insurable
    file.employments = [job]
    var aftercare = Aftercare(caseID: id)
    aftercare.basis = .paragraph16g2
    aftercare.startedOn = day(person.start)
    file.aftercare = aftercare
    var consent = Consent(
      id: ConsentID("\(person.id)-E1"), caseID: id, scope: .aftercare, givenOn: day(person.start))
    consent.form = .written
    file.consents = [consent]
    return file
  }

  static func contact(
    _ file: CaseFile, _ iso: String, _ channel: Channel, topics: [String] = [],
    reached: Bool = true, note: String = ""
  ) -> Contact {
    var contact = Contact(
      id: ContactID("\(file.record.id.text)-K\(file.contacts.count + 1)"),
      caseID: file.record.id, date: day(iso), channel: channel)
    contact.counterpart = .client
    contact.reached = reached
    contact.topics = topics
    contact.note = note
    return contact
  }

  /// Everybody's files with the little history that the lists talk about.
  static var files: [CaseFile] {
    var files = people.indices.map(file)
    files[0].contacts = [
      contact(files[0], "2026-06-15", .phone, topics: ["einarbeitung"]),
      contact(files[0], "2026-07-27", .personal, topics: ["konflikt"]),
    ]
    files[0].contacts.append(
      contact(
        files[0], "2026-11-02", .phone, topics: ["arbeitszeit", "mobilitaet"],
        note: "Spätschicht kollidiert mit der Kita, der Vorarbeiter lehnt einen Tausch ab."))
    var risk = Risk(
      id: RiskID("F-01-R1"), caseID: files[0].record.id, category: "fixedTerm",
      identifiedOn: day("2026-11-02"))
    risk.level = .medium
    risk.status = .open
    files[0].risks = [risk]
    files[0].employments[0].fixedTermUntil = day("2027-01-31")
    var employerConsent = Consent(
      id: ConsentID("F-01-E2"), caseID: files[0].record.id, scope: .employerContact,
      givenOn: day("2026-09-10"))
    employerConsent.form = .written
    files[0].consents.append(employerConsent)
    var involvement = EmployerInvolvement(
      id: Identifier("F-01-G1"), caseID: files[0].record.id, date: day("2026-09-14"))
    involvement.consent = "F-01-E2"
    involvement.purpose = "Schichtplan"
    files[0].employerInvolvements = [involvement]
    files[1].contacts = [contact(files[1], "2026-11-02", .email)]
    files[3].contacts = [
      contact(files[3], "2026-10-05", .phone, topics: ["einarbeitung"]),
      contact(files[3], "2026-11-16", .phone, reached: false),
      contact(files[3], "2026-11-18", .phone, reached: false),
    ]
    var appointment = Appointment(
      id: AppointmentID("F-06-T1"), caseID: files[5].record.id, date: today, status: .planned)
    appointment.time = 630
    appointment.channel = .phone
    appointment.purpose = .m5
    files[5].appointments = [appointment]
    var task = FollowUpTask(
      id: TaskID("F-05-W1"), caseID: files[4].record.id, dueOn: day("2026-11-26"))
    task.text = "Lohnabrechnung ansehen"
    files[4].tasks = [task]
    return files
  }
}
