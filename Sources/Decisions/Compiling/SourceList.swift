internal import Feel

/// The texts of a set of models by number, so that notes can be told with file and line.
package struct SourceList: Sendable {
  package struct Source: Sendable {
    package let text: SourceText
    package let place: ModelPlace
  }

  package private(set) var sources: [Source] = []

  mutating func add(_ text: SourceText, at place: ModelPlace) -> Int32 {
    sources.append(Source(text: text, place: place))
    return Int32(truncatingIfNeeded: sources.count - 1)
  }

  var count: Int32 { Int32(truncatingIfNeeded: sources.count) }

  /// The place of a byte offset into a numbered text.
  package func place(of source: Int32, at offset: Int32) -> ModelPlace? {
    guard sources.indices.contains(Int(source)) else { return nil }
    let found = sources[Int(source)]
    var place = found.place
    place.position = found.text.position(ofByte: Int(offset)) ?? place.position
    return place
  }
}
