import Decisions
import Feel
import Testing

@Suite struct BoxedLogicTests {
  private func decision(_ logic: String, before: String = "", needs: String = "") throws -> Value {
    try Model.value(before + "<decision id='d' name='D'>\(needs)\(logic)</decision>")
  }

  @Test func `entries of a context see those before them`() throws {
    let value = try decision(
      "<context><contextEntry><variable name='a b'/>\(Model.literal("2"))</contextEntry>"
        + "<contextEntry><variable name='c'/>\(Model.literal("a b * 3"))</contextEntry></context>")
    #expect(value == .context([("a b", 2), ("c", 6)]))
  }

  @Test func `functions keep what was around them`() throws {
    let value = try decision(
      "<context><contextEntry><variable name='a'/>\(Model.literal("10"))</contextEntry>"
        + "<contextEntry><variable name='f'/><functionDefinition><formalParameter name='x'/>"
        + "\(Model.literal("a + x"))</functionDefinition></contextEntry>"
        + "<contextEntry>\(Model.literal("f(1) + f(2)"))</contextEntry></context>")
    #expect(value == 23)
  }

  @Test func `a function that calls functions does not overwrite its own values`() throws {
    let knowledge = """
      <businessKnowledgeModel id='g' name='g'><encapsulatedLogic><formalParameter name='x'/>\
      \(Model.literal("x * 2"))</encapsulatedLogic></businessKnowledgeModel>\
      <businessKnowledgeModel id='f' name='f'><encapsulatedLogic><formalParameter name='x'/>\
      <formalParameter name='y'/><context><contextEntry><variable name='p'/><invocation>\
      \(Model.literal("g"))<binding><parameter name='x'/>\(Model.literal("y"))</binding>\
      </invocation></contextEntry><contextEntry><variable name='q'/>\(Model.literal("g(x)"))\
      </contextEntry><contextEntry>\(Model.literal("[x, y, p, q]"))</contextEntry></context>\
      </encapsulatedLogic><knowledgeRequirement><requiredKnowledge href='#g'/>\
      </knowledgeRequirement></businessKnowledgeModel>
      """
    let value = try decision(
      Model.literal("f(1, 5)"), before: knowledge,
      needs: "<knowledgeRequirement><requiredKnowledge href='#f'/></knowledgeRequirement>")
    #expect(value == .list([1, 5, 10, 2]))
  }

  @Test func `a service runs in a frame of its own`() throws {
    let value = try decision(
      Model.literal("s(1) + s(10) + a"),
      before: """
        <inputData id='i' name='i'/><decision id='a' name='a'>\(Model.literal("100"))</decision>\
        <decision id='o' name='o'><informationRequirement><requiredInput href='#i'/>\
        </informationRequirement><informationRequirement><requiredDecision href='#a'/>\
        </informationRequirement>\(Model.literal("i + a"))</decision>\
        <decisionService id='s' name='s'><outputDecision href='#o'/>\
        <inputDecision href='#a'/><inputData href='#i'/></decisionService>
        """.replacing("<inputDecision href='#a'/>", with: "<encapsulatedDecision href='#a'/>"),
      needs: "<knowledgeRequirement><requiredKnowledge href='#s'/></knowledgeRequirement>"
        + "<informationRequirement><requiredDecision href='#a'/></informationRequirement>")
    #expect(value == 311)
  }

  @Test func `types convert single values and lists and refuse the rest`() throws {
    let list = """
      <itemDefinition name='t' isCollection='true'><typeRef>number</typeRef><allowedValues>\
      <text>[0..9]</text></allowedValues></itemDefinition>
      """
    func typed(_ text: String) throws -> (value: Value, problems: [ModelProblem.Kind]) {
      let loaded = Model.load(
        list + "<decision id='d' name='D'><variable name='D' typeRef='t'/>"
          + Model.literal(text) + "</decision>")
      let evaluator = try Model.evaluator(try #require(loaded.model), "D")
      evaluator.run([])
      return (evaluator[0], loaded.problems.map(\.kind))
    }
    #expect(try typed("5") == (.list([5]), []))
    #expect(try typed("[5, 6]") == (.list([5, 6]), []))
    // What can never fit is told before anything is evaluated, and yields null all the same.
    let refused = try typed("[5, 60]")
    #expect(refused.value.isNull)
    #expect(
      refused.problems == [.unfitValue(.notAllowed(name: "D[2]", value: "60", allowed: "[0..9]"))])
    let other = try typed("\"a\"")
    #expect(other.value.isNull)
    #expect(other.problems == [.typeClash(expected: "list<number>", found: "string")])
  }

