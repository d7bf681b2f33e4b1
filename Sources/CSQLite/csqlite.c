#include "CSQLite.h"
#include <string.h>
#include <sys/vfs.h>

int csqlite_harden(sqlite3 *db) {
  static const struct {
    int option, value;
  } settings[] = {
      {SQLITE_DBCONFIG_DEFENSIVE, 1},      {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
      {SQLITE_DBCONFIG_DQS_DML, 0},        {SQLITE_DBCONFIG_DQS_DDL, 0},
      {SQLITE_DBCONFIG_ENABLE_FKEY, 1},    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
      {SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1},
  };
  for (unsigned i = 0; i < sizeof settings / sizeof settings[0]; i++) {
    int now = -1;
    int code = sqlite3_db_config(db, settings[i].option, settings[i].value, &now);
    if (code != SQLITE_OK) return code;
    if (now != settings[i].value) return SQLITE_MISUSE;
  }
  return SQLITE_OK;
}

static int only_reading(void *unused, int action, const char *first, const char *second,
                        const char *database, const char *trigger) {
  (void)unused, (void)database, (void)trigger;
  switch (action) {
  case SQLITE_SELECT:
  case SQLITE_READ:
  case SQLITE_FUNCTION:
  case SQLITE_RECURSIVE:
  case SQLITE_TRANSACTION:
    return SQLITE_OK;
  case SQLITE_UPDATE:
    // Asked when a virtual table declares its columns to itself; a statement that really wrote there
    // is refused by the defensive mode and by the file being open for reading.
    return first != NULL && strcmp(first, "sqlite_master") == 0 ? SQLITE_OK : SQLITE_DENY;
  case SQLITE_PRAGMA:
    // Pragmas that answer; none of them with an argument that sets something.
    if (first != NULL
        && (strcmp(first, "quick_check") == 0 || strcmp(first, "integrity_check") == 0
            || strcmp(first, "foreign_key_check") == 0))
      return SQLITE_OK;
    return first != NULL && second == NULL
                   && (strcmp(first, "data_version") == 0 || strcmp(first, "user_version") == 0
                       || strcmp(first, "application_id") == 0)
               ? SQLITE_OK
               : SQLITE_DENY;
  default:
    return SQLITE_DENY;
  }
}

// What may be written while somebody looks through the cases of others: the tables of supervision,
// the journal that records the looking, and the looker's own settings and unfinished forms.
static int is_supervisions_own(const char *table) {
  static const char *const own[] = {
      "reviews",        "review_answers", "questions", "review_measures", "looks",
      "review_details", "recommendations",
      "samples",        "sample_strata",  "sample_frames", "sample_cases", "journal",
      "journal_payloads", "journal_salts", "settings", "drafts",
  };
  for (unsigned i = 0; i < sizeof own / sizeof own[0]; i++)
    if (table != NULL && strcmp(table, own[i]) == 0) return 1;
  return 0;
}

static int only_supervising(void *unused, int action, const char *first, const char *second,
                            const char *database, const char *trigger) {
  switch (action) {
  case SQLITE_INSERT:
  case SQLITE_UPDATE:
  case SQLITE_DELETE:
    return is_supervisions_own(first) ? SQLITE_OK : SQLITE_DENY;
  default:
    return only_reading(unused, action, first, second, database, trigger);
  }
}

int csqlite_allow_supervising(sqlite3 *db) {
  return sqlite3_set_authorizer(db, only_supervising, NULL);
}

int csqlite_forbid_writing(sqlite3 *db) { return sqlite3_set_authorizer(db, only_reading, NULL); }

int csqlite_bind_text(sqlite3_stmt *statement, int index, const char *bytes, int count) {
  return sqlite3_bind_text(statement, index, bytes == NULL ? "" : bytes, count, SQLITE_TRANSIENT);
}

int csqlite_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, int count) {
  if (count == 0) return sqlite3_bind_zeroblob(statement, index, 0);
  return sqlite3_bind_blob(statement, index, bytes, count, SQLITE_TRANSIENT);
}

int csqlite_lend_text(sqlite3_stmt *statement, int index, const unsigned char *bytes, int count) {
  return sqlite3_bind_text(statement, index, (const char *)bytes, count, SQLITE_STATIC);
}

int csqlite_lend_blob(sqlite3_stmt *statement, int index, const unsigned char *bytes, int count) {
  return sqlite3_bind_blob(statement, index, bytes, count, SQLITE_STATIC);
}

int csqlite_open_references(sqlite3 *db) {
  int current = 0, highest = 0;
  sqlite3_db_status(db, SQLITE_DBSTATUS_DEFERRED_FKS, &current, &highest, 0);
  return current;
}

long csqlite_file_system(const char *path) {
  struct statfs status;
  return statfs(path, &status) == 0 ? (long)status.f_type : 0;
}

void csqlite_row(sqlite3_stmt *statement, int first, int count, csqlite_value *values) {
  for (int i = 0; i < count; i++) {
    sqlite3_value *value = sqlite3_column_value(statement, first + i);
    values[i].type = sqlite3_value_type(value);
    switch (values[i].type) {
    case SQLITE_INTEGER: values[i].number = sqlite3_value_int64(value); break;
    case SQLITE_TEXT:
      values[i].text = sqlite3_value_text(value);
      values[i].count = sqlite3_value_bytes(value);
      break;
    default: break;
    }
  }
}

void csqlite_prepare_process(void) {
  // Refused, and no harm done, where SQLite runs already.
  sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
