import Casework
import CivilTime
import Screen
import Texts
import Workbench

/// What holds in this run, and where each value comes from: option > environment > the user's file >
/// the office's file > the program's own.
struct Settings: Sendable {
  enum Origin: Equatable, Sendable {
    case program
    case file(String, line: Int)
    case variable(String)
    case option(String)
  }

  struct Value: Equatable, Sendable {
    var text: String
    var origin: Origin
  }

  private(set) var values: [Setting.ID: Value] = [:]
  private(set) var keyLines: [Keymap.Line] = []
  private(set) var phrases: [TextPhrase] = []
  private(set) var problems: [ConfigurationProblem] = []
  /// Where the screen writes what a person changes there.
  let userPath: String

  init(
    _ environment: ProcessEnvironment, options: [String: [String]],
    officePath: String = OfficeConfiguration.path
  ) {
    userPath = StorePath.configurationFolder(environment) + "/nachhalt.conf"
    for setting in Setting.all {
      values[setting.id] = Value(text: setting.standard, origin: .program)
    }
    take(officePath, isUsers: false, officePath)
    take(userPath, isUsers: true, officePath)
    take(environment, options)
  }

  /// What this very call says, above all files.
  mutating func take(_ environment: ProcessEnvironment, _ options: [String: [String]]) {
    for setting in Setting.all {
      if let name = setting.variable, let text = environment[name] {
        // A variable that is there at all switches a yes-or-no on, unless it says no.
        let value = setting.value(of: text) ?? (setting.isYesNo ? "yes" : nil)
        if let value { values[setting.id] = Value(text: value, origin: .variable(name)) }
      }
      if let name = setting.option, let text = options[name]?.last {
        let value = setting.isYesNo ? "yes" : setting.value(of: text)
        if let value { values[setting.id] = Value(text: value, origin: .option("--" + name)) }
      }
    }
  }

  subscript(id: Setting.ID) -> String { values[id]?.text ?? "" }

  func isOn(_ id: Setting.ID) -> Bool { self[id] == "yes" }

  private mutating func take(_ path: String, isUsers: Bool, _ officePath: String) {
    guard let bytes = Files.read(path) else { return }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    var file = ConfigurationFile(String(decoding: bytes, as: UTF8.self), name: name)
    for line in file.lines {
      if line.section == Setting.phrasesSection.german {
        phrases.removeAll { $0.shortcut == line.name }
        phrases.append(TextPhrase(shortcut: line.name, text: line.value))
        continue
      }
      let known = Setting.all.filter { $0.section.german == line.section }
      guard let setting = known.first(where: { $0.name.matches(line.name) }) else {
        if line.section == Setting.keysSection.german {
          keyLines.append(
            Keymap.Line(place: "\(name):\(line.number)", command: line.name, keys: line.value))
        } else {
          let names = known.flatMap { [$0.name.german, $0.name.english] }
          file.complain(
            line.number,
            ConfigTexts.unknownName(line.name, Similarity.nearest(to: line.name, among: names)))
        }
        continue
      }
      if setting.isLocked, isUsers {
        file.complain(line.number, ConfigTexts.locked(setting, officePath))
        continue
      }
      guard let value = setting.value(of: line.value) else {
        let possible = setting.possible(.german) + setting.possible(.english)
        file.complain(
          line.number,
          ConfigTexts.wrongValue(
            line.value, setting, Similarity.nearest(to: line.value, among: possible)))
        continue
      }
      values[setting.id] = Value(text: value, origin: .file(path, line: line.number))
    }
    problems += file.problems.sorted { $0.line < $1.line }
  }
}

extension Setting {
  var isYesNo: Bool { if case .yesNo = kind { true } else { false } }
}

extension Settings {
  var language: Language { Language(code: self[.language]) ?? .german }
  var theme: Theme { Theme(rawValue: self[.theme]) ?? .standard }
  var callsPerDay: Int { Int(self[.callsPerDay]) ?? 6 }

  /// The holidays of the office; without a Land those that all of them keep.
  var holidays: HolidayCalendar {
    guard let land = Land(code: self[.land]) else { return .nationwide }
    let local: LocalHolidays =
      switch self[.places] {
      case "assumption": .assumption
      case "augsburg": .augsburg
      case "corpus-christi": .corpusChristi
      default: []
      }
    return HolidayCalendar(land, local: local)
  }

  /// The user's own keys, read against the table; what collides is said and keeps its old key.
  var keymap: (map: Keymap, problems: [ConfigurationProblem]) {
    var (map, problems) = Keymap.read(keyLines)
    map.lettersAreOff = self[.letters] == "no"
    return (
      map, problems.map { ConfigurationProblem(place: $0.place, sentence: $0.sentence) }
    )
  }

  var allProblems: [ConfigurationProblem] { problems + keymap.problems }
}
