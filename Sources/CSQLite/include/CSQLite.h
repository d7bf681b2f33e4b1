// SQLite, plus the calls Swift cannot import because they are variadic.
#ifndef CSQLITE_H
#define CSQLITE_H
#include <sqlite3.h>
#endif
