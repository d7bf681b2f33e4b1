import Casework
import CivilTime
import Exchange
import Foundation
import Testing
import Texts

/// The manual's chapter on figures says what the program counts, word for word. With NACHHALT_RECORD=1
/// it is written anew.
@Suite struct FigureChapterTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(
      path: "docs/de/kennzahlen.md")

  private let days = Day(number: 20_454)...Day(number: 20_543)

  private func figures(_ report: ReportName) -> [Figure] {
    if let tally = report.tally(days, today: days.upperBound) { return tally.figures }
    if report == .recommendations {
      return RecommendationFigures.figures([], in: days, on: days.upperBound)
    }
    let frame = SampleFrame(
      (0..<9).map { ("Fachdienst \($0 % 2 + 1)", CaseID("F-\($0)")) })
    var sample = ReviewSample(
      id: "2026-1", question: "?", keyDate: days.lowerBound, population: Population(.running),
      totalBase: 9, frameHash: frame.hash, ruleVersion: "", allocation: .proportional,
      sizeRule: .fixed(9), seed: 1, drawnOn: days.lowerBound, drawnBy: "")
    sample.draw(from: frame)
    for index in sample.members.indices { sample.members[index].rating = .effective }
    return SampleFigures.figures(sample, frame: frame.strata.flatMap(\.cases))
  }

  private func chapter() -> String {
    var text = """
      # Kennzahlen

      Diese Liste schreibt das Programm selbst: Was hier unter «Gezählt» steht, zeigt der Bericht auch auf dem
      Bildschirm. «Veröffentlicht» sind die Werte der Revision 2019 und der beiden Qualitätsprüfungen 2020, zum
      Vergleich, nicht als Ziel. Prozente sind kaufmännisch gerundet; eine Zahl ohne Nenner ist selbst eine Basis.

      F01–F07, F16 und F45 der Quellen sind Befragungen von Ämtern und Führungskräften, F72 und F77 lassen sich aus
      ihnen nicht ableiten: Kein Fallbestand enthält sie.

      """
    for report in ReportName.allCases {
      text += "\n## \(report.rawValue) \(report.title.german)\n\n"
      text += "Grundgesamtheit: \(report.population.german).\n\n"
      text +=
        "| Kennzahl | Bezeichnung | Gezählt | Basis | Veröffentlicht |\n| --- | --- | --- | --- | --- |\n"
      for figure in figures(report) {
        let share = AuditReference.share(figure.id).map {
          $0.words(Formats(.german)) + ", " + AuditReference.source(figure.id).german
        }
        // The seed is that of the sample made up here.
        let label = figure.label.german.split(separator: ", anteilig").first.map(String.init) ?? ""
        let cells = [
          figure.id, label, ReportTexts.definition(figure.id).german,
          figure.base.german, share ?? "",
        ]
        text += "| " + cells.joined(separator: " | ") + " |\n"
      }
      if report == .offers {
        text += "| A2 … | nicht angeboten, je Grund | Grund dokumentiert | nicht angeboten |  |\n"
      }
    }
    return text
  }

  @Test func `the chapter on figures is what the program counts`() throws {
    let wanted = chapter()
    if ProcessInfo.processInfo.environment["NACHHALT_RECORD"] == "1" {
      try wanted.write(to: Self.file, atomically: true, encoding: .utf8)
      Issue.record("Written anew; run again without NACHHALT_RECORD.")
    }
    #expect(try String(contentsOf: Self.file, encoding: .utf8) == wanted)
  }

  @Test func `every figure says what it counts, and of what`() {
    for report in ReportName.allCases {
      for figure in figures(report) {
        for language in [Language.german, .english] {
          #expect(!ReportTexts.definition(figure.id)[language].isEmpty, "\(figure.id)")
          #expect(!figure.base[language].isEmpty || figure.id == "F50", "\(figure.id)")
        }
      }
    }
  }
}
