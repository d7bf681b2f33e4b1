package enum EmploymentKind: UInt8, Code {
  case insurable, marginal, selfEmployed, training, publiclyFunded

  package static let codes = words("insurable marginal selfEmployed training publiclyFunded")
}

package enum SkillLevel: UInt8, Code {
  case helper, skilled, specialist, expert

  package static let codes = words("helper skilled specialist expert")
}

package enum EndInitiator: UInt8, Code {
  case employer, employee, mutual, fixedTermExpired, employerInsolvency, unknown

  package static let codes = words(
    "employer employee mutual fixedTermExpired employerInsolvency unknown")
}
