package import Feel

/// Why a file was not read. A file that breaks a limit is refused at the place where it does.
package enum XMLProblem: Error, Sendable, Equatable {
  case malformed(String)
  case documentTypeRefused
  case tooLarge(limit: Int)
  case tooDeep(limit: Int)
  case tooManyElements(limit: Int)
  case tooManyAttributes(limit: Int)
  case noRoot

  package var sentence: String {
    switch self {
    case .malformed(let reason): "The file is not well-formed XML: \(reason)."
    case .documentTypeRefused: "The file declares a document type; such files are refused."
    case .tooLarge(let limit): "The file is larger than \(limit) bytes."
    case .tooDeep(let limit): "Elements are nested deeper than \(limit) levels."
    case .tooManyElements(let limit): "The file holds more than \(limit) elements."
    case .tooManyAttributes(let limit): "An element has more than \(limit) attributes."
    case .noRoot: "The file holds no element."
    }
  }
}

package struct XMLFailure: Error, Sendable, Equatable {
  package let problem: XMLProblem
  package let position: SourcePosition
}

/// What a file may cost. Decision models are small; these limits are a thousand times above them.
package struct XMLLimits: Sendable {
  package var bytes = 32 << 20
  package var depth = 120
  package var elements = 1_000_000
  package var attributes = 64

  package init() {}
}
