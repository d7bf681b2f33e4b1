import Casework
import CivilTime
import Decisions
import Feel
import Rulebook
import Texts

/// The rule model in force and the engine made of it. The model is read only when a case has to be
/// judged: the first picture comes from the cache and does not wait for it.
final class Rules {
  /// Where the model came from: a file of the office, or the program itself.
  let origin: String
  /// The text of the model. The program's own is copied out only when it is to be read.
  private(set) lazy var bytes: [UInt8] = Bundled.file(Rules.bundledName) ?? []
  /// Stands for the model in the store: outcomes computed with another are computed anew.
  private(set) lazy var hash: String =
    Bundled.reading(Rules.bundledName) { unsafe Rules.fingerprint($0) } ?? ""
  /// Why the office's own model is not the one in force.
  private(set) var warning: Warning?

  struct Warning {
    /// One line for the screen.
    var short: Phrase
    /// What is wrong, where, and what holds instead.
    var full: Phrase
  }

  private var isDelivered = false
  private var book: RuleBook?
  private var engine: RuleEngine?

  private init(origin: String, bytes: [UInt8], book: RuleBook? = nil) {
    self.origin = origin
    self.book = book
    hash = unsafe bytes.withUnsafeBytes { unsafe Rules.fingerprint($0) }
    self.bytes = bytes
  }

  /// The program's own, at which nobody has looked yet.
  private init() {
    origin = Rules.ownName
    isDelivered = true
  }

  static let ownName = "nachbetreuung.dmn"
  private static let bundledName = "rules/" + ownName

  /// The program's own model.
  static func bundled() throws(CommandFailure) -> Rules {
    guard Bundled.has(bundledName) else {
      throw CommandFailure(
        .fault, Phrase("Das Regelmodell fehlt im Programm.", "The program lacks its rule model."))
    }
    return Rules()
  }

