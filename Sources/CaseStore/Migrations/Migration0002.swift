// The second schema: what supervision puts down. None of it is part of the exchange contract, and
// none of it changes a case; reviews themselves have their table since the first schema.

extension Migration {
  static let migration0002 = Migration(version: 2, sql: reviews0002 + samples0002 + covers0002)
}

/// A look stays what it was when it was written: only that its owner has seen it may be added.
private let reviews0002 = """
  CREATE TABLE looks (
    sequence INTEGER PRIMARY KEY, "case" TEXT NOT NULL, owner TEXT NOT NULL, user TEXT NOT NULL,
    at INTEGER NOT NULL, reason TEXT NOT NULL, seen_on INTEGER
  ) STRICT;
  CREATE INDEX looks_by_owner ON looks (owner, seen_on);
  CREATE TRIGGER looks_keep BEFORE DELETE ON looks
    BEGIN SELECT RAISE (ABORT, 'looks are kept'); END;
  CREATE TRIGGER looks_stay BEFORE UPDATE OF sequence, "case", owner, user, at, reason ON looks
    BEGIN SELECT RAISE (ABORT, 'looks are kept'); END;

  CREATE TABLE review_answers (
    case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE, item TEXT NOT NULL,
    proposed INTEGER NOT NULL, answer INTEGER NOT NULL, remark TEXT NOT NULL,
    PRIMARY KEY (case_id, item)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE questions (
    question TEXT PRIMARY KEY, case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    worker TEXT NOT NULL, asked_by TEXT NOT NULL, asked_on INTEGER NOT NULL,
    due_on INTEGER NOT NULL, text TEXT NOT NULL, answer TEXT, answered_by TEXT,
    answered_on INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX questions_by_worker ON questions (worker, answered_on);
  CREATE INDEX questions_by_case ON questions (case_id);

  CREATE TABLE review_measures (
    measure TEXT PRIMARY KEY, case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    text TEXT NOT NULL, agreed_by TEXT NOT NULL, agreed_on INTEGER NOT NULL,
    due_on INTEGER NOT NULL, done_on INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX review_measures_by_case ON review_measures (case_id);

  """

/// A sample holds everything somebody needs to draw it again; the frame is frozen with it.
private let samples0002 = """
  CREATE TABLE samples (
    sample TEXT PRIMARY KEY, question TEXT NOT NULL, key_date INTEGER NOT NULL,
    population TEXT NOT NULL, total_base INTEGER NOT NULL, frame_hash TEXT NOT NULL,
    rule_version TEXT NOT NULL, allocation INTEGER NOT NULL, level INTEGER, margin INTEGER,
    size INTEGER NOT NULL, seed TEXT NOT NULL, drawn_on INTEGER NOT NULL, drawn_by TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE sample_strata (
    sample TEXT NOT NULL REFERENCES samples (sample), number INTEGER NOT NULL,
    department TEXT NOT NULL, population INTEGER NOT NULL, size INTEGER NOT NULL,
    PRIMARY KEY (sample, number)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE sample_frames (
    sample TEXT NOT NULL REFERENCES samples (sample), stratum INTEGER NOT NULL,
    "case" TEXT NOT NULL, PRIMARY KEY (sample, stratum, "case")
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE sample_cases (
    sample TEXT NOT NULL REFERENCES samples (sample), number INTEGER NOT NULL,
    "case" TEXT NOT NULL, stratum INTEGER NOT NULL, pseudonym TEXT NOT NULL,
    access_code TEXT NOT NULL, reviewer INTEGER NOT NULL, rating INTEGER, reasons TEXT,
    rated_on INTEGER, PRIMARY KEY (sample, number)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX sample_cases_by_case ON sample_cases ("case");

  """

private let covers0002 = """
  CREATE TABLE handovers (
    handover TEXT PRIMARY KEY, case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    from_worker TEXT NOT NULL, to_worker TEXT NOT NULL, reason TEXT NOT NULL,
    proposed_by TEXT NOT NULL, proposed_on INTEGER NOT NULL, decision INTEGER,
    decided_by TEXT, decided_on INTEGER, remark TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX handovers_by_target ON handovers (to_worker, decision);
  CREATE INDEX handovers_by_case ON handovers (case_id);

  """
