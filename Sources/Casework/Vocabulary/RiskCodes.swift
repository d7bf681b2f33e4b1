package enum RiskLevel: UInt8, Code {
  case high, medium, low

  package static let codes = words("hoch mittel niedrig")
}

package enum RiskStatus: UInt8, Code {
  case open, mitigated, accepted, occurred

  package static let codes = words("open mitigated accepted occurred")
}

package enum Adequacy: UInt8, Code {
  case sufficient, insufficient

  package static let codes = words("sufficient insufficient")
}

package enum ActivityOwner: UInt8, Code {
  case client, caseworker, employer, partner

  package static let codes = words("client caseworker employer partner")
}

package enum ActivityStatus: UInt8, Code {
  case agreed, inProgress, done, dropped

  package static let codes = words("agreed inProgress done dropped")
}

package enum InvolvementInitiator: UInt8, Code {
  case caseworker, employer, client, employerService

  package static let codes = words("caseworker employer client AGS")
}

package enum NonContactReason: UInt8, Code {
  case clientRefused, employerMustNotKnow, notNeeded

  package static let codes = words("clientRefused employerMustNotKnow notNeeded")
}

package enum PartnerKind: UInt8, Code {
  case contracted, municipal, insourced, informal

  package static let codes = words("contracted municipal insourced informal")
}

package enum OnwardStepKind: UInt8, Code {
  case topicDiscussed, profileUpdated, vacancySent, applicationSupported, agsInvolved,
    handedToPlacement, jobSeekerReportAdvised

  package static let codes = words(
    "topicDiscussed profileUpdated vacancySent "
      + "applicationSupported agsInvolved handedToPlacement jobSeekerReportAdvised")
}
