internal import CExpat
internal import Feel

/// Takes expat's events and stacks them into a tree.
final class XMLCollector {
  /// Stands between namespace and name in expat's names; cannot occur in XML.
  static let separator: CChar = 1

  private let parser: XML_Parser
  private let limits: XMLLimits
  private var stack: [XMLElement] = []
  private var elements = 0
  private(set) var root: XMLElement?
  private(set) var failure: XMLFailure?

  init(parser: XML_Parser, limits: XMLLimits) {
    self.parser = parser
    self.limits = limits
  }

  var position: SourcePosition {
    SourcePosition(
      line: Int(XML_GetCurrentLineNumber(parser)),
      column: Int(XML_GetCurrentColumnNumber(parser)) + 1)
  }

  func install() {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      XMLCollector.from(data)?.stop(.documentTypeRefused)
    }
    XML_SetElementHandler(
      parser,
      { data, name, attributes in XMLCollector.from(data)?.open(name, attributes) },
      { data, _ in XMLCollector.from(data)?.close() })
    XML_SetCharacterDataHandler(parser) { data, text, length in
      XMLCollector.from(data)?.take(text, length)
    }
  }

  private static func from(_ data: UnsafeMutableRawPointer?) -> XMLCollector? {
    data.map { Unmanaged<XMLCollector>.fromOpaque($0).takeUnretainedValue() }
  }

  private func stop(_ problem: XMLProblem) {
    guard failure == nil else { return }
    failure = XMLFailure(problem: problem, position: position)
    XML_StopParser(parser, 0)
  }

  private func open(
    _ name: UnsafePointer<XML_Char>?, _ list: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    guard failure == nil, let name else { return }
    elements += 1
    guard stack.count < limits.depth else { return stop(.tooDeep(limit: limits.depth)) }
    guard elements <= limits.elements else {
      return stop(.tooManyElements(limit: limits.elements))
    }
    var attributes: [XMLElement.Attribute] = []
    var index = 0
    while let key = list?[index], let value = list?[index + 1] {
      guard attributes.count < limits.attributes else {
        return stop(.tooManyAttributes(limit: limits.attributes))
      }
      let (namespace, local) = XMLCollector.split(key)
      attributes.append(.init(name: local, namespace: namespace, value: String(cString: value)))
      index += 2
    }
    let (namespace, local) = XMLCollector.split(name)
    stack.append(
      XMLElement(name: local, namespace: namespace, attributes: attributes, position: position))
  }

  private func close() {
    guard failure == nil, let element = stack.popLast() else { return }
    if stack.isEmpty {
      root = element
    } else {
      stack[stack.count - 1].children.append(element)
    }
  }

  private func take(_ text: UnsafePointer<XML_Char>?, _ length: Int32) {
    guard failure == nil, let text, !stack.isEmpty else { return }
    let bytes = UnsafeRawBufferPointer(start: text, count: Int(length))
    stack[stack.count - 1].text.append(String(decoding: bytes, as: UTF8.self), at: position)
  }

  private static func split(_ name: UnsafePointer<XML_Char>) -> (String, String) {
    let whole = String(cString: name)
    let mark = UInt8(bitPattern: separator)
    guard let cut = whole.utf8.lastIndex(of: mark) else { return ("", whole) }
    return (String(whole[..<cut]), String(whole[whole.utf8.index(after: cut)...]))
  }
}
