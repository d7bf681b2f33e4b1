import Casework
import CivilTime
import Testing

@Suite struct DraftTests {
  private func context(_ file: CaseFile, _ today: String = "2026-10-20") -> DraftContext {
    DraftContext(file: file, today: day(today), author: "Erika")
  }

  @Test func `saving a talk marks the appointment of the day as attended and links it`() throws {
    var file = referenceCase()
    file.appoint("2026-10-20", time: 9 * 60, channel: .personal)
    file.appoint("2026-10-20", time: 10 * 60, channel: .phone)
    var draft = ContactDraft(date: day("2026-10-20"))
    draft.channel = .phone
    draft.topics = ["arbeitszeit"]
    let saving = try draft.saving(in: context(file))
    #expect(saving.deed == .contactLogged)
    let contact = try Contact(#require(saving.changes.first?.after))
    let appointment = try Appointment(#require(saving.changes.last?.after))
    #expect(contact.author == "Erika")
    #expect(contact.purpose == .aftercare)
    #expect(appointment.id == AppointmentID("T2"))
    #expect(appointment.status == .attended)
    #expect(appointment.contactID == contact.id)
  }

  @Test func `an unanswered call leaves the appointment planned`() throws {
    var file = referenceCase()
    file.appoint("2026-10-20")
    var draft = ContactDraft(date: day("2026-10-20"))
    draft.channel = .phone
    draft.reached = false
    let saving = try draft.saving(in: context(file))
    #expect(saving.deed == .attemptLogged)
    #expect(saving.changes.count == 1)
  }

  @Test func `a talk cannot lie in the future`() {
    var draft = ContactDraft(date: day("2026-10-21"))
    draft.channel = .phone
    #expect(throws: DraftRejection(problems: [.inTheFuture(.date)])) {
      try draft.saving(in: context(referenceCase()))
    }
  }

  @Test func `risk, activity and next date are saved along with the talk`() throws {
    let file = referenceCase()
    var draft = ContactDraft(date: day("2026-10-20"))
    draft.channel = .phone
    draft.topics = ["arbeitszeit"]
    var risk = RiskDraft(identifiedOn: day("2026-10-20"))
    risk.category = "workingHours"
    risk.level = .medium
    draft.risk = risk
    var activity = ActivityDraft(agreedOn: day("2026-10-20"))
    activity.what = "Gespräch mit Arbeitgeber"
    activity.who = .client
    activity.dueOn = day("2026-11-03")
    draft.activity = activity
    draft.next = AppointmentDraft(date: day("2026-12-01"))
    let saving = try draft.saving(in: context(file))
    #expect(saving.changes.map(\.kind) == [.contact, .risk, .activity, .appointment])
    let agreed = try Activity(#require(saving.changes[2].after))
    #expect(agreed.risks == [try Risk(#require(saving.changes[1].after)).id.text])
  }

  @Test func `the employer may be called with consent or a legal basis only`() throws {
    var file = referenceCase()
    var draft = InvolvementDraft(date: day("2026-10-20"))
    draft.initiatedBy = .caseworker
    #expect(throws: DraftRejection(problems: [.consentMissing(.employerContact)])) {
      try draft.saving(in: context(file))
    }
    draft.legalBasis = "Auskunftspflicht des Arbeitgebers"
    #expect(try draft.saving(in: context(file)).changes.count == 1)
    draft.legalBasis = ""
    file.consents.append(
      Consent(
        id: ConsentID("E2"), caseID: CaseID("C"), scope: .employerContact,
        givenOn: day("2026-10-20"))
    )
    let saving = try draft.saving(in: context(file))
    #expect(try EmployerInvolvement(#require(saving.changes[0].after)).consent == "E2")
    draft.nonContactReason = .clientRefused
    #expect(draft.problems(in: context(referenceCase())).isEmpty)
  }

  @Test func `a talk with the employer draws the employer in`() throws {
    var file = referenceCase()
    file.consents.append(
      Consent(
        id: ConsentID("E2"), caseID: CaseID("C"), scope: .employerContact,
        givenOn: day("2026-10-01"))
    )
    var draft = ContactDraft(date: day("2026-10-20"))
    draft.channel = .phone
    draft.counterpart = .employer
    let saving = try draft.saving(in: context(file))
    #expect(saving.changes.map(\.kind) == [.contact, .employerInvolvement])
  }

  @Test func `an appointment outside its window is said, one in the past refused`() {
    var draft = AppointmentDraft(date: day("2026-10-30"))
    draft.purpose = .firstConsultation
    #expect(
      draft.problems(in: context(referenceCase()))
        == [.outsideWindow(.m1, opens: day("2026-10-15"), last: day("2026-10-29"))])
    draft.date = day("2026-10-19")
    #expect(draft.problems(in: context(referenceCase())).contains(.inThePast(.date)))
  }

  @Test func `offer and reason exclude each other on one day, a later offer keeps the reason`()
    throws
  {
    var file = referenceCase()
    var draft = OfferDraft(offeredOn: day("2026-10-12"))
    draft.noOfferReason = "noCapacity"
    draft.noOfferReasonOn = day("2026-10-12")
    #expect(draft.problems(in: context(file)) == [.offerAndReasonOnOneDay])
    let reason = OfferDraft(noOfferReason: "noCapacity", on: day("2026-10-10"))
    file.offer = try Offer(#require(reason.saving(in: context(file)).changes[0].after))
    let later = try OfferDraft(offeredOn: day("2026-10-12")).saving(in: context(file))
    #expect(try Offer(#require(later.changes[0].after)).noOfferReason == "noCapacity")
  }

  @Test func `a new status ends the one before it and never overlaps`() throws {
    var file = referenceCase()
    file.statuses = [
      StatusPeriod(caseID: CaseID("C"), status: .seekingAdvice, from: day("2026-10-01"))
    ]
    let saving = try StatusDraft(status: .seekingWork, from: day("2026-10-20")).saving(
      in: context(file))
    #expect(try StatusPeriod(#require(saving.changes[0].after)).to == day("2026-10-19"))
    #expect(throws: DraftRejection.self) {
      try StatusDraft(status: .seekingWork, from: day("2026-10-01")).saving(in: context(file))
    }
  }

  @Test func `a second aftercare is refused, the first takes basis and anchor from the facts`()
    throws
  {
    var file = referenceCase()
    #expect(
      AftercareDraft(startedOn: day("2026-10-01")).problems(in: context(file)) == [.alreadyOpen])
    file.aftercare = nil
    file.record.needEndedOn = day("2026-10-01")
    file.record.needEndedCause = .incomeFromWork
    let saving = try AftercareDraft(startedOn: day("2026-10-01")).saving(in: context(file))
    let row = try Aftercare(#require(saving.changes[0].after))
    #expect(row.basis == .paragraph16g2)
    #expect(row.anchorID == EmploymentID("B1"))
  }

  @Test func `attended appointments need their contact`() {
    var file = referenceCase()
    file.appoint("2026-10-19")
    var draft = AppointmentDraft(file.appointments[0])
    draft.status = .attended
    #expect(draft.problems(in: context(file)) == [.missing(.contact)])
    file.call("2026-10-19")
    #expect(draft.problems(in: context(file)).isEmpty)
  }

  @Test func `new ids follow the case and skip taken ones`() {
    var file = referenceCase()
    file.call("2026-10-19")
    file.contacts[0] = Contact(
      id: ContactID("C-K2"), caseID: CaseID("C"), date: day("2026-10-19"), channel: .phone)
    let id: ContactID = file.newID(.contact)
    #expect(id.text == "C-K3")
  }
}
