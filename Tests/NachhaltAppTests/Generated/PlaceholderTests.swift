import Testing

@testable import NachhaltApp

/// No German word stands in English help because nobody thought of it.
@Suite struct PlaceholderTests {
  @Test func `every word for what the user chooses has its English`() {
    for command in CommandTable.all {
      let names = command.arguments.map(\.name) + command.options.compactMap(\.value)
      for name in names {
        #expect(Placeholder.isKnown(name), "\(command.name): \(name)")
      }
    }
  }
}
