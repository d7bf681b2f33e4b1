package import Casework
package import CivilTime

/// Which cases a store shows. Cases of protected clients (staff, relatives) are shown to those who look
/// after them: their worker, the deputy while the worker is away, and whoever is asked to take
/// one over. For everybody else they do not exist in any list, search, count or answer.
///
/// It is a condition in the database and not a list kept in memory, so that a client marked as
/// protected a moment ago is gone from the next answer.
package struct Sight: Equatable, Sendable {
  /// Chooses the numbers of the cases not shown; nil shows everything.
  let hidden: String?

  package static let everything = Sight(hidden: nil)

  /// What somebody sees who is this worker, or none at all.
  package static func ofWorker(_ worker: WorkerID?, on day: Day) -> Sight {
    var query = """
      SELECT c.id FROM clients k CROSS JOIN cases c ON c.client = k.client WHERE k.protected = 1
      """
    if let worker {
      let me = quoted(worker.text)
      query += """
         AND (c.worker IS NULL OR c.worker <> \(me))
         AND NOT EXISTS (SELECT 1 FROM workers w WHERE w.worker = c.worker AND w.deputy = \(me)
           AND w.absent_from <= \(day.number)
           AND (w.absent_to IS NULL OR w.absent_to >= \(day.number)))
         AND NOT EXISTS (SELECT 1 FROM handovers h WHERE h.case_id = c.id AND h.to_worker = \(me)
           AND h.decision IS NULL)
        """
    }
    return Sight(hidden: query)
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  /// A condition to be added to others with AND; nothing where everything is shown.
  func condition(on column: String) -> String {
    hidden.map { " AND \(column) NOT IN (\($0))" } ?? ""
  }
}

extension Store {
  /// The numbers of the cases not shown.
  func hiddenNumbers() throws(StoreFailure) -> Set<Int64> {
    guard let hidden = sight.hidden else { return [] }
    let row = try connection.prepare(hidden)
    var numbers: Set<Int64> = []
    while try row.step() { numbers.insert(row.number(0)) }
    return numbers
  }

  /// The cases not shown, for answers put together from rows that name their case.
  package func hiddenCases() throws(StoreFailure) -> Set<CaseID> {
    guard let hidden = sight.hidden else { return [] }
    let row = try connection.prepare("SELECT \"case\" FROM cases WHERE id IN (\(hidden))")
    var ids: Set<CaseID> = []
    while try row.step() { ids.insert(CaseID(row.text(0))) }
    return ids
  }

  /// Protected clients none of whose cases is shown.
  package func hiddenClients() throws(StoreFailure) -> Set<String> {
    guard let hidden = sight.hidden else { return [] }
    let row = try connection.prepare(
      "SELECT k.client FROM clients k WHERE k.protected = 1 AND NOT EXISTS "
        + "(SELECT 1 FROM cases x WHERE x.client = k.client AND x.id NOT IN (\(hidden)))")
    var ids: Set<String> = []
    while try row.step() { ids.insert(row.text(0)) }
    return ids
  }

  package func isHidden(_ id: CaseID) throws(StoreFailure) -> Bool {
    guard let hidden = sight.hidden else { return false }
    let row = try connection.prepare(
      "SELECT 1 FROM cases WHERE \"case\" = ? AND id IN (\(hidden))")
    row.bind(id.text, at: 1)
    return try row.step()
  }
}
