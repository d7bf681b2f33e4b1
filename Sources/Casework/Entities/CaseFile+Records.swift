extension CaseFile {
  /// All rows of the case as records, its client and worker included.
  package var records: [Record] {
    var records: [Record] = [Record(record)]
    func add(_ rows: [some Entity]) { for row in rows { records.append(Record(row)) } }
    if let worker { records.append(Record(worker)) }
    if let client { records.append(Record(client)) }
    add(employments)
    if let offer { records.append(Record(offer)) }
    add(consents)
    if let aftercare { records.append(Record(aftercare)) }
    add(contacts)
    add(appointments)
    add(risks)
    add(activities)
    add(employerInvolvements)
    add(partnerInvolvements)
    add(onwardSteps)
    add(agreements)
    add(strategies)
    add(statuses)
    add(supports)
    add(measures)
    add(tasks)
    add(dismissals)
    if let review { records.append(Record(review)) }
    return records
  }
}
