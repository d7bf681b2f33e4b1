import CaseStore
import Casework
import CivilTime
import Exchange
import Rulebook
import Texts
import Workbench

extension EffectRunner {
  func supervise(
    _ request: SupervisionRequest, _ office: Office
  ) throws(StoreFailure) -> Outcome? {
    let store = office.store
    let user = office.userName
    let (today, now) = (office.today, SystemClock.seconds())
    switch request {
    case .notices(let day):
      return .supervised(.notices(try MorningNoticeReader(office, day).notices()))
    case .looksSeen(let day):
      if let me = try store.worker(forUser: user), !store.isReadOnly {
        try store.markLooksSeen(of: me, on: day)
      }
      return nil
    case .overview:
      return .supervised(.overview(try CaseloadReader(office).units()))
    case .enterReview(let target, _):
      let reviewing = try supervision.enterReview(office)
      self.office = reviewing
      return .supervised(.caseload(try CaseloadReader(reviewing).sheet(target)))
    case .leaveReview:
      self.office = supervision.leaveReview(office)
      return .supervised(.reviewLeft)
    case .caseload(let target, _):
      return .supervised(.caseload(try CaseloadReader(office).sheet(target)))
    case .open(let id, let reason):
      supervision.give(reason, for: id)
      return try loadCase(id, records: true, office)
    case .checklist(let id):
      return try checklist(id, office)
    case .saveReview(let review, let answers, let details):
      try store.saveReview(review, answers: answers, details: details, by: user, at: now)
      return .supervised(.reviewSaved)
    case .ask(let id, let text, let due):
      try store.ask(text, about: id, by: user, on: today, due: due, at: now)
      return .supervised(.asked)
    case .answer(let question, let text):
      try store.answer(question, with: text, by: user, on: today, at: now)
      return .supervised(.answered)
    case .agree(let id, let text, let due):
      try store.agree(text, about: id, by: user, on: today, due: due, at: now)
      return .supervised(.agreed)
    case .followUps:
      return .supervised(.followUps(try FollowUpReader(office).items()))
    case .completeMeasure(let id, let outcome):
      _ = try store.complete(id, outcome: outcome, by: user, on: today, at: now)
      return .supervised(.measureDone)
    case .judge(let question, let category):
      _ = try store.judge(question, as: category, by: user, at: now)
      return .supervised(.judged)
    case .recordRecommendation(let recommendation):
      if try store.recommendation(recommendation.id) != nil {
        return .supervised(.recommendationKnown(recommendation.id))
      }
      try store.record(recommendation, at: now)
      return .supervised(.recommendationRecorded)
    case .completeRecommendation(let id, let evidence):
      _ = try store.completeRecommendation(id, evidence: evidence, by: user, on: today, at: now)
      return .supervised(.measureDone)
    case .decide(let handover, let decision, let remark):
      try store.decide(
        handover, decision, remark: remark, by: user, on: today, at: now,
        evaluate: office.evaluate)
      return .supervised(.decided)
    case .colleagues, .propose, .handoverSheet, .absence: return try covering(request, office)
    case .samples, .draw, .enterSample, .sample, .redraw: return try sampling(request, office)
    case .report(let request):
      return .supervised(.report(try ReportReader(office).table(request)))
    case .exportReport(let request, let path):
      // "~" is the shell's word, and nobody's here: a person types it all the same.
      let home = program.environment["HOME"] ?? ""
      let full = path.hasPrefix("~/") ? home + path.dropFirst(1) : path
      return .supervised(
        try ReportReader(office).export(request, to: full, program.language)
          ? .written(path: full) : .notWritten(path: full))
    case .cases(let ids):
      return .supervised(.cases(try store.caseLines(of: ids)))
    }
  }

  /// A case as somebody may see it: with a look recorded where it is another person's, and only after
  /// a reason was given.
  func loadCase(
    _ id: CaseID, records: Bool, _ office: Office
  ) throws(StoreFailure) -> Outcome? {
    let file = try office.store.caseFile(id)
    switch try supervision.access(to: file, office) {
    case .own: break
    case .reasoned(let reason):
      if records {
        try office.store.recordLook(
          at: id, by: office.userName, reason: reason, seconds: office.moment)
      }
    case .reasonWanted(let owner):
      return records ? .supervised(.reasonWanted(id, owner: owner)) : nil
    }
    return .caseLoaded(file, try office.outcome(of: file))
  }

  /// Asks for the reason where somebody else's case is looked into without one. With one given the
  /// look was recorded when the case was opened.
  func reasonWanted(
    for file: CaseFile, _ office: Office
  ) throws(StoreFailure) -> Outcome? {
    guard case .reasonWanted(let owner) = try supervision.access(to: file, office) else {
      return nil
    }
    return .supervised(.reasonWanted(file.record.id, owner: owner))
  }

  private func checklist(_ id: CaseID, _ office: Office) throws(StoreFailure) -> Outcome {
    let file = try office.store.caseFile(id)
    if let wanted = try reasonWanted(for: file, office) { return wanted }
    var results = office.evaluate(file).results
    var reasons: [String] = []
    if let engine = try? office.rules.engine(on: office.today) {
      let workers = try office.store.workers()
      let found = engine.supervise(file, worker: workers.first { $0.id == file.record.workerID })
      results += found.results
      reasons = found.reasons
    }
    var sheet = ChecklistSheet(
      caseID: id, clientName: try office.store.caseLines(of: [id]).first?.clientName ?? id.text,
      proposals: Checklist.proposals(file, results, on: office.today, office.configuration),
      proposedReasons: reasons)
    sheet.proposesNotEffective = results.contains { $0.rule == "NB-18" && !$0.isDismissed }
    sheet.review = try office.store.review(of: id)
    sheet.details = try office.store.reviewDetails(of: id)
    sheet.answers = try office.store.reviewAnswers(of: id)
    sheet.questions = try office.store.questions(about: id)
    sheet.measures = try office.store.measures(about: id)
    return .supervised(.checklist(sheet))
  }
}
