extension Value: CustomStringConvertible {
  /// The value as a FEEL expression would write it.
  package var description: String { "" }
}
