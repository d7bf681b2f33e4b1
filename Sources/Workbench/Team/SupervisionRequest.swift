package import Casework
package import CivilTime
package import Texts

/// Whose cases are looked through.
package enum ReviewTarget: Hashable, Sendable {
  case everybody
  case team(String)
  case worker(WorkerID)
}

/// What the supervision screens ask for; one effect carries them all.
package enum SupervisionRequest: Equatable, Sendable {
  case notices(Day)
  case looksSeen(Day)
  case overview
  /// From here on the store is open for review only.
  case enterReview(ReviewTarget, Day)
  case leaveReview
  case caseload(ReviewTarget, Day)
  /// Opens a case of another person; the look is recorded first.
  case open(CaseID, reason: String)
  case checklist(CaseID)
  case saveReview(Review, [ReviewAnswer], ReviewDetails)
  case ask(CaseID, text: String, due: Day)
  case answer(question: String, text: String)
  case agree(CaseID, text: String, due: Day)
  case followUps
  case completeMeasure(String, outcome: String)
  case judge(question: String, StatementCategory)
  case recordRecommendation(Recommendation)
  case completeRecommendation(String, evidence: String)
  case decide(handover: String, Handover.Decision, remark: String)
  /// Who could take a case, or stand in for somebody.
  case colleagues(Colleagues.Purpose)
  case propose(CaseID, to: String, Handover.Reason)
  case handoverSheet(CaseID)
  /// No first day: the absence is over or was a mistake.
  case absence(WorkerID, from: Day?, to: Day?, deputy: String)
  case samples
  case draw(SampleOrder)
  /// From here on the store is open for review only.
  case enterSample(String, SampleSize.Level)
  case sample(String, SampleSize.Level)
  case redraw(String)
  case report(ReportRequest)
  case exportReport(ReportRequest, path: String)
  case cases([CaseID])
}

/// What became of it.
package enum SupervisionAnswer: Equatable, Sendable {
  case notices(MorningNotices)
  case overview([UnitLine])
  case caseload(CaseloadSheet)
  /// A case of somebody else was asked for without a reason.
  case reasonWanted(CaseID, owner: String)
  case checklist(ChecklistSheet)
  case reviewSaved
  case asked
  case answered
  case agreed
  case followUps([FollowUp])
  case measureDone
  case judged
  case recommendationRecorded
  case recommendationKnown(String)
  case colleagues(Colleagues)
  case proposed(String)
  case unknownWorker(String)
  case absenceRecorded([AbsenceLine], isCovered: Bool)
  case absenceCleared
  case page(Phrase, [Phrase])
  case decided
  case reviewLeft
  case samples([SampleLine])
  case sample(SampleSheet)
  case sampleDrawn(id: String, size: Int, frame: Int, uncleaned: Int)
  case nothingDrawn
  case redrawn(Bool)
  case report(ReportTable)
  case written(path: String)
  case notWritten(path: String)
  case cases([CaseLine])
}

package struct ReportRequest: Hashable, Sendable {
  /// R-A … R-D
  package var name: String
  package var period: ClosedRange<Day>
  package var unit: ReviewTarget
  package var asOf: Day

  package init(name: String, period: ClosedRange<Day>, unit: ReviewTarget, asOf: Day) {
    self.name = name
    self.period = period
    self.unit = unit
    self.asOf = asOf
  }
}

/// What waits for a person in the morning besides the queue.
package struct MorningNotices: Equatable, Sendable {
  package struct NamedLook: Equatable, Sendable {
    package var look: Look
    package var name: String
    package var day: Day

    package init(look: Look, name: String, day: Day) {
      self.look = look
      self.name = name
      self.day = day
    }
  }

  package var looks: [NamedLook] = []
  package var questions: [CaseQuestion] = []
  package var handovers: [Handover] = []
  /// Of the clients in question.
  package var names: [CaseID: String] = [:]
  /// Windows that fall into a known absence, the person's own or that of somebody represented.
  package var windows: [AbsenceLine] = []

  package init() {}

  /// Looks at the same case on the same day for the same reason stand in one line; each has its own
  /// entry all the same.
  package var lookLines: [(look: NamedLook, times: Int)] {
    var lines: [(look: NamedLook, times: Int)] = []
    for look in looks {
      let same = lines.firstIndex {
        $0.look.look.caseID == look.look.caseID && $0.look.look.user == look.look.user
          && $0.look.day == look.day && $0.look.look.reason == look.look.reason
      }
      if let same { lines[same].times += 1 } else { lines.append((look, 1)) }
    }
    return lines
  }

  package var isEmpty: Bool {
    looks.isEmpty && questions.isEmpty && handovers.isEmpty && windows.isEmpty
  }
}

