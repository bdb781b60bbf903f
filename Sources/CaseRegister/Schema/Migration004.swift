extension Migration {
  /// The fourth schema: what happens to minutes after they were written.
  ///
  /// Items added at a meeting, a rule of its own, who signed, when minutes were made
  /// public and locked, what they said before a correction, and what earlier meetings
  /// left to do. What the third schema did not know is NULL or an empty list.
  static let fourth = Migration(
    journalled: third.journalled + ["carriedItem", "minutesCorrection"],
    sql: """
      ALTER TABLE meeting ADD COLUMN addedItems TEXT NOT NULL DEFAULT '[]';
      ALTER TABLE meeting ADD COLUMN charter TEXT;
      ALTER TABLE meeting ADD COLUMN signatories TEXT NOT NULL DEFAULT '[]';
      ALTER TABLE meeting ADD COLUMN publishedOn TEXT;
      ALTER TABLE meeting ADD COLUMN publishedBy TEXT;
      ALTER TABLE meeting ADD COLUMN lockedOn TEXT;
      ALTER TABLE meeting ADD COLUMN lockedBy TEXT;
      CREATE TABLE carriedItem (
        meeting INTEGER NOT NULL REFERENCES meeting (id),
        position INTEGER NOT NULL,
        source TEXT NOT NULL,
        item INTEGER NOT NULL CHECK (item > 0),
        what TEXT NOT NULL,
        doneOn TEXT,
        PRIMARY KEY (meeting, position)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE minutesCorrection (
        meeting INTEGER NOT NULL REFERENCES meeting (id),
        position INTEGER NOT NULL,
        day TEXT NOT NULL,
        office TEXT NOT NULL,
        reason TEXT NOT NULL,
        earlier TEXT NOT NULL,
        PRIMARY KEY (meeting, position)
      ) STRICT, WITHOUT ROWID;

      """
  )
}
