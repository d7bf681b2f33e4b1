import CivilTime

extension CountedCaseload {
  /// R-A: jobs that begin from January to March 2025.
  mutating func addOffers(_ count: Int) {
    let first = civil("2025-01-01")
    for index in 0..<count {
      let file = newCase("A")
      // The first and the last day of the period are among them.
      let start = index == 0 ? first : index == 1 ? civil("2025-03-31") : first + number(0...89)
      add(
        "employments",
        ["employment": id("B"), "case": file, "kind": "insurable", "start": start.iso])
      let isOffered = !one(in: 3)
      guard isOffered else {
        let hasReason = one(in: 2)
        if hasReason {
          add(
            "offers",
            ["case": file, "no_offer_reason": "noNeedSeen", "no_offer_reason_on": start.iso])
        }
        expect("F10", !hasReason)
        expect("F11", false)
        continue
      }
      // Around the day itself, which counts as after.
      let day = start + any([-30, -1, 0, 1, 20])
      let decision = any(["accepted", "declined", "pending", ""])
      add("offers", ["case": file, "offered_on": day.iso, "decision": decision])
      expect("F10", false)
      expect("F11", true)
      expect("F12", day < start)
      expect("F13", day >= start)
      expect("F14", decision == "accepted")
      expect("F15", decision == "declined")
    }
    // Not among them: a day too early, a day too late, another kind of work.
    for (kind, day) in [
      ("insurable", "2024-12-31"), ("insurable", "2025-04-01"), ("marginal", "2025-02-01"),
    ] {
      let file = newCase("AX", ["area": "placement"])
      add("employments", ["employment": id("B"), "case": file, "kind": kind, "start": day])
      // It belongs to the report on placement, though.
      if day == "2025-04-01" { expect("F51", false) }
    }
  }

  /// R-K: integrations from January to March 2023, long over.
  mutating func addContinuity(_ count: Int) {
    for _ in 0..<count {
      let file = newCase("L")
      let start = civil("2023-01-01") + number(0...89)
      let months = number(1...8)
      // The last day of the month so many months later: insured in exactly that many of those after.
      let first = start - (start.parts.day - 1)
      let end = first.adding(months: months + 1) - 1
      let kind = any(["insurable", "training"])
      add(
        "employments",
        [
          "employment": id("B"), "case": file, "kind": kind, "start": start.iso, "end": end.iso,
        ])
      let hasAftercare = one(in: 2)
      if hasAftercare {
        add("aftercare", ["case": file, "basis": "16g2", "ended_on": (start + 90).iso])
      }
      let isKept = months >= 6
      expect("K1", true)
      expect("K2", isKept)
      expect("K3", isKept, of: hasAftercare)
      expect("K4", isKept, of: !hasAftercare)
    }
  }

  /// R-G: measures that end in May 2025; the four weeks afterwards are over.
  mutating func addMeasures(_ count: Int) {
    for _ in 0..<count {
      let file = newCase("M")
      let isAtEmployer = one(in: 2)
      let end = civil("2025-05-01") + number(0...30)
      let start = end - number(30...60)
      let takenOn = any(["yes", "no", "open"])
      let needsSheet = one(in: 2)
      let hasSheet = one(in: 2)
      let hasFollowUps = one(in: 2)
      let isReviewed = one(in: 2)
      let isPlacing = one(in: 2)
      add(
        "measures",
        [
          "measure": id("X"), "case": file, "kind": isAtEmployer ? "MAG" : "MAT",
          "start": start.iso, "end": end.iso, "taken_on": isAtEmployer ? takenOn : "",
          "report_required": isAtEmployer ? (needsSheet ? "ja" : "nein") : "",
          "report_received_on": isAtEmployer && hasSheet ? (end + 3).iso : "",
          "follow_ups": hasFollowUps ? "Bewerbung" : "",
          "strategy_reviewed_on": isReviewed ? (end + 5).iso : "",
          "placement_activities": isPlacing ? "Stellen" : "",
        ])
      // The window's first and last day, just outside, and in the middle of the measure.
      let offset = any([-29, -28, 0, 1, 28, 29])
      let purpose = any(["measure", "measureResult", "regular"])
      contact(file, end + offset, purpose: purpose)
      let isAbout = purpose != "regular"
      let isDiscussed = isAbout && (-28...28).contains(offset)
      expect("MA-06", start <= end + offset && offset <= 0)
      expect("MA-01", isDiscussed)
      expect("MA-04", hasFollowUps, of: isDiscussed)
      expect("MA-02", isAbout && (1...28).contains(offset), of: isAtEmployer && takenOn != "yes")
      expect("MA-03", hasSheet, of: isAtEmployer && needsSheet)
      expect("MA-05", isReviewed && isPlacing, of: !isAtEmployer)
    }
  }
}
