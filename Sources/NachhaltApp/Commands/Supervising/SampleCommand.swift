import CaseStore
import Casework
import CivilTime
import Exchange
import Texts

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
    let text = call.option("population") ?? "running"
    guard let population = Population(text: text) else {
      throw .usage(
        Phrase(
          "Die Gesamtheit ‹\(text)› verstehe ich nicht; Beispiel: "
            + "‹ended=2026-01-01..2026-03-31;rule=NB-02›.",
          "I do not understand the population ‹\(text)›; example: "
            + "‹ended=2026-01-01..2026-03-31;rule=NB-02›."))
    }
    let (frame, total) = try frame(population, office)
    guard frame.count > 0 else {
      throw CommandFailure(
        .notInOrder,
        Phrase("Kein Fall gehört zur Gesamtheit.", "No case belongs to the population."))
    }
    let allocation: Allocation = call.code("allocation") ?? .proportional
    let next = try nextID(office)
    var sample = ReviewSample(
      id: call.argument(1) ?? next, question: call.option("question") ?? "zielführend?",
      keyDate: office.today, population: population, totalBase: total, frameHash: frame.hash,
      ruleVersion: office.rules.hash, allocation: allocation, sizeRule: try sizeRule(call),
      seed: try seed(call), drawnOn: office.today, drawnBy: office.userName)
    sample.draw(from: frame)
    do throws(StoreFailure) {
      try office.store.save(sample, frame: frame, at: SystemClock.seconds())
    } catch {
      throw CommandFailure(error)
    }
    print(sample, call)
    return .done
  }

  static func frame(
    _ population: Population, _ office: Office
  ) throws(CommandFailure) -> (SampleFrame, Int) {
    var members: [(department: String, caseID: CaseID)] = []
    var total = 0
    do throws(StoreFailure) {
      try office.store.forEachCaseFile(.all, .rules, anonymously: true) { file in
        total += 1
        if population.contains(file, on: office.today, results: { office.evaluate(file).results }) {
          members.append((file.record.department, file.record.id))
        }
        return true
      }
    } catch {
      throw CommandFailure(error)
    }
    return (SampleFrame(members), total)
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

  private static func seed(_ call: borrowing Invocation) throws(CommandFailure) -> UInt64 {
    guard let text = call.option("seed") else {
      var generator = SystemRandomNumberGenerator()
      // Short enough to be read out on the phone.
      return UInt64.random(in: 100_000...999_999_999, using: &generator)
    }
    guard let seed = UInt64(text) else {
      throw .usage(
        Phrase(
          "‹\(text)› ist kein Startwert; erwartet wird eine ganze Zahl.",
          "‹\(text)› is no seed; expected is a whole number."))
    }
    return seed
  }

  private static func nextID(_ office: Office) throws(CommandFailure) -> String {
    do throws(StoreFailure) {
      let known = Set(try office.store.sampleIDs())
      var number = 1
      while known.contains("\(office.today.year)-\(number)") { number += 1 }
      return "\(office.today.year)-\(number)"
    } catch {
      throw CommandFailure(error)
    }
  }

  static func look(
    _ action: String, _ call: borrowing Invocation, _ office: Office
  ) throws(CommandFailure) -> ExitStatus {
    let id = try call.required(1)
    let found: ReviewSample?
    let frame: SampleFrame
    do throws(StoreFailure) {
      found = try office.store.sample(id)
      frame = try office.store.frame(of: id)
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
    case "redraw": return redraw(sample, frame, call)
    default:
      print(sample, call)
      return .done
    }
  }

  /// Draws once more from the frozen frame and compares.
  private static func redraw(
    _ sample: ReviewSample, _ frame: SampleFrame, _ call: borrowing Invocation
  ) -> ExitStatus {
    var again = sample
    again.draw(from: frame)
    let isSame =
      frame.hash == sample.frameHash && again.members.map(\.caseID) == sample.members.map(\.caseID)
    if call.wantsJSON {
      call.answer(
        .object([
          .init("schema", "nachhalt/sample-redraw/1"), .init("sample", .string(sample.id)),
          .init("frame_sha256", .string(frame.hash)), .init("same", .bool(isSame)),
        ]))
    } else {
      call.program.print(
        isSame
          ? Phrase(
            "Dieselben Fälle: Rahmen und Ziehung stimmen überein.",
            "The same cases: frame and draw agree.")
          : Phrase(
            "Andere Fälle: Rahmen oder Ziehung stimmen nicht überein.",
            "Other cases: frame or draw do not agree."))
    }
    return isSame ? .done : .notInOrder
  }

  private static func print(_ sample: ReviewSample, _ call: borrowing Invocation) {
    let withCases = call.has("with-cases")
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
        member.reviewer == .supervision
          ? Phrase("Fachaufsicht", "supervision")[formats.language]
          : Phrase("Teamleitung", "team lead")[formats.language],
        withCases ? member.caseID.text : "",
      ])
    }
    call.program.print(bytes: table.bytes())
  }
}
