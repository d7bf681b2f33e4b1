import CivilTime

extension CaseFile {
  /// The employment all deadlines count from: the one named, else the insurable one that begins
  /// first.
  package var anchorIndex: Int? {
    if let named = aftercare?.anchorID {
      return employments.firstIndex { $0.id == named }
    }
    var found: Int?
    for index in employments.indices where employments[index].kind == .insurable {
      guard let best = found else {
        found = index
        continue
      }
      let (a, b) = (employments[index].start, employments[best].start)
      if a < b || (a == b && employments[index].id < employments[best].id) { found = index }
    }
    return found
  }

  /// The employments linked to this one by `previous`, directly or through others.
  package func successors(of index: Int) -> [Int] {
    guard employments.count > 1 else { return [] }
    var linked: [Int] = []
    var open = [index]
    while let from = open.popLast() {
      let id = employments[from].id
      for next in employments.indices
      where next != index && employments[next].previousID == id && !linked.contains(next) {
        linked.append(next)
        open.append(next)
      }
    }
    return linked
  }

  /// The job whose end ends the aftercare: the anchor, or the last linked one that has begun.
  func currentJob(from anchor: Int, linked: [Int], _ horizon: inout Horizon) -> Int {
    var current = anchor
    for index in linked where horizon.knows(employments[index].start) {
      let (a, b) = (employments[index], employments[current])
      if current == anchor || a.start > b.start || (a.start == b.start && a.id > b.id) {
        current = index
      }
    }
    return current
  }
}
