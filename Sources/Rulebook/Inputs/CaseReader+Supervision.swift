import Casework
import CivilTime
import Feel

extension CaseReader {
  /// What only supervision asks: who stands in, and what the record leaves unsaid.
  mutating func readSupervision(_ file: CaseFile, _ worker: Worker?, _ facts: CaseFacts) {
    frame.set(.workerAwaySince, awaySince(worker))
    frame.set(.hasDeputy, worker?.deputyID != nil)
    var withoutNote = 0
    var withoutResult = 0
    for index in facts.consultations {
      let talk = file.contacts[index]
      if talk.note.isEmpty || talk.topics.isEmpty { withoutNote += 1 }
      if talk.result.isEmpty, talk.nextStep.isEmpty { withoutResult += 1 }
    }
    frame.set(.talksWithoutNote, withoutNote)
    frame.set(.talksWithoutResult, withoutResult)
    var withoutReason = 0
    for period in file.strategies where knows(period.from) && period.reason.isEmpty {
      withoutReason += 1
    }
    frame.set(.strategiesWithoutReason, withoutReason)
    var withoutLevel = 0
    for risk in file.risks where knows(risk.identifiedOn) && risk.level == nil {
      withoutLevel += 1
    }
    frame.set(.risksWithoutLevel, withoutLevel)
    readMeasures(file)
  }

  private mutating func awaySince(_ worker: Worker?) -> Day? {
    guard let worker, let from = worker.absentFrom, knows(from) else { return nil }
    if let to = worker.absentTo, horizon.isPast(to) { return nil }
    return from
  }

  private mutating func readMeasures(_ file: CaseFile) {
    var withoutGoal = 0
    var rows: [Value] = []
    for (index, measure) in file.measures.enumerated() where knows(measure.start) {
      if measure.goal.isEmpty { withoutGoal += 1 }
      rows.append(
        makers.measure.make([
          .integer(Int64(index)), Value(known(measure.end)), .boolean(!measure.progress.isEmpty),
        ]))
    }
    frame.set(.measuresWithoutGoal, withoutGoal)
    frame.set(.measures, .list(rows))
  }
}
