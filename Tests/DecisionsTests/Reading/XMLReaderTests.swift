import Decisions
import Feel
import Testing

@Suite struct XMLReaderTests {
  private func read(_ text: String, _ limits: XMLLimits = XMLLimits()) throws -> XMLElement {
    try XMLReader.read(Array(text.utf8), limits: limits)
  }

  private func problem(_ text: String, _ limits: XMLLimits = XMLLimits()) -> XMLProblem? {
    do {
      _ = try XMLReader.read(Array(text.utf8), limits: limits)
      return nil
    } catch {
      return error.problem
    }
  }

  @Test func `elements keep names, namespaces, attributes and places`() throws {
    let root = try read(
      """
      <a xmlns="urn:x" k="1">
        <b xmlns:p="urn:y" p:k="2">t</b>
      </a>
      """)
    #expect(root.name == "a")
    #expect(root.namespace == "urn:x")
    #expect(root.attribute("k") == "1")
    let child = try #require(root.children.first)
    #expect(child.position == SourcePosition(line: 2, column: 3))
    #expect(child.attribute("k") == nil)
    #expect(child.attributes.first?.namespace == "urn:y")
    #expect(child.text.string == "t")
  }

  @Test func `a place inside a text is right after an entity and a line break`() throws {
    let root = try read("<t>ä &lt; b\n  and c</t>")
    #expect(root.text.string == "ä < b\n  and c")
    let b = try #require(Array(root.text.string.utf8).firstIndex(of: UInt8(ascii: "b")))
    #expect(root.text.position(ofByte: b) == SourcePosition(line: 1, column: 11))
    #expect(root.text.position(ofByte: b + 4) == SourcePosition(line: 2, column: 3))
  }

  @Test func `a document type is refused before its entities grow`() {
    let bomb = """
      <!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;&x;&x;&x;&x;">]><a>&y;</a>
      """
    #expect(problem(bomb) == .documentTypeRefused)
    #expect(problem("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>") == .documentTypeRefused)
  }

  @Test func `limits stop at the place where they are broken`() {
    var limits = XMLLimits()
    limits.depth = 3
    #expect(problem("<a><b><c><d/></c></b></a>", limits) == .tooDeep(limit: 3))
    limits = XMLLimits()
    limits.elements = 2
    #expect(problem("<a><b/><c/></a>", limits) == .tooManyElements(limit: 2))
    limits = XMLLimits()
    limits.attributes = 1
    #expect(problem("<a b='1' c='2'/>", limits) == .tooManyAttributes(limit: 1))
    limits = XMLLimits()
    limits.bytes = 3
    #expect(problem("<a/>", limits) == .tooLarge(limit: 3))
  }

  @Test(arguments: ["", "   ", "<a>", "<a></b>", "a", "<a/><b/>", "<a>&nbsp;</a>"])
  func `what is not XML is refused`(text: String) {
    #expect(problem(text) != nil)
  }
}
