/// A parsed expression. Heights are counted while parsing, so nothing that walks the tree can run
/// out of stack.
struct Expression: Sendable {
  let kind: Kind
  let range: SourceRange
  let height: Int

  indirect enum Kind: Sendable {
    case null
    case boolean(Bool)
    case number(Value)
    case string(String)
    /// The text inside `@"…"`.
    case at(String)
    case name(String)
    case path(Expression, String, SourceRange)
    case negation(Expression)
    case arithmetic(ArithmeticOperator, Expression, Expression)
    case comparison(ComparisonOperator, Expression, Expression)
    case conjunction([Expression])
    case disjunction([Expression])
    case between(Expression, Expression, Expression)
    case membership(Expression, UnaryTest)
    case instanceOf(Expression, TypeSyntax)
    case conditional(Expression, Expression, Expression)
    case loop([Iteration], Expression)
    case quantified(isSome: Bool, [Iteration], Expression)
    case filter(Expression, Expression)
    case call(Expression, Arguments)
    case list([Expression])
    case context([Entry])
    case range(RangeSyntax)
    /// `(> 5)`: a comparison with an open end, as a value.
    case comparisonRange(ComparisonOperator, Expression)
    case function([Parameter], TypeSyntax?, Expression)
    case externalFunction([Parameter])
  }

  struct Iteration: Sendable {
    let name: String
    let domain: Expression
    /// `for i in a..b`
    let end: Expression?
  }

  struct Entry: Sendable {
    let name: String
    let range: SourceRange
    let value: Expression
  }

  struct Parameter: Sendable {
    let name: String
    let type: TypeSyntax?
  }

  enum Arguments: Sendable {
    case positional([Expression])
    case named([Entry])
  }

  struct RangeSyntax: Sendable {
    let start: Expression
    let end: Expression
    let includesStart: Bool
    let includesEnd: Bool
  }
}

enum ArithmeticOperator: String, Sendable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case power = "**"
}

enum ComparisonOperator: String, Sendable {
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="

  /// The operator with its sides exchanged.
  var mirrored: ComparisonOperator {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }
}

/// One of the tests a decision table cell or the right side of `in` is made of.
indirect enum UnaryTest: Sendable {
  case anything
  case comparison(ComparisonOperator, Expression)
  case range(Expression.RangeSyntax, SourceRange)
  case expression(Expression)
  case anyOf([UnaryTest])
  case not(UnaryTest)
}

/// A type as it is written.
indirect enum TypeSyntax: Sendable {
  /// The first name in it.
  var firstName: String {
    switch self {
    case .named(let name, _): name
    case .list(let item), .range(let item): item.firstName
    case .context(let entries): entries.first?.type.firstName ?? "context"
    case .function(let parameters, let result): (parameters.first ?? result).firstName
    }
  }

  case named(String, SourceRange)
  case list(TypeSyntax)
  case range(TypeSyntax)
  case context([(name: String, type: TypeSyntax)])
  case function([TypeSyntax], TypeSyntax)
}
