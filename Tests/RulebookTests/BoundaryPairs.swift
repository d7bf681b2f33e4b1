import Casework

/// One row of the test matrix: where a rule just fires and where it just does not.
struct BoundaryPair: Sendable, CustomStringConvertible {
  let rule: String
  let fires: (Reference, String)
  let silent: (Reference, String)
  /// The state meant, where a lower one is reported on the other side.
  var severity: Severity?
  var kind: ResultKind?
  /// The last timely day, where the boundary is that day.
  var due: String?

  var description: String { rule }

  init(
    _ rule: String, _ fires: Reference, on day: String = "2026-11-20", not silent: Reference,
    on silentDay: String? = nil, _ severity: Severity? = nil, _ kind: ResultKind? = nil,
    due: String? = nil
  ) {
    self.rule = rule
    self.fires = (fires, day)
    self.silent = (silent, silentDay ?? day)
    self.severity = severity
    self.kind = kind
    self.due = due
  }

  func holds(_ results: [RuleResult]) -> Bool {
    results.contains { result in
      result.rule == rule && (severity.map { $0 == result.severity } ?? true)
        && (kind.map { $0 == result.kind } ?? true)
        && (due.map { Reference.day($0) == result.due } ?? true)
    }
  }
}

extension BoundaryPair {
  static let offers: [BoundaryPair] = {
    let plain = reference { $0.file.aftercare = nil }
    return [
      BoundaryPair("AN-01", plain, on: "2026-10-15", not: plain, on: "2026-10-14", .high),
      BoundaryPair("AN-01", plain, on: "2026-10-02", not: plain, on: "2026-10-01", .medium),
      BoundaryPair(
        "AN-01", plain, on: "2026-10-15",
        not: reference {
          $0.offer(nil)
          $0.file.offer?.noOfferReason = "clientWantsNoContact"
          $0.file.offer?.noOfferReasonOn = Reference.day("2026-10-14")
        }),
      BoundaryPair(
        "AN-02", reference { $0.offer("2026-10-01") }, not: reference { $0.offer("2026-09-30") }),
      BoundaryPair(
        "AN-03", reference { $0.offer("2026-10-01", .pending) }, on: "2026-10-16",
        not: reference { $0.offer("2026-10-01", .pending) }, on: "2026-10-15"),
      BoundaryPair("AN-04", consentLate("2026-10-19"), not: consentLate("2026-10-20")),
      BoundaryPair(
        "AN-05", revoked("2026-12-09", .phone), on: "2026-12-10",
        not: revoked("2026-12-08", .letter)),
      BoundaryPair(
        "AN-05", revoked("2026-12-09", .letter), on: "2026-12-10",
        not: revoked("2026-12-08", .letter)),
      BoundaryPair("AN-06", allowance(offered: nil), not: allowance(offered: "2026-11-20")),
      BoundaryPair(
        "AN-06", allowance(offered: nil), on: "2027-05-20", not: allowance(offered: nil),
        on: "2027-05-21"),
      BoundaryPair("AN-07", known("2026-10-16"), not: known("2026-10-15")),
    ]
  }()

  private static func consentLate(_ call: String) -> Reference {
    reference(consent: "2026-10-20") {
      $0.file.record.needEndedOn = Reference.day("2026-10-01")
      $0.file.record.needEndedCause = .incomeFromWork
      $0.contact(call)
    }
  }

  private static func revoked(_ date: String, _ channel: Channel) -> Reference {
    reference(consent: nil) {
      $0.consent("E1", .aftercare, "2026-09-28", revoked: "2026-12-01")
      $0.contact(date, channel, purpose: channel == .letter ? .closing : .aftercare)
    }
  }

  private static func allowance(offered: String?) -> Reference {
    reference {
      $0.file.aftercare = nil
      $0.file.employments = []
      $0.file.supports = [
        Support(
          id: Identifier("F1"), caseID: $0.file.record.id, kind: .entryAllowance,
          grantedOn: Reference.day("2026-11-20"))
      ]
      if let offered { $0.offer(offered) }
    }
  }

  private static func known(_ date: String) -> Reference {
    reference { $0.file.employments[0].startKnownOn = Reference.day(date) }
  }
}

