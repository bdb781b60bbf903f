extension Migration {
  /// The first schema: the journal, the running numbers, communities and cases.
  static let first = Migration(
    journalled: ["numbering", "community"] + caseTables,
    sql: journalSQL + """
      CREATE TABLE community (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL CHECK (name <> '')
      ) STRICT;

      """ + caseTablesSQL
  )

  /// The journal itself, which no session records, and `numbering`, which one does.
  ///
  /// The parts of an entry are written before the entry, and carry no foreign
  /// key to it: `sqlite3changeset_apply` takes any deferred key still open in
  /// the transaction for a conflict of its own.
  static let journalSQL = """
    CREATE TABLE journal (
      sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
      instant TEXT NOT NULL,
      day TEXT NOT NULL,
      actor TEXT NOT NULL,
      act TEXT NOT NULL,
      subjects TEXT NOT NULL,
      facts TEXT NOT NULL,
      hash TEXT NOT NULL CHECK (length(hash) = 64)
    ) STRICT;
    CREATE TABLE journalPart (
      sequence INTEGER NOT NULL,
      part INTEGER NOT NULL CHECK (part >= 0),
      changeset BLOB NOT NULL,
      PRIMARY KEY (sequence, part)
    ) STRICT;
    CREATE TABLE journalSubject (
      subject TEXT NOT NULL,
      sequence INTEGER NOT NULL REFERENCES journal,
      PRIMARY KEY (subject, sequence)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE numbering (
      series TEXT NOT NULL PRIMARY KEY,
      last INTEGER NOT NULL CHECK (last > 0)
    ) STRICT, WITHOUT ROWID;

    """
}
