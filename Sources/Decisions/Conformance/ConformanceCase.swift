/// The cases of one folder of the conformance kit.
package struct ConformanceFolder: Sendable {
  package let folder: String
  package let models: [String]
  package let imports: [String]
  package let cases: [ConformanceCase]

  package init?(_ json: JSONValue) {
    guard let folder = json["folder"]?.string else { return nil }
    self.folder = folder
    models = (json["models"]?.array ?? []).compactMap(\.string)
    imports = (json["imports"]?.array ?? []).compactMap(\.string)
    cases = (json["cases"]?.array ?? []).compactMap(ConformanceCase.init)
  }
}

package struct ConformanceCase: Sendable {
  package struct Input: Sendable {
    package let name: String
    package let isDecision: Bool
    package let namespace: String?
    package let value: JSONValue
  }

  package struct Expectation: Sendable {
    package let node: String
    package let expected: JSONValue
  }

  package let testFile: String
  package let name: String
  package let model: String
  /// The decision service to call, for cases of that type.
  package let service: String?
  package let inputs: [Input]
  package let expectations: [Expectation]

  init?(_ json: JSONValue) {
    guard let testFile = json["testFile"]?.string, let name = json["case"]?.string,
      let model = json["model"]?.string
    else { return nil }
    self.testFile = testFile
    self.name = name
    self.model = model
    service =
      json["type"]?.string == "decisionService" ? json["invocable"]?.string ?? "" : nil
    inputs = (json["inputs"]?.array ?? []).compactMap { input in
      input["name"]?.string.map {
        Input(
          name: $0, isDecision: input["kind"]?.string == "decision",
          namespace: input["namespace"]?.string, value: input["value"] ?? .null)
      }
    }
    expectations = (json["results"]?.array ?? []).compactMap { result in
      result["node"]?.string.map {
        Expectation(node: $0, expected: result["expected"] ?? .null)
      }
    }
  }
}
