internal import CExpat
internal import Feel

/// Reads bytes into a tree with places. Document types, and so every entity of one's own, are
/// refused before they can cost anything.
package enum XMLReader {
  package static func read(
    _ bytes: [UInt8], limits: XMLLimits = XMLLimits()
  ) throws(XMLFailure) -> XMLElement {
    let start = SourcePosition(line: 1, column: 1)
    guard bytes.count <= limits.bytes else {
      throw XMLFailure(problem: .tooLarge(limit: limits.bytes), position: start)
    }
    guard let parser = XML_ParserCreateNS(nil, XMLCollector.separator) else {
      throw XMLFailure(problem: .malformed("out of memory"), position: start)
    }
    defer { XML_ParserFree(parser) }
    let collector = XMLCollector(parser: parser, limits: limits)
    collector.install()
    let status = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        XML_Parse(parser, $0.baseAddress, Int32($0.count), 1)
      }
    }
    if let failure = collector.failure { throw failure }
    guard status == XML_STATUS_OK else {
      let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) }
      throw XMLFailure(
        problem: .malformed(reason ?? "unknown error"), position: collector.position)
    }
    guard let root = collector.root else {
      throw XMLFailure(problem: .noRoot, position: start)
    }
    return root
  }
}
