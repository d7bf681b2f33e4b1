import CaseStore
import Casework
import CivilTime
import Exchange
import Texts
import Workbench

extension CommandSpec {
  static let notices = CommandSpec(
    name: "notices", aliases: ["nachrichten"], group: .look,
    summary: Phrase(
      "wer Ihre Fälle eingesehen hat und warum, offene Rückfragen und Übergaben",
      "who looked at your cases and why, open questions and hand-overs"),
    options: [
      OptionSpec(
        name: "case", value: "FALL",
        summary: Phrase(
          "alle, die diesen Fall je eingesehen haben", "everybody who ever looked at this case")),
      OptionSpec(
        name: "seen", value: nil,
        summary: Phrase("danach als gelesen vermerken", "note as read afterwards")),
    ],
    details: [
      Phrase(
        "Dasselbe zeigt ‹N› auf dem Bildschirm.", "‹N› shows the same on the screen.")
    ]
  ) { (call) throws(CommandFailure) in
    let office = try Office(call.program)
    let formats = Formats(call.program.language)
    do throws(StoreFailure) {
      if let id = call.option("case").map({ CaseID($0) }) {
        // Whoever may not see the case may not see who looked at it either.
        _ = try office.store.caseFile(id)
        let looks = try office.store.looks(at: id)
        NoticeAnswer.print(looks, name: { $0.text }, call, formats)
        return .done
      }
      let notices = try MorningNoticeReader(office, office.today).notices()
      if call.wantsJSON {
        call.answer(notices.looks.map { LookAnswer.value($0.look) })
      } else {
        let rows = NoticeWords.lines(notices, formats)
        for row in rows.isEmpty ? [TeamTexts.noNotices] : rows { call.program.print(row) }
      }
      if call.has("seen"), let me = try office.store.worker(forUser: office.userName) {
        try office.store.markLooksSeen(of: me, on: office.today)
      }
    } catch {
      throw CommandFailure(error)
    }
    return .done
  }
}

enum NoticeAnswer {
  static func print(
    _ looks: [Look], name: (CaseID) -> String, _ call: borrowing Invocation, _ formats: Formats
  ) {
    if call.wantsJSON {
      call.answer(looks.map { LookAnswer.value($0) })
      return
    }
    if looks.isEmpty { call.program.print(TeamTexts.noNotices) }
    for look in looks {
      call.program.print(
        TeamTexts.look(look, name: name(look.caseID), day: formats.day(look.day)))
    }
  }
}

/// The notices of a morning, section by section.
enum NoticeWords {
  static func lines(_ notices: MorningNotices, _ formats: Formats) -> [Phrase] {
    var lines: [Phrase] = []
    func section(_ title: Phrase, _ rows: [Phrase]) {
      guard !rows.isEmpty else { return }
      lines.append(title)
      lines += rows.map { Phrase(verbatim: "  ") + $0 }
    }
    section(
      TeamTexts.looksHeading,
      notices.lookLines.map {
        TeamTexts.look(
          $0.look.look, name: $0.look.name, day: formats.day($0.look.day), times: $0.times)
      })
    section(
      TeamTexts.questionsHeading,
      notices.questions.map {
        Phrase(verbatim: "\($0.caseID.text) · \($0.text) (\(formats.shortDay($0.dueOn)))")
      })
    section(
      TeamTexts.handoversHeading,
      notices.handovers.map {
        Phrase(verbatim: $0.caseID.text + " · ") + TeamTexts.handoverInQueue($0.from.text)
      })
    section(
      TeamTexts.absencesHeading, notices.windows.map { $0.words($0.window.caseID.text) })
    return lines
  }
}
