/// What the names of the rule model are called when a sentence speaks of them. An office's own names
/// are spoken as they are written.
package enum InputWords {
  package static func noun(_ name: String) -> Phrase {
    if let known = nouns[name] { return known }
    if let window = window(name) { return window }
    // A yes or no is called by what it says.
    if let flag = flag(name, true) { return flag }
    if let dot = name.firstIndex(of: ".") {
      let entry = String(name[name.index(after: dot)...])
      if let known = entries[entry] { return known }
      return Phrase(verbatim: entry)
    }
    return variables[name] ?? Phrase(verbatim: name)
  }

  /// What a column of a table is called.
  package static func column(_ name: String) -> Phrase {
    columns[name] ?? Phrase(verbatim: name)
  }

  private static let columns = [
    "Regel": Phrase("Regel", "rule"), "Schwere": Phrase("Schwere", "severity"),
    "Art": Phrase("Art", "kind"), "seit": Phrase("seit", "since"),
    "fällig": Phrase("rechtzeitig bis", "in time until"), "Nr": Phrase("Eintrag", "entry"),
    "Schritt": Phrase("Schritt", "step"), "Monate": Phrase("Monate", "months"),
    "öffnet": Phrase("öffnet", "opens"), "überfällig ab": Phrase("überfällig ab", "overdue from"),
    "Grund": Phrase("Grund", "reason"),
    "Band": Phrase("Gruppe der Liste", "group of the list"),
  ]

  /// Whether both languages have words for a name.
  package static func knows(_ name: String) -> Bool {
    if nouns[name] != nil || window(name) != nil || variables[name] != nil { return true }
    if flag(name, true) != nil { return true }
    guard let dot = name.firstIndex(of: ".") else { return false }
    return entries[String(name[name.index(after: dot)...])] != nil
  }

  /// A yes or no as a clause, where there is one.
  package static func flag(_ name: String, _ holds: Bool) -> Phrase? {
    if let known = flags[name] { return holds ? known.yes : known.no }
    for (prefix, talk) in talks where name == prefix + ".offen" {
      return holds
        ? Phrase("das \(talk.german) steht noch aus", "the \(talk.english) is still to come")
        : Phrase("das \(talk.german) steht nicht aus", "the \(talk.english) is not outstanding")
    }
    guard let dot = name.firstIndex(of: ".") else { return nil }
    let entry = entryFlags[String(name[name.index(after: dot)...])]
    return entry.map { holds ? $0.yes : $0.no }
  }

  /// Whether a value follows from others, so that nobody enters it.
  static func isDerived(_ name: String) -> Bool {
    window(name) != nil
      || [
        "Grenze", "Sechsmonatsgrenze", "Neunmonatsgrenze", "letzter Beratungstag",
        "Ende der Nachbetreuung",
      ].contains(name)
  }

  /// A text of an unknown model without the signs of its language.
  static func plain(_ text: String) -> String {
    String(text.map { $0 == "." || $0 == "_" ? " " : $0 })
  }

  private static let talks = [
    ("M1", Phrase("Erstgespräch", "first talk")),
    ("M2", Phrase("2-Monats-Gespräch", "2-month talk")),
    ("M5", Phrase("5-Monats-Gespräch", "5-month talk")),
  ]

  /// "Beginn des Fensters für das Erstgespräch"
  private static func window(_ name: String) -> Phrase? {
    guard let (prefix, talk) = talks.first(where: { name.hasPrefix($0.0 + ".") }),
      let words = windows[String(name.dropFirst(prefix.count + 1))]
    else { return nil }
    return Phrase(
      "\(words.german) für das \(talk.german)", "\(words.english) of the \(talk.english)")
  }

  private static let windows = [
    "öffnet": Phrase("Beginn des Fensters", "start of the window"),
    "fällig": Phrase("Ende des Fensters", "end of the window"),
    "überfällig ab": Phrase("erster Tag nach dem Fenster", "first day after the window"),
    "Ziel": Phrase("Zieltag", "target day"),
  ]

  private static let variables = [
    "d": Phrase("der Tag", "the day"), "a": Phrase("der Eintrag", "the entry"),
  ]
}