  @Test func `models import each other by namespace`() throws {
    let other = Model.file(
      "<itemDefinition name='t'><typeRef>number</typeRef></itemDefinition>"
        + "<decision id='x' name='x y'>\(Model.literal("20"))</decision>",
      namespace: "urn:other", name: "other.dmn")
    let main = Model.file(
      "<import name='o' namespace='urn:other' "
        + "importType='https://www.omg.org/spec/DMN/20230324/MODEL/'/>"
        + "<decision id='d' name='D'><variable name='D' typeRef='o.t'/><informationRequirement>"
        + "<requiredDecision href='urn:other#x'/></informationRequirement>"
        + Model.literal("o.x y + 1") + "</decision>")
    let loaded = DecisionModel.load([main, other])
    #expect(loaded.problems == [])
    let evaluator = try Model.evaluator(try #require(loaded.model), "D")
    evaluator.run([])
    #expect(evaluator[0] == 21)
    #expect(
      DecisionModel.load([main]).problems.map(\.kind)
        .contains(.missingImport(namespace: "urn:other")))
  }

  @Test func `functions of other languages are refused with a message`() throws {
    let loaded = Model.load(
      "<decision id='d' name='D'><functionDefinition kind='Java'>\(Model.literal("{}"))"
        + "</functionDefinition></decision>")
    #expect(loaded.problems.map(\.kind) == [.externalFunction("Java")])
    let model = try #require(loaded.model)
    #expect(model.plan().failure == .unsupported)
  }

  private func recursive(_ text: String, _ call: String, requirement: Bool) throws -> (
    Value, [Note]
  ) {
    let own = "<knowledgeRequirement><requiredKnowledge href='#b'/></knowledgeRequirement>"
    let (model, problems) = Model.load(
      "<businessKnowledgeModel id='b' name='down'><variable name='down'/><encapsulatedLogic>"
        + "<formalParameter name='n' typeRef='number'/>\(Model.literal(text))</encapsulatedLogic>"
        + (requirement ? own : "") + "</businessKnowledgeModel>"
        + "<decision id='d' name='D'>\(own)\(Model.literal(call))</decision>")
    #expect(problems == [])
    let evaluator = try Model.evaluator(try #require(model), "D")
    evaluator.run([])
    return (evaluator[0], evaluator.evaluation.notes)
  }

  @Test func `knowledge may call itself, and without end it ends with a reason`() throws {
    let sum = "if n = 0 then 0 else n + down(n - 1)"
    #expect(try recursive(sum, "down(50)", requirement: true).0 == 1275)
    #expect(try recursive(sum, "down(50)", requirement: false).0 == 1275)
    let (value, notes) = try recursive(sum, "down(-1)", requirement: true)
    #expect(value.isNull)
    #expect(notes.first?.detail == .limitReached(.depth))
    // Nothing is left behind by functions that know themselves.
    #expect(try recursive("down", "down(1)(2)(3) = null", requirement: true).0 == .boolean(false))
  }

  @Test func `boxed entries that are functions may call themselves`() throws {
    let boxed =
      "<context><contextEntry><variable name='f'/><functionDefinition><formalParameter name='n'/>"
      + Model.literal("if n = 0 then 0 else n + f(n - 1)") + "</functionDefinition></contextEntry>"
      + "<contextEntry><variable name='g'/>"
      + Model.literal("function(n) if n = 0 then 0 else n * 2 + g(n - 1)") + "</contextEntry>"
      + "<contextEntry>\(Model.literal("[f(10), g(10)]"))</contextEntry></context>"
    #expect(try decision(boxed) == .list([55, 110]))
  }

  @Test func `circles among several functions are refused with their names`() throws {
    func knowledge(_ name: String, _ other: String) -> String {
      "<businessKnowledgeModel id='\(name)' name='\(name)'><encapsulatedLogic>"
        + Model.literal("\(other)()") + "</encapsulatedLogic><knowledgeRequirement>"
        + "<requiredKnowledge href='#\(other)'/></knowledgeRequirement></businessKnowledgeModel>"
    }
    let (_, problems) = Model.load(knowledge("a", "b") + knowledge("b", "a"))
    #expect(problems.map(\.kind) == [.cycle(["a", "b", "a"])])
  }
}
