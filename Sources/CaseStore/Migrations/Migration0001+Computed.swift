// Part of the first schema, and as unchangeable: what is computed, and the records of the store.

/// Caches of what the rules say. The queue holds all its lines show in the order of the screen, so
/// that the morning list is a scan from its beginning; lists per worker read it by index. The search
/// index is merged in idle moments and not while somebody waits for a contact to be saved.
let computed0001 = """
  CREATE TABLE outcomes (
    case_id INTEGER PRIMARY KEY, horizon INTEGER NOT NULL, evaluated_on INTEGER NOT NULL,
    results BLOB NOT NULL
  ) STRICT;
  CREATE INDEX outcomes_by_horizon ON outcomes (horizon);

  CREATE TABLE findings (
    rule TEXT NOT NULL, case_id INTEGER NOT NULL, count INTEGER NOT NULL,
    dismissed INTEGER NOT NULL,
    PRIMARY KEY (rule, case_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE queue (
    band INTEGER NOT NULL, sort_day INTEGER NOT NULL, severity INTEGER NOT NULL,
    sort_name TEXT NOT NULL, case_id INTEGER NOT NULL, number INTEGER NOT NULL,
    worker TEXT NOT NULL, "case" TEXT NOT NULL, client TEXT, client_name TEXT NOT NULL,
    phone TEXT NOT NULL, employer TEXT NOT NULL, job_start INTEGER, matter INTEGER NOT NULL,
    step INTEGER, rule TEXT, subject TEXT, state INTEGER NOT NULL, opens INTEGER, due INTEGER,
    overdue_from INTEGER, has_sort_day INTEGER NOT NULL, time INTEGER, reason TEXT NOT NULL,
    reason_english TEXT NOT NULL,
    PRIMARY KEY (band, sort_day, severity, sort_name, case_id, number)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX queue_by_worker ON queue (worker);
  CREATE INDEX queue_by_case ON queue (case_id);

  CREATE TABLE queue_counts (
    worker TEXT NOT NULL, state INTEGER NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (worker, state)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE case_lines (
    case_id INTEGER PRIMARY KEY, sort_name TEXT NOT NULL, worker TEXT NOT NULL,
    "case" TEXT NOT NULL, client_name TEXT NOT NULL, team TEXT NOT NULL, employer TEXT NOT NULL,
    job_start INTEGER, last_contact INTEGER, overdue_count INTEGER NOT NULL,
    worst_severity INTEGER
  ) STRICT;
  CREATE INDEX case_lines_by_name ON case_lines (sort_name);
  CREATE INDEX case_lines_by_worker ON case_lines (worker, sort_name);

  CREATE TABLE computed_state (name TEXT PRIMARY KEY, number INTEGER, bytes BLOB)
    STRICT, WITHOUT ROWID;

  CREATE VIRTUAL TABLE search_text USING fts5 (
    text, tokenize = 'trigram case_sensitive 1', columnsize = 0
  );
  INSERT INTO search_text (search_text, rank) VALUES ('automerge', 0);
  CREATE TABLE search_pending (case_id INTEGER PRIMARY KEY) STRICT;

  """

/// The journal is a chain of hashes over digests of its payloads; a payload can be erased without
/// breaking the chain. The triggers guard against accidents, the chain shows intent.
let records0001 = """
  CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, user TEXT NOT NULL, deed INTEGER NOT NULL,
    "case" TEXT, changes INTEGER NOT NULL, reverses INTEGER, digest BLOB NOT NULL,
    hash BLOB NOT NULL
  ) STRICT;
  CREATE INDEX journal_by_case ON journal ("case", sequence) WHERE "case" IS NOT NULL;
  CREATE INDEX journal_by_user ON journal (user, sequence);
  CREATE INDEX journal_by_reversed ON journal (reverses, sequence) WHERE reverses IS NOT NULL;
  CREATE TRIGGER journal_keeps_entries BEFORE DELETE ON journal
    BEGIN SELECT RAISE (ABORT, 'the journal only grows'); END;
  CREATE TRIGGER journal_keeps_words BEFORE UPDATE ON journal
    BEGIN SELECT RAISE (ABORT, 'the journal only grows'); END;

  CREATE TABLE journal_payloads (
    sequence INTEGER NOT NULL, part INTEGER NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (sequence, part)
  ) STRICT;
  CREATE TABLE journal_salts (sequence INTEGER PRIMARY KEY, salt BLOB NOT NULL) STRICT;

  CREATE TABLE settings (name TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE drafts (
    name TEXT PRIMARY KEY, saved_at INTEGER NOT NULL, bytes BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;

  """
