/// Finds the name somebody may have meant.
package enum Suggestion {
  /// The nearest of the names, if it is near enough to be worth mentioning.
  package static func nearest(to name: String, in names: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars.prefix(64))
    var best: (name: String, distance: Int)?
    for candidate in names where candidate != name {
      let scalars = Array(candidate.lowercased().unicodeScalars.prefix(64))
      let allowed = min(wanted.count, scalars.count) / 3
      guard abs(scalars.count - wanted.count) <= allowed else { continue }
      let distance = distance(wanted, scalars)
      if distance <= allowed, distance < best?.distance ?? .max { best = (candidate, distance) }
      if distance == best?.distance, candidate < best?.name ?? "" { best = (candidate, distance) }
    }
    return best?.name
  }

  /// Letters to insert, delete, replace or exchange with their neighbour.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1]
      current.reserveCapacity(b.count + 1)
      for j in b.indices {
        var cost = min(previous[j] + (a[i] == b[j] ? 0 : 1), previous[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        current.append(cost)
      }
      before = previous
      previous = current
    }
    return previous[b.count]
  }
}
