package import CivilTime

extension CaseFile {
  /// The first insurable job begun in these days.
  package func integration(in days: ClosedRange<Day>, upTo today: Day) -> Employment? {
    employments.filter {
      $0.kind == .insurable && days.contains($0.start) && $0.start <= today
    }.min { $0.start < $1.start }
  }

  /// Whether the job came about neither in the placement area nor under the strategy Integration (IN-01). The
  /// area is that of today: the exchange contract knows no other.
  package func isOutsidePlacement(_ job: Employment) -> Bool {
    record.area != .placement
      && !strategies.contains {
        $0.vocabulary == .local && $0.code == "integration" && $0.from <= job.start
          && ($0.to ?? job.start) >= job.start
      }
  }

  /// The last insurable job that began by this day, where it came about outside placement and the case is
  /// one of case management: the questions on handing over are asked of these.
  package func integrationOutsidePlacement(upTo today: Day) -> Employment? {
    guard record.area != nil || strategies.contains(where: { $0.vocabulary == .local }) else {
      return nil
    }
    let last = employments.filter { $0.kind == .insurable && $0.start <= today }
      .max { $0.start < $1.start }
    guard let last, isOutsidePlacement(last) else { return nil }
    return last
  }
}
