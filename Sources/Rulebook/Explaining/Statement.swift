/// What a condition of the model says about a case: names with what they are today, and how they
/// are compared. Whoever shows it chooses the words; nobody reads the model's own language.
package indirect enum Statement: Equatable, Hashable, Sendable {
  package enum Kind: Sendable, Hashable {
    case day, number, duration, flag, code, list, other
  }

  package enum Sign: Sendable, Hashable {
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual

    var opposite: Sign {
      switch self {
      case .equal: .notEqual
      case .notEqual: .equal
      case .less: .greaterOrEqual
      case .lessOrEqual: .greater
      case .greater: .lessOrEqual
      case .greaterOrEqual: .less
      }
    }
  }

  package enum Operation: Sendable, Hashable { case plus, minus, times, over, power }

  /// Something that stands in the model under a name.
  package struct Named: Hashable, Sendable {
    package var name: String
    package var value: Shown?
    package var kind: Kind
  }

  package indirect enum Term: Equatable, Hashable, Sendable {
    case named(Named)
    case value(Shown)
    case arithmetic(Operation, Term, Term, result: Shown?)
    case choice(Statement, then: Term, otherwise: Term)
    /// What a choice came to, and why.
    case because(Term, Statement)
    case list([Term])
    /// Something no words are known for, as it is written.
    case other(String)

    package var kind: Kind {
      switch self {
      case .named(let named): named.kind
      case .value(let shown): Kind(shown)
      case .arithmetic(_, let a, let b, _): a.kind == .day || b.kind == .day ? .day : a.kind
      case .choice(_, let then, _), .because(let then, _): then.kind
      case .list: .list
      case .other: .other
      }
    }
  }

  /// A yes or no under a name.
  case flag(Named, Bool)
  case isMissing(Term)
  case isEntered(Term)
  case compare(Sign, Term, Term)
  case oneOf(Term, [Shown], isNegated: Bool)
  case isEmpty(Named, isNegated: Bool)
  case all([Statement])
  case any([Statement])
  case every(variable: String, Named, Statement)
  case some(variable: String, Named, Statement)
  case contains(Term, Term, isNegated: Bool)
  case always(Bool)
  case other(String, isNegated: Bool)

  /// The same denied, down to what can be said.
  package var negated: Statement {
    switch self {
    case .flag(let named, let flag): .flag(named, !flag)
    case .isMissing(let term): .isEntered(term)
    case .isEntered(let term): .isMissing(term)
    case .compare(let sign, let a, let b): .compare(sign.opposite, a, b)
    case .oneOf(let term, let values, let isNegated):
      .oneOf(term, values, isNegated: !isNegated)
    case .isEmpty(let named, let isNegated): .isEmpty(named, isNegated: !isNegated)
    case .all(let parts): .any(parts.map(\.negated))
    case .any(let parts): .all(parts.map(\.negated))
    case .every(let variable, let list, let body):
      .some(variable: variable, list, body.negated)
    case .some(let variable, let list, let body):
      .every(variable: variable, list, body.negated)
    case .contains(let list, let item, let isNegated):
      .contains(list, item, isNegated: !isNegated)
    case .always(let flag): .always(!flag)
    case .other(let text, let isNegated): .other(text, isNegated: !isNegated)
    }
  }
}

extension Statement.Kind {
  init(_ shown: Shown) {
    switch shown {
    case .day: self = .day
    case .days, .months: self = .duration
    case .number: self = .number
    case .flag: self = .flag
    case .code: self = .code
    case .list, .count: self = .list
    case .missing, .other: self = .other
    }
  }
}
