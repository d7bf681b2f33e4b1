// The one file of this module that reads files: the zone data of the system. Hosts that want none
// of it pass another source.
import Glibc

extension ZoneSource {
  /// The zones in `/usr/share/zoneinfo`.
  package static let systemFiles = ZoneSource { id in
    guard let file = fopen("/usr/share/zoneinfo/" + id, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
      // No zone file comes near this size.
      if bytes.count > 1 << 20 { return nil }
    }
    return bytes.isEmpty ? nil : bytes
  }
}
