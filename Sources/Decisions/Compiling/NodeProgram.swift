internal import Feel

/// One node of the graph made ready for evaluation; its number is its slot in the global frame.
struct NodeProgram: Sendable {
  enum Content: Sendable {
    case input
    case decision(any LogicNode)
    case function(FunctionValue)
    /// Part of a circle or without a usable function: always null.
    case nothing
  }

  let node: Int
  let content: Content
  /// What the node's value must be.
  let declaration: Declaration
  /// The type its value is known to have, where the declaration says less.
  let knownType: FeelType
  let motion: Motion
  let failure: LogicFailure?
  let frameSize: Int

  var type: TypeProgram { declaration.type }

  /// Whether values of the node's logic must be checked against the declared type.
  func mustCheck(_ logic: any LogicNode) -> Bool {
    type.isConstrained || (!type.acceptsAll && logic.type != type.type)
  }
}

/// Why logic has no value of its own.
package enum LogicFailure: Int, Sendable, Comparable {
  /// An expression is not FEEL.
  case syntax
  /// A construct that is not supported.
  case unsupported
  /// The node is part of a circle.
  case refused

  package static func < (left: LogicFailure, right: LogicFailure) -> Bool {
    left.rawValue < right.rawValue
  }
}
