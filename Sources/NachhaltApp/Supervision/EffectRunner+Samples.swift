import CaseStore
import Casework
import CivilTime
import Texts
import Workbench

/// Samples for the screen.
extension EffectRunner {
  func sampling(
    _ request: SupervisionRequest, _ office: Office
  ) throws(StoreFailure) -> Outcome? {
    let drawing = SampleDrawing(office)
    switch request {
    case .draw(let order):
      guard let sample = try drawing.draw(order) else { return .supervised(.nothingDrawn) }
      return .supervised(
        .sampleDrawn(
          id: sample.id, size: sample.members.count, frame: sample.frameSize,
          uncleaned: try drawing.uncleaned(sample)))
    case .enterSample(let id, let level):
      let reviewing = try supervision.enterReview(office)
      self.office = reviewing
      return try sheet(of: id, level, reviewing)
    case .sample(let id, let level): return try sheet(of: id, level, office)
    case .redraw(let id):
      guard let sample = try office.store.sample(id) else { return nil }
      return .supervised(.redrawn(try drawing.isSame(sample)))
    default:
      return .supervised(.samples(try drawing.lines().map(line)))
    }
  }

  private func line(_ summary: SampleSummary) -> SampleLine {
    let sample = summary.sample
    return SampleLine(
      id: sample.id, question: sample.question, drawn: sample.members.count,
      rated: summary.rated, frame: sample.frameSize,
      words: Phrase(
        Formats(.german).date(sample.drawnOn), Formats(.english).date(sample.drawnOn)))
  }

  private func sheet(
    of id: String, _ level: SampleSize.Level, _ office: Office
  ) throws(StoreFailure) -> Outcome? {
    guard let sample = try office.store.sample(id) else { return nil }
    let result = SampleResult(sample, level: level)
    return .supervised(
      .sample(
        SampleSheet(
          sample: sample, head: SampleWords.inBoth { SampleWords.frame(sample, $0) },
          result: SampleWords.inBoth { SampleWords.result(sample, result, $0) }, level: level)))
  }
}
