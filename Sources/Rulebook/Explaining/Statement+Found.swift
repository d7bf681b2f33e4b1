import CivilTime

/// What is so: a condition reduced to the parts that decide it.
extension Statement {
  /// The condition if it holds, else its denial, without the parts that have no say.
  package func asFound(holds: Bool) -> Statement { (holds ? self : negated).reduced }

  private var reduced: Statement {
    switch self {
    case .all(let parts): return .all(parts.map(\.reduced))
    case .any(let parts):
      let found = Statement.withoutConsequences(
        parts.filter { $0.truth == true }.map(\.reduced))
      switch found.count {
      case 0: return .any(parts.map(\.reduced))
      case 1: return found[0]
      default: return .all(found)
      }
    case .compare(let sign, let a, let b):
      // What is not there cannot be compared; that it is not there is the reason.
      for term in [a, b] where term.value == .missing {
        if case .named = term { return .isMissing(term) }
      }
      return .compare(sign, a.reduced, b.reduced)
    case .oneOf(let term, let values, isNegated: false):
      // Which of them it is, is known.
      return term.value.map { values.contains($0) ? .compare(.equal, term, .value($0)) : self }
        ?? self
    case .every(_, let list, _) where list.isEmpty == true:
      return .isEmpty(list, isNegated: false)
    default: return self
    }
  }

  /// What is not there is said once, not again by all that would need it.
  private static func withoutConsequences(_ parts: [Statement]) -> [Statement] {
    let missing = parts.compactMap { part -> Term? in
      if case .isMissing(let term) = part { term } else { nil }
    }
    return parts.filter { part in
      switch part {
      case .contains(let a, let b, _), .compare(_, let a, let b):
        !missing.contains(a) && !missing.contains(b)
      default: true
      }
    }
  }

  /// Whether it is so with the values at hand; nil if they do not tell.
  var truth: Bool? {
    switch self {
    case .flag(let named, let flag):
      if case .flag(let value)? = named.value { value == flag } else { nil }
    case .isMissing(let term): term.value.map { $0 == .missing }
    case .isEntered(let term): term.value.map { $0 != .missing }
    case .compare(let sign, let a, let b): Statement.compare(sign, a.value, b.value)
    case .oneOf(let term, let values, let isNegated):
      term.value.map { values.contains($0) != isNegated }
    case .isEmpty(let named, let isNegated): named.isEmpty.map { $0 != isNegated }
    case .all(let parts): Statement.all(parts.map(\.truth))
    case .any(let parts): Statement.all(parts.map { $0.truth.map { !$0 } }).map { !$0 }
    case .every(_, let list, _): list.isEmpty == true ? true : nil
    case .some(_, let list, _): list.isEmpty == true ? false : nil
    case .contains(let list, let item, let isNegated):
      if case .list(let values)? = list.value, let value = item.value {
        values.contains(value) != isNegated
      } else {
        nil
      }
    case .always(let flag): flag
    case .other: nil
    }
  }

  private static func all(_ parts: [Bool?]) -> Bool? {
    if parts.contains(false) { return false }
    return parts.contains(nil) ? nil : true
  }

  private static func compare(_ sign: Sign, _ a: Shown?, _ b: Shown?) -> Bool? {
    guard let a, let b, a != .missing, b != .missing else { return nil }
    switch sign {
    case .equal: return a == b
    case .notEqual: return a != b
    case .less, .lessOrEqual, .greater, .greaterOrEqual: break
    }
    let order: (less: Bool, equal: Bool)
    switch (a, b) {
    case (.day(let a), .day(let b)): order = (a < b, a == b)
    case (.days(let a), .days(let b)), (.months(let a), .months(let b)): order = (a < b, a == b)
    case (.number(let a), .number(let b)):
      guard let a = Double(a), let b = Double(b) else { return nil }
      order = (a < b, a == b)
    default: return nil
    }
    switch sign {
    case .less: return order.less
    case .lessOrEqual: return order.less || order.equal
    case .greater: return !order.less && !order.equal
    case .greaterOrEqual: return !order.less
    case .equal, .notEqual: return nil
    }
  }
}

extension Statement.Named {
  /// Whether it is a list without entries; nil if that is not known.
  var isEmpty: Bool? {
    switch value {
    case .list(let items)?: items.isEmpty
    case .count(let count)?: count == 0
    default: nil
    }
  }
}

extension Statement.Term {
  /// The value today, where it is at hand.
  var value: Shown? {
    switch self {
    case .named(let named): named.value
    case .value(let shown): shown
    case .arithmetic(_, _, _, let result): result
    case .because(let term, _): term.value
    case .choice, .list, .other: nil
    }
  }

  /// A choice that is made is what it came to.
  fileprivate var reduced: Statement.Term {
    switch self {
    case .arithmetic(let operation, let a, let b, let result):
      return .arithmetic(operation, a.reduced, b.reduced, result: result)
    case .choice(let condition, let then, let otherwise):
      guard let isSo = condition.truth else { return self }
      return .because(isSo ? then : otherwise, condition.asFound(holds: isSo))
    default: return self
    }
  }
}
