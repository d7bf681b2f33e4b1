/// What was swallowed on the way to a result: a null that came from a mistake, at its place.
package struct Note: Sendable, Equatable {
  package enum Detail: Sendable, Equatable {
    case unknownName(String)
    case noSuchEntry(String)
    case indexOutOfRange(Int64, count: Int)
    case wrongType(expected: Wanted, found: String)
    case notComparable(String, String)
    case wrongArgument(function: String, parameter: String, found: String)
    case wrongArgumentCount(function: String, found: Int)
    case unknownParameter(function: String, name: String)
    case notAFunction(String)
    case divisionByZero
    case numberOutOfRange
    case invalidText(function: String)
    case limitReached(Limits.Kind)
    case unsupported(Missing)
    /// A value of another kind than declared for what is called by the name.
    case notConforming(name: String, expected: String, found: String)
    /// A value of the right kind that the model does not allow there.
    case notAllowed(name: String, value: String, allowed: String)
  }

  /// What an operation could have worked with.
  package enum Wanted: Sendable, Equatable {
    case list
    case wholeNumber
    case booleanOrNumber
    case numberOrDuration
  }

  /// What cannot be done here at all.
  package enum Missing: Sendable, Equatable {
    case externalFunction
    case clock
  }

  package let detail: Detail
  package let range: SourceRange
  /// The expression the range refers to, as numbered by `Evaluation.source`.
  package let source: Int32
}
