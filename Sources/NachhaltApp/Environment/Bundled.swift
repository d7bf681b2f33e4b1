import CResources

/// The files of `Resources/` that travel inside the binary.
package enum Bundled {
  package static func file(_ name: String) -> [UInt8]? {
    for index in 0..<nh_resource_count() {
      guard let entry = unsafe nh_resource_at(index), let entryName = unsafe entry.pointee.name
      else { continue }
      if unsafe String(cString: entryName) == name {
        return unsafe Array(
          UnsafeBufferPointer(start: entry.pointee.bytes, count: entry.pointee.length))
      }
    }
    return nil
  }
}
