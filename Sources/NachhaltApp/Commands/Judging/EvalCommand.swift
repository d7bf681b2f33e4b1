import CivilTime
import Decisions
import Feel
import Glibc
import Texts

extension CommandSpec {
  static let eval = CommandSpec(
    name: "eval", group: .rules,
    summary: Phrase(
      "wertet irgendein DMN-Modell aus", "evaluates any DMN model"),
    arguments: [
      ArgumentSpec(name: "MODELL", summary: Phrase("DMN-Datei", "DMN file"), repeats: true)
    ],
    options: [
      OptionSpec(
        name: "input", value: "DATEI",
        summary: Phrase("Eingaben als JSON-Objekt", "inputs as a JSON object"))
    ],
    details: [
      Phrase(
        "Werte können einfaches JSON sein oder typisiert wie in der Antwort. Weitere Dateien sind "
          + "importierte Modelle.",
        "Values may be plain JSON or typed as in the answer. Further files are imported models.")
    ]
  ) { (call) throws(CommandFailure) in
    var models: [ModelFile] = []
    for path in call.arguments {
      guard let bytes = Files.read(path) else { throw .noSuchFile(path) }
      models.append(ModelFile(name: path, bytes: bytes))
    }
    var input = Array("{}".utf8)
    if let path = call.option("input") {
      guard let bytes = Files.read(path) else { throw .noSuchFile(path) }
      input = bytes
    }
    let found: ModelAnswers
    do throws(ModelAnswers.Failure) {
      found = try ModelAnswers(
        models: models, input: input, clock: call.program.feelClock, zones: Zones(.timeZoneFiles))
    } catch {
      throw CommandFailure(error)
    }
    for problem in found.problems {
      call.program.tell(Phrase(verbatim: problem.sentence))
    }
    let answers = found.answers.map { answer in
      JSONValue.object([
        .init("schema", .string("nachhalt/decision/1")),
        .init("decision", .string(answer.decision)), .init("value", answer.value),
      ])
    }
    if call.has("jsonl") {
      for answer in answers { call.program.print(answer.line) }
    } else {
      call.program.print(JSONValue.array(answers).line)
    }
    return .done
  }
}

extension CommandFailure {
  static func noSuchFile(_ path: String) -> CommandFailure {
    CommandFailure(
      .notFound,
      Phrase(
        "Die Datei ‹\(path)› gibt es nicht oder sie ist nicht lesbar.",
        "The file ‹\(path)› does not exist or cannot be read."))
  }

  fileprivate init(_ failure: ModelAnswers.Failure) {
    switch failure {
    case .unreadableModel(let problems):
      let sentences = problems.map(\.sentence).joined(separator: "\n")
      self.init(
        .badConfiguration,
        Phrase(
          "Das Modell ist nicht lesbar:\n\(sentences)", "The model cannot be read:\n\(sentences)"))
    case .unreadableInput(let fault):
      self.init(
        .badData,
        Phrase(
          "Die Eingabe ist kein JSON: bei Byte \(fault.offset) erwartet: \(fault.expected).",
          "The input is no JSON: expected \(fault.expected) at byte \(fault.offset)."))
    case .inputIsNoObject:
      self.init(
        .badData,
        Phrase(
          "Die Eingabe muss ein JSON-Objekt sein, ein Wert je Name.",
          "The input must be a JSON object, one value a name."))
    case .unfitInput(let name):
      self.init(
        .badData,
        Phrase(
          "Der Wert von ‹\(name)› passt nicht zum Modell.",
          "The value of ‹\(name)› does not fit the model."))
    case .unknownInput(let name):
      self.init(
        .badData,
        Phrase(
          "Das Modell kennt keine Eingabe ‹\(name)›.", "The model knows no input ‹\(name)›."))
    }
  }
}

extension Program {
  /// The day is the program's; only the time of day comes from the machine.
  var feelClock: FeelClock {
    let nanoseconds = Int64(SystemClock.minuteOfDay()) * 60_000_000_000
    let now = FeelDate(dayNumber: Int64(today.number)).map { date in
      FeelDateTime(
        date: date, time: FeelTime(nanosecondOfDay: nanoseconds, zone: .utc))
    }
    return FeelClock(today: Int64(today.number), now: now)
  }
}

extension ZoneSource {
  /// The system's own files of time zones.
  static var timeZoneFiles: ZoneSource {
    ZoneSource { name in
      // A name is data: it must not lead out of the folder.
      name.contains("..") ? nil : Files.read("/usr/share/zoneinfo/" + name)
    }
  }
}
