/// The office's own id of one kind of thing; ids of different kinds do not mix.
package struct Identifier<Subject>: Hashable, Comparable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package static func < (a: Self, b: Self) -> Bool { a.text < b.text }
}

package typealias WorkerID = Identifier<Worker>
package typealias ClientID = Identifier<Client>
package typealias CaseID = Identifier<CaseRecord>
package typealias EmploymentID = Identifier<Employment>
package typealias ConsentID = Identifier<Consent>
package typealias ContactID = Identifier<Contact>
package typealias AppointmentID = Identifier<Appointment>
package typealias RiskID = Identifier<Risk>
package typealias ActivityID = Identifier<Activity>
package typealias AgreementID = Identifier<Agreement>
package typealias MeasureID = Identifier<Measure>
package typealias TaskID = Identifier<FollowUpTask>
