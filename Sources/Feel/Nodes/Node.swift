/// A compiled piece of an expression.
///
/// Every node can give its `value`. The other ways in exist so that conditions, dates and whole
/// numbers travel through a tree of nodes without becoming a `Value` in between; each node answers
/// those it can answer faster than by way of its value.
protocol Node: AnyObject, Sendable {
  func value(_ evaluation: Evaluation) -> Value
  /// Three-valued outcome: anything that is not a boolean is `unknown`.
  func truth(_ evaluation: Evaluation) -> Truth
}

extension Node {
  func truth(_ evaluation: Evaluation) -> Truth {
    Truth(value(evaluation))
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
