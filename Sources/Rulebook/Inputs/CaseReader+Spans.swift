import Casework
import CivilTime
import Feel

extension CaseReader {
  /// Every pair of dates of which one cannot precede the other, as recorded.
  mutating func readSpans(_ file: CaseFile) {
    guard frame.isWanted(.spans) else { return }
    spanSubjects.removeAll(keepingCapacity: true)
    var rows: [Value] = []
    for row in file.employments { add(&rows, row.id.text, row.start, row.end) }
    for row in file.consents { add(&rows, row.id.text, row.givenOn, row.revokedOn) }
    for row in file.measures { add(&rows, row.id.text, row.start, row.end) }
    for row in file.partnerInvolvements { add(&rows, row.id.text, row.from, row.to) }
    for row in file.strategies { add(&rows, nil, row.from, row.to) }
    for row in file.statuses { add(&rows, nil, row.from, row.to) }
    add(&rows, nil, file.aftercare?.startedOn, file.aftercare?.endedOn)
    add(&rows, nil, file.record.openedOn, file.record.closedOn)
    add(&rows, nil, file.record.benefitFrom, file.record.benefitTo)
    add(&rows, nil, file.offer?.offeredOn, file.offer?.decidedOn)
    frame.set(.spans, .list(rows))
  }

  private mutating func add(_ rows: inout [Value], _ subject: String?, _ from: Day?, _ to: Day?) {
    guard let from, let to else { return }
    rows.append(
      makers.span.make([.integer(Int64(spanSubjects.count)), Value(from), Value(to)]))
    spanSubjects.append(subject)
  }
}
