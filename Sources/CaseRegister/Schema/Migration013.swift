extension Migration {
  /// The thirteenth schema: tasks, site visits, partners, and which minutes decided what,
  /// and whether a count is of the whole community.
  ///
  /// How an action item was closed, beyond its day, is NULL where the twelfth schema kept it.
  static let thirteenth = Migration(
    journalled: twelfth.journalled + ["task", "siteVisit", "partner", "decision"],
    sql: """
      CREATE TABLE task (
        caseFile INTEGER NOT NULL REFERENCES caseFile (id),
        number INTEGER NOT NULL CHECK (number > 0),
        what TEXT NOT NULL CHECK (what <> ''),
        who TEXT NOT NULL,
        dueOn TEXT,
        addedOn TEXT NOT NULL,
        addedBy TEXT NOT NULL,
        meeting TEXT,
        item INTEGER CHECK (item > 0),
        doneOn TEXT,
        doneBy TEXT,
        note TEXT,
        PRIMARY KEY (caseFile, number),
        CHECK ((meeting IS NULL) = (item IS NULL)),
        CHECK ((doneOn IS NULL) = (doneBy IS NULL))
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE siteVisit (
        caseFile INTEGER NOT NULL REFERENCES caseFile (id),
        position INTEGER NOT NULL,
        day TEXT NOT NULL,
        visitors TEXT NOT NULL,
        found TEXT NOT NULL,
        scan TEXT,
        PRIMARY KEY (caseFile, position)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE partner (
        caseFile INTEGER NOT NULL REFERENCES caseFile (id),
        position INTEGER NOT NULL,
        name TEXT NOT NULL CHECK (name <> ''),
        role TEXT NOT NULL,
        work TEXT,
        party INTEGER REFERENCES party (id),
        PRIMARY KEY (caseFile, position)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE decision (
        caseFile INTEGER NOT NULL REFERENCES caseFile (id),
        position INTEGER NOT NULL,
        meeting TEXT NOT NULL,
        item INTEGER NOT NULL CHECK (item > 0),
        kind TEXT NOT NULL CHECK (kind IN ('bill', 'notice', 'skip')),
        key TEXT NOT NULL,
        PRIMARY KEY (caseFile, position)
      ) STRICT, WITHOUT ROWID;
      ALTER TABLE actionItem ADD COLUMN doneBy TEXT;
      ALTER TABLE actionItem ADD COLUMN note TEXT;
      ALTER TABLE datedCount ADD COLUMN isOfCommunity INTEGER NOT NULL DEFAULT 0
        CHECK (isOfCommunity IN (0, 1));
      UPDATE datedCount SET isOfCommunity = isOfCommunity;

      """
  )
}
