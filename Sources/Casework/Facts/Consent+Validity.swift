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
    for consent in consents where consent.scope == scope && consent.isValid(on: day) {
      return true
    }
    return false
  }
}
