import CaseStore
import Casework
import CivilTime
import Exchange
import Foundation
import NachhaltApp
import Testing

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
    #expect(windows.contains("F-0 · 2-Monats-Gespräch"))
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

  @Test func `supervision's answers are as their schemas say`() throws {
    let counter = try Counter(cases: 12)
    _ = counter.run("sample", "new", "S", "--size", "4", "--seed", "1")
    let store = try Store.open(at: counter.path, .review)
    let day = Day(iso: "2026-11-20") ?? Day(number: 0)
    try store.recordLook(at: CaseID("F-1"), by: "lead", reason: "x", seconds: 1)
    try store.agree("Plan", about: CaseID("F-1"), by: "lead", on: day, due: day + 9, at: 2)
    _ = counter.run(
      "recommendation", "add", "1.1", "--text", "Fachaufsicht", "--due", "2026-12-31")
    let period = ["--from", "2026-10-01", "--to", "2026-12-31"]
    for words in [
      ["sample", "list"], ["sample", "show", "S", "--with-cases"], ["sample", "result", "S"],
      ["sample", "redraw", "S"], ["follow-up"], ["notices"], ["notices", "--case", "F-1"],
      ["report", "R-B", "--compare"] + period, ["report", "R-K"] + period,
      ["report", "R-F"] + period, ["report", "R-H"] + period, ["report", "R-I"] + period,
      ["report", "R-I", "--compare"] + period, ["recommendation", "list"],
      ["absence", "W-1", "--from", "2026-11-01", "--to", "2027-01-31"],
    ] {
      let said = counter.run(words + ["--json"], as: "eins")
      var values = [try JSONReader.read(Array(said.utf8))]
      if case .array(let several) = values[0] { values = several }
      #expect(!values.isEmpty, "\(words)")
      for value in values { #expect(try SchemaCheck().faults(of: value) == [], "\(words)") }
    }
  }

  @Test func `a sample can leave out what was looked at within twelve months`() throws {
    let counter = try Counter(cases: 20)
    func size(_ name: String, _ words: String..., today: String = "2026-11-21") -> String {
      let all = words.contains("--filter") ? [] : ["--population", "all"]
      return counter.run(
        ["sample", "new", name, "--size", "20", "--json"] + all + words, today: today)
    }
    #expect(
      counter.run("sample", "new", "A", "--population", "all", "--size", "8").contains("8 von 20"))
    let store = try Store.open(at: counter.path)
    let drawn = Set(try #require(try store.sample("A")).members.map(\.caseID))
    let other = try #require((0..<20).map { CaseID("F-\($0)") }.first { !drawn.contains($0) })
    var review = Review(caseID: other, rating: .effective)
    review.on = Day(iso: "2026-11-01")
    try store.saveReview(review, answers: [], by: "qs", at: 5)
    // Asked for, eight drawn and one rated are left out; unasked, nobody is.
    let fresh = size("B", "--unreviewed", "12")
    #expect(fresh.contains("\"population_text\":\"all;unreviewed=12\""))
    #expect(fresh.contains("\"population\":11"))
    #expect(counter.run("sample", "redraw", "B").contains("Dieselben"))
    #expect(size("C").contains("\"population\":20"))
    #expect(counter.run("sample", "new", "X", "--unreviewed", "12").contains("Kein Fall"))
    // A year later all are fresh again.
    #expect(size("D", "--unreviewed", "12", today: "2027-11-21").contains("\"population\":20"))
    #expect(size("E", "--unreviewed", "0").contains("Monate"))
    #expect(
      size("F", "--filter", "F-1", "--unreviewed", "12", today: "2028-12-31")
        .contains("unreviewed=12;filter=F-1"))
  }

  @Test func `R-I tells frame, strata, result and interval of each sample`() throws {
    let counter = try Counter(cases: 20)
    _ = counter.run("sample", "new", "S", "--size", "6", "--seed", "1")
    let store = try Store.open(at: counter.path)
    for (index, member) in try #require(try store.sample("S")).members.enumerated() {
      var review = Review(
        caseID: member.caseID,
        rating: index == 0 ? .undecidable : index < 4 ? .notEffective : .effective)
      review.reasons = review.rating == .notEffective ? ["R1"] : []
      try store.saveReview(review, answers: [], by: "qs", at: 5)
    }
    let period = ["--from", "2026-10-01", "--to", "2026-12-31"]
    let text = counter.run(["report", "R-I"] + period)
    for words in [
      "S F52", "6 von 20 (30 %)", "S F73", "5 von 6 (83 %)", "S I1", "1 von 6", "S I3",
      "3 von 5 (60 %)",
      "exakt hypergeometrisch, 95 %", "3 von 10 (30 %)",
    ] { #expect(text.contains(words), "\(words): \(text)") }
    let interval = try #require(
      ShareInterval(hits: 3, sample: 5, population: 20, level: .ninetyFive))
    #expect(text.contains("\(interval.lower) … \(interval.upper)"))
    #expect(
      !counter.run(["report", "R-I", "--from", "2026-01-01", "--to", "2026-06-30"]).contains(
        "S F52"))
    // Outside the office neither the three nor what tells of them.
    let file = counter.run(["report", "R-I", "--format", "csv"] + period)
    #expect(file.contains("S I3") && !file.contains("\(interval.lower) bis"))
  }

  @Test func `a saved filter is a population`() throws {
    let counter = try Counter(cases: 12)
    try Store.open(at: counter.path).set("user.lead.view.0", to: "Ungerade\nF-1")
    let drawn = counter.run("sample", "new", "S", "--view", "Ungerade", "--size", "9", "--json")
    #expect(drawn.contains("filter=F-1"))
    #expect(counter.run("sample", "new", "T", "--view", "Gerade").contains("‹Ungerade›"))
    #expect(counter.run("sample", "new", "T", "--filter", "zustand:unsinn").contains("unsinn"))
  }
}
