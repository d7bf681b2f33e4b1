import CivilTime
import Screen
import Texts

/// What a report asks back: another period, a file to write to.
enum ReportPrompts {
  static func period(_ request: ReportRequest, _ state: WorkbenchState) -> PromptState {
    func day(_ day: Day) -> TextField { TextField(state.formats.numericDate(day), limit: 40) }
    return PromptState(
      .reportPeriod, title: ReportTexts.period, body: ReportTexts.periodBody,
      fields: [
        PromptField(.from, CoverTexts.from, .day(day(request.period.lowerBound))),
        PromptField(.to, CoverTexts.until, .day(day(request.period.upperBound))),
      ])
  }

  /// nil with a problem where a day is missing or they are the wrong way round.
  static func period(
    _ prompt: inout PromptState, _ state: WorkbenchState
  ) -> ClosedRange<Day>? {
    guard let from = PromptReducer.day(.from, &prompt, state),
      let to = PromptReducer.day(.to, &prompt, state)
    else { return nil }
    guard from <= to else {
      prompt.complain(.to, ReportTexts.endsBefore)
      return nil
    }
    return from...to
  }

  static func export(_ request: ReportRequest) -> PromptState {
    let from = request.period.lowerBound.iso
    let name = "\(request.name)-\(from)-\(request.period.upperBound.iso).html"
    return PromptState(
      .exportReport(request), title: ReportTexts.export, body: ReportTexts.exportBody,
      fields: [PromptField(.text, ReportTexts.file, .text(TextField(name)))])
  }
}
