import Casework
import CivilTime
import Rulebook
import Texts

/// The rule model in force and the engine made of it. The model is read only when a case has to be
/// judged: the first picture comes from the cache and does not wait for it.
final class Rules {
  /// Where the model came from: a file of the office, or the program itself.
  let origin: String
  let bytes: [UInt8]
  /// Stands for the model in the store: outcomes computed with another are computed anew.
  let hash: String
  private var book: RuleBook?
  private var engine: RuleEngine?

  private init(origin: String, bytes: [UInt8], book: RuleBook? = nil) {
    self.origin = origin
    self.bytes = bytes
    self.book = book
    hash = Rules.fingerprint(bytes)
  }

  static let ownName = "nachbetreuung.dmn"

  /// The program's own model.
  static func bundled() throws(CommandFailure) -> Rules {
    guard let bytes = Bundled.file("rules/" + ownName) else {
      throw CommandFailure(
        .fault, Phrase("Das Regelmodell fehlt im Programm.", "The program lacks its rule model."))
    }
    return Rules(origin: ownName, bytes: bytes)
  }

  /// A model of the office; it is checked before it is used.
  static func file(_ path: String) throws(CommandFailure) -> Rules {
    guard let bytes = Files.read(path) else {
      throw CommandFailure(
        .notFound,
        Phrase(
          "Das Regelmodell ‹\(path)› lässt sich nicht lesen.",
          "The rule model ‹\(path)› cannot be read."))
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let (book, problems) = RuleBook.load(bytes, file: name)
    guard let book else {
      let first = problems.first(where: \.isFatal).map { RuleTexts.sentence($0).german } ?? ""
      throw CommandFailure(
        .badConfiguration,
        Phrase(
          "Das Regelmodell ‹\(name)› ist nicht brauchbar: \(first)",
          "The rule model ‹\(name)› cannot be used: \(first)"))
    }
    return Rules(origin: name, bytes: bytes, book: book)
  }

  func ruleBook() throws(CommandFailure) -> RuleBook {
    if let book { return book }
    let (loaded, problems) = RuleBook.load(bytes, file: origin)
    guard let loaded else {
      let first = problems.first(where: \.isFatal).map { RuleTexts.sentence($0).german } ?? ""
      throw CommandFailure(
        .badConfiguration,
        Phrase(
          "Das Regelmodell ist nicht brauchbar: \(first)", "The rule model cannot be used: \(first)"
        ))
    }
    book = loaded
    return loaded
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

  /// FNV-1a, twice with different beginnings: enough to tell models apart.
  private static func fingerprint(_ bytes: [UInt8]) -> String {
    var a: UInt64 = 0xCBF2_9CE4_8422_2325
    var b: UInt64 = 0x9AE1_6A3B_2F90_404F
    for byte in bytes {
      a = (a ^ UInt64(byte)) &* 0x100_0000_01B3
      b = (b &+ UInt64(byte)) &* 0x100_0000_01B3
    }
    return String(a, radix: 16) + String(b, radix: 16)
  }
}

extension Rules {
  /// The model asked for, else the office's own in the data folder, else the program's.
  static func chosen(_ program: Program) throws(CommandFailure) -> Rules {
    if let path = program.options["rules"]?.last ?? program.environment["NACHHALT_RULES"] {
      return try file(path)
    }
    let own = StorePath.dataFolder(program.environment) + "/rules/" + ownName
    return Files.exists(own) ? try file(own) : try bundled()
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
