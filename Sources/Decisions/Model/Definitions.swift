package import Feel

/// One model file as it was written: names are not yet looked up and no expression is read.
package struct Definitions: Sendable {
  package let file: String
  package let name: String
  package let namespace: String
  package let position: SourcePosition
  package internal(set) var imports: [ModelImport] = []
  package internal(set) var itemDefinitions: [ItemDefinition] = []
  package internal(set) var inputData: [InputData] = []
  package internal(set) var decisions: [Decision] = []
  package internal(set) var knowledge: [BusinessKnowledge] = []
  package internal(set) var services: [DecisionService] = []
}

package struct ModelImport: Sendable {
  package let name: String
  package let namespace: String
  package let type: String
  package let position: SourcePosition
}

/// What every node of the graph has: an id to be referred to and a name to be used in expressions.
package struct NodeIdentity: Sendable {
  package let id: String
  package let name: String
  package let position: SourcePosition
}

package struct Variable: Sendable {
  package let name: String
  package let typeRef: String?
  package let position: SourcePosition
}

package struct InputData: Sendable {
  package let identity: NodeIdentity
  package let variable: Variable
}

package struct Decision: Sendable {
  package let identity: NodeIdentity
  package let variable: Variable
  package let requirements: [Requirement]
  package let logic: BoxedExpression?
}

package struct BusinessKnowledge: Sendable {
  package let identity: NodeIdentity
  package let variable: Variable
  package let requirements: [Requirement]
  package let function: FunctionDefinition?
}

package struct DecisionService: Sendable {
  package let identity: NodeIdentity
  package let variable: Variable
  package let outputs: [Requirement]
  package let encapsulated: [Requirement]
  package let inputDecisions: [Requirement]
  package let inputData: [Requirement]
}

/// A reference to another node, `#id` or `namespace#id`.
package struct Requirement: Sendable {
  package enum Kind: Sendable { case input, decision, knowledge }

  package let kind: Kind
  package let href: String
  package let position: SourcePosition
}
