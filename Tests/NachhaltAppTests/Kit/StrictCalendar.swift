/// Reads iCalendar as the standard has it (RFC 5545) and takes offence at everything else.
struct StrictCalendar {
  struct Component: Equatable {
    var name: String
    var properties: [Property] = []
    var components: [Component] = []

    subscript(_ name: String) -> Property? {
      let found = properties.filter { $0.name == name }
      return found.count == 1 ? found[0] : nil
    }
  }

  struct Property: Equatable {
    var name: String
    var parameters: [String: String]
    var value: String

    /// The value as a text, with what was escaped put back; nil where an escape means nothing.
    var text: String? {
      var out = ""
      var isEscaped = false
      for scalar in value.unicodeScalars {
        if isEscaped {
          switch scalar {
          case "n", "N": out += "\n"
          case "\\", ";", ",": out.unicodeScalars.append(scalar)
          default: return nil
          }
          isEscaped = false
        } else if scalar == "\\" {
          isEscaped = true
        } else if scalar == ";" || scalar == "," {
          return nil
        } else {
          out.unicodeScalars.append(scalar)
        }
      }
      return isEscaped ? nil : out
    }
  }

  struct Fault: Error, CustomStringConvertible {
    var description: String
  }

  static func read(_ bytes: [UInt8]) throws -> Component {
    var stack: [Component] = []
    var root: Component?
    for line in try unfolded(bytes) {
      let property = try property(line)
      switch property.name {
      case "BEGIN":
        if root != nil { throw Fault(description: "something after the end") }
        stack.append(Component(name: property.value))
      case "END":
        guard let ended = stack.popLast(), ended.name == property.value else {
          throw Fault(description: "END:\(property.value) ends nothing")
        }
        if stack.isEmpty { root = ended } else { stack[stack.count - 1].components.append(ended) }
      default:
        guard !stack.isEmpty else { throw Fault(description: "\(property.name) outside") }
        stack[stack.count - 1].properties.append(property)
      }
    }
    guard let root, stack.isEmpty else { throw Fault(description: "not ended") }
    return root
  }

  /// Lines end with CRLF and have at most 75 octets; a blank at the beginning continues the line before.
  private static func unfolded(_ bytes: [UInt8]) throws -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 13 {
        guard index + 1 < bytes.count, bytes[index + 1] == 10 else {
          throw Fault(description: "a lone carriage return")
        }
        guard line.count <= 75 else { throw Fault(description: "\(line.count) octets in a line") }
        guard String(validating: line, as: UTF8.self) != nil else {
          throw Fault(description: "a line broken inside a character")
        }
        if line.first == 32 || line.first == 9 {
          guard !lines.isEmpty else { throw Fault(description: "nothing to continue") }
          lines[lines.count - 1] += line.dropFirst()
        } else {
          lines.append(line)
        }
        line = []
        index += 2
      } else {
        guard bytes[index] >= 32, bytes[index] != 127 else {
          throw Fault(description: "the control character \(bytes[index])")
        }
        line.append(bytes[index])
        index += 1
      }
    }
    guard line.isEmpty else { throw Fault(description: "the last line has no end") }
    return lines
  }

  private static func property(_ line: [UInt8]) throws -> Property {
    let text = String(decoding: line, as: UTF8.self)
    guard let colon = text.firstIndex(of: ":") else {
      throw Fault(description: "no colon: \(text)")
    }
    let head = text[..<colon].split(separator: ";", omittingEmptySubsequences: false)
    var parameters: [String: String] = [:]
    for parameter in head.dropFirst() {
      let parts = parameter.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { throw Fault(description: "no parameter: \(parameter)") }
      parameters[String(parts[0])] = String(parts[1])
    }
    let name = String(head[0])
    guard !name.isEmpty, name.unicodeScalars.allSatisfy({ ("A"..."Z").contains($0) || $0 == "-" })
    else { throw Fault(description: "no name: \(name)") }
    return Property(
      name: name, parameters: parameters, value: String(text[text.index(after: colon)...]))
  }
}
