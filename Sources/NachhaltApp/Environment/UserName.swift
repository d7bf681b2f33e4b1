import Glibc

/// The operating-system user, by the user id of the process and not by what `USER` claims.
enum UserName {
  /// Read from /etc/passwd itself: the library's look-up would load modules at run time, which a
  /// statically linked program cannot. Users known elsewhere only are called by their number.
  static func current() -> String {
    let id = String(getuid())
    guard let bytes = Files.read("/etc/passwd") else { return "uid-\(id)" }
    for line in bytes.split(separator: 10) {
      let fields = line.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      if fields.count > 2, String(decoding: fields[2], as: UTF8.self) == id {
        return String(decoding: fields[0], as: UTF8.self)
      }
    }
    return "uid-\(id)"
  }
}
