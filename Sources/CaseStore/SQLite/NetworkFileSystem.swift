import CSQLite

/// Whether a path lies on a file system that other machines write, too.
///
/// SQLite's write-ahead log needs memory shared by all who have the file open; over a network there
/// is none, and locks are often only promised.
enum NetworkFileSystem {
  /// NFS, SMB (three generations), FUSE, 9p, AFS (two implementations).
  static let types: Set<UInt32> = [
    0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x6573_5546, 0x0102_1997, 0x5346_414F, 0x6B41_4653,
  ]

  static func holds(_ path: String) -> Bool {
    types.contains(UInt32(truncatingIfNeeded: csqlite_file_system(path)))
  }
}
