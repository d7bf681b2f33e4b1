package import CivilTime

extension Consent {
  /// Whether it covers this day; both ends included.
  package func isValid(on day: Day) -> Bool {
    guard givenOn <= day else { return false }
    if let revokedOn, revokedOn < day { return false }
    if let validUntil, validUntil < day { return false }
    return true
  }
}

extension CaseFile {
  /// Whether one of the consents of this scope covers the day.
  package func hasConsent(_ scope: ConsentScope, on day: Day) -> Bool {
    let consents = consents.span
    for index in consents.indices
    where consents[index].scope == scope && consents[index].givenOn <= day {
      // As `isValid`, without taking the row out of its list.
      if let revokedOn = consents[index].revokedOn, revokedOn < day { continue }
      if let validUntil = consents[index].validUntil, validUntil < day { continue }
      return true
    }
    return false
  }
}
