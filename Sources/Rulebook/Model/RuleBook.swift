package import Decisions
import Feel

/// A rule model made ready: its decisions found, its rules listed with titles, sources and cures.
///
/// The program's own model and one a supervision brings along are treated alike.
package final class RuleBook: Sendable {
  package let model: DecisionModel
  package let name: String
  /// In the order of the model.
  package let rules: [RuleInfo]
  /// The decisions over the case as a whole and over its rows, as far as the model has them.
  let parts: [Part]
  let casePlan: DecisionPlan
  let dayPlan: DecisionPlan
  let queuePlan: DecisionPlan
  /// What only supervision asks of a case, and the audit's reasons among its values.
  let supervisionParts: [Part]
  let supervisionPlan: DecisionPlan
  let reasonsPosition: Int?
  /// The rules about units.
  let unitPlan: DecisionPlan
  private let positions: [String: Int]

  /// A decision whose value is a list of results, and what their number refers to.
  struct Part: Sendable {
    let subject: SubjectKind
    let index: Int
  }

  /// - returns: the rule book, missing where the model cannot be used, and all problems found.
  package static func load(
    _ bytes: [UInt8], file: String
  ) -> (book: RuleBook?, problems: [RuleProblem]) {
    let (model, found) = DecisionModel.load(
      [ModelFile(name: file, bytes: bytes)], moving: [RuleInput.today.name: .forward])
    var problems = found.map { RuleProblem.model($0) }
    guard let model, !found.contains(where: { $0.severity == .error }) else {
      return (nil, problems)
    }
    let book = RuleBook(model)
    problems += book.check()
    return (problems.contains(where: \.isFatal) ? nil : book, problems)
  }

  init(_ model: DecisionModel) {
    self.model = model
    name = model.definitions.first?.name ?? ""
    let given = [DecisionName.parameters].compactMap { model.decision(named: $0) }
    let found = RuleBook.parts(RuleBook.results, of: model)
    parts = found.parts
    casePlan = model.plan(for: found.items, given: given)
    var watched = RuleBook.parts(RuleBook.supervision, of: model)
    supervisionParts = watched.parts
    let reasons = model.decision(named: DecisionName.reasons)
    reasonsPosition = reasons == nil ? nil : watched.items.count
    watched.items += [reasons].compactMap { $0 }
    supervisionPlan = model.plan(for: watched.items, given: given)
    unitPlan = model.plan(for: [DecisionName.units].compactMap { model.decision(named: $0) })
    dayPlan = model.plan(
      for: [DecisionName.parameters, DecisionName.contactPlan].compactMap {
        model.decision(named: $0)
      })
    queuePlan = model.plan(for: [DecisionName.order].compactMap { model.decision(named: $0) })
    rules = RuleListing.rules(of: model)
    positions = Dictionary(
      rules.enumerated().map { ($0.element.rule, $0.offset) }, uniquingKeysWith: { a, _ in a })
  }

  private static func parts(
    _ names: [(String, SubjectKind)], of model: DecisionModel
  ) -> (parts: [Part], items: [DecisionModel.Item]) {
    var parts: [Part] = []
    var items: [DecisionModel.Item] = []
    for (name, subject) in names {
      guard let item = model.decision(named: name) else { continue }
      parts.append(Part(subject: subject, index: items.count))
      items.append(item)
    }
    return (parts, items)
  }

  package subscript(rule: String) -> RuleInfo? { positions[rule].map { rules[$0] } }

  /// The decisions whose values are results, with what a result's number counts.
  static let results: [(String, SubjectKind)] = [
    ("Befunde Angebot", .none), ("Befunde Erstgespräch", .none),
    ("Befunde Folgegespräche", .none), ("Befunde Zahl der Gespräche", .none),
    ("Befunde Arbeitgeber", .none), ("Befunde Grenze", .none), ("Befunde Anpassung", .none),
    ("Befunde Strategie und Status", .none), ("Befunde Gespräche", .contact),
    ("Befunde Kontakte ohne Einwilligung", .contact), ("Befunde künftige Kontakte", .contact),
    ("Befunde Risiken", .risk),
    ("Befunde Aktivitäten", .activity), ("Befunde Arbeitgeberkontakte", .employerInvolvement),
    ("Befunde Vereinbarungen", .agreement), ("Befunde Termine", .appointment),
    ("Befunde Zeiträume", .span),
  ]

  /// The decisions whose values are results for supervision alone.
  static let supervision: [(String, SubjectKind)] = [
    ("Aufsicht Fall", .none), ("Aufsicht Maßnahmen", .measure),
  ]

  /// The input of the rules about units.
  static let unitsInput = "Einheiten"
}

/// The rows a result's number may count.
enum SubjectKind: Sendable {
  case none, contact, risk, activity, employerInvolvement, agreement, appointment, measure, span
}

/// The decisions the program asks for by name.
enum DecisionName {
  static let parameters = "Parameter"
  static let contactPlan = "Kontaktplan"
  static let order = "Reihenfolge"
  static let reasons = "zutreffende Prüfgründe"
  static let units = "Aufsicht Einheiten"
}
