import Casework
import CivilTime
import Rulebook
import Testing

@Suite struct QueueTests {
  private func queue(_ reference: Reference, on today: String) throws -> [QueueEntry] {
    try Delivered.engine(today).evaluate(reference.file).queue
  }

  /// A case with nothing to complain of but what a test adds.
  private func tidy(_ change: (inout Reference) -> Void = { _ in }) -> Reference {
    reference {
      $0.offer("2026-09-20", .accepted)
      $0.strategy("2026-09-29")
      $0.file.record.needEndedOn = Reference.day("2026-10-01")
      $0.file.record.needEndedCause = .incomeFromWork
      $0.agreement(.cooperationPlan, adapted: "2026-10-02", concluded: "2026-10-02")
      change(&$0)
    }
  }

  @Test func `a milestone and its finding are one line`() throws {
    let lines = try queue(tidy(), on: "2026-11-02")
    #expect(lines.map(\.rule) == ["NB-02"])
    #expect(lines.first?.step == .m1)
    #expect(lines.first?.matter == .milestone)
    #expect(lines.first?.state == .overdue)
    #expect(lines.first?.severity == .high)
    #expect(lines.first?.band == 2)
  }

  @Test func `a milestone comes up a week before it opens`() throws {
    #expect(try queue(tidy(), on: "2026-10-07").isEmpty)
    #expect(try queue(tidy(), on: "2026-10-08").map(\.state) == [.soon])
    #expect(try queue(tidy(), on: "2026-10-15").map(\.state) == [.due])
  }

  @Test func `an appointment in the window plans the milestone and is no line of its own`() throws {
    let planned = tidy { $0.appointment("2026-10-22") }
    let before = try queue(planned, on: "2026-10-20")
    #expect(before.map(\.state) == [.planned] && before.map(\.matter) == [.milestone])
    #expect(before.first?.band == 5)
    #expect(try queue(planned, on: "2026-10-22").first?.band == 4)
  }

  @Test func `impending termination stands before what is overdue, both rules in one line`() throws
  {
    let lines = try queue(tidy { $0.risk("impendingTermination", "2026-11-01") }, on: "2026-11-20")
    #expect(lines.first?.rule == "AG-01")
    #expect(lines.first?.band == 1)
    #expect(lines.first?.reason == "Kündigung droht: kein AG-Kontakt, keine Weitervermittlung")
    #expect(lines.filter { $0.rule == "AG-02" }.isEmpty)
  }

  @Test func `dismissed results and history make no line`() throws {
    let late = tidy {
      $0.contact("2026-11-01")
      $0.risk("debt", "2026-10-20")
      $0.activity(due: "2026-12-20")
      $0.file.dismissals = [
        Dismissal(
          caseID: $0.file.record.id, rule: "AG-05", reason: "notWanted",
          on: Reference.day("2026-11-02"))
      ]
    }
    let outcome = try Delivered.engine("2026-11-05").evaluate(late.file)
    #expect(outcome.results.map(\.rule) == ["AG-05", "NB-03"])
    #expect(outcome.queue.isEmpty)
  }

  @Test func `tasks are overdue, due today or near`() throws {
    let tasks = tidy { reference in
      for (index, due) in ["2026-10-01", "2026-10-05", "2026-10-09", "2026-10-20"].enumerated() {
        var task = FollowUpTask(
          id: TaskID("W\(index)"), caseID: reference.file.record.id, dueOn: Reference.day(due))
        task.text = "Lohnzettel erfragen"
        reference.file.tasks.append(task)
      }
    }
    let lines = try queue(tasks, on: "2026-10-05")
    #expect(lines.map(\.state) == [.overdue, .due, .soon])
    #expect(lines.map(\.band) == [2, 3, 5])
    #expect(lines.first?.reason == "Lohnzettel erfragen")
  }

  @Test func `attempts since the last talk are told`() throws {
    let tried = tidy {
      $0.contact("2026-10-16", reached: false)
      $0.contact("2026-10-17", reached: false)
    }
    #expect(try queue(tried, on: "2026-10-20").first?.reason == "Erstgespräch, 2× nicht erreicht")
  }

  @Test func `a late consent and a new job give a hint without a rule`() throws {
    let late = try queue(reference(consent: "2026-11-10"), on: "2026-11-20")
    let hint = late.first { $0.rule == nil && $0.step == .m1 }
    #expect(hint?.due == Reference.day("2026-11-24"))
    let changed = tidy {
      $0.contact("2026-10-20")
      $0.endJob("2026-11-02")
      $0.nextJob("B2", "2026-11-03")
      $0.employer("2026-11-01", by: .client)
      $0.onward("2026-11-01")
    }
    let lines = try queue(changed, on: "2026-11-17")
    #expect(
      lines.contains { $0.rule == nil && $0.due == Reference.day("2026-12-01") && $0.band == 6 })
  }
}
