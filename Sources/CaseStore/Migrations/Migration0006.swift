// The sixth schema: what took as long as the caseload is large. How often each rule holds is kept as a sum, and the
// list of all cases lies in its order.

extension Migration {
  /// Of each worker, and once for everybody.
  static let migration0006 = Migration(
    version: 6,
    sql: """
      CREATE TABLE rule_counts (
        everybody INTEGER NOT NULL, worker TEXT NOT NULL, rule TEXT NOT NULL,
        cases INTEGER NOT NULL, results INTEGER NOT NULL, dismissed INTEGER NOT NULL,
        PRIMARY KEY (everybody, worker, rule)
      ) STRICT, WITHOUT ROWID;
      INSERT INTO rule_counts (everybody, worker, rule, cases, results, dismissed)
        SELECT 0, coalesce(l.worker, ''), f.rule, count(*), sum(f.count), sum(f.dismissed)
        FROM findings f LEFT JOIN case_lines l ON l.case_id = f.case_id GROUP BY 2, 3;
      INSERT INTO rule_counts (everybody, worker, rule, cases, results, dismissed)
        SELECT 1, '', rule, count(*), sum(count), sum(dismissed) FROM findings GROUP BY rule;
      CREATE INDEX case_lines_by_urgency ON case_lines
        (worst_severity IS NULL, worst_severity, overdue_count DESC, sort_name, case_id);

      """)
}
