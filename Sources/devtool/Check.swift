import Glibc
import NachhaltApp

/// What a reviewer would otherwise have to look for: each finding names the file and the remedy.
enum Check {
  static func run() -> Int32 {
    guard let unwanted = UnwantedWord.list() else {
      print("check: scripts/unwanted-words cannot be read")
      return 1
    }
    var findings: [String] = []
    let sources = files(under: "Sources").filter { $0.hasSuffix(".swift") || $0.hasSuffix(".c") }
    for path in sources {
      guard let bytes = Files.read(path) else { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      findings += Check.findings(in: text, path: path, unwanted)
    }
    findings += resourceFindings()
    findings += LearnNotes.findings()
    for finding in findings { print(finding) }
    print(findings.isEmpty ? "check: in order" : "check: \(findings.count) findings")
    return findings.isEmpty ? 0 : 1
  }

  private static func findings(
    in text: String, path: String, _ unwanted: [UnwantedWord]
  ) -> [String] {
    var findings: [String] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.count > 401, !lines.prefix(5).contains(where: { $0.contains("Longer than 400") }) {
      findings.append("\(path): \(lines.count) lines; split it, or say at its top why not")
    }
    let target = String(path.split(separator: "/").dropFirst().first ?? "")
    for (index, line) in lines.enumerated() {
      let place = "\(path):\(index + 1)"
      let code = line.drop { $0 == " " }
      if code.hasPrefix("//") { continue }
      for entry in unwanted where line.contains(entry.word) && !entry.mayStand.contains(target) {
        findings.append("\(place): \(entry.word) – \(entry.reason)")
      }
    }
    return findings
  }

  /// Every file of Resources/ is embedded, and nothing else is.
  private static func resourceFindings() -> [String] {
    guard let bytes = Files.read("Sources/CResources/embed.c") else {
      return ["Sources/CResources/embed.c cannot be read"]
    }
    let table = String(decoding: bytes, as: UTF8.self)
    var findings: [String] = []
    let names = files(under: "Resources").map { $0.dropFirst("Resources/".count) }
    for name in names where !table.contains("Resources/\(name)\"") {
      findings.append("Resources/\(name) is not embedded; add it to Sources/CResources/embed.c")
    }
    return findings
  }

  static func files(under folder: String) -> [String] {
    guard let directory = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(directory) }
    var paths: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if name.hasPrefix(".") { continue }
      let path = folder + "/" + name
      paths += Files.isDirectory(path) ? files(under: path) : [path]
    }
    return paths.sorted()
  }
}

/// A word that must not stand in the sources. The list is a file, so that this one need not be passed
/// over.
private struct UnwantedWord {
  var word: String
  /// The targets that may have it.
  var mayStand: [String]
  var reason: String

  static func list() -> [UnwantedWord]? {
    guard let bytes = Files.read("scripts/unwanted-words") else { return nil }
    var list: [UnwantedWord] = []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: "\t").map(String.init)
      if parts.count == 3, !line.hasPrefix("#") {
        let targets = parts[1].split(separator: " ").map(String.init)
        list.append(UnwantedWord(word: parts[0], mayStand: targets, reason: parts[2]))
      }
    }
    return list
  }
}
