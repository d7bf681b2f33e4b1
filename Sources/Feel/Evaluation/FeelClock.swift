/// What `now()` and `today()` answer; there is no other clock.
package struct FeelClock: Sendable {
  /// Days since 1970-01-01.
  package var today: Int64
  /// nil where there is no clock: `now()` is null then.
  package var now: FeelDateTime?

  package init(today: Int64, now: FeelDateTime?) {
    self.today = today
    self.now = now
  }
}
