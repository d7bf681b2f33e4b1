/// A date and a time of day, local or with an offset or zone.
package struct FeelDateTime: Hashable, Sendable {
  package let date: FeelDate
  package let time: FeelTime

  package init(date: FeelDate, time: FeelTime) {
    self.date = date
    self.time = time
  }

  package var zone: FeelZone { time.zone }
}
