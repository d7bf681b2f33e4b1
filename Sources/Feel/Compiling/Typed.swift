/// A compiled expression with what is known about its values.
struct Typed {
  var node: any Node
  var type: FeelType
  var motion: Motion = .still

  var constant: Value? { (node as? ConstantNode)?.constant }

  /// Whether it is null in every evaluation.
  var isNull: Bool { constant?.isNull ?? false }

  static func constant(_ value: Value) -> Typed {
    Typed(node: ConstantNode(value), type: FeelType(kindOf: value))
  }

  /// For use where the value decides something: what moves unfollowed may decide otherwise tomorrow.
  var deciding: any Node { motion == .still ? node : RestlessNode(node) }
}

/// The names and slots of one function body, or of the expression itself.
final class FrameLayout {
  enum Entry {
    case variable(name: String, type: FeelType, motion: Motion, slot: Int)
    /// The item of a filter: its entries can be named directly.
    case item(slot: Int, type: FeelType, motion: Motion)
    /// The variable of a loop over a list, looked at in place.
    case element(name: String, slot: Int, type: FeelType, motion: Motion)
  }

  let parent: FrameLayout?
  var entries: [Entry] = []
  private(set) var size: Int
  var captures: [(node: any Node, slot: Int)] = []

  init(parent: FrameLayout?, size: Int = 0) {
    self.parent = parent
    self.size = size
  }

  /// Slots are never used twice, so captured values cannot be overwritten.
  func newSlot() -> Int {
    size += 1
    return size - 1
  }

  func declare(_ name: String, _ type: FeelType, _ motion: Motion) -> Int {
    let slot = newSlot()
    entries.append(.variable(name: name, type: type, motion: motion, slot: slot))
    return slot
  }
}