extension BoundaryPair {
  static let consultations: [BoundaryPair] = {
    let plain = reference()
    return [
      BoundaryPair("NB-01", plain, on: "2026-10-15", not: plain, on: "2026-10-14"),
      BoundaryPair("NB-01", plain, on: "2026-10-29", not: plain, on: "2026-10-30"),
      BoundaryPair("NB-02", plain, on: "2026-10-30", not: plain, on: "2026-10-29"),
      BoundaryPair(
        "NB-02", reference(consent: "2026-10-29"), not: reference(consent: "2026-10-30")),
      BoundaryPair("NB-02", changedJob("2026-10-15"), not: changedJob("2026-10-14")),
      BoundaryPair(
        "NB-02", reference { $0.contact("2026-10-20", .video) }, on: "2026-10-30",
        not: reference { $0.contact("2026-10-20") }),
      BoundaryPair(
        "NB-03", reference { $0.contact("2026-10-30") }, not: reference { $0.contact("2026-10-29") }
      ),
      BoundaryPair(
        "NB-04", reference { $0.contact("2026-10-14") }, not: reference { $0.contact("2026-10-15") }
      ),
      BoundaryPair(
        "NB-05", reference { $0.appointment("2026-10-30") }, on: "2026-10-20",
        not: reference { $0.appointment("2026-10-29") }),
      BoundaryPair(
        "NB-06", plain, on: "2026-12-16", not: plain, on: "2026-12-15", .medium, .overdue),
      BoundaryPair("NB-06", plain, on: "2026-11-17", not: plain, on: "2026-11-16", .hint, .due),
      BoundaryPair(
        "NB-06", reference(start: "2025-12-31"), on: "2026-03-15",
        not: reference(start: "2025-12-31"), on: "2026-03-14", .medium, .overdue),
      BoundaryPair(
        "NB-07", plain, on: "2027-03-16", not: plain, on: "2027-03-15", .medium, .overdue),
      BoundaryPair(
        "NB-07", reference(start: "2026-01-31"), on: "2026-07-15",
        not: reference(start: "2026-01-31"), on: "2026-07-14", .medium, .overdue),
      BoundaryPair(
        "NB-08", letters, on: "2027-04-01",
        not: reference { $0.contact("2027-03-31") }, on: "2027-04-01"),
      BoundaryPair("NB-09", talks(1), on: "2027-04-01", not: talks(2)),
      BoundaryPair("NB-10", talks(2), on: "2027-04-01", not: talks(3)),
      BoundaryPair(
        "NB-11",
        reference {
          $0.contact("2026-10-05", .email)
          $0.contact("2026-10-08", .email)
          $0.contact("2026-10-09", reached: false)
        }, on: "2026-10-15",
        not: reference {
          $0.contact("2026-10-05", .email)
          $0.contact("2026-10-08", .email)
          $0.contact("2026-10-09")
        }),
      BoundaryPair(
        "NB-12", topics([["leistungsrecht"]]), not: topics([["leistungsrecht", "arbeitszeit"]])),
      BoundaryPair(
        "NB-13", topics([["leistungsrecht"], ["leistungsrecht"], []]),
        not: topics([["leistungsrecht"], ["konflikt"], ["leistungsrecht"]])),
      BoundaryPair("NB-14", risk(due: nil), on: "2026-11-03", not: risk(due: "2026-11-16")),
      BoundaryPair(
        "NB-14", risk(due: nil), on: "2026-11-03", not: risk(due: nil), on: "2026-11-02"),
      BoundaryPair("NB-15", risk(due: "2026-11-19"), not: risk(due: "2026-11-20")),
      BoundaryPair(
        "NB-16", attempts(["2026-11-03", "2026-11-05", "2026-11-09"]),
        not: attempts(["2026-11-03", "2026-11-05", "2026-11-05"])),
    ]
  }()

  private static func changedJob(_ end: String) -> Reference {
    reference {
      $0.endJob(end)
      $0.nextJob("B2", "2026-10-16")
    }
  }

  private static let letters = reference {
    $0.contact("2026-10-20", .letter)
    $0.contact("2026-12-20", .letter)
    $0.contact("2027-02-20", .letter)
  }

  private static func talks(_ count: Int) -> Reference {
    reference { reference in
      for date in ["2026-10-20", "2026-12-01", "2027-03-01"].prefix(count) {
        reference.contact(date)
      }
    }
  }

  private static func topics(_ lists: [[String]]) -> Reference {
    reference { reference in
      for (index, topics) in lists.enumerated() {
        reference.contact("2026-11-0\(index + 1)", topics: topics)
      }
    }
  }

  private static func risk(due: String?) -> Reference {
    reference {
      $0.risk("workingHours", "2026-11-02")
      $0.activity(due: due)
    }
  }

  private static func attempts(_ days: [String]) -> Reference {
    reference { reference in
      for day in days { reference.contact(day, reached: false) }
    }
  }
}
