import Feel
import Testing

/// One operation with its operands and the result that IEEE 754-2008 asks for.
struct DecimalVector: CustomStringConvertible {
  let operation: String
  let left: Decimal34
  let right: Decimal34
  /// nil where the result is too large or undefined.
  let expected: Decimal34?

  init?(_ line: Substring) {
    let words = line.split(separator: " ").map(String.init)
    guard words.count == 4, let left = Decimal34(words[1]), let right = Decimal34(words[2]) else {
      return nil
    }
    operation = words[0]
    self.left = left
    self.right = right
    if words[3] == "nil" {
      expected = nil
    } else {
      guard let expected = Decimal34(words[3]) else { return nil }
      self.expected = expected
    }
  }

  var description: String { "\(left) \(operation) \(right)" }

  var result: Decimal34? {
    switch operation {
    case "+": left.adding(right)
    case "-": left.subtracting(right)
    case "*": left.multiplied(by: right)
    case "/": left.divided(by: right)
    case "mod": left.modulo(right)
    case "sqrt": left.squareRoot()
    case "exp": left.exponential()
    case "ln": left.naturalLogarithm()
    case "powi", "powf": left.raised(to: right)
    case "halfEven": left.rounded(scale: right.int ?? 0, .halfEven)
    case "halfUp": left.rounded(scale: right.int ?? 0, .halfUp)
    case "halfDown": left.rounded(scale: right.int ?? 0, .halfDown)
    case "up": left.rounded(scale: right.int ?? 0, .up)
    case "down": left.rounded(scale: right.int ?? 0, .down)
    case "floor": left.rounded(scale: right.int ?? 0, .floor)
    case "ceiling": left.rounded(scale: right.int ?? 0, .ceiling)
    default: nil
    }
  }
}

/// The vectors of a table, one a line; a line that cannot be read is a failure.
func decimalVectors(_ table: String) -> [DecimalVector] {
  table.split(separator: "\n").compactMap { (line: Substring) in
    let vector = DecimalVector(line)
    #expect(vector != nil, "unreadable: \(line)")
    return vector
  }
}
