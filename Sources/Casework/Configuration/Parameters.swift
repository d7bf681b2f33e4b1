/// The numbers of the rules (domain.md 3.1.3) that milestones, limits and proposals need as well.
///
/// The rule model owns them; `Rulebook` reads them from there for a given day. These defaults are
/// what the model is delivered with.
package struct Parameters: Equatable, Sendable {
  /// How the end of a month period is read (3.1.4).
  package enum LimitConvention: UInt8, Code {
    /// The day before the same-numbered day, BGB § 187 Abs. 2, § 188 Abs. 2.
    case lastDayBefore
    /// The same-numbered day, BGB § 187 Abs. 1.
    case sameDay

    package static let codes = words("lastDayBefore sameDay")
  }

  package var firstWindowOpensDay = 14
  package var firstWindowClosesDay = 28
  package var firstFollowUpMonths = 2
  package var secondFollowUpMonths = 5
  package var followUpToleranceDays = 14
  package var minConsultations = 3
  package var aftercareMonths = 6
  package var extension16kMonths = 3
  package var limitConvention = LimitConvention.lastDayBefore
  package var videoCounts = false

  package init() {}
}
