import Feel

/// Makes the contexts of one kind of rows in the shape that the model declares for them, so that
/// its paths reach the entries by position.
struct RecordMaker {
  /// The entries the program can give, in the order in which `make` takes them.
  let names: [String]
  private let shape: Shape
  /// For each entry of the declared shape, its place among `names`; nil where both are the same.
  private let order: [Int]?

  init(_ names: [String], declared type: FeelType?) {
    self.names = names
    guard case .context(let context)? = type else {
      shape = Shape(names)
      order = nil
      return
    }
    shape = context.shape
    let order = context.shape.names.map { names.firstIndex(of: $0) ?? -1 }
    self.order = order == Array(names.indices) ? nil : order
  }

  func make(_ values: [Value]) -> Value {
    guard let order else { return .context(Feel.Record(shape, values)) }
    return .context(Feel.Record(shape, order.map { $0 >= 0 ? values[$0] : .null(.plain) }))
  }
}

/// The makers of all kinds of rows a model can be given.
struct RecordMakers {
  let milestone: RecordMaker
  let talk: RecordMaker
  let uncovered: RecordMaker
  let future: RecordMaker
  let risk: RecordMaker
  let activity: RecordMaker
  let employerContact: RecordMaker
  let agreement: RecordMaker
  let appointment: RecordMaker
  let measure: RecordMaker
  let span: RecordMaker
  let noMilestone: Value

  /// - parameter type: the declared type of an input, by name.
  init(_ type: (RuleInput) -> FeelType?) {
    func element(_ input: RuleInput) -> FeelType? {
      if case .list(let element)? = type(input) { element } else { nil }
    }
    milestone = RecordMaker(RecordMakers.milestone, declared: type(.m1))
    talk = RecordMaker(RecordMakers.talk, declared: element(.talks))
    uncovered = RecordMaker(RecordMakers.uncovered, declared: element(.uncoveredContacts))
    future = RecordMaker(RecordMakers.future, declared: element(.futureContacts))
    risk = RecordMaker(RecordMakers.risk, declared: element(.risks))
    activity = RecordMaker(RecordMakers.activity, declared: element(.activities))
    employerContact = RecordMaker(
      RecordMakers.employerContact, declared: element(.employerContacts))
    agreement = RecordMaker(RecordMakers.agreement, declared: element(.agreements))
    appointment = RecordMaker(RecordMakers.appointment, declared: element(.appointments))
    measure = RecordMaker(RecordMakers.measure, declared: element(.measures))
    span = RecordMaker(RecordMakers.span, declared: element(.spans))
    noMilestone = milestone.make([.null(.plain), .null(.plain), .null(.plain), .boolean(false)])
  }

  static let milestone = ["öffnet", "fällig", "überfällig ab", "offen"]
  static let talk = ["Nr", "Datum", "mit Bezug"]
  static let uncovered = [
    "Nr", "Datum", "Zweck", "Gegenüber", "Nachbetreuung beendet am", "erste Schlussmitteilung",
  ]
  static let future = ["Nr", "Datum", "erreicht"]
  static let risk = ["Nr", "Art", "erkannt am", "offen", "unzureichend", "Aktivitäten"]
  static let activity = ["Nr", "was", "wer", "bis", "fällig am", "Stand"]
  static let employerContact = [
    "Nr", "Datum", "veranlasst von", "Einwilligung gültig", "Rechtsgrundlage",
  ]
  static let agreement = [
    "Nr", "Art", "geschlossen am", "Stand vom", "angepasst am", "beendet am",
    "fremde Leistungen", "Weitergeltung", "ersetzt",
  ]
  static let appointment = ["Nr", "Datum", "Status", "Grund erfasst", "Folge erfasst"]
  static let measure = ["Nr", "Ende", "Fortschritt erfasst"]
  static let span = ["Nr", "von", "bis"]
}
