package import Rulebook

/// Values of the model in words.
package enum ShownWords {
  package static func words(_ value: Shown, _ language: Language) -> String {
    let isGerman = language == .german
    switch value {
    case .missing: return isGerman ? "nicht eingetragen" : "not entered"
    case .day(let day): return Formats(language).date(day)
    case .days(1): return isGerman ? "1 Tag" : "1 day"
    case .days(let count): return isGerman ? "\(count) Tage" : "\(count) days"
    case .months(1): return isGerman ? "1 Monat" : "1 month"
    case .months(let count): return isGerman ? "\(count) Monate" : "\(count) months"
    case .number(let text):
      return isGerman ? text.map { $0 == "." ? "," : String($0) }.joined() : text
    case .flag(let flag): return CodeWords.phrase(flag ? "ja" : "nein")[language]
    case .code(let code):
      let words = CodeWords.phrase(code)[language]
      return isGerman ? "„\(words)“" : "“\(words)”"
    case .list(let items) where items.isEmpty: return isGerman ? "keine" : "none"
    case .list(let items): return items.map { words($0, language) }.joined(separator: ", ")
    case .count(0): return isGerman ? "keine" : "none"
    case .count(let count): return String(count)
    case .other(let text): return text
    }
  }
}
