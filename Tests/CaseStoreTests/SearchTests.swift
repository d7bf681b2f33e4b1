import CaseStore
import Casework
import CivilTime
import Testing

@Suite struct SearchTests {
  /// Three clients with an employer and a note each.
  private func store() throws -> Store {
    let store = try Store.inMemory()
    let people = [
      ("F1", "Müller", "Sabine", "Bäckerei Süd GmbH", "Nachbetreuung läuft, Kita geklärt"),
      ("F2", "Mueller", "Jörg", "Logistik Weser", "Spätschicht kollidiert"),
      ("F3", "Weiß", "Łukasz", "Straßenbau Nord", "Der Vorarbeiter sagt \"nein\""),
    ]
    for (number, (id, last, first, employer, note)) in people.enumerated() {
      var client = Client(id: Identifier("K\(number)"))
      (client.lastName, client.firstName) = (last, first)
      var record = CaseRecord(id: CaseID(id))
      record.clientID = client.id
      var job = Employment(
        id: Identifier("B\(number)"), caseID: record.id, start: Day(number: 19_900))
      job.employer = employer
      job.kind = .insurable
      let contact = Samples.contact("C\(number)", in: record.id, note: note)
      try store.apply(
        .caseEdited,
        [Record(client), Record(record), Record(job), contact].map { Change(adding: $0) },
        on: record.id, by: "erika", at: 1, evaluate: Samples.evaluate)
    }
    return store
  }

  @Test(arguments: [
    ("muller", ["F1"]), ("müller", ["F2", "F1"]), ("Mueller", ["F2", "F1"]),
    ("MÜLLER", ["F2", "F1"]),
    ("betreuung", ["F1"]), ("weiss", ["F3"]), ("weiß", ["F3"]), ("lukasz", ["F3"]),
    ("strassenbau", ["F3"]), ("spaet", ["F2"]), ("spat", ["F2"]), ("schicht weser", ["F2"]),
    ("müller süd", ["F1"]), ("müller nord", []), ("mu", ["F2", "F1"]), ("we", ["F3"]),
    ("\"nein\"", ["F3"]),
    ("f3 ", ["F3"]), ("nirgends", []), ("   ", []), ("OR NOT", []), ("K*", []),
  ])
  func `words find cases`(words: String, cases: [String]) throws {
    let answer = try store().search(words, limit: 10)
    #expect(Set(answer.hits.map(\.caseID.text)) == Set(cases))
    #expect(answer.isComplete)
  }

  @Test func `hits come by name and say where the words stand`() throws {
    let store = try store()
    let hits = try store.search("müller").hits
    #expect(hits.map(\.clientName) == ["Mueller, Jörg", "Müller, Sabine"])
    let note = try #require(try store.search("kollidiert").hits.first)
    #expect(note.kind == .contact && note.snippet == "Spätschicht kollidiert")
    #expect(EntityKind.contact.fields[note.field].name == "note")
  }

  @Test func `the index follows every change`() throws {
    let store = try store()
    let old = Samples.contact("C1", in: CaseID("F2"), note: "Spätschicht kollidiert")
    let new = Samples.contact("C1", in: CaseID("F2"), note: "Fahrtweg geklärt")
    let entry = try store.apply(
      .caseEdited, [Change(replacing: old, with: new)], on: CaseID("F2"), by: "erika", at: 2,
      evaluate: nil)
    #expect(try store.search("kollidiert").hits.isEmpty)
    #expect(try store.search("fahrtweg").hits.count == 1)
    _ = try store.undo(entry.sequence, by: "erika", at: 3, evaluate: nil)
    #expect(try store.search("kollidiert").hits.count == 1)
    #expect(try store.search("fahrtweg").hits.isEmpty)
  }

  @Test func `a renamed client is found by the new name only`() throws {
    let store = try store()
    var client = try Client(try #require(try store.record(.client, key: [.text("K0")])))
    let before = Record(client)
    client.lastName = "Schäfer"
    try store.apply(
      .caseEdited, [Change(replacing: before, with: Record(client))], on: nil, by: "erika", at: 2,
      evaluate: Samples.evaluate)
    #expect(try store.search("sabine schaefer").hits.map(\.caseID.text) == ["F1"])
    #expect(try store.search("müller").hits.map(\.caseID.text) == ["F2"])
  }

  @Test func `more than asked for is said to be more`() throws {
    let answer = try store().search("er", limit: 1)
    #expect(answer.hits.count <= 1)
    let two = try store().search("müller", limit: 1)
    #expect(two.hits.count == 1 && !two.isComplete)
  }

  @Test func `a long note is cut around the words`() throws {
    let store = try store()
    let words = Array(repeating: "Allerlei", count: 40).joined(separator: " ")
    try store.apply(
      .contactLogged,
      [
        Change(
          adding: Samples.contact("lang", in: CaseID("F1"), note: words + " Schuldner " + words))
      ], on: CaseID("F1"), by: "erika", at: 2, evaluate: nil)
    let snippet = try #require(try store.search("schuldner").hits.first?.snippet)
    #expect(snippet.contains("Schuldner") && snippet.count <= 62)
    #expect(snippet.hasPrefix("…") && snippet.hasSuffix("…"))
  }
}
