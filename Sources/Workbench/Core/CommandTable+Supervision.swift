import Screen
import Texts

extension CommandTable {
  package static let supervision: [Binding] = [
    Binding(.notices, [.character("N")], SupervisionNames.notices, .everywhere),
    Binding(.samples, [.character("s")], SupervisionNames.samples, .choosing, footer: 20),
    Binding(
      .checklist, [.character("C")], SupervisionNames.checklist, .supervising, footer: 1,
      hindrance: { state in
        if case .team(.checklist)? = state.stack.last { return CommandTexts.notHere }
        return needsCase(state)
      }),
    Binding(
      .askBack, [.character("F")], SupervisionNames.askBack, .supervising, danger: .supervises,
      footer: 2, hindrance: needsCase),
    Binding(
      .agreeMeasure, [.character("V")], SupervisionNames.agreeMeasure, .supervising,
      danger: .supervises, footer: 3, hindrance: needsCase),
    Binding(
      .followUps, [.character("f")], SupervisionNames.followUps, .choosing, footer: 21),
    Binding(
      .absence, [.character("b")], SupervisionNames.absence, .choosing, danger: .writes, footer: 22,
      hindrance: { $0.colleagueAtHand == nil ? TeamTexts.noColleague : nil }),
    Binding(
      .completeMeasure, [.character("x")], SupervisionNames.completeMeasure, .followUps,
      danger: .supervises, footer: 1),
    Binding(
      .judgeStatement, [.character("e")], SupervisionNames.judgeStatement, .followUps,
      danger: .supervises, footer: 2),
    Binding(
      .recordRecommendation, [.character("+")], SupervisionNames.recordRecommendation, .followUps,
      danger: .supervises, footer: 3),
    Binding(.nextMark, [.space], SupervisionNames.nextMark, .caseload, footer: 1),
    Binding(
      .transfer, [.character("X")], SupervisionNames.transfer, .caseAtHand, danger: .writes,
      hindrance: needsCase),
    Binding(
      .drawSample, [.character("+")], SupervisionNames.drawSample, .samples, danger: .supervises,
      footer: 1),
    Binding(.nextHalf, [.space], SupervisionNames.nextHalf, .sample, footer: 1),
    Binding(.nextLevel, [.character("+")], SupervisionNames.nextLevel, .sample, footer: 2),
    Binding(.redrawSample, [.character("z")], SupervisionNames.redrawSample, .sample, footer: 3),
    Binding(.turnAnswer, [.space], SupervisionNames.turnAnswer, .checklist, footer: 1),
    Binding(.remark, [.character("b")], SupervisionNames.remark, .checklist, footer: 3),
    Binding(
      .saveReview, [.character("+"), .control("s")], SupervisionNames.saveReview, .checklist,
      danger: .supervises, footer: 2),
    Binding(.earlier, [.character("-")], SupervisionNames.earlier, .reports, footer: 2),
    Binding(.later, [.character("+")], SupervisionNames.later, .reports, footer: 3),
    Binding(.nextReport, [.space], SupervisionNames.nextReport, .reports, footer: 1),
    Binding(.reportPeriod, [.character("z")], SupervisionNames.reportPeriod, .reports, footer: 5),
    Binding(.exportReport, [.character("x")], SupervisionNames.exportReport, .reports, footer: 6),
    Binding(.nextUnit, [.character("t")], SupervisionNames.nextUnit, .reports, footer: 4),
  ]
}
