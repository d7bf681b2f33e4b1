import CivilTime

extension CountedCaseload {
  /// R-B, R-C, R-D: aftercares that end from January to March 2025.
  mutating func addAftercares(_ count: Int) {
    var mentions = 0
    var notEffective = 0
    var fewest = Int.max
    var most = 0
    for _ in 0..<count {
      let file = newCase("N")
      let start = civil("2024-08-15") + number(0...45)
      let ended = start + number(150...170)
      let byEmployer = one(in: 3)
      let end = byEmployer || one(in: 4) ? start + 100 : nil
      add(
        "employments",
        [
          "employment": id("B"), "case": file, "kind": "insurable", "start": start.iso,
          "end": end?.iso ?? "",
          "end_initiator": byEmployer ? "employer" : end == nil ? "" : "employee",
        ])
      add(
        "aftercare",
        ["case": file, "basis": "16g2", "ended_on": ended.iso, "end_reason": "other"])
      addTalks(file, start, ended, &fewest, &most)
      let rating = any(["effective", "notEffective", "notEffective", "undecidable", ""])
      addRating(file, rating, &mentions, &notEffective)
      let isOnward = one(in: 3)
      if isOnward {
        add(
          "onward_steps",
          [
            "step": id("S"), "case": file, "date": any([start, start + 90]).iso,
            "kind": any(["topicDiscussed", "vacancySent"]),
          ])
      } else if one(in: 3) {
        // Before the job began: not about the next one.
        add(
          "onward_steps",
          ["step": id("S"), "case": file, "date": (start - 1).iso, "kind": "vacancySent"])
      }
      let isInvolved = addEmployer(file, start)
      expect("F33", byEmployer)
      expect(
        "F34", rating == "notEffective",
        of: byEmployer && ["effective", "notEffective"].contains(rating))
      expect("F35", isInvolved, of: byEmployer)
      expect("F36", isOnward, of: byEmployer)
      addPapers(file, start, isOnward)
    }
    expect("F26", sum: mentions, of: notEffective)
    if most > 0 { expect("F30", range: fewest...most) }
    // Not among them: ended a day too early or too late.
    for day in ["2024-12-31", "2025-04-01"] {
      let file = newCase("NX")
      add(
        "employments",
        ["employment": id("B"), "case": file, "kind": "insurable", "start": "2024-10-10"])
      add("aftercare", ["case": file, "basis": "16g2", "ended_on": day, "end_reason": "other"])
    }
  }

  private mutating func addTalks(
    _ file: String, _ start: Day, _ ended: Day, _ fewest: inout Int, _ most: inout Int
  ) {
    let talks = number(0...4)
    var (hasPersonal, hasPhone) = (false, false)
    for index in 0..<talks {
      let channel = any(["phone", "phone", "personal", "homeVisit", "workplaceVisit"])
      if channel == "phone" { hasPhone = true } else { hasPersonal = true }
      // The first and the last day of the aftercare are among them.
      let day =
        index == 0 ? any([start, start + 20]) : index == 1 ? ended : start + number(30...140)
      contact(file, day, channel, purpose: "aftercare")
    }
    // No talks: letters, videos, calls nobody answered, and what lies outside.
    contact(
      file, start + 10, any(["letter", "email", "video", "sms", "portal"]), purpose: "aftercare")
    contact(file, start + 11, "phone", purpose: "aftercare", reached: "nein")
    contact(file, any([start - 1, ended + 1]), "personal", purpose: "other")
    expect("F27", talks > 0)
    expect("F28", hasPersonal, of: talks > 0)
    expect("F29", hasPhone, of: talks > 0)
    expect("F31", talks > 1)
    expect("F32", talks == 0)
    if talks > 0 { (fewest, most) = (min(fewest, talks), max(most, talks)) }
  }

  private mutating func addRating(
    _ file: String, _ rating: String, _ mentions: inout Int, _ notEffective: inout Int
  ) {
    let all = ["R1", "R2", "R3", "R4", "R5"]
    var reasons: [String] = []
    if rating == "notEffective" {
      reasons = all.filter { _ in one(in: 3) }
      if reasons.isEmpty { reasons = ["R5"] }
      mentions += reasons.count
      notEffective += 1
    }
    if !rating.isEmpty {
      add("reviews", ["case": file, "rating": rating, "reasons": reasons.joined(separator: "|")])
    }
    expect("F20", rating == "notEffective", of: rating == "effective" || rating == "notEffective")
    for (index, reason) in all.enumerated() {
      expect("F\(21 + index)", reasons.contains(reason), of: rating == "notEffective")
    }
  }

  /// Whether the employer was involved while the job lasted.
  private mutating func addEmployer(_ file: String, _ start: Day) -> Bool {
    let kind = number(0...3)
    guard kind > 0 else { return false }
    add(
      "employer_involvements",
      [
        "involvement": id("E"), "case": file,
        "date": (kind == 1 ? any([start, start + 100]) : kind == 2 ? start - 1 : start + 50).iso,
        "initiated_by": "client", "non_contact_reason": kind == 3 ? "clientRefused" : "",
      ])
    return kind == 1
  }

  private mutating func addPapers(_ file: String, _ start: Day, _ isOnward: Bool) {
    // 0 none, 1 outside the window, 2 adapted, 3 cancelled, 4 cancelled and replaced, outside the window
    let kind = number(0...4)
    let isForeign = one(in: 2)
    let hasClause = one(in: 2)
    if kind > 0 {
      let adapted =
        kind == 2 || kind == 3
        ? any([start - 30, start, start + 28]) : any([start - 31, start + 29])
      let name = id("V")
      add(
        "agreements",
        [
          "agreement": name, "case": file, "kind": any(["EinV", "Kooperationsplan"]),
          "concluded_on": (start - 40).iso, "adapted_on": adapted.iso,
          "services": isForeign ? "16a|16b" : "16a|beratung",
          "validity_clause": hasClause ? "ja" : "",
          "terminated_on": kind >= 3 ? (start + 60).iso : "", "supersedes": "",
        ])
      if kind == 4 {
        add(
          "agreements",
          [
            "agreement": id("V"), "case": file, "kind": "Kooperationsplan",
            "concluded_on": (start + 60).iso, "supersedes": name,
          ])
      }
    }
    expect("F37", kind == 0 || kind == 1 || kind == 4)
    expect("F38", kind == 2)
    expect("F39", kind == 3)
    expect("F40", isForeign, of: kind == 2)
    expect("F41", hasClause, of: kind == 2)
    let strategy = number(0...2)
    if strategy > 0 {
      add(
        "strategies",
        [
          "case": file, "vocabulary": "ba", "code": "stabilizeEmployment",
          "from": (start - 60).iso, "to": strategy == 1 ? (start - 1).iso : "",
        ])
    }
    expect("F42", strategy < 2)
    let isSeeking = one(in: 2)
    add(
      "statuses",
      [
        "case": file, "status": isSeeking ? "arbeitsuchend" : "ratsuchend",
        "from": (start - 60).iso,
      ])
    expect("F43", isSeeking)
    expect("F44", !isOnward, of: isSeeking)
  }
}
