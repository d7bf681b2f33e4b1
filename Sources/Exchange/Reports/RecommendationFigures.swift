package import Casework
package import CivilTime
import Texts

/// R-H: recommendations by category, and how far they are. C is counted and never overdue.
package enum RecommendationFigures {
  package static func figures(
    _ all: [Recommendation], in period: ClosedRange<Day>, on today: Day
  ) -> [Figure] {
    let counted = all.filter {
      period.contains($0.dueOn ?? $0.recordedOn) && $0.recordedOn <= today
    }
    func isDone(_ one: Recommendation) -> Bool { one.doneOn.map { $0 <= today } ?? false }
    let tracked = counted.filter { $0.category != .desirable }
    let name = Phrase("Empfehlungen", "recommendations")
    let categories = Recommendation.Category.codes.enumerated().map { index, code in
      let number = counted.count { Int($0.category.rawValue) == index }
      return figure(
        "H\(index + 1)", Phrase("Kategorie \(code)", "category \(code)"), number, counted.count,
        name)
    }
    return categories + [
      figure("H4", Phrase("offen", "open"), counted.count { !isDone($0) }, counted.count, name),
      figure("H5", Phrase("erledigt", "done"), counted.count(where: isDone), counted.count, name),
      figure(
        "H6", Phrase("überfällig", "overdue"), tracked.count { $0.isOverdue(on: today) },
        tracked.count, Phrase("Empfehlungen A und B", "recommendations A and B")),
      figure(
        "H7", Phrase("mit abweichender Stellungnahme", "with a dissent"),
        counted.count { !$0.dissent.isEmpty }, counted.count, name),
    ]
  }

  private static func figure(
    _ id: String, _ label: Phrase, _ numerator: Int, _ denominator: Int, _ base: Phrase
  ) -> Figure {
    var figure = Figure(id, label, of: base)
    figure.numerator = numerator
    figure.denominator = denominator
    figure.isAboutPeople = false
    return figure
  }
}
