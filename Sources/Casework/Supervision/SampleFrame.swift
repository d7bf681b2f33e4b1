/// The population as it was on the key date, split by department and frozen: the hash over the
/// sorted ids shows later whether two people drew from the same cases.
package struct SampleFrame: Equatable, Sendable {
  package struct Stratum: Equatable, Sendable {
    package var department: String
    package var cases: [CaseID]

    package init(department: String, cases: [CaseID]) {
      self.department = department
      self.cases = cases
    }
  }

  /// By department, cases by id.
  package private(set) var strata: [Stratum] = []

  package init(_ members: [(department: String, caseID: CaseID)]) {
    let byDepartment = Dictionary(grouping: members, by: \.department)
    strata = byDepartment.keys.sorted(by: SampleFrame.precedes).map { department in
      Stratum(
        department: department,
        cases: (byDepartment[department] ?? []).map(\.caseID)
          .sorted { SampleFrame.precedes($0.text, $1.text) })
    }
  }

  package var count: Int { strata.reduce(0) { $0 + $1.cases.count } }

  /// SHA-256 over all ids, sorted by their bytes, one a line.
  package var hash: String {
    var hash = SHA256()
    let ids = strata.flatMap(\.cases).map(\.text).sorted(by: SampleFrame.precedes)
    for id in ids { hash.update(Array(id.utf8) + [10]) }
    return SHA256.hexadecimal(hash.finish())
  }

  /// By bytes, because the order of letters differs from machine to machine.
  static func precedes(_ a: String, _ b: String) -> Bool {
    a.utf8.lexicographicallyPrecedes(b.utf8)
  }
}
