import Casework
import CivilTime

extension CountedCaseload {
  /// What a reviewer said of a file: can its course be followed?
  struct Reading {
    var file: String
    var traceable: ChecklistAnswer
  }

  /// R-E: clients with the strategy Entwicklung on 30 September 2025.
  mutating func addDevelopment(_ count: Int) -> [Reading] {
    let day = civil("2025-09-30")
    var readings: [Reading] = []
    for _ in 0..<count {
      let benefit = number(0...4)
      let file = newCase(
        "E",
        [
          "benefit_from": benefit == 0 ? "" : "2024-01-01",
          "benefit_to": benefit == 1 ? (day - 1).iso : benefit == 2 ? day.iso : "",
        ])
      let isInBenefit = benefit >= 2
      let conformity = any(["conforms", "doesNotConform", "notReviewed", "undecidable", ""])
      // No such strategy, three months old to the day, a day younger, old.
      let age = number(0...4)
      let from =
        age <= 1 ? civil("2025-06-30") : age == 2 ? civil("2025-07-01") : civil("2024-06-01")
      add(
        "strategies",
        [
          "case": file, "vocabulary": "local", "code": age == 0 ? "basicPassive" : "development",
          "from": from.iso, "conformity": conformity,
        ])
      let isDeveloped = isInBenefit && age > 0
      expect("F70", isDeveloped, of: isInBenefit)
      let last = any([
        nil, day - 200, civil("2025-03-30") - 1, civil("2025-03-30"), day - 43, day - 42,
      ])
      if let last { contact(file, last, any(["phone", "personal"]), purpose: "regular") }
      let isInMeasure = one(in: 3)
      let fits = any(["yes", "no", ""])
      if isInMeasure {
        add(
          "measures",
          [
            "measure": id("X"), "case": file, "kind": "lowThreshold",
            "start": (day - 20).iso, "planned_end": any([day, day + 60]).iso, "fits_goal": fits,
          ])
      }
      let isLong = day - (last ?? from) > 42
      expect("EK-01", isLong && !isInMeasure, of: isDeveloped)
      expect("EK-05", isLong && isInMeasure, of: isDeveloped)
      // Nobody's invitation is on record here.
      expect("EK-02", day > (last ?? from).adding(months: 2), of: isDeveloped)
      let isSilent =
        isDeveloped && age != 2 && (last.map { $0 < civil("2025-03-30") } ?? true)
      expect("F71", isSilent, of: isDeveloped)
      expect("F80", isInMeasure, of: isSilent)
      expect("F81", fits == "yes", of: isSilent && isInMeasure)
      expect("F83", true, of: isSilent && isInMeasure)
      let isJudged = isSilent && ["conforms", "doesNotConform"].contains(conformity)
      expect("F74", conformity == "doesNotConform", of: isJudged)
      expect("F75", conformity == "conforms", of: isJudged)
      addDates(file, day, isSilent, conformity == "conforms")
      addOthers(file, day, isSilent)
      let traceable = any([ChecklistAnswer.yes, .no, .open])
      expect("F90", traceable == .no, of: isSilent && traceable != .open)
      readings.append(Reading(file: file, traceable: traceable))
    }
    return readings
  }

  private mutating func addDates(
    _ file: String, _ day: Day, _ isSilent: Bool, _ conforms: Bool
  ) {
    // 0 none, 1 left planned, 2 absent, 3 cancelled, 4 too long ago
    let kind = number(0...4)
    let reason = any(["yes", "no", "unclear"])
    let sanction = any(["notApplicable", "notPursued", "pursued", ""])
    if kind > 0 {
      let date = kind == 4 ? civil("2025-03-29") : any([civil("2025-03-30"), day - 1])
      add(
        "appointments",
        [
          "appointment": id("T"), "case": file, "date": date.iso, "channel": "personal",
          "status": [1: "geplant", 2: "nichtErschienen", 3: "abgesagtKunde", 4: "nichtErschienen"][
            kind] ?? "",
          "important_reason": kind == 2 ? reason : "",
          "sanction_decision": kind == 2 ? sanction : "",
        ])
    }
    let isAsked = (1...3).contains(kind)
    let isAbsent = kind == 2
    expect("F78", kind == 1, of: isSilent)
    expect("F79", !isAsked, of: isSilent)
    expect("F82", isAsked, of: isSilent)
    expect("F86", isAbsent, of: isSilent)
    expect("F87", isAbsent && reason == "no", of: isSilent)
    let isSpared = sanction != "pursued"
    expect("F88", isSpared, of: isSilent && isAbsent && conforms)
    expect("F89", isSpared, of: isSilent && isAbsent)
  }

  private mutating func addOthers(_ file: String, _ day: Day, _ isSilent: Bool) {
    let support = number(0...2)
    if support > 0 {
      let granted = support == 1 ? civil("2025-03-30") : civil("2025-03-29")
      add(
        "supports",
        ["support": id("F"), "case": file, "kind": "application", "granted_on": granted.iso])
    }
    expect("F84", support == 1, of: isSilent)
    let partner = number(0...3)
    if partner > 0 {
      add(
        "partner_involvements",
        [
          "involvement": id("W"), "case": file, "partner": "Beratungsstelle",
          "from": "2025-01-10",
          "to": partner == 1 ? "" : partner == 2 ? "2025-03-29" : "2025-03-30",
        ])
    }
    expect("F85", partner == 1 || partner == 3, of: isSilent)
  }
}
