/// How a value changes from one day to the next while all facts stay the same.
package enum Motion: Sendable, Hashable {
  case still
  /// A date, a number or a duration of whole days that grows by one (day) each day.
  case forward
  /// One that shrinks by one each day.
  case backward
  /// A moving date plus or minus months: never falls, but not evenly.
  case months
  /// Changes in a way that is not followed.
  case other

  /// The motion of a value that is made of two.
  package func joined(with other: Motion) -> Motion { self == other ? self : .other }

  /// The motion of something computed from a value in a way that is not followed.
  package var blurred: Motion { self == .still ? .still : .other }

  package var reversed: Motion {
    switch self {
    case .still: .still
    case .forward: .backward
    case .backward: .forward
    case .months, .other: .other
    }
  }
}
