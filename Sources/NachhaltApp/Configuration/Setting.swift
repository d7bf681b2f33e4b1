import CivilTime
import Screen
import Texts

/// One thing a person or an office can set. File, environment, options, `nachhalt config` and the
/// manual all read the table of these.
struct Setting: Sendable {
  enum ID: String, CaseIterable, Sendable {
    case store, language, theme, ascii, linear, pseudonyms, letters, land, places, callsPerDay
    case personFigures, seesProtected
  }

  /// A word as it stands in the file; the English one is understood as well.
  struct Word: Hashable, Sendable {
    let german: String
    let english: String

    init(_ german: String, _ english: String) {
      self.german = german
      self.english = english
    }

    subscript(language: Language) -> String { language == .german ? german : english }

    func matches(_ text: String) -> Bool {
      let lower = text.lowercased()
      return lower == german.lowercased() || lower == english.lowercased()
    }
  }

  enum Kind: Sendable {
    case text
    case yesNo
    case number(ClosedRange<Int>)
    /// The English word is the value the program works with.
    case choice([Word])
  }

  let id: ID
  let section: Word
  let name: Word
  let kind: Kind
  /// As the program works with it.
  let standard: String
  var variable: String?
  var option: String?
  /// Counts only in the office's own file, which a person cannot change.
  var isLocked = false
  let summary: Phrase
}

extension Setting {
  static let yes = Word("ja", "yes")
  static let no = Word("nein", "no")

  /// The value the program works with; nil where the text is none.
  func value(of text: String) -> String? {
    switch kind {
    case .text: return text
    case .yesNo:
      if Setting.yes.matches(text) { return "yes" }
      return Setting.no.matches(text) ? "no" : nil
    case .number(let range):
      guard let number = Int(text), range.contains(number) else { return nil }
      return String(number)
    case .choice(let words): return words.first { $0.matches(text) }?.english
    }
  }

  /// What may be given, in the words of a language.
  func possible(_ language: Language) -> [String] {
    switch kind {
    case .text: []
    case .yesNo: [Setting.yes[language], Setting.no[language]]
    case .number(let range): ["\(range.lowerBound)–\(range.upperBound)"]
    case .choice(let words): words.map { $0[language] }
    }
  }

  /// A value as people read and write it.
  func shown(_ value: String, _ language: Language) -> String {
    switch kind {
    case .text, .number: value
    case .yesNo: value == "yes" ? Setting.yes[language] : Setting.no[language]
    case .choice(let words): words.first { $0.english == value }?[language] ?? value
    }
  }
}
