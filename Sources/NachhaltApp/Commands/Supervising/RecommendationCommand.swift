import CaseStore
import Casework
import CivilTime
import Exchange
import Texts

extension CommandSpec {
  static let recommendation = CommandSpec(
    name: "recommendation", aliases: ["empfehlung"], group: .supervise,
    summary: Phrase(
      "erfasst Empfehlungen einer Prüfung und vermerkt, was erledigt ist",
      "records recommendations of an audit and notes what is done"),
    arguments: [
      ArgumentSpec(
        name: "AKTION", summary: Phrase("add, list oder done", "add, list or done")),
      ArgumentSpec(
        name: "NUMMER",
        summary: Phrase("ihre Nummer, zum Beispiel 1.1", "its number, for example 1.1"),
        isOptional: true),
    ],
    options: [
      OptionSpec(
        name: "text", value: "TEXT", summary: Phrase("was empfohlen wird", "what it says")),
      OptionSpec(
        name: "category", value: "A|B|C",
        summary: Phrase(
          "A sofort, B Handlungserfordernis, C wünschenswert",
          "A at once, B action needed, C desirable"), choices: Recommendation.Category.codes),
      OptionSpec(
        name: "unit", value: "STELLE", summary: Phrase("wer zuständig ist", "who answers for it")),
      OptionSpec(
        name: "measure", value: "TEXT", summary: Phrase("was zugesagt ist", "what was promised")),
      OptionSpec(name: "due", value: "TAG", summary: Phrase("bis wann", "by when")),
      OptionSpec(
        name: "dissent", value: "TEXT",
        summary: Phrase("warum die Stelle keinen Bedarf sieht", "why the unit sees no need")),
      OptionSpec(
        name: "note", value: "TEXT",
        summary: Phrase("was die Erledigung zeigt", "what shows it is done")),
    ],
    details: [
      Phrase(
        "Der Bericht R-H zählt sie; ‹follow-up› zeigt sie mit allem anderen, was nachzuhalten ist.",
        "Report R-H counts them; ‹follow-up› shows them with everything else to be seen through.")
    ]
  ) { (call) throws(CommandFailure) in
    let office = try Office(call.program)
    let (today, now) = (office.today, SystemClock.seconds())
    let action = try call.required(0)
    let due = try call.day("due")
    do throws(StoreFailure) {
      switch action {
      case "list":
        let all = try office.store.recommendations()
        if call.wantsJSON {
          call.answer(all.map { RecommendationAnswer.value($0, on: today) })
        } else {
          RecommendationWords.print(all, today, call)
        }
        return .done
      case "add":
        guard let id = call.argument(1), let text = call.option("text"), !text.isEmpty else {
          break
        }
        guard try office.store.recommendation(id) == nil else {
          call.program.tell(FollowUpTexts.known(id))
          return .badData
        }
        var recommendation = Recommendation(
          id: id, text: text, category: call.code("category") ?? .needed,
          unit: call.option("unit") ?? "", measure: call.option("measure") ?? "", dueOn: due,
          recordedBy: office.userName, recordedOn: today)
        recommendation.dissent = call.option("dissent") ?? ""
        try office.store.record(recommendation, at: now)
        return .done
      case "done":
        guard let id = call.argument(1) else { break }
        guard
          try office.store.completeRecommendation(
            id, evidence: call.option("note") ?? "", by: office.userName, on: today, at: now)
        else {
          call.program.tell(
            Phrase(
              "Eine offene Empfehlung ‹\(id)› gibt es nicht.",
              "There is no open recommendation ‹\(id)›."))
          return .notFound
        }
        return .done
      default: break
      }
    } catch {
      throw CommandFailure(error)
    }
    throw .usage(
      Phrase(
        "So geht es: ‹recommendation add 1.1 --text TEXT --category B --unit KPI12 --due 2026-12-31›, "
          + "‹recommendation done 1.1›, ‹recommendation list›.",
        "It goes like this: ‹recommendation add 1.1 --text TEXT --category B --unit KPI12 --due "
          + "2026-12-31›, ‹recommendation done 1.1›, ‹recommendation list›."))
  }
}

enum RecommendationWords {
  static func print(_ all: [Recommendation], _ today: Day, _ call: borrowing Invocation) {
    if all.isEmpty {
      call.program.print(Phrase("Keine Empfehlungen erfasst.", "No recommendations on record."))
    }
    let formats = Formats(call.program.language)
    var table = TextTable(columns: 5)
    for one in all {
      let item = FollowUp(one)
      var words = item.text
      if !one.dissent.isEmpty {
        words += formats.language == .german ? " (abweichend: " : " (dissent: "
        words += one.dissent + ")"
      }
      table.add([
        one.id, one.category.code, one.unit,
        FollowUpTexts.when(item, on: today, formats)[formats.language],
        one.evidence.isEmpty ? words : words + " → " + one.evidence,
      ])
    }
    call.program.print(bytes: table.bytes())
  }
}
