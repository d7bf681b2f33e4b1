extension Holiday {
  /// Whether the Land keeps this holiday in this year. The table is right from 2015 on and takes the
  /// law of 2026 for the years to come.
  package func isKept(in land: Land, _ local: LocalHolidays = [], year: Int) -> Bool {
    switch self {
    case .newYear, .goodFriday, .easterMonday, .labourDay, .ascension, .whitMonday, .germanUnity,
      .christmasDay, .secondChristmasDay:
      true
    case .epiphany:
      [.badenWuerttemberg, .bayern, .sachsenAnhalt].contains(land)
    case .womensDay:
      (land == .berlin && year >= 2019) || (land == .mecklenburgVorpommern && year >= 2023)
    case .easterSunday, .whitSunday:
      land == .brandenburg
    case .liberationDay:
      land == .berlin && (year == 2020 || year == 2025)
    case .uprising1953:
      land == .berlin && year == 2028
    case .corpusChristi:
      [
        .badenWuerttemberg, .bayern, .hessen, .nordrheinWestfalen, .rheinlandPfalz, .saarland,
      ].contains(land)
        || (local.contains(.corpusChristi) && (land == .sachsen || land == .thueringen))
    case .peaceFestival:
      land == .bayern && local.contains(.augsburg)
    case .assumption:
      land == .saarland
        || (land == .bayern && (local.contains(.assumption) || local.contains(.augsburg)))
    case .childrensDay:
      land == .thueringen && year >= 2019
    case .reformation:
      Holiday.keepsReformation(land, year)
    case .allSaints:
      [
        .badenWuerttemberg, .bayern, .nordrheinWestfalen, .rheinlandPfalz, .saarland,
      ].contains(land)
    case .repentance:
      land == .sachsen
    }
  }

  /// Everywhere once in 2017, its 500th anniversary; since 2018 in four more northern Länder.
  private static func keepsReformation(_ land: Land, _ year: Int) -> Bool {
    switch land {
    case .brandenburg, .mecklenburgVorpommern, .sachsen, .sachsenAnhalt, .thueringen: true
    case .bremen, .hamburg, .niedersachsen, .schleswigHolstein: year >= 2017
    default: year == 2017
    }
  }
}

/// Holidays that hold only in some places of a Land.
package struct LocalHolidays: OptionSet, Hashable, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// Bavarian places with mostly Catholic people keep the Assumption.
  package static let assumption = LocalHolidays(rawValue: 1)
  /// The city of Augsburg keeps its Peace Festival (and the Assumption).
  package static let augsburg = LocalHolidays(rawValue: 2)
  /// Catholic places in Saxony and Thuringia keep Corpus Christi.
  package static let corpusChristi = LocalHolidays(rawValue: 4)
}
