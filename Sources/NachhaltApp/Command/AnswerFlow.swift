import Glibc

/// Where long answers go while they are still being made; nowhere, unless a descriptor is given.
final class AnswerFlow {
  /// Below it an answer is kept whole until it is known to succeed.
  private static let bound = 1 << 20

  private let descriptor: Int32?
  /// Why nothing more can be written: nobody listens any more, or the disk is full.
  private(set) var failure: Int32?

  init(to descriptor: Int32? = nil) {
    self.descriptor = descriptor
  }

  /// Whether somebody is there to talk to.
  var isConnected: Bool { descriptor != nil }

  /// True if the bytes are dealt with.
  func takes(_ bytes: [UInt8]) -> Bool {
    guard let descriptor, bytes.count >= AnswerFlow.bound else { return false }
    if failure == nil, !Files.writeAll(bytes, to: descriptor) { failure = errno }
    return true
  }
}
