import Casework
import CivilTime
import Decisions
import Feel

/// What the model says once for a day, whatever the case: its numbers and its contact plan.
struct DayNumbers {
  let parameters: Value
  let numbers: Parameters
  /// The first later day on which another row of numbers may hold.
  let horizon: Day?

  init(_ book: RuleBook, on today: Day, _ base: Parameters) {
    let evaluator = DecisionEvaluator(
      book.dayPlan, clock: FeelClock(today: Int64(today.number), now: nil), zones: Zones(.none))
    evaluator.run(book.dayPlan.inputs.map { _ in .date(Int64(today.number)) })
    var record: Feel.Record?
    var value = Value.null(.plain)
    var plan: [Value] = []
    for (index, item) in book.dayPlan.decisions.enumerated() {
      switch (item.name, evaluator[index]) {
      case (DecisionName.parameters, .context(let found)):
        value = .context(found)
        record = found
      case (DecisionName.contactPlan, .list(let rows)): plan = rows.items
      default: continue
      }
    }
    parameters = value
    numbers = DayNumbers.read(record, plan, base)
    horizon = evaluator.horizon.map { Day(number: Int32(clamping: $0)) }
  }

  private static func read(
    _ record: Feel.Record?, _ plan: [Value], _ base: Parameters
  ) -> Parameters {
    var numbers = base
    if let months = record?["Monate der Nachbetreuung"]?.whole { numbers.aftercareMonths = months }
    if let months = record?["Monate der Verlängerung"]?.whole {
      numbers.extension16kMonths = months
    }
    if case .string(let text)? = record?["Grenzregel"],
      let convention = Parameters.LimitConvention(code: text.string)
    {
      numbers.limitConvention = convention
    }
    if case .boolean(let counts)? = record?["Video zählt"] { numbers.videoCounts = counts }
    if let items = record?["Leistungen der Nachbetreuung"]?.items {
      numbers.aftercareServices = items.compactMap { item in
        if case .string(let code) = item { code.string } else { nil }
      }
    }
    if let day = record?["Coaching 16k ab"]?.day { numbers.coachingFrom = day }
    if let days = record?["Gespräch nach Einwilligung"]?.wholeDays {
      numbers.daysAfterConsent = days
    }
    readAgreementsAndSupervision(record, &numbers)
    let windows = plan.compactMap(window)
    if windows.map(\.step) == [.m1, .m2, .m5] { numbers.contactPlan = windows }
    return numbers
  }

  private static func readAgreementsAndSupervision(
    _ record: Feel.Record?, _ numbers: inout Parameters
  ) {
    func days(_ name: String, _ path: WritableKeyPath<Parameters, Int>) {
      if let days = record?[name]?.wholeDays { numbers[keyPath: path] = days }
    }
    func months(_ name: String, _ path: WritableKeyPath<Parameters, Int>) {
      if let months = record?[name]?.wholeMonths { numbers[keyPath: path] = months }
    }
    days("Anpassung vorher", \.agreementDaysBefore)
    days("Anpassung nachher", \.agreementDaysAfter)
    days("E-Kunden ohne Termin", \.supervision.daysWithoutTalk)
    months("E-Kunden einladen", \.supervision.monthsToInvite)
    months("E-Kunden Frist", \.supervision.monthsOfSilence)
    months("E-Strategie mindestens", \.supervision.monthsOfStrategy)
    days("Maßnahmegespräch vorher", \.supervision.measureDaysBefore)
    days("Maßnahmegespräch nachher", \.supervision.measureDaysAfter)
    days("MAG auswerten", \.supervision.evaluationDays)
    months("Rückblick", \.supervision.monthsOfLookingBack)
  }

  private static func window(_ row: Value) -> PlanWindow? {
    guard case .context(let record) = row, case .string(let name)? = record["Schritt"],
      let step = Step(code: name.string), let months = record["Monate"]?.whole,
      let opens = record["öffnet"]?.wholeDays, let due = record["fällig"]?.wholeDays,
      let overdue = record["überfällig ab"]?.wholeDays
    else { return nil }
    return PlanWindow(step, months: months, opens: opens, due: due, overdueFrom: overdue)
  }
}

extension Value {
  var whole: Int? {
    if case .integer(let number) = self { Int(number) } else { nil }
  }

  var wholeMonths: Int? {
    if case .months(let number) = self { Int(number) } else { nil }
  }

  /// The days of a duration of whole days.
  var wholeDays: Int? {
    if case .seconds(let seconds) = self, seconds % 86_400 == 0 {
      Int(seconds / 86_400)
    } else {
      nil
    }
  }
}
