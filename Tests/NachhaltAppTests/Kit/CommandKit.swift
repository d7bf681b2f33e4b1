import Exchange
import Foundation
import NachhaltApp
import Testing

/// A user with an empty home directory, who types commands.
final class CommandKit {
  let home: String

  init() throws {
    home = NSTemporaryDirectory() + "nachhalt-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: home)
  }

  struct Said {
    var status: NachhaltApp.ExitStatus
    var output: String
    var messages: String
    var bytes: [UInt8]
  }

  func environment(
    _ words: [String], today: String? = "2026-11-21", _ variables: [String: String] = [:]
  ) -> ProcessEnvironment {
    var all = ["HOME": home]
    if let today { all["NACHHALT_TODAY"] = today }
    all.merge(variables) { $1 }
    return ProcessEnvironment(
      arguments: words, variables: all, userName: "erika", isOutputATerminal: false,
      isInputATerminal: false)
  }

  @discardableResult
  func run(_ words: String..., variables: [String: String] = [:]) -> Said {
    run(words, variables)
  }

  func run(_ words: [String], _ variables: [String: String] = [:]) -> Said {
    let answer = Program.answer(environment(words, variables))
    return Said(
      status: answer.status, output: String(decoding: answer.output, as: UTF8.self),
      messages: String(decoding: answer.messages, as: UTF8.self), bytes: answer.output)
  }

  func environment(_ words: [String], _ variables: [String: String]) -> ProcessEnvironment {
    environment(words, today: "2026-11-21", variables)
  }

  /// The answer as JSON values: the elements of an array, or the one object.
  func json(_ words: String...) throws -> [JSONValue] {
    let said = run(words + ["--json"])
    let value = try JSONReader.read(said.bytes)
    if case .array(let values) = value { return values }
    return [value]
  }

  func path(_ name: String) -> String { home + "/" + name }

  func write(_ text: String, to name: String, encoding: String.Encoding = .utf8) throws {
    let path = path(name)
    let folder = (path as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try #require(data(text, encoding)).write(to: URL(fileURLWithPath: path))
  }

  private func data(_ text: String, _ encoding: String.Encoding) -> Data? {
    text.data(using: encoding)
  }

  func read(_ name: String) -> String? {
    FileManager.default.contents(atPath: path(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  func files(in folder: String) -> [String: Data] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path(folder))) ?? []
    return Dictionary(
      uniqueKeysWithValues: names.map {
        ($0, FileManager.default.contents(atPath: path(folder) + "/" + $0) ?? Data())
      })
  }

  /// A small caseload, imported.
  func withCaseload() throws -> CommandKit {
    for (name, text) in Caseload.files { try write(text, to: "in/\(name).csv") }
    let said = run("import", path("in"))
    try #require(said.status == .done, "\(said.messages)")
    return self
  }
}
