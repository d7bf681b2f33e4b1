/// What the program tells its caller with its last breath (the contract's numbers).
package enum ExitStatus: Int32, Sendable {
  case done = 0
  /// The answer is "not in order".
  case notInOrder = 1
  case usage = 64
  case badData = 65
  case notFound = 66
  case noTerminal = 69
  case fault = 70
  case cannotCreate = 73
  case inputOutput = 74
  case busy = 75
  case notAllowed = 77
  case badConfiguration = 78
}
