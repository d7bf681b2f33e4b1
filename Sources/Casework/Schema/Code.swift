/// A closed vocabulary of the exchange contract: kept as a small number, written as its code.
package protocol Code: RawRepresentable<UInt8>, CaseIterable, Hashable, Sendable {
  /// The codes of files and answers, in the order of the raw values.
  static var codes: [String] { get }
}

extension Code {
  package var code: String { Self.codes[Int(rawValue)] }

  package init?(code: some StringProtocol) {
    guard let index = Self.codes.firstIndex(where: { $0 == code }) else { return nil }
    self.init(rawValue: UInt8(index))
  }
}

/// The words of one line as a list: vocabularies below read like the contract's own table.
package func words(_ line: String) -> [String] {
  line.split(separator: " ").map(String.init)
}
