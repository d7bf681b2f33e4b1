import NachhaltApp
import Testing

/// `nachhalt feel`: values, and sentences where there is none.
@Suite struct FeelCommandTests {
  @Test func `a value is printed as FEEL writes it`() throws {
    let kit = try CommandKit()
    #expect(kit.run("feel", "sum([1, 2, 3])").output == "6\n")
    #expect(kit.run("feel", "1", "+", "2").output == "3\n")
    #expect(kit.run("feel", "\"a\" + \"b\"").output == "\"ab\"\n")
    #expect(kit.run("feel", "today()").output == "date(\"2026-11-21\")\n")
  }

  @Test func `what is no FEEL is told with its place, in both languages`() throws {
    let kit = try CommandKit()
    let german = kit.run("feel", "1 + ")
    #expect(german.status == .badData)
    #expect(german.output.isEmpty)
    #expect(
      german.messages == """
        nachhalt: Stelle 5: Hier wird ein Ausdruck erwartet, da steht aber nichts mehr.
          1 +\u{20}
              ^

        """)
    let english = kit.run("--lang", "en", "feel", "[1,\n2")
    #expect(english.messages.hasPrefix("nachhalt: Line 2, column 2: Expected ‘,’ or ‘]’, found"))
  }

  @Test func `a null has a reason with its place`() throws {
    let kit = try CommandKit()
    let said = kit.run("feel", "2 * (1 / 0)")
    #expect(said.status == .done)
    #expect(said.output == "null\n")
    #expect(said.messages.contains("Stelle 5: Teilen durch 0 ist nicht möglich."))
    #expect(kit.run("feel", "null").messages.isEmpty)
    #expect(kit.run("feel", "datum(1)").messages.contains("Den Namen ‹datum› gibt es hier nicht."))
  }

  @Test func `what would never end or fill the memory ends with a reason`() throws {
    let kit = try CommandKit()
    let long = kit.run("feel", "count(for i in 1..1000000000000 return i)")
    #expect(long.output == "null\n")
    #expect(long.messages.contains("Zu "))
  }
}
