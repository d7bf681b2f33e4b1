import CaseStore
import Casework
import CivilTime
import Exchange
import Texts

extension CommandSpec {
  static let followUp = CommandSpec(
    name: "follow-up", aliases: ["nachhalten"], group: .supervise,
    summary: Phrase(
      "zeigt vereinbarte Maßnahmen, offene Rückfragen und Strittiges; vermerkt Erledigtes",
      "shows agreed measures, open questions and disputes; notes what is done"),
    arguments: [
      ArgumentSpec(
        name: "MASSNAHME",
        summary: Phrase(
          "MV-…: diese Maßnahme ist erledigt; RF-… mit --category: so ist die Antwort zu werten",
          "MV-…: this measure is done; RF-… with --category: what the answer comes to"),
        isOptional: true)
    ],
    options: [
      OptionSpec(
        name: "note", value: "TEXT",
        summary: Phrase("was daraus geworden ist", "what came of it")),
      OptionSpec(
        name: "category", value: "ART",
        summary: Phrase(
          "wie eine beantwortete Rückfrage zu werten ist", "what an answered question comes to"),
        choices: StatementCategory.codes),
      OptionSpec(
        name: "open", value: nil, summary: Phrase("nur Offenes", "only what is open")),
    ]
  ) { (call) throws(CommandFailure) in
    let office = try Office(call.program)
    do throws(StoreFailure) {
      if let id = call.argument(0), let category: StatementCategory = call.code("category") {
        guard
          try office.store.judge(id, as: category, by: office.userName, at: SystemClock.seconds())
        else {
          call.program.tell(
            Phrase(
              "Eine beantwortete Rückfrage ‹\(id)› gibt es nicht.",
              "There is no answered question ‹\(id)›."))
          return .notFound
        }
      } else if let id = call.argument(0) {
        let isDone = try office.store.complete(
          id, outcome: call.option("note") ?? "", by: office.userName, on: office.today,
          at: SystemClock.seconds())
        guard isDone else {
          call.program.tell(
            Phrase(
              "Eine offene Maßnahme ‹\(id)› gibt es nicht.", "There is no open measure ‹\(id)›."))
          return .notFound
        }
      }
      let items = try FollowUpReader(office).items().filter { $0.isOpen || !call.has("open") }
      if call.wantsJSON {
        call.answer(items.map { FollowUpAnswer.value($0, on: office.today) })
        return .done
      }
      if items.isEmpty { call.program.print(FollowUpTexts.none) }
      var table = TextTable(columns: 5)
      let formats = Formats(call.program.language)
      for item in items {
        table.add([
          FollowUpTexts.kind(item.kind)[formats.language], item.kind == .dispute ? "" : item.id,
          FollowUpTexts.when(item, on: office.today, formats)[formats.language],
          item.caseID?.text ?? item.by, FollowUpTexts.words(item)[formats.language],
        ])
      }
      call.program.print(bytes: table.bytes())
    } catch {
      throw CommandFailure(error)
    }
    return .done
  }
}
