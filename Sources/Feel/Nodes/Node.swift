/// A compiled piece of an expression.
///
/// Every node can give its `value`. The other ways in exist so that conditions, numbers, dates and
/// comparisons of text travel through a tree of nodes without becoming a `Value` in between; each
/// node answers those it can answer faster than by way of its value.
protocol Node: AnyObject, Sendable {
  /// A variable, a constant or a sum of such: may be evaluated again when the fast way did not do.
  /// Anything else must be evaluated once, or nesting would double the work at every level.
  var isPlain: Bool { get }
  func value(_ evaluation: Evaluation) -> Value
  /// Three-valued outcome: anything that is not a boolean is `unknown`.
  func truth(_ evaluation: Evaluation) -> Truth
  /// The value as one machine word if it is of the kind asked for, else `Scalar.none`.
  func scalar(_ kind: Scalar, _ evaluation: Evaluation) -> Int64
  /// Whether the value is this text; unknown if it is no text.
  func equals(_ text: Text, _ evaluation: Evaluation) -> Truth
  /// Whether the value is null.
  func isNull(_ evaluation: Evaluation) -> Bool
  /// The length of the list the value is, 1 for a single value; nil for null.
  func count(_ evaluation: Evaluation) -> Int?
}

extension Node {
  var isPlain: Bool { false }

  func truth(_ evaluation: Evaluation) -> Truth {
    Truth(value(evaluation))
  }

  func scalar(_ kind: Scalar, _ evaluation: Evaluation) -> Int64 {
    kind.read(value(evaluation))
  }

  func equals(_ text: Text, _ evaluation: Evaluation) -> Truth {
    let value = value(evaluation)
    if case .string(let own) = value { return Truth(own == text) }
    return value.isNull ? .no : .unknown
  }

  func isNull(_ evaluation: Evaluation) -> Bool { value(evaluation).isNull }

  func count(_ evaluation: Evaluation) -> Int? {
    let value = value(evaluation)
    if case .list(let list) = value { return list.count }
    return value.isNull ? nil : 1
  }
}

/// Kinds of values that fit in a machine word.
enum Scalar: UInt8, Sendable {
  case whole
  case day
  case seconds

  /// Stands for everything that is not of the kind. A number that happens to have this value merely
  /// takes the slow way.
  static let none = Int64.min

  init?(_ type: FeelType) {
    switch type {
    case .number: self = .whole
    case .date: self = .day
    case .daysDuration: self = .seconds
    default: return nil
    }
  }

  @inline(__always)
  func read(_ value: borrowing Value) -> Int64 {
    switch (self, copy value) {
    case (.whole, .integer(let whole)): whole
    case (.day, .date(let day)): day
    case (.seconds, .seconds(let seconds)): seconds
    default: Scalar.none
    }
  }

  func value(_ word: Int64) -> Value {
    switch self {
    case .whole: .integer(word)
    case .day: .date(word)
    case .seconds: .seconds(word)
    }
  }
}

/// True, false or null.
enum Truth: UInt8, Sendable {
  case no = 0
  case yes = 1
  case unknown = 2

  init(_ bool: Bool) {
    self = bool ? .yes : .no
  }

  init(_ value: Value) {
    if case .boolean(let bool) = value {
      self.init(bool)
    } else {
      self = .unknown
    }
  }

  var bool: Bool? {
    switch self {
    case .no: false
    case .yes: true
    case .unknown: nil
    }
  }

  var value: Value {
    switch self {
    case .no: .boolean(false)
    case .yes: .boolean(true)
    case .unknown: .null(.wrongType)
    }
  }
}
