// The fourth schema: a review says how far back it looked and whether it is disputed; an agreed measure
// says who did it and what came of it.

extension Migration {
  static let migration0004 = Migration(
    version: 4,
    sql: """
      CREATE TABLE review_details (
        case_id INTEGER PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
        looked_back_from INTEGER, is_extended INTEGER NOT NULL, is_disputed INTEGER NOT NULL,
        dispute TEXT NOT NULL, decided_by TEXT, decided_on INTEGER
      ) STRICT;
      ALTER TABLE review_measures ADD COLUMN done_by TEXT;
      ALTER TABLE review_measures ADD COLUMN outcome TEXT;

      """)
}
