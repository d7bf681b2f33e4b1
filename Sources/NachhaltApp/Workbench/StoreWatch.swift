import Glibc

/// Wakes the loop when another program writes to the store, and costs nothing until then.
final class StoreWatch {
  let descriptor: Int32?

  init(path: String?) {
    guard let path, path != ":memory:" else {
      descriptor = nil
      return
    }
    let queue = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard queue >= 0 else {
      descriptor = nil
      return
    }
    let events = UInt32(IN_MODIFY)
    _ = inotify_add_watch(queue, path, events)
    _ = inotify_add_watch(queue, path + "-wal", events)
    descriptor = queue
  }

  deinit {
    if let descriptor { close(descriptor) }
  }

  /// Forgets what was reported; the store itself tells whether it matters.
  func drain() {
    guard let descriptor else { return }
    while let bytes = Files.readChunk(descriptor, 4_096), !bytes.isEmpty {}
  }
}
