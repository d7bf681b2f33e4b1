package import CivilTime

extension Agreement {
  private static let coaching = "16k"

  /// The services agreed that are none of aftercare by the numbers of the rules, as known on this
  /// day. Coaching is one from its day on, in plans concluded or updated since.
  package func servicesOutOfScope(_ numbers: Parameters, on today: Day) -> [String] {
    services.filter { code in
      guard numbers.aftercareServices.contains(code) else { return true }
      guard code == Agreement.coaching else { return false }
      return ![concludedOn, updatedOn].contains { day in
        if let day { numbers.coachingFrom <= day && day <= today } else { false }
      }
    }
  }
}
