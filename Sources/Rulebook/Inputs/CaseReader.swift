import Casework
import CivilTime
import Feel

/// Turns what is known of a case on a day into the inputs of the rule model.
///
/// No rule is decided here. What lies after today is left out until its day comes, and that day is
/// kept as the horizon.
struct CaseReader {
  let makers: RecordMakers
  let configuration: Configuration
  var frame: InputFrame
  var horizon = Horizon(today: Day(number: 0))
  /// The ids of the spans of time given, by their number.
  var spanSubjects: [String?] = []
  private var categories: [String: Value] = [:]

  init(_ makers: RecordMakers, _ configuration: Configuration, names: [String]) {
    self.makers = makers
    self.configuration = configuration
    frame = InputFrame(names: names)
  }

  mutating func read(_ file: CaseFile, _ facts: CaseFacts, _ steps: [PlanStep]) {
    horizon = facts.horizon
    frame.set(.today, facts.today)
    readOffer(file, facts)
    readPeriod(file, facts)
    readSteps(steps, facts)
    readContacts(file, facts)
    readEmployer(file, facts)
    readAgreements(file, facts)
    readPeriods(file, facts)
    readRisks(file, facts)
    readAppointments(file)
    readSpans(file)
  }

  /// Whether a fact of this day counts today.
  mutating func knows(_ day: Day) -> Bool { horizon.knows(day) }

  mutating func known(_ day: Day?) -> Day? {
    if let day, horizon.knows(day) { day } else { nil }
  }

  /// Risk categories are free text, but few: each is made once.
  mutating func category(_ text: String) -> Value {
    if let known = categories[text] { return known }
    let value = Value.text(text)
    categories[text] = value
    return value
  }
}

/// The earlier of two days, where both exist.
func earlier(_ a: Day?, _ b: Day?) -> Day? {
  guard let a, let b else { return a ?? b }
  return min(a, b)
}

/// The later of two days, where both exist.
func later(_ a: Day?, _ b: Day?) -> Day? {
  guard let a, let b else { return a ?? b }
  return max(a, b)
}
