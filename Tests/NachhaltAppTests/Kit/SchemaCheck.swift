import Exchange
import Foundation

/// The little of JSON Schema that the files in docs/schemas use.
struct SchemaCheck {
  let folder: String

  init() {
    let here = URL(fileURLWithPath: #filePath)
    folder =
      here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("docs/schemas").path
  }

  func schema(_ name: String) throws -> JSONValue {
    let data = FileManager.default.contents(atPath: "\(folder)/\(name).json") ?? Data()
    return try JSONReader.read(Array(data))
  }

  /// What is wrong with an answer, judged by the schema it names itself.
  func faults(of value: JSONValue) throws -> [String] {
    guard case .string(let name)? = value["schema"] else { return ["no schema named"] }
    if case .object(let members) = value, members.first?.name != "schema" {
      return ["schema is not the first key"]
    }
    let parts = name.split(separator: "/")
    guard parts.count == 3, parts[0] == "nachhalt" else { return ["schema called \(name)"] }
    return faults(of: value, try schema(String(parts[1])), at: String(parts[1]))
  }

  func faults(of value: JSONValue, _ schema: JSONValue, at place: String) -> [String] {
    var faults: [String] = []
    if let constant = schema["const"], constant != value {
      faults.append("\(place): not \(constant)")
    }
    if case .array(let choices)? = schema["enum"], !choices.contains(value) {
      faults.append("\(place): \(value.text) is not among \(choices.map(\.text))")
    }
    if let type = schema["type"], !types(type).contains(where: { matches(value, $0) }) {
      return faults + ["\(place): \(value.text) is no \(types(type))"]
    }
    if case .string(let text) = value, case .string(let pattern)? = schema["pattern"],
      text.range(of: pattern, options: .regularExpression) == nil
    {
      faults.append("\(place): \(text) does not match \(pattern)")
    }
    switch value {
    case .array(let elements):
      guard let each = schema["items"] else { break }
      for (index, element) in elements.enumerated() {
        faults += self.faults(of: element, each, at: "\(place)[\(index)]")
      }
    case .object(let members): faults += self.faults(of: members, schema, at: place)
    default: break
    }
    return faults
  }

  private func faults(
    of members: [JSONValue.Member], _ schema: JSONValue, at place: String
  ) -> [String] {
    var faults: [String] = []
    if case .array(let required)? = schema["required"] {
      for case .string(let name) in required where !members.contains(where: { $0.name == name }) {
        faults.append("\(place): \(name) is missing")
      }
    }
    for member in members {
      if let property = schema["properties"]?[member.name] {
        faults += self.faults(of: member.value, property, at: "\(place).\(member.name)")
      } else if schema["additionalProperties"] == .bool(false) {
        faults.append("\(place): \(member.name) is unknown")
      } else if let others = schema["additionalProperties"], case .object = others {
        faults += self.faults(of: member.value, others, at: "\(place).\(member.name)")
      }
    }
    return faults
  }

  private func types(_ value: JSONValue) -> [String] {
    switch value {
    case .string(let name): [name]
    case .array(let names):
      names.compactMap { if case .string(let name) = $0 { name } else { nil } }
    default: []
    }
  }

  private func matches(_ value: JSONValue, _ type: String) -> Bool {
    switch (value, type) {
    case (.string, "string"), (.number, "integer"), (.number, "number"), (.decimal, "number"),
      (.bool, "boolean"), (.null, "null"), (.array, "array"), (.object, "object"):
      true
    default: false
    }
  }
}
