package enum WorkerRole: UInt8, Code {
  case caseworker, teamLead, supervision

  package static let codes = words("caseworker teamLead supervision")
}

package enum WorkWish: UInt8, Code {
  case clear, unclear, no, notAsked

  package static let codes = words("clear unclear no notAsked")
}

package enum VocationalQualification: UInt8, Code {
  case none, qualified

  package static let codes = words("none qualified")
}

package enum Area: UInt8, Code {
  case placement, caseManagement, basic

  package static let codes = words("placement caseManagement basic")
}

package enum NeedEndedCause: UInt8, Code {
  case incomeFromWork, other

  package static let codes = words("incomeFromWork other")
}
