package import Feel

/// A type as the model declares it.
package struct ItemDefinition: Sendable {
  package let name: String
  package let position: SourcePosition
  package let isCollection: Bool
  package internal(set) var typeRef: String?
  package internal(set) var components: [ItemDefinition] = []
  package internal(set) var function: FunctionItem?
  /// Tests on the value itself (for a collection: on each of its elements).
  package internal(set) var allowedValues: SourceText?
  /// Tests on the whole value, collections included (since DMN 1.4).
  package internal(set) var typeConstraint: SourceText?
}

package struct FunctionItem: Sendable {
  package let outputTypeRef: String?
  package let parameters: [Variable]
}
