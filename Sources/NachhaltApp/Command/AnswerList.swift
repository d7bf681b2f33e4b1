import Exchange

/// A list of answers printed one by one, as one array or one object a line, so that a long list needs
/// no memory.
struct AnswerList: ~Copyable {
  private let program: Program
  private let isOneALine: Bool
  private var isEmpty = true

  init(_ call: borrowing Invocation) {
    program = call.program
    isOneALine = call.has("jsonl")
  }

  mutating func add(_ value: JSONValue) {
    var bytes: [UInt8] = []
    if !isOneALine { bytes.append(UInt8(ascii: isEmpty ? "[" : ",")) }
    value.write(into: &bytes)
    if isOneALine { bytes.append(10) }
    program.print(bytes: bytes)
    isEmpty = false
  }

  consuming func end() {
    if isOneALine { return }
    program.print(bytes: Array((isEmpty ? "[]\n" : "]\n").utf8))
  }
}
