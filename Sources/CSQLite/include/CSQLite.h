// SQLite, plus the calls Swift cannot import because they are variadic or take special pointers.
#ifndef CSQLITE_H
#define CSQLITE_H
#include <sqlite3.h>

// Switches off what a file could use against its reader (triggers and views of a crafted schema may
// not call functions, no extension loading, no double-quoted strings, no writes to internal tables)
// and the checkpoint at close, so that closing costs nothing. Returns the first error code.
int csqlite_harden(sqlite3 *db);

// Makes every statement that is not a pure read fail when it is prepared.
int csqlite_forbid_writing(sqlite3 *db);

// Makes every statement fail that writes to anything but the tables of supervision itself.
int csqlite_allow_supervising(sqlite3 *db);

// Binds a copy of the bytes.
int csqlite_bind_text(sqlite3_stmt *statement, int index, const char *bytes, int count);
int csqlite_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, int count);

// Binds the bytes themselves, which must outlast the next run of the statement.
int csqlite_lend_text(sqlite3_stmt *statement, int index, const unsigned char *bytes, int count);
int csqlite_lend_blob(sqlite3_stmt *statement, int index, const unsigned char *bytes, int count);

// One value of a row; text points into SQLite's memory until the statement moves on.
typedef struct {
  sqlite3_int64 number;
  const unsigned char *text;
  int count;
  int type;
} csqlite_value;

// Fetches so many values of the row from a column on: one call instead of three for each.
void csqlite_row(sqlite3_stmt *statement, int first, int count, csqlite_value *values);

// Must be called before anything else; without it SQLite takes a lock for every piece of memory.
void csqlite_prepare_process(void);

// How many references to rows that do not exist the open transaction still has.
int csqlite_open_references(sqlite3 *db);

// The kind of file system a path lies on, 0 where that cannot be told.
long csqlite_file_system(const char *path);
#endif
