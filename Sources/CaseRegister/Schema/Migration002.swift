extension Migration {
  /// The second schema: what happens to a notice after it was written.
  ///
  /// Places become boards, with photos and torn copies; a notice keeps its
  /// draft, its extensions, corrections, withdrawal and last word, an objection
  /// who received it and what it changed. What the first schema did not know
  /// stays NULL; of copies it knew one at each place.
  static let second = Migration(
    journalled: first.journalled + ["board", "photo", "damage", "extension", "correction"],
    sql: """
      CREATE TABLE noticeBefore AS SELECT * FROM notice;
      CREATE TABLE objectionBefore AS SELECT * FROM objection;
      DROP TABLE objection;
      DROP TABLE notice;

      """ + noticeTablesSQL + """
        INSERT INTO notice (caseFile, number, key, kind, purpose, list, part, title, addressee,
            body, reception, issuers, witnesses, enclosures, postedOn, term, answerWithin)
          SELECT caseFile, number, key, kind, purpose, list, part, title, addressee,
            body, reception, issuers, '[]', enclosures, postedOn, term, answerWithin
          FROM noticeBefore;
        INSERT INTO board (caseFile, notice, position, place, copies, witnesses)
          SELECT n.caseFile, n.number, place.key, place.value, 1, '[]'
          FROM noticeBefore AS n, json_each(n.places) AS place;
        INSERT INTO objection (caseFile, notice, position, number, receivedOn, category, wording,
            answerer, repliedOn, reply)
          SELECT caseFile, notice, position, number, receivedOn, category, wording,
            answerer, repliedOn, reply
          FROM objectionBefore;
        DROP TABLE objectionBefore;
        DROP TABLE noticeBefore;

        """
  )

  /// The tables of a notice, from the second schema on.
  private static let noticeTablesSQL = """
    CREATE TABLE notice (
      caseFile INTEGER NOT NULL REFERENCES caseFile (id),
      number INTEGER NOT NULL,
      key TEXT NOT NULL,
      kind TEXT NOT NULL,
      purpose TEXT NOT NULL,
      list INTEGER,
      part TEXT,
      bill TEXT,
      title TEXT NOT NULL,
      addressee TEXT NOT NULL,
      body TEXT NOT NULL,
      effect TEXT,
      reception TEXT,
      issuers TEXT NOT NULL,
      witnesses TEXT NOT NULL,
      enclosures TEXT NOT NULL,
      postedOn TEXT NOT NULL,
      term TEXT,
      answerWithin INTEGER,
      draftedOn TEXT,
      draftedBy TEXT,
      withdrawnOn TEXT,
      withdrawnBy TEXT,
      withdrawalReason TEXT,
      finalOn TEXT,
      finalBy TEXT,
      PRIMARY KEY (caseFile, number),
      CHECK ((draftedOn IS NULL) = (draftedBy IS NULL)),
      CHECK ((withdrawnOn IS NULL) = (withdrawnBy IS NULL)),
      CHECK ((withdrawnOn IS NULL) = (withdrawalReason IS NULL)),
      CHECK ((finalOn IS NULL) = (finalBy IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE board (
      caseFile INTEGER NOT NULL,
      notice INTEGER NOT NULL,
      position INTEGER NOT NULL,
      place TEXT NOT NULL,
      copies INTEGER NOT NULL CHECK (copies > 0),
      putUpOn TEXT,
      putUpBy TEXT,
      witnesses TEXT NOT NULL,
      takenDownOn TEXT,
      takenDownBy TEXT,
      PRIMARY KEY (caseFile, notice, position),
      FOREIGN KEY (caseFile, notice) REFERENCES notice (caseFile, number),
      CHECK ((putUpOn IS NULL) = (putUpBy IS NULL)),
      CHECK ((takenDownOn IS NULL) = (takenDownBy IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE photo (
      caseFile INTEGER NOT NULL,
      notice INTEGER NOT NULL,
      board INTEGER NOT NULL,
      position INTEGER NOT NULL,
      moment TEXT NOT NULL,
      takenOn TEXT NOT NULL,
      hash TEXT NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
      format TEXT NOT NULL CHECK (format <> ''),
      PRIMARY KEY (caseFile, notice, board, position),
      FOREIGN KEY (caseFile, notice, board) REFERENCES board (caseFile, notice, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE damage (
      caseFile INTEGER NOT NULL,
      notice INTEGER NOT NULL,
      board INTEGER NOT NULL,
      position INTEGER NOT NULL,
      foundOn TEXT NOT NULL,
      what TEXT NOT NULL,
      repostedOn TEXT,
      repostedBy TEXT,
      PRIMARY KEY (caseFile, notice, board, position),
      FOREIGN KEY (caseFile, notice, board) REFERENCES board (caseFile, notice, position),
      CHECK ((repostedOn IS NULL) = (repostedBy IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE extension (
      caseFile INTEGER NOT NULL,
      notice INTEGER NOT NULL,
      position INTEGER NOT NULL,
      day TEXT NOT NULL,
      office TEXT NOT NULL,
      days INTEGER NOT NULL CHECK (days > 0),
      reason TEXT NOT NULL,
      PRIMARY KEY (caseFile, notice, position),
      FOREIGN KEY (caseFile, notice) REFERENCES notice (caseFile, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE correction (
      caseFile INTEGER NOT NULL,
      notice INTEGER NOT NULL,
      position INTEGER NOT NULL,
      day TEXT NOT NULL,
      office TEXT NOT NULL,
      reason TEXT NOT NULL,
      earlier TEXT NOT NULL,
      PRIMARY KEY (caseFile, notice, position),
      FOREIGN KEY (caseFile, notice) REFERENCES notice (caseFile, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE objection (
      caseFile INTEGER NOT NULL,
      notice INTEGER NOT NULL,
      position INTEGER NOT NULL,
      number INTEGER NOT NULL,
      receivedOn TEXT NOT NULL,
      receivedBy TEXT,
      channel TEXT,
      category TEXT NOT NULL,
      original TEXT,
      door TEXT,
      wording TEXT NOT NULL,
      answerer TEXT NOT NULL,
      answerBy TEXT,
      repliedOn TEXT,
      reply TEXT,
      discussedIn TEXT,
      outcome TEXT,
      PRIMARY KEY (caseFile, notice, position),
      FOREIGN KEY (caseFile, notice) REFERENCES notice (caseFile, number)
    ) STRICT, WITHOUT ROWID;

    """
}
