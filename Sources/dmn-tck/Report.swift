internal import Decisions

/// The result lines of one folder.
enum Report {
  static func lines(of path: String, _ runner: ConformanceRunner) -> [String] {
    guard let bytes = Files.read(path) else {
      Files.complain("\(path): cannot be read\n")
      return []
    }
    let json: JSONValue
    do throws(JSONFailure) {
      json = try JSONReader.read(bytes)
    } catch {
      Files.complain("\(path): expected \(error.expected) at byte \(error.offset)\n")
      return []
    }
    guard let folder = ConformanceFolder(json) else {
      Files.complain("\(path): names no folder\n")
      return []
    }
    let base = String(path.dropLast("cases.json".count))
    return runner.run(folder) { Files.read(base + $0) }.map { outcome in
      JSONValue.object([
        .init("folder", .string(folder.folder)), .init("case", .string(outcome.name)),
        .init("testFile", .string(outcome.testFile)), .init("node", .string(outcome.node)),
        .init("actual", outcome.actual),
      ]).line
    }
  }
}
