package enum OfferDecision: UInt8, Code {
  case pending, accepted, declined

  package static let codes = words("pending accepted declined")
}

package enum ConsentScope: UInt8, Code {
  case aftercare, employerContact, partnerContact, dataExchange

  package static let codes = words("aftercare employerContact partnerContact dataExchange")
}

package enum ConsentForm: UInt8, Code {
  case written, electronic, oral

  package static let codes = words("written electronic oral")
}

package enum AftercareBasis: UInt8, Code {
  case paragraph16g2, paragraph16k, paragraph16e4, paragraph16i4, inNeed

  package static let codes = words("16g2 16k 16e4 16i4 inNeed")
}

package enum AftercareEndReason: UInt8, Code {
  case limitReached, clientEnded, consentRevoked, jobEnded, movedAway, unreachable, onwardPlaced,
    other

  package static let codes = words(
    "limitReached clientEnded consentRevoked jobEnded movedAway unreachable onwardPlaced other")
}

package enum DeliveredBy: UInt8, Code {
  case own, thirdParty, both

  package static let codes = words("own thirdParty both")
}
