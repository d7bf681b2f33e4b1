import Casework
import Glibc

/// The file on disk before SQLite sees it: who may read it, where it lies.
enum StoreFile {
  static func directory(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0
  }

  static func isEmpty(_ path: String) -> Bool {
    var found = stat()
    return stat(path, &found) == 0 && found.st_size == 0 && !exists(path + "-wal")
  }

  /// Creates an empty file only its owner can read, and its folder where it is missing. Nobody can
  /// slip a file or a link of his own in between: the creation itself insists on a new file.
  static func create(at path: String) throws(StoreFailure) {
    try createDirectory(directory(of: path))
    let descriptor = open(path, O_CREAT | O_EXCL | O_NOFOLLOW | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(errno, path: path) }
    fchmod(descriptor, 0o600)
    close(descriptor)
  }

  static func createDirectory(_ path: String) throws(StoreFailure) {
    if exists(path) { return }
    let parent = directory(of: path)
    if parent != path { try createDirectory(parent) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure(errno, path: path) }
  }

  /// Puts a finished file in place of another, durably.
  static func move(_ source: String, to target: String) throws(StoreFailure) {
    try sync(source)
    guard rename(source, target) == 0 else { throw failure(errno, path: target) }
    try sync(directory(of: target))
  }

  static func sync(_ path: String) throws(StoreFailure) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(errno, path: path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure(errno, path: path) }
  }

  static func remove(_ path: String) {
    unlink(path)
  }

  static func failure(_ code: Int32, path: String) -> StoreFailure {
    switch code {
    case EACCES, EPERM, ELOOP, EROFS: .permission(path: path)
    case ENOENT, ENOTDIR: .noSuchFile(path: path)
    case ENOSPC, EDQUOT: .full
    default: .inputOutput(code: code)
    }
  }
}
