import CaseStore
import Casework
import CivilTime
import Foundation
import NachhaltApp
import Testing

/// The program with a store of its own, as a lead or a caseworker would call it.
private final class Counter {
  let folder: URL
  var path: String { folder.appendingPathComponent("fall.db").path }

  init(cases: Int) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("nachhalt-aufsicht-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let store = try Store.open(at: path, .create)
    var changes: [Change] = ["W-1", "W-2"].map { id in
      var worker = Worker(id: WorkerID(id))
      worker.name = "Fachkraft \(id)"
      worker.team = "Nord"
      return Change(adding: Record(worker))
    }
    for number in 0..<cases {
      let id = CaseID("F-\(number)")
      var record = CaseRecord(id: id)
      record.workerID = WorkerID("W-1")
      record.team = "Nord"
      record.department = number % 2 == 0 ? "56.1" : "56.2"
      var job = Employment(
        id: EmploymentID("B-\(number)"), caseID: id, start: Day(iso: "2026-10-20") ?? Day(number: 0)
      )
      job.kind = .insurable
      var aftercare = Aftercare(caseID: id)
      aftercare.basis = .paragraph16g2
      changes += [
        Change(adding: Record(record)), Change(adding: Record(job)),
        Change(adding: Record(aftercare)),
      ]
    }
    try store.apply(.imported, changes, on: nil, by: "lead", at: 1, evaluate: nil)
    try store.assign(WorkerID("W-1"), toUser: "eins")
    try store.assign(WorkerID("W-2"), toUser: "zwei")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func run(_ words: String..., as user: String = "lead", today: String = "2026-11-21") -> String {
    let environment = ProcessEnvironment(
      arguments: words + ["--store", path, "--today", today], variables: [:], userName: user,
      isOutputATerminal: false, isInputATerminal: false)
    let answer = Program.answer(environment)
    return String(decoding: answer.output + answer.messages, as: UTF8.self)
  }
}

@Suite struct SupervisionCommandTests {
  @Test func `two stores draw the same cases from the same seed`() throws {
    let (one, other) = (try Counter(cases: 40), try Counter(cases: 40))
    let first = one.run(
      "sample", "new", "S", "--size", "10", "--seed", "4711", "--with-cases", "--json")
    let second = other.run(
      "sample", "new", "S", "--size", "10", "--seed", "4711", "--with-cases", "--json")
    #expect(first == second)
    #expect(first.contains("\"seed\":\"4711\""))
    let third = try Counter(cases: 40).run(
      "sample", "new", "S", "--size", "10", "--seed", "4712", "--with-cases", "--json")
    #expect(first != third)
    #expect(one.run("sample", "redraw", "S").contains("Dieselben Fälle"))
  }

  @Test func `cases show by pseudonym unless the key is asked for`() throws {
    let counter = try Counter(cases: 12)
    _ = counter.run("sample", "new", "S", "--size", "4", "--seed", "1")
    #expect(!counter.run("sample", "show", "S").contains("F-"))
    #expect(counter.run("sample", "show", "S", "--with-cases").contains("F-"))
  }

  @Test func `the result refuses until all are rated and then says method, level, x, n and N`()
    throws
  {
    let counter = try Counter(cases: 20)
    _ = counter.run("sample", "new", "S", "--size", "6", "--seed", "1")
    #expect(counter.run("sample", "result", "S").contains("noch Fälle zu bewerten"))
    let store = try Store.open(at: counter.path)
    let members = try #require(try store.sample("S")).members
    for (index, member) in members.enumerated() {
      var review = Review(
        caseID: member.caseID,
        rating: index == 0 ? .undecidable : index < 4 ? .notEffective : .effective)
      review.reasons = index < 4 && index > 0 ? ["R1"] : []
      try store.saveReview(review, answers: [], by: "qs", at: 5)
    }
    let text = counter.run("sample", "result", "S", "--confidence", "90")
    #expect(text.contains("exakt hypergeometrisch, 90 %, x = 3, n = 5, N = 20"))
    #expect(text.contains("nicht beurteilbar 1"))
    let json = counter.run("sample", "result", "S", "--json")
    #expect(json.contains("\"undecidable\":1"))
    #expect(json.contains("\"R1\":3"))
  }

  @Test func `a deputy's list holds the absent person's cases and gives them back by itself`()
    throws
  {
    let counter = try Counter(cases: 3)
    #expect(!counter.run("today", as: "zwei").contains("F-0"))
    let windows = counter.run(
      "absence", "W-1", "--from", "2026-11-20", "--to", "2026-12-11", "--deputy", "W-2")
    #expect(windows.contains("F-0 · M2"))
    let during = counter.run("today", as: "zwei")
    #expect(during.contains("F-0"))
    #expect(during.contains("für Fachkraft W-1"))
    #expect(!counter.run("today", as: "zwei", today: "2026-12-12").contains("F-0"))
  }

  @Test func `a case moves when the other side accepts`() throws {
    let counter = try Counter(cases: 2)
    let proposed = counter.run("transfer", "propose", "F-0", "--to", "W-2")
    let id = try #require(proposed.split(separator: " ").first).description
    #expect(counter.run("today", as: "zwei").contains("Übergabe von Fachkraft W-1"))
    #expect(try Store.open(at: counter.path).caseFile(CaseID("F-0")).record.workerID?.text == "W-1")
    _ = counter.run("transfer", "accept", id, as: "zwei")
    #expect(try Store.open(at: counter.path).caseFile(CaseID("F-0")).record.workerID?.text == "W-2")
  }

  @Test func `a question stands in the list of the person asked`() throws {
    let counter = try Counter(cases: 1)
    let day = Day(iso: "2026-11-20") ?? Day(number: 0)
    try Store.open(at: counter.path, .review).ask(
      "Warum kein Angebot?", about: CaseID("F-0"), by: "lead", on: day, due: day + 14, at: 3)
    #expect(counter.run("today", as: "eins").contains("Rückfrage: Warum kein Angebot?"))
    #expect(!counter.run("today", as: "zwei").contains("Rückfrage"))
  }

  @Test func `only root's own file switches figures of persons on`() {
    #expect(OfficeConfiguration(text: "[fachaufsicht]\npersonenbezogen = ja\n").allowsPersonFigures)
    #expect(!OfficeConfiguration(text: "[anderes]\npersonenbezogen = ja\n").allowsPersonFigures)
    #expect(
      !OfficeConfiguration(text: "[fachaufsicht]\n# personenbezogen = ja\n").allowsPersonFigures)
    #expect(OfficeConfiguration.isLocked(owner: 0, mode: 0o100644))
    #expect(!OfficeConfiguration.isLocked(owner: 1000, mode: 0o100644))
    #expect(!OfficeConfiguration.isLocked(owner: 0, mode: 0o100664))
    #expect(!OfficeConfiguration.isLocked(owner: 0, mode: 0o100646))
  }
}
