/// The names an expression may use, each with a slot of the evaluation's frame.
///
/// A value: nesting is copying and declaring more. A later declaration hides an earlier one of the
/// same name. Slots count up from 0; locals of a compiled expression come after `slotCount`.
package struct Scope: Sendable {
  package struct Variable: Sendable, Hashable {
    package let name: String
    package let type: FeelType
    package let motion: Motion
    package let slot: Int
  }

  package private(set) var variables: [Variable] = []
  package private(set) var slotCount = 0
  /// Types that may be named in `instance of` and in parameters: item definitions.
  package var namedTypes: [String: FeelType] = [:] {
    didSet { for name in namedTypes.keys { names.insert(name) } }
  }
  /// The names of the parameters of functions among the variables, where the host knows them.
  package var parameterNames: [String: [String]] = [:]
  /// The names as the parser looks them up.
  private(set) var names = KnownNames()
  /// The entries of the contexts among the variables, which may stand after a dot.
  private(set) var entryNames = KnownNames()

  package init() {}

  /// Declares a name and gives its slot.
  @discardableResult
  package mutating func declare(
    _ name: String, _ type: FeelType = .any, motion: Motion = .still
  ) -> Int {
    let slot = slotCount
    slotCount += 1
    variables.append(Variable(name: name, type: type, motion: motion, slot: slot))
    names.insert(name)
    insertEntries(of: type)
    return slot
  }

  /// Declares a name for a slot the host has chosen itself.
  package mutating func declare(
    _ name: String, _ type: FeelType = .any, motion: Motion = .still, slot: Int
  ) {
    variables.append(Variable(name: name, type: type, motion: motion, slot: slot))
    names.insert(name)
    insertEntries(of: type)
    reserve(slots: slot + 1)
  }

  /// Keeps slots below a number for the host, whether or not names of this scope use them.
  package mutating func reserve(slots: Int) {
    slotCount = max(slotCount, slots)
  }

  private mutating func insertEntries(of type: FeelType) {
    switch type {
    case .list(let item), .range(let item), .function(_, let item): insertEntries(of: item)
    case .context(let context):
      for name in context.shape.names { entryNames.insert(name) }
      for type in context.types { insertEntries(of: type) }
    default: break
    }
  }

  package func variable(named name: String) -> Variable? {
    variables.last { $0.name == name }
  }
}
