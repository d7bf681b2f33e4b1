import CStemmer

/// The German Snowball stemmer on folded words. It holds a C object, so it is made for one note
/// (or one lexicon) and freed with it; making one costs less than a microsecond.
struct Stemmer: ~Copyable {
  private let handle: OpaquePointer?

  init() { handle = sb_stemmer_new("german", "UTF_8") }

  deinit { if let handle { sb_stemmer_delete(handle) } }

  /// The stem of a folded word. Without a stemmer (no memory) a word is its own stem.
  func stem(_ word: ArraySlice<UInt8>) -> [UInt8] {
    guard let handle else { return Array(word) }
    return word.withUnsafeBufferPointer { buffer in
      guard let stem = sb_stemmer_stem(handle, buffer.baseAddress, Int32(buffer.count)) else {
        return Array(buffer)
      }
      let length = Int(sb_stemmer_length(handle))
      return Array(UnsafeBufferPointer(start: stem, count: length))
    }
  }
}
