import Feel

/// Patterns without a look at what they cost.
extension XPathPattern {
  func matches(_ text: String) throws(Failure) -> Bool {
    var work = PatternWork()
    return try matches(text, &work)
  }

  func replacing(in text: String, with replacement: String) throws(Failure) -> String {
    var work = PatternWork()
    return try replacing(in: text, with: replacement, &work)
  }

  func tokens(of text: String) throws(Failure) -> [String] {
    var work = PatternWork()
    return try tokens(of: text, &work)
  }
}
