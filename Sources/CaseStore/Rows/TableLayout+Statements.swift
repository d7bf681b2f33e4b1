import Casework

/// The statements to find, read and write the rows of a kind. Each sort of them is made when the first
/// is asked for: a command that saves one contact needs no other.
extension TableLayout {
  /// All fields but the case, then version and the number of the case; by key.
  var find: String { TableLayout.finds[index] }
  /// All fields in order with the case's office id, then version; by key order.
  var scan: String { TableLayout.scans[index] }
  /// The number of the case, then all fields but the case; `short` ones with long texts as whether
  /// they are there. A pass reads them from one case on, in the order of cases and case files.
  var fullSelection: String { TableLayout.fullSelections[index] }
  var shortSelection: String { TableLayout.shortSelections[index] }
  var fullPass: String { TableLayout.fullPasses[index] }
  var shortPass: String { TableLayout.shortPasses[index] }
  var insert: String { TableLayout.inserts[index] }
  var update: String { TableLayout.updates[index] }
  var delete: String { TableLayout.deletes[index] }

  private var index: Int { Int(kind.rawValue) }

  private static let finds = all.map { layout in
    "SELECT \(layout.columns), version, \(layout.number) FROM \(layout.table) "
      + "WHERE \(layout.condition)"
  }

  private static let scans = all.map { layout in
    let qualified = (0..<layout.fieldCount).map { position in
      position == layout.casePosition ? "c.\"case\"" : "t.\(layout.column(position))"
    }
    let keyOrder = layout.keyPositions.map { qualified[$0] }.joined(separator: ", ")
    let join = layout.hasCaseNumber ? " JOIN cases c ON c.id = t.case_id" : ""
    return "SELECT \(qualified.joined(separator: ", ")), t.version FROM \(layout.table) t\(join) "
      + "ORDER BY \(keyOrder)"
  }

  private static let fullSelections = all.map { layout in
    "SELECT \(layout.number), \(layout.columns) FROM \(layout.table)"
  }

  private static let shortSelections = all.map { layout in
    let short = layout.plainPositions.map { position in
      layout.isLong[position] ? "\(layout.column(position)) IS NOT NULL" : layout.column(position)
    }
    return "SELECT \(layout.number), \(short.joined(separator: ", ")) FROM \(layout.table)"
  }

  private static let ranges = all.map { layout in
    let order = [layout.number, layout.rowOrder].filter { !$0.isEmpty }
    return " WHERE \(layout.number) > ? ORDER BY \(order.joined(separator: ", "))"
  }

  private static let fullPasses = zip(fullSelections, ranges).map { $0 + $1 }
  private static let shortPasses = zip(shortSelections, ranges).map { $0 + $1 }

  private static let inserts = all.map { layout in
    let written = layout.written
    let marks = written.map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO \(layout.table) (\(written.joined(separator: ", "))) VALUES (\(marks))"
  }

  private static let updates = all.map { layout in
    "UPDATE \(layout.table) SET \(layout.written.map { "\($0) = ?" }.joined(separator: ", ")) "
      + "WHERE \(layout.condition)"
  }

  private static let deletes = all.map { layout in
    "DELETE FROM \(layout.table) WHERE \(layout.condition)"
  }

  private func column(_ position: Int) -> String {
    position == casePosition ? "case_id" : "\"\(kind.fields[position].name)\""
  }

  /// All that is stored as it is.
  private var columns: String { plainPositions.map(column).joined(separator: ", ") }

  private var written: [String] {
    plainPositions.map(column) + ["version"] + (hasCaseNumber ? ["case_id"] : [])
  }

  /// What gives the number of the case.
  private var number: String {
    kind == .caseRecord ? "id" : hasCaseNumber ? "case_id" : "NULL"
  }

  private var condition: String {
    keyPositions.map { "\(column($0)) = ?" }.joined(separator: " AND ")
  }

  /// The order of rows within a case that the primary key gives; kinds whose date may be empty
  /// are put in order after reading.
  private var rowOrder: String {
    switch kind {
    case .worker, .client, .caseRecord, .offer, .aftercare, .review: ""
    case .employment: "start, employment"
    case .consent: "given_on, consent"
    case .contact: "date, contact"
    case .appointment: "date, appointment"
    case .risk: "identified_on, risk"
    case .activity: "activity"
    case .employerInvolvement: "date, involvement"
    case .partnerInvolvement: "\"from\", involvement"
    case .onwardStep: "date, step"
    case .agreement: "agreement"
    case .strategy: "\"from\", vocabulary"
    case .status: "\"from\""
    case .support: "granted_on, support"
    case .measure: "start, measure"
    case .task: "due_on, task"
    case .dismissal: "\"on\", rule, subject"
    }
  }
}