  /// A model that was asked for by name; it is checked before it is used.
  static func file(_ path: String) throws(CommandFailure) -> Rules {
    guard let bytes = Files.read(path) else {
      throw CommandFailure(
        .notFound,
        Phrase(
          "Das Regelmodell ‹\(path)› lässt sich nicht lesen.",
          "The rule model ‹\(path)› cannot be read."))
    }
    let (book, problems) = RuleBook.load(bytes, file: path)
    guard let book else {
      throw CommandFailure(.badConfiguration, Rules.unusable(path, problems))
    }
    return Rules(origin: name(of: path), bytes: bytes, book: book)
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func unusable(_ path: String, _ problems: [RuleProblem]) -> Phrase {
    let first = problems.first(where: \.isFatal).map(RuleTexts.sentence) ?? .empty
    return Phrase(
      "Das Regelmodell ‹\(path)› ist nicht brauchbar. ",
      "The rule model ‹\(path)› cannot be used. ") + first
  }

  /// Whether a case can be judged without reading the model first.
  var isLoaded: Bool { engine != nil }

  func ruleBook() throws(CommandFailure) -> RuleBook {
    if let book { return book }
    let (loaded, problems) = RuleBook.load(bytes, file: origin)
    guard let loaded else {
      throw CommandFailure(.badConfiguration, Rules.unusable(origin, problems))
    }
    book = loaded
    return loaded
  }

  /// The numbers of the rules in force. Those of the delivered model are the program's own, so that
  /// nobody has to wait for it; a test holds them against each other.
  func configuration(on today: Day) -> Configuration {
    if isDelivered { return Configuration() }
    return (try? engine(on: today))?.configuration ?? Configuration()
  }

  func engine(on today: Day) throws(CommandFailure) -> RuleEngine {
    if let engine, engine.today == today { return engine }
    let made = RuleEngine(try ruleBook(), on: today)
    engine = made
    return made
  }

  /// What the rules say of a case. The model was checked when it was chosen; should it fail all the
  /// same, a case without results is better than none at all.
  func evaluate(_ file: CaseFile, on today: Day) -> CaseOutcome {
    guard let engine = try? engine(on: today) else {
      return CaseOutcome(
        caseID: file.record.id, evaluatedOn: today, horizon: nil, results: [], queue: [])
    }
    return engine.evaluate(file)
  }

  /// FNV-1a over words of eight bytes, twice with different beginnings: enough to tell models apart,
  /// and quick enough for every start.
  private static func fingerprint(_ bytes: UnsafeRawBufferPointer) -> String {
    var a: UInt64 = 0xCBF2_9CE4_8422_2325
    var b: UInt64 = 0x9AE1_6A3B_2F90_404F
    func take(_ word: UInt64) {
      a = (a ^ word) &* 0x100_0000_01B3
      b = ((b &+ word) &* 0x100_0000_01B3) ^ (b >> 29)
    }
    var index = 0
    while index + 8 <= bytes.count {
      take(unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    var last = UInt64(bytes.count)
    while index < bytes.count {
      last = unsafe last << 8 | UInt64(bytes[index])
      index += 1
    }
    take(last)
    return String(a, radix: 16) + String(b, radix: 16)
  }
}

extension Rules {
  /// The model asked for, else the office's own, else the program's. Only a model asked for in this
  /// very call may stop it; one that lies there must not keep anybody from work.
  static func chosen(_ program: Program) throws(CommandFailure) -> Rules {
    if let path = program.options["rules"]?.last { return try file(path) }
    guard let own = ownPath(program) else { return try bundled() }
    let rules = try keptModel(own, in: StorePath.rulesFolder(program.environment))
    if let warning = rules.warning { program.tell(warning.full) }
    return rules
  }

  /// Where the office's own model lies, if it has one.
  static func ownPath(_ program: Program) -> String? {
    if let path = program.environment["NACHHALT_RULES"], !path.isEmpty { return path }
    let path = StorePath.rulesFolder(program.environment) + "/" + ownName
    return Files.exists(path) ? path : nil
  }

  /// The office's own model. Every one that can be used is kept, so that the next one that cannot
  /// leaves things as they were.
  private static func keptModel(
    _ path: String, in folder: String
  ) throws(CommandFailure) -> Rules {
    let kept = folder + "/last-good.dmn"
    let former = Files.read(kept)
    guard let bytes = Files.read(path) else {
      let failure = Phrase(
        "Das Regelmodell ‹\(path)› lässt sich nicht lesen.",
        "The rule model ‹\(path)› cannot be read.")
      return try fallback(former, failure, line: nil)
    }
    // It was found to be in order before; looking again would cost every start.
    if let former, former == bytes { return Rules(origin: name(of: path), bytes: bytes) }
    let (book, problems) = RuleBook.load(bytes, file: path)
    guard let book else {
      return try fallback(former, unusable(path, problems), line: Rules.line(of: problems))
    }
    // A folder nobody may write to only costs the memory of this model.
    _ = Files.makeDirectory(folder) && Files.write(bytes, to: kept)
    return Rules(origin: name(of: path), bytes: bytes, book: book)
  }

  private static func line(of problems: [RuleProblem]) -> Int? {
    for case .model(let problem) in problems where problem.severity == .error {
      if let position = problem.place.position { return position.line }
    }
    return nil
  }

  private static func fallback(
    _ former: [UInt8]?, _ failure: Phrase, line: Int?
  ) throws(CommandFailure) -> Rules {
    var place = Phrase("Eigenes Regelwerk unbrauchbar", "Own rule book unusable")
    if let line { place = place + Phrase(" (Zeile \(line))", " (line \(line))") }
    if let former, let book = RuleBook.load(former, file: ownName).book {
      let rules = Rules(origin: ownName, bytes: former, book: book)
      rules.warning = Warning(
        short: place
          + Phrase(": der letzte gute Stand gilt", ": the last good one is in force"),
        full: failure
          + Phrase(
            " Es gilt weiter der letzte brauchbare Stand; ‹nachhalt rules check› zeigt alles.",
            " The last one that could be used stays in force; ‹nachhalt rules check› shows all."))
      return rules
    }
    let rules = try bundled()
    rules.warning = Warning(
      short: place + Phrase(": das mitgelieferte gilt", ": the delivered one is in force"),
      full: failure
        + Phrase(
          " Es gilt das mitgelieferte Regelwerk; ‹nachhalt rules check› zeigt alles.",
          " The rule book delivered with the program is in force; ‹nachhalt rules check› shows all."
        )
    )
    return rules
  }
}

extension Rules {
  /// The name of a rule as the model writes it, however it was typed.
  func known(_ name: String) throws(CommandFailure) -> String {
    let rule = name.uppercased()
    let book = try ruleBook()
    guard book.rules.contains(where: { $0.rule == rule }) else {
      throw Rules.unknown(rule, among: book)
    }
    return rule
  }

  static func unknown(_ rule: String, among book: RuleBook) -> CommandFailure {
    var message = Phrase(
      "Die Regel ‹\(rule)› gibt es im Modell nicht.", "The model has no rule ‹\(rule)›.")
    if let near = Similarity.nearest(to: rule, among: book.rules.map(\.rule)) {
      message = message + Phrase(" Meinten Sie ‹\(near)›?", " Did you mean ‹\(near)›?")
    }
    return CommandFailure(.usage, message)
  }
}
