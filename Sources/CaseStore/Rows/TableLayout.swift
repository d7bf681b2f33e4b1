import Casework

/// How the rows of one kind lie in their table, derived from the contract's fields.
///
/// Every field is a column of its own name, but a row's case, which is the number of the case's own
/// row (`case_id`).
struct TableLayout: Sendable {
  let kind: EntityKind
  let fieldCount: Int
  /// The position of the case's office id, where it is not the row's own id.
  let casePosition: Int?
  /// Positions whose empty cell is stored as an empty text, because they belong to the primary key.
  let isFilled: [Bool]
  let keyPositions: [Int]
  /// Positions of columns by which rules do not judge: there they see only whether something stands.
  let isLong: [Bool]

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
    let long = TableLayout.longTexts(of: kind)
    self.kind = kind
    fieldCount = fields.count
    self.casePosition = casePosition
    keyPositions = keys
    isLong = fields.indices.map(long.contains)
    isFilled = fields.indices.map {
      keys.contains($0) && !fields[$0].isRequired && $0 != casePosition
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
