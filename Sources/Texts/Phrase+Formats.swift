extension Phrase {
  /// A phrase whose halves are made by the same steps in each language.
  package init(_ make: (Formats) -> String) {
    self.init(make(Formats(.german)), make(Formats(.english)))
  }

  package static let empty = Phrase("", "")
}
