// The first schema. Three kinds of tables:
// - the caseload, one table per file of the exchange contract. Rows of a case lie together, in the
//   order of their dates (the primary key), so that one pass over all tables side by side reads every
//   case and no second index by case is needed. `version` is the journal entry that wrote the row.
// - what is computed from it (outcomes, queue, lists, search): can be thrown away and rebuilt.
// - journal, settings, drafts.

extension Migration {
  static let migration0001 = Migration(
    version: 1,
    sql: people0001 + courses0001 + work0001 + supervision0001 + computed0001 + records0001)
}

private let people0001 = """
  CREATE TABLE workers (
    worker TEXT PRIMARY KEY, name TEXT, role INTEGER, team TEXT, department TEXT,
    absent_from INTEGER, absent_to INTEGER, deputy TEXT, version INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE clients (
    client TEXT PRIMARY KEY, last_name TEXT, first_name TEXT, birth_date INTEGER, phone TEXT,
    language TEXT, target_groups TEXT, work_wish INTEGER, work_wish_on INTEGER,
    vocational_qualification INTEGER, protected INTEGER, customer_number TEXT, email TEXT,
    version INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE cases (
    id INTEGER PRIMARY KEY, "case" TEXT NOT NULL UNIQUE, client TEXT, worker TEXT, team TEXT,
    department TEXT, area INTEGER, opened_on INTEGER, closed_on INTEGER, benefit_from INTEGER,
    benefit_to INTEGER, need_ended_on INTEGER, need_ended_cause INTEGER, version INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX cases_by_client ON cases (client);
  CREATE INDEX cases_by_worker ON cases (worker);

  """

private let courses0001 = """
  CREATE TABLE employments (
    case_id INTEGER NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    start INTEGER NOT NULL, employment TEXT NOT NULL UNIQUE, employer TEXT, kind INTEGER,
    skill_level INTEGER, start_known_on INTEGER, fixed_term_until INTEGER,
    probation_ends INTEGER, expected_end INTEGER, end_identified_on INTEGER, "end" INTEGER,
    end_initiator INTEGER,
    previous TEXT REFERENCES employments (employment) DEFERRABLE INITIALLY DEFERRED,
    job_title TEXT, version INTEGER NOT NULL,
    PRIMARY KEY (case_id, start, employment)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX employments_by_previous ON employments (previous) WHERE previous IS NOT NULL;

  CREATE TABLE offers (
    case_id INTEGER PRIMARY KEY REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    offered_on INTEGER, decision INTEGER, decided_on INTEGER, no_offer_reason TEXT,
    no_offer_reason_on INTEGER, version INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE consents (
    case_id INTEGER NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    given_on INTEGER NOT NULL, consent TEXT NOT NULL UNIQUE, scope INTEGER NOT NULL,
    valid_until INTEGER, revoked_on INTEGER, form INTEGER, version INTEGER NOT NULL,
    PRIMARY KEY (case_id, given_on, consent)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE aftercare (
    case_id INTEGER PRIMARY KEY REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    anchor TEXT REFERENCES employments (employment) DEFERRABLE INITIALLY DEFERRED,
    basis INTEGER, started_on INTEGER, ended_on INTEGER, end_reason INTEGER, limit_on INTEGER,
    extension_until INTEGER, delivered_by INTEGER, extension_reason TEXT,
    version INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX aftercare_by_anchor ON aftercare (anchor) WHERE anchor IS NOT NULL;

  CREATE TABLE strategies (
    case_id INTEGER NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    "from" INTEGER NOT NULL, vocabulary INTEGER NOT NULL, code TEXT NOT NULL, "to" INTEGER,
    reviewed_on INTEGER, conformity INTEGER, reason TEXT, next_appointment TEXT,
    version INTEGER NOT NULL,
    PRIMARY KEY (case_id, "from", vocabulary)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE statuses (
    case_id INTEGER NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    "from" INTEGER NOT NULL, status INTEGER NOT NULL, "to" INTEGER, version INTEGER NOT NULL,
    PRIMARY KEY (case_id, "from")
  ) STRICT, WITHOUT ROWID;

  """

