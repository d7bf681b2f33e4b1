import Decisions
import Exchange
import Feel
import Rulebook
import Texts

extension RulesTask {
  /// Says everything that is wrong with a model: 1 where something is, 78 where there is no model.
  static func check(_ call: borrowing Invocation) throws(CommandFailure) -> ExitStatus {
    let check = RuleCheck(try files(call))
    let errors = check.problems.count(where: \.isFatal)
    let status: ExitStatus =
      !check.isReadable ? .badConfiguration : check.problems.isEmpty ? .done : .notInOrder
    if call.wantsJSON {
      call.answer(check.problems.map { json($0, call.program.language) })
      return status
    }
    for problem in check.problems { call.program.print(RuleTexts.sentence(problem)) }
    call.program.print(
      RuleTexts.verdict(check, errors: errors, remarks: check.problems.count - errors))
    if check.isReadable, !check.isRuleBook { call.program.print(RuleTexts.anyModel) }
    return status
  }

  /// The files that were named, else the office's own model, else the program's.
  private static func files(_ call: borrowing Invocation) throws(CommandFailure) -> [ModelFile] {
    var paths = Array(call.arguments.dropFirst())
    if paths.isEmpty {
      paths = [call.program.options["rules"]?.last ?? Rules.ownPath(call.program)].compactMap { $0 }
    }
    guard !paths.isEmpty else {
      let rules = try Rules.bundled()
      return [ModelFile(name: rules.origin, bytes: rules.bytes)]
    }
    var files: [ModelFile] = []
    for path in paths {
      guard let found = Files.read(path) else { throw .noSuchFile(path) }
      files.append(ModelFile(name: path, bytes: found))
    }
    return files
  }

  private static func json(_ problem: RuleProblem, _ language: Language) -> Exchange.JSONValue {
    var place = ModelPlace(file: "")
    if case .model(let inner) = problem { place = inner.place }
    func number(_ value: Int?) -> Exchange.JSONValue { value.map { .number(Int64($0)) } ?? .null }
    func text(_ value: String?) -> Exchange.JSONValue { value.map { .string($0) } ?? .null }
    return [
      "schema": "nachhalt/problem/1", "severity": .string(problem.isFatal ? "error" : "warning"),
      "file": text(place.file.isEmpty ? nil : place.file), "line": number(place.position?.line),
      "column": number(place.position?.column), "table": text(place.node),
      "row": number(place.row), "cell": number(place.column),
      "text": .string(RuleTexts.words(problem)[language]),
    ]
  }
}
