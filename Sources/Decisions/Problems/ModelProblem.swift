package import Feel

/// Something wrong with a model, found before it is used: data first, a sentence on demand.
package struct ModelProblem: Sendable, Equatable {
  package enum Severity: Sendable { case error, warning }

  package let kind: Kind
  package let place: ModelPlace

  package init(_ kind: Kind, at place: ModelPlace) {
    self.kind = kind
    self.place = place
  }

  package enum Kind: Sendable, Equatable {
    // reading
    case notRead(XMLProblem)
    case notAModel(root: String, namespace: String)
    case missingElement(String, in: String)
    case missingAttribute(String, in: String)
    case unknownValue(String, of: String)
    case unexpectedElement(String, in: String)
    /// An element that the version of DMN the file names does not have.
    case laterElement(String)
    case foreignLanguage(String)
    // names and references
    case duplicateName(String)
    case duplicateNamespace(String)
    case unresolvedReference(String)
    case missingImport(namespace: String)
    case unknownType(String)
    case cyclicType(String)
    case cycle([String])
    case unusedInput(String)
    case unreachableDecision(String)
    case missingLogic(String)
    case tooDeep(limit: Int)
    // expressions
    case syntax(FeelSyntaxError.Problem)
    case unknownName(String, suggestion: String?)
    /// The model has something of this name, but who mentions it does not require it.
    case notRequired(String)
    /// Something that always comes out as null, or nearly so.
    case suspicion(FeelDiagnostic.Problem)
    case typeClash(expected: String, found: String)
    case externalFunction(String)
    /// A value that is always the same is not what its decision says it is.
    case unfitValue(Note.Detail)
    // decision tables
    case wrongInputCount(expected: Int, found: Int)
    case wrongOutputCount(expected: Int, found: Int)
    case wrongAnnotationCount(expected: Int, found: Int)
    case missingOutputName
    case aggregationNotAllowed
    case priorityWithoutOutputValues
    case outputNotInOutputValues(String)
    /// A constant that the output's type does not allow.
    case outputNotAllowed(value: String, allowed: String)
    case overlap(rows: [Int], example: RowExample)
    case gap(example: RowExample)
    case unreachableRow(by: [Int])
    case impossibleRow
    /// A row with the same tests and outputs as an earlier one.
    case repeatedRow(of: Int)
    /// A row that yields nothing, whatever it matches.
    case rowWithoutOutput
  }

  package var severity: Severity {
    switch kind {
    case .suspicion, .gap, .unusedInput, .unreachableDecision, .unreachableRow, .impossibleRow,
      .repeatedRow, .rowWithoutOutput, .missingLogic, .wrongAnnotationCount,
      .outputNotInOutputValues,
      .unexpectedElement:
      .warning
    default: .error
    }
  }
}
