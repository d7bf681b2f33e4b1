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
    for problem in found.problems { call.program.tell(place: ModelProblemTexts.sentence(problem)) }
    call.tell(found.answers.flatMap(\.notes))
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

extension Invocation {
  /// Says why values came out as null, each reason once.
  fileprivate func tell(_ notes: [TraceNote]) {
    var told: [TraceNote] = []
    for note in notes where told.count < 20 && !told.contains(note) {
      told.append(note)
      var place = note.place?.file ?? ""
      if let position = note.place?.position { place += ":\(position.line):\(position.column)" }
      var phrase = Phrase(verbatim: place + ": ")
      if let node = note.place?.node { phrase = phrase + Phrase("„\(node)“: ", "“\(node)”: ") }
      program.tell(place: phrase + FeelTexts.sentence(note.note.detail))
    }
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
      let sentences = problems.map { ModelProblemTexts.sentence($0) }.joined(separator: "\n")
      self.init(
        .badConfiguration,
        Phrase("Das Modell ist nicht lesbar:\n", "The model cannot be read:\n") + sentences)
    case .unreadableInput(let fault):
      let (german, english) = CommandFailure.words(fault.expected)
      self.init(
        .badData,
        Phrase(
          "Die Eingabe ist kein JSON: Bei Byte \(fault.offset + 1) wird \(german) erwartet.",
          "The input is no JSON: expected \(english) at byte \(fault.offset + 1)."))
    case .inputIsNoObject:
      self.init(
        .badData,
        Phrase(
          "Die Eingabe muss ein JSON-Objekt sein, ein Wert je Name.",
          "The input must be a JSON object, one value a name."))
    case .unfitInput(let name, let expected):
      self.init(
        .badData,
        Phrase(
          "Der Wert von ‹\(name)› passt nicht zum Modell: Erklärt ist ‹\(expected)›.",
          "The value of ‹\(name)› does not fit the model: declared is ‘\(expected)’."))
    case .unknownInput(let name):
      self.init(
        .badData,
        Phrase(
          "Das Modell kennt keine Eingabe ‹\(name)›.", "The model knows no input ‹\(name)›."))
    }
  }
}

extension CommandFailure {
  private static func words(_ expected: JSONFailure.Expectation) -> (String, String) {
    switch expected {
    case .sign(let sign): ("‹\(sign)›", "‘\(sign)’")
    case .name: ("ein Name in Anführungszeichen", "a name in quotes")
    case .value: ("ein Wert", "a value")
    case .digits: ("eine Ziffer", "a digit")
    case .escape: ("ein gültiges Zeichen hinter ‹\\›", "a valid escape")
    case .surrogates: ("ein vollständiges Zeichenpaar", "a pair of surrogates")
    case .hexadecimals: ("eine Zahl aus vier Hexadezimalziffern", "four hexadecimal digits")
    case .lessNesting: ("weniger Verschachtelung", "less nesting")
    case .end: ("das Ende", "the end")
    }
  }
}

extension Program {
  /// The day is the program's; only the time of day comes from the machine.
  var feelClock: FeelClock {
    let (second, offset) = SystemClock.timeOfDay()
    let time = FeelTime(nanosecondOfDay: second * 1_000_000_000, zone: .offset(offset))
    let now = FeelDate(dayNumber: Int64(today.number)).map { FeelDateTime(date: $0, time: time) }
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
