package import CivilTime

extension Agreement {
  /// From this day coaching under § 16k belongs to what § 16g Abs. 2 allows.
  private static let coachingAllowedFrom = Day(number: 19_539)  // 2023-07-01

  /// The services agreed that § 16g Abs. 2 does not allow, as known on this day.
  package func servicesOutOfScope(on today: Day) -> [String] {
    services.filter { code in
      switch code {
      case "beratung", "44", "45-5", "16a", "16f": return false
      case "16k":
        let days = [concludedOn, updatedOn]
        return !days.contains { day in
          if let day { day >= Agreement.coachingAllowedFrom && day <= today } else { false }
        }
      default: return true
      }
    }
  }
}
