import Casework
import CivilTime
import Rulebook
import Testing

/// What the clarifications add to the catalogue, and how rules silence each other.
@Suite struct ClarificationTests {
  private func rules(_ reference: Reference, on today: String) throws -> Set<String> {
    Set(try Delivered.engine(today).evaluate(reference.file).results.map(\.rule))
  }

  @Test func `past the limit nothing is proposed as due any more`() throws {
    let open = reference {
      $0.file.employments[0].fixedTermUntil = Reference.day("2027-05-01")
      for day in ["2027-03-01", "2027-03-02", "2027-03-03"] { $0.contact(day, reached: false) }
    }
    let before = try rules(open, on: "2027-03-31")
    #expect(before.isSuperset(of: ["AN-06", "AG-07", "GR-01", "NB-16"]))
    let after = try Delivered.engine("2027-04-01").evaluate(open.file).results
    #expect(after.contains { $0.rule == "GR-02" })
    #expect(!after.contains { $0.kind == .due })
    #expect(after.contains { $0.rule == "NB-08" })
  }

  @Test func `a consent after day 28 takes the first talk out of all three rules`() throws {
    let late = reference(consent: "2026-10-30") { $0.contact("2026-11-10") }
    #expect(try rules(late, on: "2026-11-20").isDisjoint(with: ["NB-01", "NB-02", "NB-03"]))
    let silent = reference(consent: "2026-10-30")
    #expect(try rules(silent, on: "2026-11-20").isDisjoint(with: ["NB-01", "NB-02"]))
    #expect(try rules(reference(consent: "2026-10-29"), on: "2026-11-20").contains("NB-02"))
  }

  @Test func `a job lost before day 14 silences the overdue first talk, also with a next job`()
    throws
  {
    func changed(_ end: String) -> Reference {
      reference {
        $0.endJob(end)
        $0.nextJob("B2", "2026-10-20")
      }
    }
    #expect(try !rules(changed("2026-10-14"), on: "2026-11-05").contains("NB-02"))
    #expect(try rules(changed("2026-10-15"), on: "2026-11-05").contains("NB-02"))
  }

  @Test func `counts are disjoint but for the union`() throws {
    let none = try rules(reference(), on: "2027-04-01")
    #expect(none.isSuperset(of: ["NB-08", "NB-10"]) && !none.contains("NB-09"))
    let one = try rules(reference { $0.contact("2026-10-20") }, on: "2027-04-01")
    #expect(one.isSuperset(of: ["NB-09", "NB-10"]) && !one.contains("NB-08"))
  }

  @Test func `the running count becomes a hint when three talks are out of reach`() throws {
    let talk = reference { $0.contact("2026-10-20") }
    #expect(try !rules(talk, on: "2027-02-14").contains("NB-10"))
    let result = try talk.results("NB-10", on: "2027-02-15").first
    #expect(result?.severity == .hint)
  }

  @Test func `an insufficient judgement fires whatever the status, from the day itself`() throws {
    let judged = reference {
      $0.risk("workingHours", "2026-11-20", .mitigated)
      $0.file.risks[0].adequacy = .insufficient
      $0.activity(due: "2026-12-01")
    }
    #expect(try rules(judged, on: "2026-11-20").contains("NB-14"))
    #expect(try !rules(judged, on: "2026-11-19").contains("NB-14"))
  }

  @Test func `documented non-contact silences the employer rule, not the onward step`() throws {
    let refused = reference {
      $0.risk("impendingTermination", "2026-11-12")
      $0.employer("2026-11-01", refused: .clientRefused)
    }
    let found = try rules(refused, on: "2026-11-20")
    #expect(!found.contains("AG-01") && found.contains("AG-02"))
  }

  @Test func `inNeed has windows but neither limit findings nor a basis to doubt`() throws {
    let need = reference { $0.file.aftercare?.basis = .inNeed }
    #expect(try rules(need, on: "2026-10-30").isSuperset(of: ["NB-02", "EV-01", "DQ-01"]))
    #expect(try rules(need, on: "2027-03-25").isDisjoint(with: ["GR-01", "GR-05"]))
    #expect(try rules(need, on: "2027-04-01").isDisjoint(with: ["GR-02"]))
  }

