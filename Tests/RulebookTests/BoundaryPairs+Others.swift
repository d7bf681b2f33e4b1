import Casework

extension BoundaryPair {
  static let employer: [BoundaryPair] = [
    BoundaryPair("AG-01", threat("2026-11-12"), not: refused),
    BoundaryPair("AG-01", threat("2026-11-12"), not: threat("2026-11-13"), due: "2026-11-19"),
    BoundaryPair(
      "AG-01", expectedEnd("2026-12-15"), not: expectedEnd("2026-12-16"), due: "2026-12-07"),
    BoundaryPair(
      "AG-01", threat("2026-11-12"),
      not: reference {
        $0.risk("impendingTermination", "2026-11-12")
        $0.employer("2026-11-12", by: .client)
      }),
    BoundaryPair(
      "AG-02", threat("2026-11-12"),
      not: reference {
        $0.risk("impendingTermination", "2026-11-12")
        $0.onward("2026-11-12")
      }),
    BoundaryPair(
      "AG-03",
      reference {
        $0.endJob("2027-01-15")
        $0.employer("2027-01-16", by: .client)
      }, on: "2027-01-20",
      not: reference {
        $0.endJob("2027-01-15")
        $0.employer("2027-01-15", by: .client)
      }),
    BoundaryPair(
      "AG-04",
      reference {
        $0.endJob("2027-01-15")
        $0.onward("2027-01-16")
      }, on: "2027-01-20",
      not: reference {
        $0.endJob("2027-01-15")
        $0.onward("2027-01-15")
      }),
    BoundaryPair("AG-05", debt, on: "2026-11-20", not: debt, on: "2026-11-19"),
    BoundaryPair("AG-06", called(consent: "2026-11-11"), not: called(consent: "2026-11-10")),
    BoundaryPair("AG-07", fixedTerm("2027-02-18"), not: fixedTerm("2027-02-19")),
    BoundaryPair("AG-07", probation("2026-12-20"), not: probation("2026-12-21")),
  ]

  private static func threat(_ date: String) -> Reference {
    reference { $0.risk("impendingTermination", date) }
  }

  private static let refused = reference {
    $0.risk("impendingTermination", "2026-11-12")
    $0.employer("2026-11-13", refused: .clientRefused)
  }

  private static let debt = reference { $0.risk("debt", "2026-11-05") }

  private static func called(consent: String) -> Reference {
    reference {
      $0.employer("2026-11-10")
      $0.consent("E2", .employerContact, consent)
    }
  }

  private static func expectedEnd(_ date: String) -> Reference {
    reference { $0.file.employments[0].expectedEnd = Reference.day(date) }
  }

  private static func probation(_ date: String) -> Reference {
    reference { $0.file.employments[0].probationEnds = Reference.day(date) }
  }

  private static func fixedTerm(_ date: String) -> Reference {
    reference { $0.file.employments[0].fixedTermUntil = Reference.day(date) }
  }

  static let limits: [BoundaryPair] = {
    let plain = reference()
    let early = reference(start: "2026-05-20")
    return [
      BoundaryPair("GR-01", plain, on: "2027-03-17", not: plain, on: "2027-03-16"),
      BoundaryPair("GR-01", plain, on: "2027-03-31", not: plain, on: "2027-04-01"),
      BoundaryPair("GR-02", early, on: "2026-11-20", not: early, on: "2026-11-19"),
      BoundaryPair(
        "GR-03", secondJob("2027-05-31"), on: "2026-12-02", not: secondJob("2027-03-31")),
      BoundaryPair("GR-04", extended("2027-07-01"), not: extended("2027-06-30")),
      BoundaryPair(
        "GR-05", plain,
        not: reference {
          $0.file.record.needEndedOn = Reference.day("2026-10-31")
          $0.file.record.needEndedCause = .incomeFromWork
        }),
    ]
  }()

  private static func secondJob(_ limit: String) -> Reference {
    reference {
      $0.nextJob("B2", "2026-12-01")
      $0.file.aftercare?.limitOn = Reference.day(limit)
    }
  }

  private static func extended(_ until: String) -> Reference {
    reference {
      $0.file.aftercare?.basis = .paragraph16k
      $0.file.aftercare?.extensionUntil = Reference.day(until)
      $0.file.aftercare?.extensionReason = "Ziel noch nicht erreicht"
    }
  }

