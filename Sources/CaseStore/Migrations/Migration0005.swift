// The fifth schema: what a caseworker's statement comes to, and the recommendations of audits and reviews.

extension Migration {
  static let migration0005 = Migration(
    version: 5,
    sql: """
      ALTER TABLE questions ADD COLUMN category INTEGER;
      CREATE TABLE recommendations (
        recommendation TEXT PRIMARY KEY, text TEXT NOT NULL, category INTEGER NOT NULL,
        unit TEXT NOT NULL, measure TEXT NOT NULL, recorded_by TEXT NOT NULL,
        recorded_on INTEGER NOT NULL, due_on INTEGER, done_on INTEGER, done_by TEXT,
        evidence TEXT NOT NULL, dissent TEXT NOT NULL
      ) STRICT;

      """)
}
