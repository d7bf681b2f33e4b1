import Casework
import CivilTime
import Texts
import Workbench

/// Supervision's side of the invented store.
extension World {
  func supervise(_ request: SupervisionRequest) -> Outcome? {
    switch request {
    case .notices: .supervised(.notices(notices))
    case .overview: .supervised(.overview(Invented.units))
    case .enterReview(let target, _), .caseload(let target, _):
      .supervised(.caseload(Invented.caseload(target)))
    case .leaveReview: .supervised(.reviewLeft)
    case .open(let id, _): files[id].map { .caseLoaded($0, Invented.outcome(id)) }
    case .checklist(let id): files[id].map { .supervised(.checklist(Invented.checklist($0))) }
    case .saveReview: .supervised(.reviewSaved)
    case .ask: .supervised(.asked)
    case .answer: .supervised(.answered)
    case .agree: .supervised(.agreed)
    case .decide: .supervised(.decided)
    case .followUps: .supervised(.followUps(Invented.followUps))
    case .completeMeasure, .completeRecommendation: .supervised(.measureDone)
    case .judge: .supervised(.judged)
    case .recordRecommendation(let one):
      .supervised(one.id == "1.1" ? .recommendationKnown(one.id) : .recommendationRecorded)
    case .colleagues(let purpose): .supervised(.colleagues(Invented.colleagues(purpose)))
    case .propose(_, let to, _): .supervised(.proposed(to))
    case .handoverSheet:
      .supervised(.page(CoverTexts.transfer, [Phrase("Zusagen: keine", "Promises: none")]))
    case .absence: .supervised(.absenceRecorded(Invented.morning.windows, isCovered: false))
    case .samples: .supervised(.samples(Invented.samples))
    case .draw:
      .supervised(.sampleDrawn(id: "2026-2", size: 4, frame: Invented.people.count, uncleaned: 0))
    case .enterSample(_, let level), .sample(_, let level):
      .supervised(.sample(Invented.sampleSheet(level)))
    case .redraw: .supervised(.redrawn(true))
    case .report(let request): .supervised(.report(Invented.report(request)))
    case .exportReport(_, let path): .supervised(.written(path: path))
    case .cases(let ids):
      .supervised(
        .cases(
          ids.map { id in
            var line = CaseLine(caseID: id, clientName: Invented.name(id))
            line.employer = Invented.people.first { $0.id == id.text }?.employer ?? ""
            return line
          }))
    case .looksSeen: nil
    }
  }
}

extension Invented {
  /// All invented people, drawn in two halves; the first three are rated.
  static var sample: ReviewSample {
    var sample = ReviewSample(
      id: "2026-1", question: "zielführend?", keyDate: today, population: Population(.running),
      totalBase: 120, frameHash: String(repeating: "0a1b2c3d", count: 8),
      ruleVersion: "5f1c0e2d9a77", allocation: .proportional,
      sizeRule: .margin(.ninetyFive, points: 10),
      seed: 4711, drawnOn: today, drawnBy: "teamleitung")
    sample.draw(from: SampleFrame(people.map { ("Fachdienst 1", CaseID($0.id)) }))
    for (index, rating) in [Rating.notEffective, .effective, .undecidable].enumerated() {
      sample.members[index].rating = rating
    }
    sample.members[0].reasons = ["R1", "R3"]
    return sample
  }

  static var followUps: [FollowUp] {
    func item(
      _ kind: FollowUp.Kind, _ id: String, _ person: Int, _ text: String, _ due: String?
    ) -> FollowUp {
      var item = FollowUp(
        kind: kind, id: id, caseID: CaseID(people[person].id), text: text, by: "teamleitung",
        due: due.map(day))
      item.clientName = name(CaseID(people[person].id))
      return item
    }
    var advice = FollowUp(
      kind: .recommendation, id: "1.1", caseID: nil, text: "Fachaufsicht einbeziehen: Weisung",
      by: "KPI12", due: day("2026-12-31"))
    advice.category = .needed
    var done = item(.measure, "MV-3", 2, "Plan nachreichen", "2026-11-10")
    done.doneOn = day("2026-11-09")
    done.outcome = "Plan liegt vor"
    var answered = item(.question, "RF-2", 4, "Warum keine Abgabe?", "2026-11-12")
    answered.doneOn = day("2026-11-11")
    answered.outcome = "Kurs lief noch"
    answered.statement = .handoverNotPossibleInTime
    return [
      item(.measure, "MV-7", 0, "Angebot nachholen", "2026-11-18"),
      item(.question, "RF-9", 1, "Warum kein Angebot?", "2026-12-05"),
      item(.dispute, people[3].id, 3, "R4 strittig", nil), advice, done, answered,
    ]
  }

  static func colleagues(_ purpose: Colleagues.Purpose) -> Colleagues {
    Colleagues(
      purpose: purpose, name: "Beispiel, Erika",
      people: [
        .init(id: WorkerID("W-2"), name: "Kern, Paula"),
        .init(id: WorkerID("W-3"), name: "Yıldız, Deniz"),
      ])
  }

  static var samples: [SampleLine] {
    [
      SampleLine(
        id: "2026-1", question: "zielführend?", drawn: people.count, rated: 3, frame: people.count,
        words: Phrase("21.11.2026", "21 Nov 2026"))
    ]
  }

