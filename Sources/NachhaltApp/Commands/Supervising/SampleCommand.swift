import CaseStore
import Casework
import CivilTime
import Exchange
import Texts
import Workbench

extension CommandSpec {
  static let sample = CommandSpec(
    name: "sample", aliases: ["stichprobe"], group: .supervise,
    summary: Phrase(
      "zieht eine Stichprobe, zeigt sie und wertet sie aus",
      "draws a sample, shows it and evaluates it"),
    arguments: [
      ArgumentSpec(
        name: "AKTION",
        summary: Phrase("new, list, show, result oder redraw", "new, list, show, result or redraw")),
      ArgumentSpec(
        name: "STICHPROBE", summary: Phrase("ihr Name", "its name"), isOptional: true),
    ],
    options: [
      OptionSpec(
        name: "question", value: "FRAGE", summary: Phrase("was geprüft wird", "what is examined")),
      OptionSpec(
        name: "population", value: "GESAMTHEIT",
        summary: Phrase(
          "running, ended=VON..BIS, started=VON..BIS oder all; dazu ;rule=NB-02;team=…;department=…",
          "running, ended=FROM..TO, started=FROM..TO or all; with ;rule=NB-02;team=…;department=…")),
      OptionSpec(
        name: "filter", value: "FILTER",
        summary: Phrase(
          "statt dessen ein Filter wie in der Fallliste", "a filter as in the list of cases instead"
        )),
      OptionSpec(
        name: "view", value: "NAME",
        summary: Phrase("statt dessen ein gespeicherter Filter", "a saved filter instead")),
      OptionSpec(
        name: "unreviewed", value: "MONATE",
        summary: Phrase(
          "ohne Fälle, die in so vielen Monaten gezogen oder bewertet wurden",
          "without cases drawn or rated within so many months")),
      OptionSpec(
        name: "size", value: "ANZAHL", summary: Phrase("feste Größe", "a fixed size")),
      OptionSpec(
        name: "confidence", value: "PROZENT",
        summary: Phrase("Sicherheit (Vorgabe 95)", "confidence (95 by default)"),
        choices: SampleSize.Level.codes),
      OptionSpec(
        name: "margin", value: "PUNKTE",
        summary: Phrase(
          "Spielraum in Prozentpunkten (Vorgabe 10)", "margin in percentage points (default 10)")),
      OptionSpec(
        name: "allocation", value: "ART",
        summary: Phrase("Verteilung auf die Fachdienste", "spread over the departments"),
        choices: Allocation.codes),
      OptionSpec(
        name: "seed", value: "ZAHL",
        summary: Phrase("Startwert; sonst zufällig", "seed; random otherwise")),
      OptionSpec(
        name: "method", value: "VERFAHREN",
        summary: Phrase("Verfahren der Hochrechnung", "method of extrapolation"),
        choices: ShareInterval.Method.codes),
      OptionSpec(
        name: "with-cases", value: nil,
        summary: Phrase(
          "auch die Fallnummern zu den Pseudonymen", "also the case numbers behind pseudonyms")),
    ],
    details: [
      Phrase(
        "Jede Ziehung steht im Protokoll. Mit Startwert und Rahmen zieht jeder dieselben Fälle.",
        "Every draw stands in the journal. With seed and frame anybody draws the same cases.")
    ]
  ) { (call) throws(CommandFailure) in
    let office = try Office(call.program)
    let action = try call.required(0)
    do throws(StoreFailure) {
      switch action {
      case "list":
        var lines: [JSONValue] = []
        for id in try office.store.sampleIDs() {
          if let sample = try office.store.sample(id) { lines.append(SampleAnswer.summary(sample)) }
        }
        if call.wantsJSON {
          call.answer(lines)
        } else {
          for line in try SampleWords.overview(office.store, Formats(call.program.language)) {
            call.program.print(line)
          }
        }
        return .done
      case "new", "show", "result", "redraw": break
      default: return try SampleCommand.unknown(action, call)
      }
    } catch {
      throw CommandFailure(error)
    }
    if action == "new" { return try SampleCommand.draw(call, office) }
    return try SampleCommand.look(action, call, office)
  }
}

