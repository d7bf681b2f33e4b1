/// Faster nodes for operands whose kinds are known before evaluation.
enum Specialised {
  static func comparison(
    _ sign: ComparisonOperator, _ left: Typed, _ right: Typed, _ range: SourceRange
  ) -> any Node {
    ComparisonNode(sign, left.node, right.node, range)
  }

  /// A choice among constants; nil where a test is none.
  static func anyOf(_ values: [Value?], _ input: Typed) -> (any Node)? {
    nil
  }

  /// A test against a constant list or range; nil for anything else.
  static func membership(_ input: Typed, _ other: Typed) -> (any Node)? {
    nil
  }

  /// A built-in whose work can be done without building its arguments.
  static func call(
    _ name: String, _ parts: [Typed], _ names: [String]?, _ range: SourceRange
  ) -> Typed? {
    nil
  }
}
