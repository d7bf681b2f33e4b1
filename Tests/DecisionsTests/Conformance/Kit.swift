import Decisions
import Feel
import Foundation
import Testing

/// The conformance kit beside the package, where it has been put there.
enum Kit {
  static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let root = package.deletingLastPathComponent().appending(path: "shared/tck/visible")

  static var isPresent: Bool {
    FileManager.default.fileExists(atPath: root.appending(path: "manifest.json").path)
  }

  static func bytes(_ url: URL) -> [UInt8]? {
    (try? Data(contentsOf: url)).map { Array($0) }
  }

  static func folders() throws -> [(url: URL, folder: ConformanceFolder)] {
    let levels = try FileManager.default.contentsOfDirectory(
      at: root, includingPropertiesForKeys: nil)
    let urls = levels.flatMap { level in
      (try? FileManager.default.contentsOfDirectory(at: level, includingPropertiesForKeys: nil))
        ?? []
    }
    return urls.sorted { $0.path < $1.path }.compactMap { url in
      guard let bytes = bytes(url.appending(path: "cases.json")),
        let json = try? JSONReader.read(bytes), let folder = ConformanceFolder(json)
      else { return nil }
      return (url, folder)
    }
  }

  /// A fixed moment, so that the record does not change with the day.
  static func runner() throws -> ConformanceRunner {
    let day: Int64 = 20_777
    let now = FeelDateTime(
      date: try #require(FeelDate(dayNumber: day)),
      time: FeelTime(nanosecondOfDay: 43_200_000_000_000, zone: .utc))
    let zones = Zones(ZoneSource { id in bytes(URL(filePath: "/usr/share/zoneinfo/" + id)) })
    return ConformanceRunner(clock: FeelClock(today: day, now: now), zones: zones)
  }
}
