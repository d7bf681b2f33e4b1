package import Casework

/// What reading needs to know of the store; given by whoever has one.
package struct ImportStore {
  /// Whether the store holds rows of that kind at all.
  package var keeps: (EntityKind) -> Bool
  package var contains: (EntityKind, String) -> Bool
  package var forEachClient: ((Record) -> Void) -> Void

  package init(
    keeps: @escaping (EntityKind) -> Bool, contains: @escaping (EntityKind, String) -> Bool,
    forEachClient: @escaping ((Record) -> Void) -> Void
  ) {
    self.keeps = keeps
    self.contains = contains
    self.forEachClient = forEachClient
  }

  /// A store in which there is nothing yet.
  package static var empty: ImportStore {
    ImportStore(keeps: { _ in false }, contains: { _, _ in false }, forEachClient: { _ in })
  }
}

/// One file of an import: what it holds, how it is called, and how to begin reading it.
package struct ImportSource {
  package var kind: EntityKind
  package var file: String
  package var mapping: ImportMapping.Section
  /// Opens it anew and hands over its text in UTF-8, piece by piece.
  package var open: () -> Opened?

  package struct Opened {
    package var separator: UInt8
    package var next: () -> [UInt8]?
    /// A file in an encoding that is not read here.
    package var isWideEncoding = false
    /// Whether every row has to be looked at for characters that cannot be read.
    package var isDoubtful = false

    package init(separator: UInt8, next: @escaping () -> [UInt8]?) {
      self.separator = separator
      self.next = next
    }
  }

  package init(
    kind: EntityKind, file: String, mapping: ImportMapping.Section = .init(),
    open: @escaping () -> Opened?
  ) {
    self.kind = kind
    self.file = file
    self.mapping = mapping
    self.open = open
  }
}
