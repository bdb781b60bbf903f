// SQLite with its session extension, as Debian builds it. The declarations
// stand behind two macros; the functions are in the library whether a program
// asks for them or not.
#ifndef SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_SESSION 1
#endif
#ifndef SQLITE_ENABLE_PREUPDATE_HOOK
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#endif
#include <sqlite3.h>

/// Turns the defensive flag on and answers what it is then: 1 for on.
///
/// Wrapper around sqlite3_db_config(), which is a variadic function that can't
/// be used from Swift.
static inline int yishi_set_defensive(sqlite3 *db) {
  int on = 0;
  if (sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, &on) != SQLITE_OK) return 0;
  return on;
}

/// Answers whether the defensive flag is on: 1 for on.
///
/// Wrapper around the same variadic function; -1 asks without changing.
static inline int yishi_is_defensive(sqlite3 *db) {
  int on = 0;
  if (sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, -1, &on) != SQLITE_OK) return 0;
  return on;
}

/// Keeps SQLite from counting its memory under one lock for all connections.
///
/// Wrapper around sqlite3_config(), which is a variadic function that can't be
/// used from Swift. Without effect once the library is in use.
static inline int yishi_forget_memory_statistics(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
