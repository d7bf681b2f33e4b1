/// The flags of `matches`, `replace` and `tokenize`.
struct PatternOptions {
  /// s: a dot also matches line ends.
  var dotMatchesAll = false
  /// m: `^` and `$` match at every line.
  var isMultiline = false
  /// i
  var ignoresCase = false
  /// x: white space in the pattern means nothing.
  var ignoresSpace = false
  /// q: every character stands for itself.
  var isLiteral = false

  init(_ flags: String) throws(XPathPattern.Failure) {
    for flag in flags {
      switch flag {
      case "s": dotMatchesAll = true
      case "m": isMultiline = true
      case "i": ignoresCase = true
      case "x": ignoresSpace = true
      case "q": isLiteral = true
      default: throw .unknownFlag(flag)
      }
    }
  }
}
