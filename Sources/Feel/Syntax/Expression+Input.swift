extension Expression {
  /// Whether `?` stands somewhere in the expression.
  var mentionsInput: Bool {
    switch kind {
    case .name(let name): name == "?"
    case .null, .boolean, .number, .string, .at, .externalFunction: false
    case .path(let base, _, _): base.mentionsInput
    case .negation(let operand), .comparisonRange(_, let operand), .instanceOf(let operand, _):
      operand.mentionsInput
    case .arithmetic(_, let a, let b), .comparison(_, let a, let b), .filter(let a, let b):
      a.mentionsInput || b.mentionsInput
    case .conjunction(let parts), .disjunction(let parts), .list(let parts):
      parts.contains { $0.mentionsInput }
    case .between(let a, let b, let c), .conditional(let a, let b, let c):
      a.mentionsInput || b.mentionsInput || c.mentionsInput
    case .membership(let operand, let test): operand.mentionsInput || test.mentionsInput
    case .loop(let stages, let body), .quantified(_, let stages, let body):
      body.mentionsInput
        || stages.contains { $0.domain.mentionsInput || $0.end?.mentionsInput ?? false }
    case .call(let function, .positional(let arguments)):
      function.mentionsInput || arguments.contains { $0.mentionsInput }
    case .call(let function, .named(let arguments)):
      function.mentionsInput || arguments.contains { $0.value.mentionsInput }
    case .context(let entries): entries.contains { $0.value.mentionsInput }
    case .range(let range): range.start.mentionsInput || range.end.mentionsInput
    case .function(_, _, let body): body.mentionsInput
    }
  }
}

extension UnaryTest {
  var mentionsInput: Bool {
    switch self {
    case .anything: false
    case .comparison(_, let operand), .expression(let operand): operand.mentionsInput
    case .range(let range, _): range.start.mentionsInput || range.end.mentionsInput
    case .anyOf(let tests): tests.contains { $0.mentionsInput }
    case .not(let test): test.mentionsInput
    }
  }
}
