internal import Glibc

/// The files of the kit and the two output streams.
enum Files {
  static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return ferror(file) == 0 ? result : nil }
      result += buffer[..<count]
    }
  }

  /// The paths of all `cases.json` in a folder and below it, in the order of their names.
  static func cases(below folder: String) -> [String] {
    guard let directory = opendir(folder) else {
      complain("\(folder): no such folder\n")
      return []
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    names.sort()
    var result = names.contains("cases.json") ? [folder + "/cases.json"] : []
    for name in names where isFolder(folder + "/" + name) {
      result += cases(below: folder + "/" + name)
    }
    return result
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func write(_ text: String) { put(text, into: 1) }

  static func complain(_ text: String) { put(text, into: 2) }

  private static func put(_ text: String, into stream: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(stream, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
