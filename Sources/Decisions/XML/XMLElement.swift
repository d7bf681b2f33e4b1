package import Feel

/// One element of a document with the place where its tag begins.
///
/// Only what a decision model needs: no comments, no processing instructions, no mixed order of
/// text and children.
package struct XMLElement: Sendable {
  package struct Attribute: Sendable, Equatable {
    package let name: String
    package let namespace: String
    package let value: String
  }

  package let name: String
  package let namespace: String
  package let attributes: [Attribute]
  package let position: SourcePosition
  package internal(set) var children: [XMLElement] = []
  package internal(set) var text = SourceText()

  /// The value of an attribute that has no namespace of its own.
  package func attribute(_ name: String) -> String? {
    attributes.first { $0.name == name && $0.namespace.isEmpty }?.value
  }
}

extension SourcePosition: Comparable {
  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
