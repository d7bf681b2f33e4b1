import Exchange
import Texts
import Workbench

extension CommandSpec {
  static let config = CommandSpec(
    name: "config", aliases: ["konfig", "einstellungen"], group: .keep,
    summary: Phrase(
      "zeigt jede Einstellung mit ihrer Herkunft, oder ändert eine",
      "shows every setting and where it comes from, or changes one"),
    arguments: [
      ArgumentSpec(
        name: "NAME", summary: Phrase("die Einstellung", "the setting"), isOptional: true),
      ArgumentSpec(
        name: "WERT",
        summary: Phrase(
          "ihr neuer Wert, in der eigenen Datei", "its new value, in one's own file"),
        isOptional: true),
    ],
    options: [
      OptionSpec(
        name: "template", value: nil,
        summary: Phrase(
          "schreibt eine Datei mit allen Einstellungen zum Anpassen",
          "writes a file with all settings to start from"))
    ],
    details: [
      Phrase(
        "Es gilt der Reihe nach: die Angabe beim Aufruf, die Umgebung, "
          + "$XDG_CONFIG_HOME/nachhalt/nachhalt.conf, \(OfficeConfiguration.path). "
          + "Eigene Tasten stehen dort unter [tasten], Textbausteine unter [textbausteine].",
        "In this order: the option, the environment, "
          + "$XDG_CONFIG_HOME/nachhalt/nachhalt.conf, \(OfficeConfiguration.path). "
          + "Own keys stand there under [keys], text blocks under [phrases].")
    ]
  ) { (call) throws(CommandFailure) in
    if call.has("template") {
      call.program.print(bytes: Array(ConfigTemplate.text(call.program.language).utf8))
      return .done
    }
    if let name = call.argument(0) { return try call.configure(name, call.argument(1)) }
    let settings = call.program.settings
    if call.wantsJSON {
      call.answer(Setting.all.map { ConfigAnswer.value($0, settings) })
    } else {
      ConfigAnswer.print(settings, call.program)
    }
    for problem in settings.allProblems { call.program.tell(problem.phrase) }
    return settings.allProblems.isEmpty ? .done : .badConfiguration
  }
}

extension Invocation {
  /// Shows one setting, or writes it into the user's file.
  func configure(_ name: String, _ text: String?) throws(CommandFailure) -> ExitStatus {
    guard let setting = Setting.named(name) else {
      let names = Setting.all.flatMap { [$0.name.german, $0.name.english] }
      throw .usage(ConfigTexts.unknownName(name, ConfigTexts.near(name, names)))
    }
    let settings = program.settings
    guard let text else {
      if wantsJSON {
        answer(ConfigAnswer.value(setting, settings))
      } else {
        program.print(setting.shown(settings[setting.id], program.language))
      }
      return .done
    }
    if setting.isLocked {
      throw CommandFailure(.notAllowed, ConfigTexts.locked(setting, OfficeConfiguration.path))
    }
    guard let value = setting.value(of: text) else {
      let possible = setting.possible(.german) + setting.possible(.english)
      throw .usage(ConfigTexts.wrongValue(text, setting, ConfigTexts.near(text, possible)))
    }
    do {
      try SettingsWriter.save(setting.id, value, to: settings.userPath)
    } catch {
      throw CommandFailure(error)
    }
    program.print(ConfigTexts.written(settings.userPath))
    return .done
  }
}

/// The settings as an answer for people and for programs.
enum ConfigAnswer {
  static func value(_ setting: Setting, _ settings: Settings) -> JSONValue {
    let value = settings.values[setting.id]
    return .object([
      .init("schema", "nachhalt/setting/1"),
      .init("section", .string(setting.section.english)),
      .init("name", .string(setting.name.english)),
      .init("value", value.map { $0.text.isEmpty ? .null : .string($0.text) } ?? .null),
      .init("origin", .string(origin(value?.origin ?? .program, .english))),
      .init("locked", .bool(setting.isLocked)),
    ])
  }

  static func print(_ settings: Settings, _ program: Program) {
    let language = program.language
    var table = TextTable(columns: 4)
    for setting in Setting.all {
      let value = settings.values[setting.id]
      let text = value.map { setting.shown($0.text, language) } ?? ""
      table.add([
        "[\(setting.section[language])]", setting.name[language], text.isEmpty ? "–" : text,
        origin(value?.origin ?? .program, language),
      ])
    }
    for line in settings.keyLines {
      table.add(["[\(Setting.keysSection[language])]", line.command, line.keys, line.place])
    }
    program.print(bytes: table.bytes())
    program.print(ConfigTexts.ownFile(settings.userPath, exists: Files.exists(settings.userPath)))
  }

  static func origin(_ origin: Settings.Origin, _ language: Language) -> String {
    switch origin {
    case .program: ConfigTexts.fromProgram[language]
    case .file(let path, let line): "\(path):\(line)"
    case .variable(let name): "$" + name
    case .option(let name): name
    }
  }
}

/// A configuration file with everything in it, commented out.
enum ConfigTemplate {
  static func text(_ language: Language) -> String {
    var lines = ["# " + ConfigTexts.template[language]]
    for section in Setting.sections {
      lines += ["", "[\(section[language])]"]
      for setting in Setting.all where setting.section == section {
        lines.append("# " + setting.summary[language])
        let possible = setting.possible(language)
        if !possible.isEmpty { lines.append("#   " + possible.joined(separator: ", ")) }
        let standard = setting.shown(setting.standard, language)
        lines.append("# \(setting.name[language]) = \(standard)")
      }
      if section == Setting.keysSection {
        lines += ConfigTexts.keysExample.map { "# " + $0[language] }
      }
      if section == Setting.phrasesSection {
        lines += ConfigTexts.phrasesExample.map { "# " + $0[language] }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