  static let agreements: [BoundaryPair] = [
    BoundaryPair(
      "EV-01", reference(), on: "2026-10-30",
      not: reference { $0.agreement(.cooperationPlan, adapted: "2026-10-29") }),
    BoundaryPair(
      "EV-01", adapted("2026-08-31"), on: "2026-10-30", not: adapted("2026-09-01")),
    BoundaryPair(
      "EV-01", reference(start: "2023-06-30", consent: "2023-06-20"), on: "2023-08-15",
      not: reference(start: "2023-07-01", consent: "2023-06-20"), .medium),
    BoundaryPair(
      "EV-01", reference(start: "2023-07-01", consent: "2023-06-20"), on: "2023-07-30",
      not: reference(start: "2023-07-01", consent: "2023-06-20"), on: "2023-07-29", .low),
    BoundaryPair("EV-01", formerLaw(nil), on: "2023-06-30", not: formerLaw(nil), on: "2023-06-29"),
    BoundaryPair(
      "EV-01", formerLaw("2023-06-30"), on: "2023-07-15", not: formerLaw("2023-06-29")),
    BoundaryPair(
      "EV-01", formerLaw("2023-05-01"), on: "2023-07-15", not: formerLaw("2023-05-02")),
    BoundaryPair("EV-02", coaching("2023-06-30"), on: "2023-07-20", not: coaching("2023-07-01")),
    BoundaryPair(
      "EV-02",
      reference {
        $0.agreement(.integrationAgreement, adapted: "2026-10-01", services: ["16a", "16b"])
      },
      not: reference {
        $0.agreement(
          .integrationAgreement, adapted: "2026-10-01", concluded: "2026-10-01",
          services: ["16a", "16k"])
      }),
    BoundaryPair(
      "EV-03",
      reference { $0.agreement(.integrationAgreement, adapted: "2026-10-01", clause: false) },
      not: reference { $0.agreement(.integrationAgreement, adapted: "2026-10-01", clause: true) }),
    BoundaryPair(
      "EV-03",
      reference { $0.agreement(.integrationAgreement, adapted: "2026-10-01", clause: false) },
      not: reference { $0.agreement(.cooperationPlan, adapted: "2026-10-01", clause: false) }),
    BoundaryPair(
      "EV-04", reference { $0.agreement(.cooperationPlan, updated: "2026-05-20") },
      on: "2026-11-21",
      not: reference { $0.agreement(.cooperationPlan, updated: "2026-05-20") }, on: "2026-11-20"),
    BoundaryPair(
      "EV-05", reference { $0.agreement(.cooperationPlan, terminated: "2027-03-31") },
      on: "2027-04-02", not: reference { $0.agreement(.cooperationPlan, terminated: "2027-04-01") }),
    BoundaryPair(
      "EV-06", reference { $0.agreement(.administrativeAct, concluded: "2026-10-01") },
      not: reference { $0.agreement(.administrativeAct, concluded: "2026-09-30") }),
  ]

  private static func formerLaw(_ adapted: String?) -> Reference {
    reference(start: "2023-06-01", consent: "2023-05-20") {
      if let adapted { $0.agreement(.integrationAgreement, adapted: adapted) }
    }
  }

  private static func adapted(_ date: String) -> Reference {
    reference { $0.agreement(.cooperationPlan, adapted: date) }
  }

  private static func coaching(_ concluded: String) -> Reference {
    reference(start: "2023-07-01", consent: "2023-06-20") {
      $0.agreement(
        .integrationAgreement, adapted: "2023-07-01", concluded: concluded,
        services: ["16a", "16k"])
    }
  }

  static let dataQuality: [BoundaryPair] = [
    BoundaryPair(
      "DQ-01", reference(consent: "2026-10-05"), on: "2026-10-06",
      not: reference(consent: "2026-10-05") { $0.strategy("2026-10-06") }),
    BoundaryPair(
      "DQ-02", reference { $0.status(.seekingWork, "2026-10-01") },
      not: reference {
        $0.status(.seekingWork, "2026-10-01")
        $0.onward("2026-11-02")
      }),
    BoundaryPair(
      "DQ-02", reference { $0.status(.seekingWork, "2026-10-01") }, on: "2027-03-31",
      not: reference {
        $0.status(.seekingWork, "2026-10-01")
        $0.onward("2027-03-31")
      }),
    BoundaryPair("DQ-03", vacancy("2026-10-23"), not: vacancy("2026-10-22")),
    BoundaryPair(
      "DQ-04", reference { $0.appointment("2026-11-19") },
      not: reference { $0.appointment("2026-11-20") }),
    BoundaryPair(
      "DQ-05", reference { $0.appointment("2026-11-12", .missed) },
      not: reference { $0.appointment("2026-11-13", .missed) }),
    BoundaryPair(
      "DQ-09", reference { $0.contact("2026-11-21") }, not: reference { $0.contact("2026-11-20") }),
  ]

  private static func vacancy(_ date: String) -> Reference {
    reference {
      $0.status(.seekingAdvice, "2026-10-01")
      $0.onward(date, .vacancySent)
    }
  }
}
