/// Finding one text in another by their bytes, in time that grows with the sum of their lengths.
enum TextSearch {
  /// The offset in bytes of the first place where the text stands.
  static func first(_ match: String, in text: String) -> Int? {
    let needle = Array(match.utf8)
    if needle.isEmpty { return 0 }
    // For each prefix of the needle the longest end of it that is a beginning of the needle too.
    var fallback = [Int](repeating: 0, count: needle.count)
    var length = 0
    for index in needle.indices.dropFirst() {
      while length > 0, needle[index] != needle[length] { length = fallback[length - 1] }
      if needle[index] == needle[length] { length += 1 }
      fallback[index] = length
    }
    var matched = 0
    for (offset, byte) in text.utf8.enumerated() {
      while matched > 0, byte != needle[matched] { matched = fallback[matched - 1] }
      if byte == needle[matched] { matched += 1 }
      if matched == needle.count { return offset + 1 - matched }
    }
    return nil
  }
}
