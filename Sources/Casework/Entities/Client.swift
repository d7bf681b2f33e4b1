package import CivilTime

/// The person who is looked after.
package struct Client: Entity, Equatable, Sendable {
  package var id: Identifier<Client>
  package var customerNumber: String = ""
  package var lastName: String = ""
  package var firstName: String = ""
  package var birthDate: Day?
  package var phone: String = ""
  package var email: String = ""
  package var language: String = ""
  package var targetGroups: [String] = []
  package var workWish: WorkWish?
  package var workWishOn: Day?
  package var vocationalQualification: VocationalQualification?
  package var protected: Bool?

  package static let kind = EntityKind.client
  package static let fields: [Field] = [
    .id("client"),
    .text("customer_number"),
    .text("last_name"),
    .text("first_name"),
    .day("birth_date"),
    .text("phone"),
    .text("email"),
    .text("language"),
    .list("target_groups"),
    .code("work_wish", WorkWish.codes),
    .day("work_wish_on"),
    .code("vocational_qualification", VocationalQualification.codes),
    .flag("protected"),
  ]

  package init(from cells: inout CellReader) throws(RecordProblem) {
    id = cells.id()
    customerNumber = cells.text()
    lastName = cells.text()
    firstName = cells.text()
    birthDate = cells.day()
    phone = cells.text()
    email = cells.text()
    language = cells.text()
    targetGroups = cells.list()
    workWish = cells.code()
    workWishOn = cells.day()
    vocationalQualification = cells.code()
    protected = cells.flag()
  }

  package var cells: [Cell] {
    [
      .text(id.text),
      Cell(customerNumber),
      Cell(lastName),
      Cell(firstName),
      Cell(birthDate),
      Cell(phone),
      Cell(email),
      Cell(language),
      Cell(list: targetGroups),
      Cell(workWish),
      Cell(workWishOn),
      Cell(vocationalQualification),
      Cell(protected),
    ]
  }
}

extension Client {
  /// The least that makes one; everything else is filled in afterwards.
  package init(id: Identifier<Client>) {
    self.id = id
  }
}