enum SampleCommand {
  static func unknown(
    _ action: String, _ call: borrowing Invocation
  ) throws(StoreFailure) -> ExitStatus {
    call.program.tell(
      Phrase(
        "‹sample› kennt ‹\(action)› nicht; möglich sind new, list, show, result, redraw.",
        "‹sample› does not know ‹\(action)›; possible are new, list, show, result, redraw."))
    return .usage
  }

  static func draw(
    _ call: borrowing Invocation, _ office: Office
  ) throws(CommandFailure) -> ExitStatus {
    let order = SampleOrder(
      question: call.option("question") ?? "zielführend?",
      population: try population(call, office), sizeRule: try sizeRule(call),
      allocation: call.code("allocation") ?? .proportional, seed: try seed(call))
    let drawn: ReviewSample?
    do throws(StoreFailure) {
      drawn = try SampleDrawing(office).draw(order, id: call.argument(1))
      if let drawn {
        let uncleaned = try SampleDrawing(office).uncleaned(drawn)
        if uncleaned > 0 { call.program.tell(SampleTexts.uncleaned(drawn.id, uncleaned)) }
      }
    } catch {
      throw CommandFailure(error)
    }
    guard let drawn else { throw CommandFailure(.notInOrder, SampleTexts.nobody) }
    print(drawn, call, office)
    return .done
  }

  /// `--view` names a saved filter, `--filter` gives one, `--population` the simple criteria.
  private static func population(
    _ call: borrowing Invocation, _ office: Office
  ) throws(CommandFailure) -> Population {
    var population = try criteria(call, office)
    if let text = call.option("unreviewed") {
      guard let months = Int(text), (1...120).contains(months) else {
        throw .usage(
          Phrase(
            "‹\(text)› sind keine Monate; erwartet wird zum Beispiel 12.",
            "‹\(text)› are no months; expected is for example 12."))
      }
      population.unreviewedMonths = months
    }
    return population
  }

  private static func criteria(
    _ call: borrowing Invocation, _ office: Office
  ) throws(CommandFailure) -> Population {
    if let name = call.option("view") {
      let views = SavedViews.restored(office)
      guard let view = views.first(where: { $0.name == name || $0.query == name }) else {
        let known = views.map { "‹\($0.name)›" }.joined(separator: ", ")
        throw .usage(
          Phrase(
            "Den gespeicherten Filter ‹\(name)› gibt es nicht; gespeichert: \(known).",
            "There is no saved filter ‹\(name)›; saved: \(known)."))
      }
      return Population(.filter(view.query))
    }
    if let text = call.option("filter") {
      do throws(FilterProblem) {
        _ = try FilterParser.parse(text, today: office.today)
      } catch {
        throw .usage(FilterTexts.sentence(error))
      }
      return Population(.filter(text))
    }
    let text = call.option("population") ?? "running"
    guard let population = Population(text: text) else {
      throw .usage(
        Phrase(
          "Die Gesamtheit ‹\(text)› verstehe ich nicht; Beispiel: "
            + "‹ended=2026-01-01..2026-03-31;rule=NB-02›.",
          "I do not understand the population ‹\(text)›; example: "
            + "‹ended=2026-01-01..2026-03-31;rule=NB-02›."))
    }
    return population
  }

