package import Feel

/// Where in a set of models something stands; what is not known is missing.
package struct ModelPlace: Sendable, Equatable {
  package var file: String
  package var position: SourcePosition?
  /// The node (decision, knowledge model, service, item definition) by its name.
  package var node: String?
  /// Row of a decision table, counted from 1.
  package var row: Int?
  /// Column of a decision table, inputs first, counted from 1.
  package var column: Int?

  package init(
    file: String, position: SourcePosition? = nil, node: String? = nil, row: Int? = nil,
    column: Int? = nil
  ) {
    self.file = file
    self.position = position
    self.node = node
    self.row = row
    self.column = column
  }
}
