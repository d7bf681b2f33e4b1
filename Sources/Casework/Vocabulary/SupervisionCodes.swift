package enum TaskStatus: UInt8, Code {
  case open, done, superseded

  package static let codes = words("open done superseded")
}

package enum Rating: UInt8, Code {
  case effective, notEffective, undecidable

  package static let codes = words("effective notEffective undecidable")
}
