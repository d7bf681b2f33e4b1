package import CivilTime

/// A sample with everything needed to draw it again.
package struct ReviewSample: Equatable, Sendable {
  package enum SizeRule: Equatable, Sendable {
    case fixed(Int)
    case margin(SampleSize.Level, points: Double)

    package func size(for population: Int) -> Int {
      switch self {
      case .fixed(let size): min(size, population)
      case .margin(let level, let points):
        SampleSize.needed(population: population, level: level, margin: points)
      }
    }
  }

  package enum Reviewer: UInt8, Code {
    case supervision, teamLead

    package static let codes = words("supervision teamLead")
  }

  package struct Stratum: Equatable, Sendable {
    package var department: String
    package var population: Int
    package var size: Int

    package init(department: String, population: Int, size: Int) {
      self.department = department
      self.population = population
      self.size = size
    }
  }

  package struct Member: Equatable, Sendable {
    /// In the order of the draw, from 1.
    package var number: Int
    package var caseID: CaseID
    /// Position in `strata`.
    package var stratum: Int
    package var pseudonym: String
    package var accessCode: String
    package var reviewer: Reviewer
    package var rating: Rating?
    package var reasons: [String] = []
    package var ratedOn: Day?

    package init(
      number: Int, caseID: CaseID, stratum: Int, pseudonym: String, accessCode: String,
      reviewer: Reviewer
    ) {
      self.number = number
      self.caseID = caseID
      self.stratum = stratum
      self.pseudonym = pseudonym
      self.accessCode = accessCode
      self.reviewer = reviewer
    }
  }

  package var id: String
  package var question: String
  package var keyDate: Day
  package var population: Population
  /// All cases of the caseload, of which the frame is a part.
  package var totalBase: Int
  package var frameHash: String
  package var ruleVersion: String
  package var allocation: Allocation
  package var sizeRule: SizeRule
  package var seed: UInt64
  package var drawnOn: Day
  package var drawnBy: String
  package var strata: [Stratum] = []
  package var members: [Member] = []

  package var frameSize: Int { strata.reduce(0) { $0 + $1.population } }

  package init(
    id: String, question: String, keyDate: Day, population: Population, totalBase: Int,
    frameHash: String, ruleVersion: String, allocation: Allocation, sizeRule: SizeRule,
    seed: UInt64, drawnOn: Day, drawnBy: String
  ) {
    self.id = id
    self.question = question
    self.keyDate = keyDate
    self.population = population
    self.totalBase = totalBase
    self.frameHash = frameHash
    self.ruleVersion = ruleVersion
    self.allocation = allocation
    self.sizeRule = sizeRule
    self.seed = seed
    self.drawnOn = drawnOn
    self.drawnBy = drawnBy
  }

  /// Draws by lot from the frame. The same frame, seed, size and allocation give the same cases, in
  /// the same order, to the same reviewers, on any machine.
  package mutating func draw(from frame: SampleFrame) {
    let sizes = allocation.sizes(
      sizeRule.size(for: frame.count), over: frame.strata.map(\.cases.count))
    var lot = SampleDraw(seed: seed)
    let drawn = lot.draw(sizes, from: frame.strata.map(\.cases))
    strata = zip(frame.strata, sizes).map {
      Stratum(department: $0.department, population: $0.cases.count, size: $1)
    }
    members = []
    // Halves within every department; who gets the odd one alternates.
    var odd = Reviewer.supervision
    for (stratum, cases) in drawn.enumerated() {
      var half = cases.count / 2
      if cases.count % 2 == 1 {
        if odd == .supervision { half += 1 }
        odd = odd == .supervision ? .teamLead : .supervision
      }
      for (place, id) in cases.enumerated() {
        let number = members.count + 1
        members.append(
          Member(
            number: number, caseID: id, stratum: stratum, pseudonym: ReviewSample.pseudonym(number),
            accessCode: accessCode(of: id), reviewer: place < half ? .supervision : .teamLead))
      }
    }
  }

  /// "P-007"
  private static func pseudonym(_ number: Int) -> String {
    let digits = String(number)
    return "P-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  /// Eight letters and digits that can be read out on the phone; nothing can be concluded from them.
  private func accessCode(of id: CaseID) -> String {
    let alphabet = Array("23456789ABCDEFGHJKMNPQRSTVWXYZ23")
    let bytes = SHA256.hash(Array("\(seed)|\(frameHash)|\(id.text)".utf8))
    return String(bytes.prefix(8).map { alphabet[Int($0 & 31)] })
  }
}