  @Test func `a lawful extension moves period and limit, but not the plan's`() throws {
    let extended = reference {
      $0.file.aftercare?.basis = .paragraph16k
      $0.file.aftercare?.extensionUntil = Reference.day("2027-06-30")
      $0.file.aftercare?.extensionReason = "Ziel noch nicht erreicht"
    }
    #expect(try rules(extended, on: "2027-04-01").isDisjoint(with: ["NB-08", "GR-01", "GR-04"]))
    #expect(try rules(extended, on: "2027-06-16").contains("GR-01"))
    #expect(try rules(extended, on: "2027-07-01").contains("NB-08"))
  }

  @Test func `aftercare contacts after the limit are a breach also once the period is closed`()
    throws
  {
    let closed = reference {
      $0.file.aftercare?.endedOn = Reference.day("2027-03-31")
      $0.contact("2027-04-05")
    }
    #expect(try rules(closed, on: "2027-04-04").isDisjoint(with: ["GR-02"]))
    let result = try closed.results("GR-02", on: "2027-04-10").first
    #expect(result?.since == Reference.day("2027-04-05"))
  }

  @Test func `one closing message within seven days is exempt, a second is not`() throws {
    let closing = reference(consent: nil) {
      $0.consent("E1", .aftercare, "2026-09-28", revoked: "2026-12-01")
      $0.contact("2026-12-08", .letter, purpose: .closing)
      $0.contact("2026-12-08", .email, purpose: .closing)
    }
    #expect(try closing.results("AN-05", on: "2026-12-20").map(\.subject) == ["K2"])
  }

  @Test func `a dismissal marks the result until it expires`() throws {
    let dismissed = reference {
      var row = Dismissal(
        caseID: $0.file.record.id, rule: "NB-02", reason: "vacation",
        on: Reference.day("2026-11-05"))
      row.expiresOn = Reference.day("2026-11-15")
      $0.file.dismissals = [row]
    }
    #expect(try dismissed.results("NB-02", on: "2026-11-04").map(\.isDismissed) == [false])
    #expect(try dismissed.results("NB-02", on: "2026-11-05").map(\.isDismissed) == [true])
    #expect(try dismissed.results("NB-02", on: "2026-11-15").map(\.isDismissed) == [true])
    #expect(try dismissed.results("NB-02", on: "2026-11-16").map(\.isDismissed) == [false])
  }

  @Test func `implausible dates name their row, several without an id are one result`() throws {
    let wrong = reference {
      $0.file.employments[0].end = Reference.day("2026-09-01")
      $0.file.record.openedOn = Reference.day("2026-09-01")
      $0.file.record.closedOn = Reference.day("2026-08-01")
      $0.file.record.benefitFrom = Reference.day("2026-09-01")
      $0.file.record.benefitTo = Reference.day("2026-08-01")
    }
    #expect(try wrong.results("DQ-09", on: "2026-11-20").map(\.subject) == [nil, "B1"])
  }

  @Test func `results carry the numbers used`() throws {
    let result = try #require(reference().results("NB-02", on: "2026-11-20").first)
    let facts = Dictionary(uniqueKeysWithValues: result.facts.map { ($0.name, $0.value) })
    #expect(facts["heute"] == "2026-11-20")
    #expect(facts["Tag"] == "50")
    #expect(facts["Anzahl Beratungen"] == "0")
    #expect(facts["M1.fällig"] == "2026-10-29")
  }

  @Test func `what the client ended stays ended where no job start is known`() throws {
    let ended = reference {
      $0.file.employments = []
      $0.file.aftercare?.anchorID = nil
      $0.file.aftercare?.endedOn = Reference.day("2026-11-02")
      $0.file.aftercare?.endReason = .clientEnded
      $0.file.consents = []
      $0.contact("2026-11-10", purpose: .closing)
    }
    #expect(try rules(ended, on: "2026-11-20").contains("AN-05"))
    let early = reference {
      $0.file = ended.file
      $0.file.contacts[0].date = Reference.day("2026-11-09")
    }
    #expect(try !rules(early, on: "2026-11-20").contains("AN-05"))
  }
}
