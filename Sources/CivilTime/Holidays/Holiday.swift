/// A public holiday of at least one Land.
package enum Holiday: CaseIterable, Hashable, Sendable {
  case newYear, epiphany, womensDay, goodFriday, easterSunday, easterMonday, labourDay,
    liberationDay
  case ascension, whitSunday, whitMonday, corpusChristi, uprising1953, peaceFestival, assumption
  case childrensDay, germanUnity, reformation, allSaints, repentance, christmasDay,
    secondChristmasDay

  /// The official German name.
  package var name: String {
    switch self {
    case .newYear: "Neujahr"
    case .epiphany: "Heilige Drei Könige"
    case .womensDay: "Frauentag"
    case .goodFriday: "Karfreitag"
    case .easterSunday: "Ostersonntag"
    case .easterMonday: "Ostermontag"
    case .labourDay: "Tag der Arbeit"
    case .liberationDay: "Tag der Befreiung"
    case .ascension: "Christi Himmelfahrt"
    case .whitSunday: "Pfingstsonntag"
    case .whitMonday: "Pfingstmontag"
    case .corpusChristi: "Fronleichnam"
    case .uprising1953: "75. Jahrestag des Volksaufstands"
    case .peaceFestival: "Augsburger Friedensfest"
    case .assumption: "Mariä Himmelfahrt"
    case .childrensDay: "Weltkindertag"
    case .germanUnity: "Tag der Deutschen Einheit"
    case .reformation: "Reformationstag"
    case .allSaints: "Allerheiligen"
    case .repentance: "Buß- und Bettag"
    case .christmasDay: "1. Weihnachtstag"
    case .secondChristmasDay: "2. Weihnachtstag"
    }
  }

  /// The day in a year, whether or not anyone keeps it then.
  package func day(in year: Int) -> Day? {
    switch self {
    case .newYear: Day(year: year, month: 1, day: 1)
    case .epiphany: Day(year: year, month: 1, day: 6)
    case .womensDay: Day(year: year, month: 3, day: 8)
    case .goodFriday: Day.easter(year).map { $0 - 2 }
    case .easterSunday: Day.easter(year)
    case .easterMonday: Day.easter(year).map { $0 + 1 }
    case .labourDay: Day(year: year, month: 5, day: 1)
    case .liberationDay: Day(year: year, month: 5, day: 8)
    case .ascension: Day.easter(year).map { $0 + 39 }
    case .whitSunday: Day.easter(year).map { $0 + 49 }
    case .whitMonday: Day.easter(year).map { $0 + 50 }
    case .corpusChristi: Day.easter(year).map { $0 + 60 }
    case .uprising1953: Day(year: year, month: 6, day: 17)
    case .peaceFestival: Day(year: year, month: 8, day: 8)
    case .assumption: Day(year: year, month: 8, day: 15)
    case .childrensDay: Day(year: year, month: 9, day: 20)
    case .germanUnity: Day(year: year, month: 10, day: 3)
    case .reformation: Day(year: year, month: 10, day: 31)
    case .allSaints: Day(year: year, month: 11, day: 1)
    // The Wednesday before the 23rd of November.
    case .repentance: Day(year: year, month: 11, day: 23)?.previous(.wednesday)
    case .christmasDay: Day(year: year, month: 12, day: 25)
    case .secondChristmasDay: Day(year: year, month: 12, day: 26)
    }
  }
}

extension Day {
  /// Easter Sunday of the Gregorian calendar, after Butcher's rule.
  package static func easter(_ year: Int) -> Day? {
    let golden = year % 19
    let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
    let leapCenturies = century / 4
    let lunar = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - leapCenturies - lunar + 15) % 30
    let toSunday =
      (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let late = (golden + 11 * epact + 22 * toSunday) / 451
    let days = epact + toSunday - 7 * late + 114
    return Day(year: year, month: days / 31, day: days % 31 + 1)
  }
}