  static func sampleSheet(_ level: SampleSize.Level) -> SampleSheet {
    SampleSheet(
      sample: sample,
      head: [
        Phrase("Gesamtheit: running (8 von 120 Fällen)", "Population: running (8 of 120 cases)"),
        Phrase(verbatim: "SHA-256 " + sample.frameHash),
      ],
      result: [
        Phrase("Nicht zielführend: 1 von 2 (50 %)", "Not effective: 1 of 2 (50 %)"),
        Phrase("Sicherheit \(level.code) %", "confidence \(level.code) %"),
      ], level: level)
  }

  static func name(_ id: CaseID) -> String {
    people.first { $0.id == id.text }.map { "\($0.last), \($0.first)" } ?? id.text
  }

  static var counters: CaseloadCounters {
    var counters = CaseloadCounters()
    for person in 0..<people.count {
      counters.add(file(person), outcome(CaseID(people[person].id)), on: today)
    }
    counters.dismissed = 3
    counters.dismissalReasons = [
      .init(code: "agreedLater", count: 2), .init(code: "clientAbsent", count: 1),
    ]
    return counters
  }

  static var units: [UnitLine] {
    var cases = CaseloadCounters()
    cases.cases = people.count
    return [
      UnitLine(target: .team("Nachbetreuung"), name: "Nachbetreuung", counters: cases),
      UnitLine(
        target: .worker(WorkerID("W-1")), name: "Beispiel, Erika", counters: nil,
        remark: Phrase(
          "fehlt 30.11.–11.12., Vertretung W-2", "away 30 Nov–11 Dec, deputy W-2")),
      UnitLine(target: .worker(WorkerID("W-2")), name: "Kern, Paula", counters: nil),
    ]
  }

  static func caseload(_ target: ReviewTarget) -> CaseloadSheet {
    let lines = people.map { person in
      var line = CaseloadSheet.Line(
        caseID: CaseID(person.id), clientName: "\(person.last), \(person.first)", worker: "W-1",
        risk: CaseRisk(outcome(CaseID(person.id))),
        rating: person.id == "F-02" ? .notEffective : nil)
      if person.id == "F-03" { line.marks = [.absence] }
      if person.id == "F-04" { line.marks = [.uncovered, .toRate] }
      return line
    }.sorted { $0.risk.precedes($1.risk) }
    guard case .worker = target else {
      return CaseloadSheet(
        target: target, name: "Nachbetreuung", counters: counters, lines: lines)
    }
    return CaseloadSheet(target: target, name: "Kern, Paula", counters: nil, lines: lines)
  }

  static func checklist(_ file: CaseFile) -> ChecklistSheet {
    let results = outcome(file.record.id).results
    return ChecklistSheet(
      caseID: file.record.id, clientName: name(file.record.id),
      proposals: Checklist.proposals(file, results, on: today), proposedReasons: ["R1", "R5"])
  }

  static func report(_ request: ReportRequest) -> ReportTable {
    func row(_ id: String, _ label: Phrase, _ part: Int, _ whole: Int) -> ReportTable.Row {
      var row = ReportTable.Row(
        id: id, label: label, definition: ReportTexts.definition(id),
        base: Phrase("Integrationen im Zeitraum", "integrations in the period"), numerator: part,
        denominator: whole, cases: Array(people.prefix(part)).map { CaseID($0.id) })
      row.previous = ReportTable.Share(numerator: part + 2, denominator: whole + 3)
      row.published = AuditReference.share(id)
      return row
    }
    return ReportTable(
      name: request.name, title: Phrase("Angebot", "Offers"),
      population: Phrase(
        "Fälle, deren Job im Zeitraum begann", "cases whose job began in the period"),
      period: request.period, unit: "", asOf: today, ruleVersion: "3f2a9c01d4e5",
      rows: [
        row("F10", Phrase("nicht angeboten, kein Grund", "not offered, no reason"), 3, 7),
        row("F11", Phrase("angeboten", "offered"), 4, 7),
        row("F12", Phrase("vor der Arbeitsaufnahme angeboten", "offered before"), 1, 4),
      ])
  }

  static var morning: MorningNotices {
    var notices = MorningNotices()
    notices.looks = [
      MorningNotices.NamedLook(
        look: Look(
          sequence: 7, caseID: CaseID("F-02"), owner: WorkerID("W-1"), user: "teamleitung",
          at: 1_795_100_000, reason: "Fachaufsicht"), name: name(CaseID("F-02")),
        day: day("2026-11-20"))
    ]
    notices.questions = [
      CaseQuestion(
        id: "RF-9", caseID: CaseID("F-03"), worker: WorkerID("W-1"), askedBy: "teamleitung",
        askedOn: day("2026-11-20"), dueOn: day("2026-12-04"),
        text: "Warum kein Kontakt zum Arbeitgeber?")
    ]
    notices.windows = [
      AbsenceLine(
        window: AbsenceWindow(
          caseID: CaseID("F-04"), step: .m2, opens: day("2026-11-09"), until: day("2026-12-11"),
          isSwallowed: false), name: name(CaseID("F-04")))
    ]
    notices.names = [CaseID("F-03"): name(CaseID("F-03"))]
    return notices
  }
}
