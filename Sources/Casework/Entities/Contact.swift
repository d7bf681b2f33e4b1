package import CivilTime

/// Something said or written, or the attempt of it.
package struct Contact: Entity, Equatable, Sendable {
  package var id: Identifier<Contact>
  package var caseID: CaseID
  package var date: Day
  package var time: Int?  // minutes since midnight
  package var channel: Channel
  package var direction: Direction?
  package var counterpart: Counterpart?
  package var purpose: ContactPurpose?
  package var reached: Bool?
  package var topics: [String] = []
  package var relevanceOverride: RelevanceOverride?
  package var note: String = ""
  package var result: String = ""
  package var nextStep: String = ""
  package var author: String = ""

  package static let kind = EntityKind.contact
  package static let fields: [Field] = [
    .id("contact"),
    .reference("case", .caseRecord, required: true),
    .day("date", required: true),
    .time("time"),
    .code("channel", Channel.codes, required: true),
    .code("direction", Direction.codes),
    .code("counterpart", Counterpart.codes),
    .code("purpose", ContactPurpose.codes),
    .flag("reached"),
    .list("topics"),
    .code("relevance_override", RelevanceOverride.codes),
    .text("note"),
    .text("result"),
    .text("next_step"),
    .text("author"),
  ]

  package init(from cells: inout CellReader) throws(RecordProblem) {
    id = cells.id()
    caseID = cells.id()
    date = try cells.requiredDay()
    time = cells.minutes()
    channel = try cells.required(Channel.self)
    direction = cells.code()
    counterpart = cells.code()
    purpose = cells.code()
    reached = cells.flag()
    topics = cells.list()
    relevanceOverride = cells.code()
    note = cells.text()
    result = cells.text()
    nextStep = cells.text()
    author = cells.text()
  }

  package var cells: [Cell] {
    [
      .text(id.text),
      .text(caseID.text),
      Cell(date),
      Cell(minutes: time),
      Cell(channel),
      Cell(direction),
      Cell(counterpart),
      Cell(purpose),
      Cell(reached),
      Cell(list: topics),
      Cell(relevanceOverride),
      Cell(note),
      Cell(result),
      Cell(nextStep),
      Cell(author),
    ]
  }
}

extension Contact {
  /// The least that makes one; everything else is filled in afterwards.
  package init(id: Identifier<Contact>, caseID: CaseID, date: Day, channel: Channel) {
    self.id = id
    self.caseID = caseID
    self.date = date
    self.channel = channel
  }
}
