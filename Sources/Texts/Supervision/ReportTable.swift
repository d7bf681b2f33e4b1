package import Casework
package import CivilTime

/// A report as a table: the screen, the command line and every export show the same rows.
package struct ReportTable: Equatable, Sendable {
  package struct Row: Equatable, Sendable {
    /// The number of the audit's figure it repeats, for example F21.
    package var id: String
    package var label: Phrase
    /// What exactly is counted.
    package var definition: Phrase
    package var base: Phrase
    package var numerator: Int?
    package var denominator: Int?
    package var wholeCohort: Int?
    package var minimum: Int?
    package var maximum: Int?
    package var hasPercent: Bool
    /// What it belongs to where a report has the same figure several times: a sample.
    package var group = ""
    package var cases: [CaseID]
    /// The same figure of the period before.
    package var previous: Share?
    /// Where it is a plain count.
    package var previousCount: Int?
    /// What the audit published.
    package var published: Share?

    package init(
      id: String, label: Phrase, definition: Phrase, base: Phrase, numerator: Int?,
      denominator: Int?, wholeCohort: Int? = nil, minimum: Int? = nil, maximum: Int? = nil,
      hasPercent: Bool = true, cases: [CaseID] = []
    ) {
      self.id = id
      self.label = label
      self.definition = definition
      self.base = base
      self.numerator = numerator
      self.denominator = denominator
      self.wholeCohort = wholeCohort
      self.minimum = minimum
      self.maximum = maximum
      self.hasPercent = hasPercent
      self.cases = cases
    }

    /// One of its kind in the table.
    package var key: String { group.isEmpty ? id : "\(group) \(id)" }

    package var share: Share? {
      guard let numerator, let denominator else { return nil }
      return Share(numerator: numerator, denominator: denominator)
    }
  }

  package struct Share: Equatable, Sendable {
    package var numerator: Int
    package var denominator: Int

    package init(numerator: Int, denominator: Int) {
      self.numerator = numerator
      self.denominator = denominator
    }

    /// "11 von 20 (55 %)"
    package func words(_ formats: Formats) -> String {
      let of = formats.language == .german ? "von" : "of"
      return "\(formats.number(numerator)) \(of) \(formats.number(denominator)) "
        + "(\(formats.percent(numerator, of: denominator)))"
    }
  }

  package var name: String
  package var title: Phrase
  package var population: Phrase
  package var period: ClosedRange<Day>
  /// The team or department; empty for the whole office.
  package var unit: String
  package var asOf: Day
  package var ruleVersion: String
  package var rows: [Row]

  package init(
    name: String, title: Phrase, population: Phrase, period: ClosedRange<Day>, unit: String,
    asOf: Day, ruleVersion: String, rows: [Row]
  ) {
    self.name = name
    self.title = title
    self.population = population
    self.period = period
    self.unit = unit
    self.asOf = asOf
    self.ruleVersion = ruleVersion
    self.rows = rows
  }
}

extension ReportTable.Row {
  /// Of the period before: a share, or a plain count.
  package func wordsBefore(_ formats: Formats) -> String? {
    previous?.words(formats) ?? previousCount.map(formats.number)
  }

  /// "11 von 20 (55 %)", or a range.
  package func words(_ formats: Formats) -> String {
    if let minimum, let maximum { return "\(minimum) … \(maximum)" }
    guard let share else { return numerator.map(formats.number) ?? "–" }
    let of = formats.language == .german ? "von" : "of"
    guard hasPercent else {
      return "\(formats.number(share.numerator)) \(of) \(formats.number(share.denominator))"
    }
    var text = share.words(formats)
    if let wholeCohort {
      text +=
        " · \(of) \(formats.number(wholeCohort)) "
        + "(\(formats.percent(share.numerator, of: wholeCohort)))"
    }
    return text
  }
}