private let work0001 = """
  CREATE TABLE contacts (
    case_id INTEGER NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    date INTEGER NOT NULL, contact TEXT NOT NULL UNIQUE, time INTEGER, channel INTEGER NOT NULL,
    direction INTEGER, counterpart INTEGER, purpose INTEGER, reached INTEGER, topics TEXT,
    relevance_override INTEGER, author TEXT, result TEXT, next_step TEXT, note TEXT,
    version INTEGER NOT NULL,
    PRIMARY KEY (case_id, date, contact)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE appointments (
    case_id INTEGER NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    date INTEGER NOT NULL, appointment TEXT NOT NULL UNIQUE, time INTEGER, channel INTEGER,
    purpose INTEGER, status INTEGER NOT NULL, invited_on INTEGER, important_reason INTEGER,
    follow_up INTEGER, sanction_decision INTEGER,
    contact TEXT REFERENCES contacts (contact) DEFERRABLE INITIALLY DEFERRED,
    reason_text TEXT, version INTEGER NOT NULL,
    PRIMARY KEY (case_id, date, appointment)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX appointments_by_contact ON appointments (contact) WHERE contact IS NOT NULL;

  CREATE TABLE risks (
    case_id INTEGER NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    identified_on INTEGER NOT NULL, risk TEXT NOT NULL UNIQUE, category TEXT NOT NULL,
    level INTEGER, status INTEGER, adequacy INTEGER, text TEXT, version INTEGER NOT NULL,
    PRIMARY KEY (case_id, identified_on, risk)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE activities (
    case_id INTEGER NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    activity TEXT NOT NULL UNIQUE, risks TEXT, who INTEGER, agreed_on INTEGER, due_on INTEGER,
    status INTEGER, done_on INTEGER, what TEXT, version INTEGER NOT NULL,
    PRIMARY KEY (case_id, activity)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE employer_involvements (
    case_id INTEGER NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    date INTEGER NOT NULL, involvement TEXT NOT NULL UNIQUE, initiated_by INTEGER,
    channel INTEGER, consent TEXT, legal_basis TEXT, non_contact_reason INTEGER, purpose TEXT,
    outcome TEXT, version INTEGER NOT NULL,
    PRIMARY KEY (case_id, date, involvement)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE partner_involvements (
    case_id INTEGER NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    "from" INTEGER NOT NULL, involvement TEXT NOT NULL UNIQUE, partner TEXT NOT NULL,
    kind INTEGER, "to" INTEGER, not_wanted INTEGER, fits_need INTEGER, result_used_on INTEGER,
    purpose TEXT, result TEXT, version INTEGER NOT NULL,
    PRIMARY KEY (case_id, "from", involvement)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE onward_steps (
    case_id INTEGER NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    date INTEGER NOT NULL, step TEXT NOT NULL UNIQUE, kind INTEGER NOT NULL, result TEXT,
    version INTEGER NOT NULL,
    PRIMARY KEY (case_id, date, step)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE tasks (
    case_id INTEGER NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    due_on INTEGER NOT NULL, task TEXT NOT NULL UNIQUE, assignee TEXT, status INTEGER,
    done_on INTEGER, origin TEXT, text TEXT, version INTEGER NOT NULL,
    PRIMARY KEY (case_id, due_on, task)
  ) STRICT, WITHOUT ROWID;

  """

private let supervision0001 = """
  CREATE TABLE agreements (
    case_id INTEGER NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    agreement TEXT NOT NULL UNIQUE, kind INTEGER NOT NULL, concluded_on INTEGER,
    updated_on INTEGER, adapted_on INTEGER, services TEXT, validity_clause INTEGER,
    terminated_on INTEGER,
    supersedes TEXT REFERENCES agreements (agreement) DEFERRABLE INITIALLY DEFERRED,
    version INTEGER NOT NULL,
    PRIMARY KEY (case_id, agreement)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX agreements_by_supersedes ON agreements (supersedes)
    WHERE supersedes IS NOT NULL;

  CREATE TABLE supports (
    case_id INTEGER NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    granted_on INTEGER NOT NULL, support TEXT NOT NULL UNIQUE, kind INTEGER NOT NULL,
    "from" INTEGER, "to" INTEGER, version INTEGER NOT NULL,
    PRIMARY KEY (case_id, granted_on, support)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE measures (
    case_id INTEGER NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    start INTEGER NOT NULL, measure TEXT NOT NULL UNIQUE, kind INTEGER NOT NULL,
    planned_end INTEGER, "end" INTEGER, taken_on INTEGER, fits_goal INTEGER,
    accompaniment_needed INTEGER, report_required INTEGER, report_issued_on INTEGER,
    report_received_on INTEGER, strategy_reviewed_on INTEGER, long_term INTEGER, provider TEXT,
    goal TEXT, progress TEXT, follow_ups TEXT, placement_activities TEXT,
    version INTEGER NOT NULL,
    PRIMARY KEY (case_id, start, measure)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE dismissals (
    case_id INTEGER NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    "on" INTEGER NOT NULL, rule TEXT NOT NULL, subject TEXT NOT NULL, reason TEXT NOT NULL,
    expires_on INTEGER, by TEXT, text TEXT, version INTEGER NOT NULL,
    PRIMARY KEY (case_id, "on", rule, subject)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE reviews (
    case_id INTEGER PRIMARY KEY REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
    rating INTEGER NOT NULL, reasons TEXT, reviewer TEXT, "on" INTEGER, version INTEGER NOT NULL
  ) STRICT;

  """
