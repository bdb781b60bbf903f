extension Migration {
  /// The third schema: what happens to a vote while it runs.
  ///
  /// Ownership by day, ballots handed out, written authorities, voters whom co-owners named, second
  /// entries and corrections; how a vote is held and read; which premises the
  /// developer still holds. What the second schema did not know is NULL, or what
  /// it took for granted: dwellings that were handed over.
  static let third = Migration(
    journalled: second.journalled
      + ["ownership", "ballotIssue", "proxy", "namedVoter", "secondEntry", "ballotCorrection"],
    sql: """
      ALTER TABLE premises ADD COLUMN handover TEXT NOT NULL DEFAULT 'handedOver';
      ALTER TABLE poll ADD COLUMN readings TEXT;
      ALTER TABLE poll ADD COLUMN proxyLimit INTEGER CHECK (proxyLimit > 0);
      ALTER TABLE poll ADD COLUMN accessoriesBylaw TEXT;
      ALTER TABLE poll ADD COLUMN keysTwice INTEGER NOT NULL DEFAULT 0 CHECK (keysTwice IN (0, 1));
      ALTER TABLE poll ADD COLUMN closedOn TEXT;
      ALTER TABLE poll ADD COLUMN closedBy TEXT;
      ALTER TABLE rollEntry ADD COLUMN kind TEXT NOT NULL DEFAULT 'dwelling';
      ALTER TABLE rollEntry ADD COLUMN handover TEXT NOT NULL DEFAULT 'handedOver';
      ALTER TABLE rollEntry ADD COLUMN isLeftOut INTEGER NOT NULL DEFAULT 0
        CHECK (isLeftOut IN (0, 1));
      ALTER TABLE ballot ADD COLUMN keyedBy TEXT;
      ALTER TABLE ballot ADD COLUMN signature TEXT;
      ALTER TABLE ballot ADD COLUMN voter TEXT;
      CREATE TABLE ownership (
        caseFile INTEGER NOT NULL,
        premises INTEGER NOT NULL,
        position INTEGER NOT NULL,
        owner INTEGER NOT NULL REFERENCES party (id),
        since TEXT,
        PRIMARY KEY (caseFile, premises, position),
        FOREIGN KEY (caseFile, premises) REFERENCES premises (caseFile, position)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE ballotIssue (
        caseFile INTEGER NOT NULL,
        poll INTEGER NOT NULL,
        position INTEGER NOT NULL,
        number INTEGER NOT NULL,
        door TEXT NOT NULL,
        deliveredOn TEXT,
        deliveredBy TEXT,
        recipient TEXT,
        way TEXT,
        isReceipted INTEGER CHECK (isReceipted IN (0, 1)),
        witness TEXT,
        photo TEXT,
        PRIMARY KEY (caseFile, poll, position),
        FOREIGN KEY (caseFile, poll) REFERENCES poll (caseFile, number),
        CHECK ((deliveredOn IS NULL) = (deliveredBy IS NULL)),
        CHECK ((deliveredOn IS NULL) = (recipient IS NULL)),
        CHECK ((deliveredOn IS NULL) = (way IS NULL)),
        CHECK ((deliveredOn IS NULL) = (isReceipted IS NULL))
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE proxy (
        caseFile INTEGER NOT NULL,
        poll INTEGER NOT NULL,
        position INTEGER NOT NULL,
        key TEXT NOT NULL,
        principal INTEGER NOT NULL REFERENCES party (id),
        agent TEXT NOT NULL,
        scope TEXT NOT NULL,
        validFrom TEXT NOT NULL,
        validTo TEXT,
        scan TEXT,
        revokedOn TEXT,
        PRIMARY KEY (caseFile, poll, position),
        FOREIGN KEY (caseFile, poll) REFERENCES poll (caseFile, number)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE namedVoter (
        caseFile INTEGER NOT NULL,
        poll INTEGER NOT NULL,
        position INTEGER NOT NULL,
        owner INTEGER NOT NULL REFERENCES party (id),
        voter TEXT NOT NULL,
        day TEXT NOT NULL,
        document TEXT,
        PRIMARY KEY (caseFile, poll, position),
        FOREIGN KEY (caseFile, poll) REFERENCES poll (caseFile, number)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE secondEntry (
        caseFile INTEGER NOT NULL,
        poll INTEGER NOT NULL,
        position INTEGER NOT NULL,
        number INTEGER NOT NULL,
        choice TEXT,
        voidReason TEXT,
        day TEXT NOT NULL,
        office TEXT NOT NULL,
        PRIMARY KEY (caseFile, poll, position),
        FOREIGN KEY (caseFile, poll) REFERENCES poll (caseFile, number),
        CHECK ((choice IS NULL) <> (voidReason IS NULL))
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE ballotCorrection (
        caseFile INTEGER NOT NULL,
        poll INTEGER NOT NULL,
        position INTEGER NOT NULL,
        number INTEGER NOT NULL,
        day TEXT NOT NULL,
        office TEXT NOT NULL,
        reason TEXT NOT NULL,
        choice TEXT,
        voidReason TEXT,
        PRIMARY KEY (caseFile, poll, position),
        FOREIGN KEY (caseFile, poll) REFERENCES poll (caseFile, number),
        CHECK ((choice IS NULL) <> (voidReason IS NULL))
      ) STRICT, WITHOUT ROWID;

      """
  )
}
