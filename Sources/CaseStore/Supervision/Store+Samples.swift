package import Casework
package import CivilTime

extension Store {
  /// Keeps a drawn sample with its frozen frame; every draw stands in the journal, also those that
  /// nobody used.
  package func save(
    _ sample: ReviewSample, frame: SampleFrame, at seconds: Int64
  ) throws(StoreFailure) {
    try connection.write { () throws(StoreFailure) in
      if try self.sample(sample.id) != nil {
        throw .duplicateKey(kind: .review, key: sample.id)
      }
      var journal = try JournalWriter(
        connection: connection,
        note: "\(sample.id) seed \(sample.seed) frame \(sample.frameHash)")
      try insert(sample)
      let row = try connection.prepare(
        "INSERT INTO sample_strata (sample, number, department, population, size) "
          + "VALUES (?, ?, ?, ?, ?)")
      for (number, stratum) in sample.strata.enumerated() {
        row.bind(sample.id, at: 1)
        row.bind(number, at: 2)
        row.bind(stratum.department, at: 3)
        row.bind(stratum.population, at: 4)
        row.bind(stratum.size, at: 5)
        try row.run()
      }
      let frozen = try connection.prepare(
        "INSERT INTO sample_frames (sample, stratum, \"case\") VALUES (?, ?, ?)")
      for (number, stratum) in frame.strata.enumerated() {
        for id in stratum.cases {
          frozen.bind(sample.id, at: 1)
          frozen.bind(number, at: 2)
          frozen.bind(id.text, at: 3)
          try frozen.run()
        }
      }
      try insertMembers(of: sample)
      _ = try journal.finish(
        .sampleDrawn, at: seconds, by: sample.drawnBy, on: nil, reverses: nil)
    }
  }

  /// The ids of all samples, the newest first.
  package func sampleIDs() throws(StoreFailure) -> [String] {
    let row = try connection.prepare(
      "SELECT sample FROM samples ORDER BY drawn_on DESC, sample DESC")
    var ids: [String] = []
    while try row.step() { ids.append(row.text(0)) }
    return ids
  }

  package func sample(_ id: String) throws(StoreFailure) -> ReviewSample? {
    let row = try connection.prepare(
      """
      SELECT question, key_date, population, total_base, frame_hash, rule_version, allocation,
        level, margin, size, seed, drawn_on, drawn_by FROM samples WHERE sample = ?
      """)
    row.bind(id, at: 1)
    guard try row.step(), let keyDate = row.day(1), let drawnOn = row.day(11),
      let population = Population(text: row.text(2)), let seed = UInt64(row.text(10))
    else { return nil }
    var rule = ReviewSample.SizeRule.fixed(Int(row.number(9)))
    if let raw = row.optionalNumber(7), let level = SampleSize.Level(rawValue: UInt8(clamping: raw))
    {
      rule = .margin(level, points: Double(row.number(8)) / 100)
    }
    var sample = ReviewSample(
      id: id, question: row.text(0), keyDate: keyDate, population: population,
      totalBase: Int(row.number(3)), frameHash: row.text(4), ruleVersion: row.text(5),
      allocation: Allocation(rawValue: UInt8(clamping: row.number(6))) ?? .proportional,
      sizeRule: rule, seed: seed, drawnOn: drawnOn, drawnBy: row.text(12))
    sample.strata = try strata(of: id)
    sample.members = try members(of: id)
    return sample
  }

  /// The frame as it was frozen.
  package func frame(of id: String) throws(StoreFailure) -> SampleFrame {
    let row = try connection.prepare(
      """
      SELECT s.department, f."case" FROM sample_frames f
      JOIN sample_strata s ON s.sample = f.sample AND s.number = f.stratum WHERE f.sample = ?
      """)
    row.bind(id, at: 1)
    var members: [(department: String, caseID: CaseID)] = []
    while try row.step() { members.append((row.text(0), CaseID(row.text(1)))) }
    return SampleFrame(members)
  }
}

