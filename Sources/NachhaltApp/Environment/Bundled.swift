import CResources
import Glibc

/// The files of `Resources/` that travel inside the binary.
package enum Bundled {
  package static func file(_ name: String) -> [UInt8]? {
    unsafe reading(name) { unsafe Array($0) }
  }

  static func has(_ name: String) -> Bool { reading(name) { _ in true } ?? false }

  /// A look at the bytes where they lie; nil if there is no such file.
  static func reading<Answer>(
    _ name: String, _ body: (UnsafeRawBufferPointer) -> Answer
  ) -> Answer? {
    for index in 0..<nh_resource_count() {
      guard let entry = unsafe nh_resource_at(index), let entryName = unsafe entry.pointee.name
      else { continue }
      if unsafe strcmp(entryName, name) == 0 {
        return unsafe body(
          UnsafeRawBufferPointer(start: entry.pointee.bytes, count: entry.pointee.length))
      }
    }
    return nil
  }
}
