package import Decisions
import Feel

/// Everything that can be said against a model without running it on a case.
package struct RuleCheck: Sendable {
  /// In the order of the files and their lines.
  package let problems: [RuleProblem]
  /// Whether there was a model to look at.
  package let isReadable: Bool
  /// Whether the model is one of this program's rules, or just any decision model.
  package let isRuleBook: Bool

  /// - parameter files: the model, and those it imports.
  package init(_ files: [ModelFile]) {
    let (model, found) = DecisionModel.load(files, moving: [RuleInput.today.name: .forward])
    guard let model else {
      (problems, isReadable, isRuleBook) = (found.map { .model($0) }, false, false)
      return
    }
    isReadable = true
    let book = RuleBook(model)
    isRuleBook = !book.parts.isEmpty
    let order = files.map(\.name)
    let all = (found + model.check()).enumerated().sorted { left, right in
      RuleCheck.precedes(
        (left.element.place, left.offset), (right.element.place, right.offset), order)
    }
    problems =
      all.map { .model($0.element) } + (isRuleBook ? book.check() : [])
  }

  private static func precedes(
    _ a: (place: ModelPlace, number: Int), _ b: (place: ModelPlace, number: Int), _ files: [String]
  ) -> Bool {
    func key(_ place: ModelPlace, _ number: Int) -> [Int] {
      let file = files.firstIndex(of: place.file) ?? files.count
      return [file, place.position?.line ?? 0, place.position?.column ?? 0, number]
    }
    return key(a.place, a.number).lexicographicallyPrecedes(key(b.place, b.number))
  }
}
