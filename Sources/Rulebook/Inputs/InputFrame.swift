import Casework
import CivilTime
import Feel

/// The inputs of one case in the order in which the plan of a model wants them; filled anew for
/// every case without building anything but the values.
struct InputFrame {
  private(set) var values: [Value]
  /// Where each input stands in `values`; -1 for those the model does not ask for.
  private let positions: [Int]

  /// - parameter names: the inputs of the plan, in its order.
  init(names: [String]) {
    values = Array(repeating: .null(.plain), count: names.count)
    positions = RuleInput.names.map { names.firstIndex(of: $0) ?? -1 }
  }

  func isWanted(_ input: RuleInput) -> Bool { positions[input.rawValue] >= 0 }

  func value(_ input: RuleInput) -> Value {
    let position = positions[input.rawValue]
    return position >= 0 ? values[position] : .null(.plain)
  }

  mutating func set(_ input: RuleInput, _ value: Value) {
    let position = positions[input.rawValue]
    if position >= 0 { values[position] = value }
  }

  /// For what is no input of a case: decisions whose value is given.
  mutating func give(_ value: Value, at position: Int) { values[position] = value }

  mutating func set(_ input: RuleInput, _ day: Day?) { set(input, Value(day)) }
  mutating func set(_ input: RuleInput, _ flag: Bool) { set(input, .boolean(flag)) }
  mutating func set(_ input: RuleInput, _ count: Int) { set(input, .integer(Int64(count))) }

  mutating func set<C: Code>(_ input: RuleInput, _ code: C?) {
    set(input, code.map(CodeValues.value) ?? .null(.plain))
  }
}

extension Value {
  init(_ day: Day?) {
    if let day { self = .date(Int64(day.number)) } else { self = .null(.plain) }
  }

  var day: Day? {
    if case .date(let number) = self { Day(number: Int32(clamping: number)) } else { nil }
  }
}
