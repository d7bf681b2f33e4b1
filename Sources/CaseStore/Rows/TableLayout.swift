import Casework

/// How the rows of one kind lie in their table: the statements to find, read and write them,
/// derived once from the contract's fields.
///
/// Every field is a column of its own name, but a row's case, which is the number of the case's own
/// row (`case_id`).
struct TableLayout: Sendable {
  let kind: EntityKind
  let fieldCount: Int
  /// The position of the case's office id, where it is not the row's own id.
  let casePosition: Int?
  /// Positions whose empty cell is stored as an empty text, because they belong to the primary key.
  let filledPositions: Set<Int>
  let keyPositions: [Int]
  /// Positions of columns by which rules do not judge: there they see only whether something stands.
  let isLong: [Bool]

  /// All fields but the case, then version and the number of the case; by key.
  let find: String
  /// All fields in order with the case's office id, then version; by key order.
  let scan: String
  /// The number of the case, then all fields but the case; `short` ones with long texts as whether
  /// they are there. A pass reads them from one case on, in the order of cases and case files.
  let fullSelection: String
  let shortSelection: String
  let fullPass: String
  let shortPass: String
  let insert: String
  let update: String
  let delete: String

  static let all: [TableLayout] = EntityKind.allCases.map(TableLayout.init)

  static func of(_ kind: EntityKind) -> TableLayout { all[Int(kind.rawValue)] }

  var table: String { kind.name }
  var hasCaseNumber: Bool { casePosition != nil }
  /// The positions stored as they are: all but the case.
  var plainPositions: [Int] { (0..<fieldCount).filter { $0 != casePosition } }
}

extension TableLayout {
  init(kind: EntityKind) {
    let fields = kind.fields
    let casePosition = kind == .caseRecord ? nil : kind.casePosition
    let keys = kind.keyPositions
    let table = kind.name

    func column(_ position: Int) -> String {
      position == casePosition ? "case_id" : "\"\(fields[position].name)\""
    }
    let plain = fields.indices.filter { $0 != casePosition }
    let columns = plain.map(column)
    let number =
      kind == .caseRecord ? "id" : casePosition == nil ? "NULL" : "case_id"
    let condition = keys.map { "\(column($0)) = ?" }.joined(separator: " AND ")
    let long = TableLayout.longTexts(of: kind)

    self.kind = kind
    fieldCount = fields.count
    self.casePosition = casePosition
    keyPositions = keys
    isLong = fields.indices.map(long.contains)
    filledPositions = Set(
      keys.filter { !fields[$0].isRequired && $0 != casePosition })

    let selection = columns.joined(separator: ", ")
    find = "SELECT \(selection), version, \(number) FROM \(table) WHERE \(condition)"

    let qualified = fields.indices.map { $0 == casePosition ? "c.\"case\"" : "t.\(column($0))" }
    let keyOrder = keys.map { qualified[$0] }.joined(separator: ", ")
    let join = casePosition == nil ? "" : " JOIN cases c ON c.id = t.case_id"
    scan =
      "SELECT \(qualified.joined(separator: ", ")), t.version FROM \(table) t\(join) "
      + "ORDER BY \(keyOrder)"

    let short = plain.map { long.contains($0) ? "\(column($0)) IS NOT NULL" : column($0) }
    fullSelection = "SELECT \(number), \(selection) FROM \(table)"
    shortSelection = "SELECT \(number), \(short.joined(separator: ", ")) FROM \(table)"
    let order = [number, TableLayout.order(of: kind)].filter { !$0.isEmpty }
    let range = " WHERE \(number) > ? ORDER BY \(order.joined(separator: ", "))"
    fullPass = fullSelection + range
    shortPass = shortSelection + range

    let written = columns + ["version"] + (casePosition == nil ? [] : ["case_id"])
    let marks = written.map { _ in "?" }.joined(separator: ", ")
    insert = "INSERT INTO \(table) (\(written.joined(separator: ", "))) VALUES (\(marks))"
    update =
      "UPDATE \(table) SET \(written.map { "\($0) = ?" }.joined(separator: ", ")) "
      + "WHERE \(condition)"
    delete = "DELETE FROM \(table) WHERE \(condition)"
  }

  /// The order of rows within a case that the primary key gives; kinds whose date may be empty
  /// are put in order after reading.
  private static func order(of kind: EntityKind) -> String {
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

  private static func longTexts(of kind: EntityKind) -> Set<Int> {
    let names: Set<String> =
      switch kind {
      case .client: ["email", "customer_number"]
      case .contact: ["note", "result", "next_step", "author"]
      case .appointment: ["reason_text"]
      case .risk: ["text"]
      case .activity: ["what"]
      case .employment: ["job_title"]
      case .employerInvolvement: ["purpose", "outcome"]
      case .partnerInvolvement: ["purpose", "result"]
      case .onwardStep: ["result"]
      case .measure: ["provider", "goal", "progress", "follow_ups", "placement_activities"]
      case .strategy: ["reason", "next_appointment"]
      case .dismissal: ["text", "by"]
      default: []
      }
    return Set(kind.fields.indices.filter { names.contains(kind.fields[$0].name) })
  }
}
