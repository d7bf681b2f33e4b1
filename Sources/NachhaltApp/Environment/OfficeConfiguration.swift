import Glibc

/// What the office has settled for everybody. It counts only from a file that belongs to root and that
/// nobody else can change: a person must not be able to switch on what the staff council has to
/// agree to.
package struct OfficeConfiguration: Equatable, Sendable {
  package static let path = "/etc/nachhalt/nachhalt.conf"

  /// Figures of single workers.
  package var allowsPersonFigures = false
  /// Users of the system who may see the cases of protected clients without looking after them.
  package var seesProtected: Set<String> = []

  package init() {}

  package static func current(at path: String = path) -> OfficeConfiguration {
    var status = stat()
    guard unsafe stat(path, &status) == 0, isLocked(owner: status.st_uid, mode: status.st_mode),
      let bytes = Files.read(path)
    else { return OfficeConfiguration() }
    return OfficeConfiguration(text: String(decoding: bytes, as: UTF8.self))
  }

  /// Root's, and writable for root alone.
  package static func isLocked(owner: UInt32, mode: UInt32) -> Bool {
    owner == 0 && mode & 0o022 == 0
  }

  /// Lines `name = value` in sections; what it does not know it leaves alone.
  package init(text: String) {
    var section = ""
    for line in text.split(whereSeparator: \.isNewline) {
      let line = line.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)[0]
      let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "=" })
      guard let first = words.first else { continue }
      if first.hasPrefix("[") {
        section = first.filter { $0 != "[" && $0 != "]" }
      } else if section == "fachaufsicht", first == "personenbezogen", words.count == 2 {
        allowsPersonFigures = words[1] == "ja" || words[1] == "yes"
      } else if section == "schutz", first == "berechtigt" {
        seesProtected = Set(words.dropFirst().map { $0.filter { $0 != "," } })
      }
    }
  }
}
