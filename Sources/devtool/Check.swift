import Glibc
import NachhaltApp

/// What a reviewer would otherwise have to look for: each finding names the file and the remedy.
enum Check {
  static func run() -> Int32 {
    var findings: [String] = []
    let sources = files(under: "Sources").filter { $0.hasSuffix(".swift") || $0.hasSuffix(".c") }
    for path in sources {
      guard let bytes = Files.read(path) else { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      findings += Check.findings(in: text, path: path)
    }
    findings += resourceFindings()
    for finding in findings { print(finding) }
    print(findings.isEmpty ? "check: in order" : "check: \(findings.count) findings")
    return findings.isEmpty ? 0 : 1
  }

  static func findings(in text: String, path: String) -> [String] {
    var findings: [String] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.count > 401, !lines.prefix(5).contains(where: { $0.contains("Longer than 400") }) {
      findings.append("\(path): \(lines.count) lines; split it, or say at its top why not")
    }
    let isCurses = path.hasPrefix("Sources/CNcurses/") || path.hasPrefix("Sources/Terminal/")
    for (index, line) in lines.enumerated() {
      let place = "\(path):\(index + 1)"
      let code = line.drop { $0 == " " }
      if code.hasPrefix("//") || path.hasSuffix("/Check.swift") { continue }
      if code.hasPrefix("import Foundation") || code.hasPrefix("package import Foundation") {
        findings.append("\(place): Foundation triples the start-up time; not in shipped code")
      }
      if !isCurses, line.contains("import CNcurses") || line.contains("<curses.h>") {
        findings.append("\(place): curses is touched in CNcurses and Terminal only")
      }
      for word in ["fatalError(", "try!", " as! ", "nonisolated(unsafe)", "@unchecked Sendable"]
      where line.contains(word) {
        findings.append("\(place): \(word) – data must not be able to end the program")
      }
      for word in [
        " Task {", "Task.detached", " actor ", "DispatchQueue", " await ", " async ",
        "pthread_create(",
      ]
      where line.contains(word) {
        findings.append("\(place):\(word) – one thread, one loop (docs/decisions/0011)")
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
