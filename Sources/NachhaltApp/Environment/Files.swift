import Glibc

/// The little of the file system that is needed here.
package enum Files {
  package static func read(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while let chunk = readChunk(descriptor, 1 << 16) {
      if chunk.isEmpty { return bytes }
      bytes.append(contentsOf: chunk)
    }
    return nil
  }

  /// Up to so many bytes; empty at the end, nil on a read error.
  package static func readChunk(_ descriptor: Int32, _ size: Int) -> [UInt8]? {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
      count = unsafe Glibc.read(descriptor, buffer.baseAddress, size)
      initialized = max(0, count)
    }
    return count < 0 ? nil : bytes
  }

  package static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  package static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0
  }

  /// Whether the file belongs to who runs this program; what is in memory only does.
  static func isOwn(_ path: String) -> Bool {
    var status = stat()
    return path == ":memory:" || (unsafe stat(path, &status) == 0 && status.st_uid == getuid())
  }

  /// The size in bytes; 0 where there is no such file.
  static func size(_ path: String) -> Int {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// The names in a folder, sorted; nil where it cannot be read.
  static func names(in folder: String) -> [String]? {
    guard let directory = unsafe opendir(folder) else { return nil }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { start in
          unsafe String(cString: start)
        }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  static func remove(_ path: String) {
    unlink(path)
  }

  /// Makes the directory and those above it; new ones are for the user alone.
  @discardableResult
  package static func makeDirectory(_ path: String) -> Bool {
    if isDirectory(path) { return true }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      guard makeDirectory(String(path[..<slash])) else { return false }
    }
    return mkdir(path, 0o700) == 0 || isDirectory(path)
  }

  /// Writes beside the file and then puts it in its place, so that nobody ever sees half of it.
  package static func write(_ bytes: [UInt8], to path: String, mode: UInt32 = 0o600) -> Bool {
    let beside = path + ".neu"
    let descriptor = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard descriptor >= 0 else { return false }
    let isWritten = writeAll(bytes, to: descriptor) && fsync(descriptor) == 0
    close(descriptor)
    guard isWritten, rename(beside, path) == 0 else {
      unlink(beside)
      return false
    }
    return true
  }

  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let written = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          descriptor, buffer.baseAddress.map { unsafe $0 + offset }, buffer.count - offset)
      }
      if written < 0 {
        if errno == EINTR { continue }
        return false
      }
      offset += written
    }
    return true
  }
}