  private static func sizeRule(
    _ call: borrowing Invocation
  ) throws(CommandFailure) -> ReviewSample.SizeRule {
    if let text = call.option("size") {
      guard let size = Int(text), size > 0 else {
        throw .usage(
          Phrase("‹\(text)› ist keine Größe.", "‹\(text)› is no size."))
      }
      return .fixed(size)
    }
    let level: SampleSize.Level = call.code("confidence") ?? .ninetyFive
    let text = call.option("margin") ?? "10"
    guard let points = Double(text.split(separator: ",").joined(separator: ".")), points > 0,
      points <= 50
    else {
      throw .usage(
        Phrase(
          "‹\(text)› ist kein Spielraum; erwartet wird zum Beispiel 10.",
          "‹\(text)› is no margin; expected is for example 10."))
    }
    return .margin(level, points: points)
  }

  private static func seed(
    _ call: borrowing Invocation
  ) throws(CommandFailure) -> UInt64? {
    guard let text = call.option("seed") else { return nil }
    guard let seed = UInt64(text) else {
      throw .usage(
        Phrase(
          "‹\(text)› ist kein Startwert; erwartet wird eine ganze Zahl.",
          "‹\(text)› is no seed; expected is a whole number."))
    }
    return seed
  }

  static func look(
    _ action: String, _ call: borrowing Invocation, _ office: Office
  ) throws(CommandFailure) -> ExitStatus {
    let id = try call.required(1)
    let found: ReviewSample?
    do throws(StoreFailure) {
      found = try office.store.sample(id)
    } catch {
      throw CommandFailure(error)
    }
    guard let sample = found else {
      throw CommandFailure(
        .notFound,
        Phrase("Die Stichprobe ‹\(id)› gibt es nicht.", "There is no sample ‹\(id)›."))
    }
    switch action {
    case "result":
      let result = SampleResult(
        sample, level: call.code("confidence") ?? .ninetyFive,
        method: call.code("method") ?? .hypergeometric)
      if call.wantsJSON {
        call.answer(SampleAnswer.result(sample, result))
      } else {
        let formats = Formats(call.program.language)
        call.program.print(SampleWords.head(sample, formats))
        for line in SampleWords.result(sample, result, formats) { call.program.print(line) }
      }
      return .done
    case "redraw": return try redraw(sample, office, call)
    default:
      print(sample, call, office)
      return .done
    }
  }

  /// Draws once more from the frozen frame and compares.
  private static func redraw(
    _ sample: ReviewSample, _ office: Office, _ call: borrowing Invocation
  ) throws(CommandFailure) -> ExitStatus {
    let isSame: Bool
    do throws(StoreFailure) {
      isSame = try SampleDrawing(office).isSame(sample)
    } catch {
      throw CommandFailure(error)
    }
    if call.wantsJSON {
      call.answer(
        .object([
          .init("schema", "nachhalt/sample-redraw/1"), .init("sample", .string(sample.id)),
          .init("frame_sha256", .string(sample.frameHash)), .init("same", .bool(isSame)),
        ]))
    } else {
      call.program.print(isSame ? SampleTexts.same : SampleTexts.different)
    }
    return isSame ? .done : .notInOrder
  }

  private static func print(
    _ sample: ReviewSample, _ call: borrowing Invocation, _ office: Office
  ) {
    let withCases = call.has("with-cases")
    // Drawn before its client became protected, a case stays in the sample by its pseudonym.
    let hidden = (try? office.store.hiddenCases()) ?? []
    var sample = sample
    for index in sample.members.indices where hidden.contains(sample.members[index].caseID) {
      sample.members[index].caseID = CaseID("")
    }
    if call.wantsJSON {
      call.answer(SampleAnswer.full(sample, withCases: withCases))
      return
    }
    let formats = Formats(call.program.language)
    call.program.print(SampleWords.head(sample, formats))
    call.program.print("SHA-256 \(sample.frameHash)")
    var table = TextTable(columns: 5)
    for member in sample.members {
      table.add([
        member.pseudonym, member.accessCode, sample.strata[member.stratum].department,
        SampleTexts.reviewer(member.reviewer)[formats.language],
        withCases ? member.caseID.text : "",
      ])
    }
    call.program.print(bytes: table.bytes())
  }
}
