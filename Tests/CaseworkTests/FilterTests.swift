import Casework
import CivilTime
import Testing

/// The filter language, read on Saturday, 21 November 2026.
@Suite struct FilterTests {
  static let today = Day(iso: "2026-11-21") ?? Day(number: 0)

  static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

  static let readings: [(String, CaseFilter)] = [
    ("", .all), ("müller", .word("müller")), ("\"zwei worte\"", .word("zwei worte")),
    ("zustand:überfällig", .state(.overdue)), ("zustand:ueberfaellig", .state(.overdue)),
    ("state:overdue", .state(.overdue)), ("tag>=29", .number(.dayNumber, .greaterOrEqual, 29)),
    (
      "tag:10..20",
      .and([.number(.dayNumber, .greaterOrEqual, 10), .number(.dayNumber, .lessOrEqual, 20)])
    ),
    ("kontakt<-14", .day(.lastContact, .less, day("2026-11-07"))),
    ("kontakt:nie", .noDay(.lastContact)),
    ("grenze<=+28", .day(.limit, .lessOrEqual, day("2026-12-19"))),
    (
      "beginn:1.10.2026..31.10.2026",
      .and([
        .day(.jobStart, .greaterOrEqual, day("2026-10-01")),
        .day(.jobStart, .lessOrEqual, day("2026-10-31")),
      ])
    ),
    ("stufe>=mittel", .severity(.greaterOrEqual, .medium)), ("regel:nb-02", .rule("NB-02")),
    ("regel!=NB-02", .not(.rule("NB-02"))),
    ("fachkraft:W-1", .text(.worker, is: .equals, "W-1")),
    ("arbeitgeber:logistik", .text(.employer, is: .contains, "logistik")),
    ("a und b", .and([.word("a"), .word("b")])), ("a b", .and([.word("a"), .word("b")])),
    ("a oder b c", .or([.word("a"), .and([.word("b"), .word("c")])])),
    ("nicht (a oder b)", .not(.or([.word("a"), .word("b")]))),
    ("(a oder b) und nicht c", .and([.or([.word("a"), .word("b")]), .not(.word("c"))])),
  ]

  @Test(arguments: readings) func `reads`(text: String, filter: CaseFilter) throws {
    #expect(try FilterParser.parse(text, today: Self.today) == filter)
  }

  static let mistakes: [(String, Int, FilterProblem.Kind)] = [
    ("tagg>=3", 0, .unknownField("tagg")), ("tag>=", 5, .missingValue(field: "tag")),
    ("tag>=x", 5, .unreadableNumber("x")), ("kontakt<31.11.", 8, .unreadableDay("31.11.")),
    ("zustand:weg", 8, .unknownState("weg")), ("stufe:rot", 6, .unknownSeverity("rot")),
    ("regel>NB-02", 6, .comparisonNotPossible(field: "regel")), ("(a", 0, .unclosedParenthesis),
    ("a oder", 6, .missingTerm), ("a )", 2, .unexpected(")")), ("\"a", 0, .unclosedQuote),
    ("und a", 0, .unexpected("und")), ("name:x tag>=y", 12, .unreadableNumber("y")),
  ]

  @Test(arguments: mistakes) func `says where it is wrong`(
    text: String, column: Int, kind: FilterProblem.Kind
  ) {
    #expect(throws: FilterProblem(column: column, kind: kind)) {
      try FilterParser.parse(text, today: Self.today)
    }
  }

  @Test(arguments: [
    ("zustand:überfällig", true), ("tag>=32", true), ("tag>32", false), ("kontakt:nie", false),
    ("kontakt<-14", true), ("stufe>=mittel", true), ("stufe=mittel", false), ("müll", true),
    ("MUELL", true), ("arbeitgeber:korn", true), ("regel:NB-02 und beratungen:0", true),
    ("nicht regel:NB-02", false), ("risiken>0 oder überfällige>=1", true), ("grenze:nie", true),
  ]) func `finds the case it describes`(text: String, fits: Bool) throws {
    var subject = FilterSubject()
    subject.name = "Müller, Sabine"
    subject.employer = "Bäckerei Korn & Söhne"
    subject.jobStart = Self.day("2026-10-20")
    subject.lastContact = Self.day("2026-11-02")
    subject.overdue = 1
    subject.worst = .high
    subject.states = [.overdue]
    subject.rules = ["NB-02"]
    let filter = try FilterParser.parse(text, today: Self.today)
    #expect(filter.matches(subject, today: Self.today) == fits)
  }

  @Test func `completes fields, states and joining words`() {
    #expect(FilterCompletion.proposals(for: "zu", german: true) == ["zustand:"])
    #expect(FilterCompletion.proposals(for: "a zustand:ü", german: true) == ["zustand:überfällig"])
    #expect(FilterCompletion.proposals(for: "a und tag>3 o", german: true) == ["oder"])
    #expect(FilterCompletion.settled("a zu", german: true) == "a ")
    #expect(FilterCompletion.settled("a müller", german: true) == "a müller")
    #expect(FilterCompletion.complete("a zu", with: "zustand:") == "a zustand:")
    #expect(
      FilterCompletion.complete("zustand:ü", with: "zustand:überfällig") == "zustand:überfällig ")
  }
}