/// A talk whose window falls into an absence.
package struct AbsenceLine: Equatable, Sendable {
  package var window: AbsenceWindow
  package var name: String

  package init(window: AbsenceWindow, name: String) {
    self.window = window
    self.name = name
  }

  /// "2-Monats-Gespräch · Mo 02.11. – Mo 30.11.", behind whoever it is with.
  package func words(_ who: String) -> Phrase {
    let (german, english) = (Formats(.german), Formats(.english))
    let days = Phrase(
      "\(german.shortDay(window.opens)) – \(german.shortDay(window.until))",
      "\(english.shortDay(window.opens)) – \(english.shortDay(window.until))")
    let words = Phrase(verbatim: who + " · ") + window.step.phrase + " · " + days
    return window.isSwallowed ? words + CoverTexts.swallowed : words
  }
}

/// A team or a colleague to choose. A single person's line carries no figures unless the office's
/// locked configuration allows them.
package struct UnitLine: Equatable, Sendable {
  package var target: ReviewTarget
  package var name: String
  package var counters: CaseloadCounters?
  /// "abwesend bis 04.12., vertritt: Kern"
  package var remark: Phrase

  package init(
    target: ReviewTarget, name: String, counters: CaseloadCounters?, remark: Phrase = Phrase("", "")
  ) {
    self.target = target
    self.name = name
    self.counters = counters
    self.remark = remark
  }
}

/// The cases of a unit, the riskiest first.
package struct CaseloadSheet: Equatable, Sendable {
  /// Why supervision should look at a case beyond its risk.
  package enum Mark: UInt8, Hashable, Sendable, CaseIterable {
    /// A window of its contact plan falls into an absence.
    case absence
    /// The same, it is due now, and nobody stands in (NB-17).
    case uncovered
    /// Aftercare has ended, a reason holds, and nobody has rated it (NB-18).
    case toRate
  }

  package struct Line: Equatable, Sendable {
    package var caseID: CaseID
    package var clientName: String
    package var worker: String
    package var risk: CaseRisk
    package var rating: Rating?
    package var marks: Set<Mark> = []

    package init(
      caseID: CaseID, clientName: String, worker: String, risk: CaseRisk, rating: Rating?
    ) {
      self.caseID = caseID
      self.clientName = clientName
      self.worker = worker
      self.risk = risk
      self.rating = rating
    }
  }

  package var target: ReviewTarget
  package var name: String
  package var counters: CaseloadCounters?
  package var lines: [Line]

  package init(
    target: ReviewTarget, name: String, counters: CaseloadCounters?, lines: [Line]
  ) {
    self.target = target
    self.name = name
    self.counters = counters
    self.lines = lines
  }
}

/// Workers to choose from, for a sheet that asks for one.
package struct Colleagues: Equatable, Sendable {
  package enum Purpose: Hashable, Sendable {
    case transfer(CaseID)
    case absence(WorkerID)
  }

  package struct Person: Equatable, Sendable {
    package var id: WorkerID
    package var name: String

    package init(id: WorkerID, name: String) {
      self.id = id
      self.name = name
    }
  }

  package var purpose: Purpose
  /// Whose case or absence it is.
  package var name: String
  package var people: [Person]
  package var absentFrom: Day?
  package var absentTo: Day?
  package var deputy: WorkerID?

  package init(purpose: Purpose, name: String, people: [Person]) {
    self.purpose = purpose
    self.name = name
    self.people = people
  }
}

/// A case's checklist as the facts fill it, with what was answered before.
package struct ChecklistSheet: Equatable, Sendable {
  package var caseID: CaseID
  package var clientName: String
  package var proposals: [Checklist.Proposal]
  package var proposedReasons: [String]
  /// NB-18: the aftercare has ended, and a reason holds. It proposes; a person rates.
  package var proposesNotEffective = false
  package var review: Review?
  package var details = ReviewDetails()
  package var answers: [ReviewAnswer] = []
  package var questions: [CaseQuestion] = []
  package var measures: [ReviewMeasure] = []

  package init(
    caseID: CaseID, clientName: String, proposals: [Checklist.Proposal],
    proposedReasons: [String]
  ) {
    self.caseID = caseID
    self.clientName = clientName
    self.proposals = proposals
    self.proposedReasons = proposedReasons
  }
}
