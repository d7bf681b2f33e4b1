package import CivilTime
import Feel

/// A value of the model as it is to be shown, still without a language.
package indirect enum Shown: Equatable, Hashable, Sendable {
  case missing
  case day(Day)
  case days(Int)
  case months(Int)
  case number(String)
  case flag(Bool)
  case code(String)
  case list([Shown])
  /// So many entries of a list that are no plain values.
  case count(Int)
  case other(String)

  init(_ value: Value) {
    switch value {
    case .null: self = .missing
    case .boolean(let flag): self = .flag(flag)
    case .integer(let number): self = .number(String(number))
    case .string(let text): self = .code(text.string)
    case .date(let day): self = .day(Day(number: Int32(clamping: day)))
    case .seconds(let seconds) where seconds % 86_400 == 0:
      self = .days(Int(clamping: seconds / 86_400))
    case .months(let months): self = .months(Int(clamping: months))
    case .list(let list):
      if case .context? = list.items.first {
        self = .count(list.items.count)
      } else {
        self = .list(list.items.map(Shown.init))
      }
    case .decimal, .time, .dateTime, .seconds, .fineDuration, .range, .function, .context:
      self = .other(value.plainText)
    }
  }
}