extension Store {
  private func insert(_ sample: ReviewSample) throws(StoreFailure) {
    let row = try connection.prepare(
      """
      INSERT INTO samples (sample, question, key_date, population, total_base, frame_hash,
        rule_version, allocation, level, margin, size, seed, drawn_on, drawn_by)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    row.bind(sample.id, at: 1)
    row.bind(sample.question, at: 2)
    row.bind(sample.keyDate, at: 3)
    row.bind(sample.population.text, at: 4)
    row.bind(sample.totalBase, at: 5)
    row.bind(sample.frameHash, at: 6)
    row.bind(sample.ruleVersion, at: 7)
    row.bind(Int64(sample.allocation.rawValue), at: 8)
    switch sample.sizeRule {
    case .fixed:
      row.bindNull(at: 9)
      row.bindNull(at: 10)
    case .margin(let level, let points):
      row.bind(Int64(level.rawValue), at: 9)
      // Hundredths of a percentage point: whole numbers read back as they were written.
      row.bind(Int64((points * 100).rounded()), at: 10)
    }
    row.bind(sample.members.count, at: 11)
    row.bind(String(sample.seed), at: 12)
    row.bind(sample.drawnOn, at: 13)
    row.bind(sample.drawnBy, at: 14)
    try row.run()
  }

  private func insertMembers(of sample: ReviewSample) throws(StoreFailure) {
    let row = try connection.prepare(
      """
      INSERT INTO sample_cases (sample, number, "case", stratum, pseudonym, access_code, reviewer)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """)
    for member in sample.members {
      row.bind(sample.id, at: 1)
      row.bind(member.number, at: 2)
      row.bind(member.caseID.text, at: 3)
      row.bind(member.stratum, at: 4)
      row.bind(member.pseudonym, at: 5)
      row.bind(member.accessCode, at: 6)
      row.bind(Int64(member.reviewer.rawValue), at: 7)
      try row.run()
    }
  }

  private func strata(of id: String) throws(StoreFailure) -> [ReviewSample.Stratum] {
    let row = try connection.prepare(
      "SELECT department, population, size FROM sample_strata WHERE sample = ? ORDER BY number")
    row.bind(id, at: 1)
    var strata: [ReviewSample.Stratum] = []
    while try row.step() {
      strata.append(
        ReviewSample.Stratum(
          department: row.text(0), population: Int(row.number(1)), size: Int(row.number(2))))
    }
    return strata
  }

  private func members(of id: String) throws(StoreFailure) -> [ReviewSample.Member] {
    let row = try connection.prepare(
      """
      SELECT number, "case", stratum, pseudonym, access_code, reviewer, rating, reasons, rated_on
      FROM sample_cases WHERE sample = ? ORDER BY number
      """)
    row.bind(id, at: 1)
    var members: [ReviewSample.Member] = []
    while try row.step() {
      var member = ReviewSample.Member(
        number: Int(row.number(0)), caseID: CaseID(row.text(1)), stratum: Int(row.number(2)),
        pseudonym: row.text(3), accessCode: row.text(4),
        reviewer: ReviewSample.Reviewer(rawValue: UInt8(clamping: row.number(5))) ?? .supervision)
      member.rating = row.optionalNumber(6).flatMap { Rating(rawValue: UInt8(clamping: $0)) }
      member.reasons = row.text(7).split(separator: "|").map(String.init)
      member.ratedOn = row.day(8)
      members.append(member)
    }
    return members
  }
}

extension Store {
  /// When each case was drawn for a sample last.
  package func lastDraws() throws(StoreFailure) -> [CaseID: Day] {
    let row = try connection.prepare(
      """
      SELECT m."case", max(s.drawn_on) FROM sample_cases m JOIN samples s ON s.sample = m.sample
      GROUP BY m."case"
      """)
    var days: [CaseID: Day] = [:]
    while try row.step() {
      if let day = row.day(1) { days[CaseID(row.text(0))] = day }
    }
    return days
  }
}
