extension Migration {
  /// The tables of the first schema in which cases live.
  ///
  /// A list whose order people see has a `position`. Owners stand as the number
  /// of a party; days are text, amounts fen, areas hundredths of a square metre.
  static let caseTables: [String] = [
    "place", "party", "caseFile", "datedCount", "section", "premises", "council", "seat",
    "canvass", "visit", "meeting", "motion", "actionItem", "poll", "rollEntry", "ballot", "bill",
    "costLine", "billDoor", "agreement", "signature", "notice", "objection", "document", "skip",
  ]

  static let caseTablesSQL = """
    CREATE TABLE place (
      id INTEGER PRIMARY KEY,
      community INTEGER NOT NULL REFERENCES community (id),
      parent INTEGER REFERENCES place (id),
      kind TEXT NOT NULL,
      name TEXT NOT NULL CHECK (name <> '')
    ) STRICT;
    CREATE INDEX placeByName ON place (community, parent, kind, name);
    CREATE TABLE party (
      id INTEGER PRIMARY KEY,
      ground INTEGER NOT NULL REFERENCES place (id),
      key TEXT NOT NULL CHECK (key <> ''),
      contactDigest TEXT
    ) STRICT;
    CREATE INDEX partyByKey ON party (ground, key);
    CREATE TABLE caseFile (
      id INTEGER PRIMARY KEY,
      year INTEGER NOT NULL,
      running INTEGER NOT NULL CHECK (running > 0),
      folder TEXT NOT NULL,
      title TEXT NOT NULL CHECK (title <> ''),
      place INTEGER NOT NULL REFERENCES place (id),
      parts TEXT NOT NULL,
      procedure TEXT,
      openedOn TEXT NOT NULL,
      office TEXT NOT NULL,
      isSynthetic INTEGER NOT NULL CHECK (isSynthetic IN (0, 1)),
      summary TEXT NOT NULL,
      sources TEXT NOT NULL
    ) STRICT;
    CREATE INDEX caseFileByNumber ON caseFile (year, running);
    CREATE INDEX caseFileByFolder ON caseFile (folder);
    CREATE TABLE datedCount (
      caseFile INTEGER NOT NULL REFERENCES caseFile (id),
      position INTEGER NOT NULL,
      what TEXT NOT NULL,
      count INTEGER NOT NULL,
      unit TEXT NOT NULL,
      asOf TEXT NOT NULL,
      source TEXT NOT NULL,
      PRIMARY KEY (caseFile, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE section (
      caseFile INTEGER NOT NULL REFERENCES caseFile (id),
      position INTEGER NOT NULL,
      name TEXT NOT NULL,
      responsible TEXT NOT NULL,
      PRIMARY KEY (caseFile, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE premises (
      caseFile INTEGER NOT NULL REFERENCES caseFile (id),
      position INTEGER NOT NULL,
      door TEXT NOT NULL,
      kind TEXT NOT NULL,
      building TEXT,
      stairwell TEXT,
      section TEXT,
      storey INTEGER,
      area INTEGER CHECK (area > 0),
      areaSource TEXT,
      owner INTEGER REFERENCES party (id),
      trade TEXT,
      PRIMARY KEY (caseFile, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE council (
      caseFile INTEGER PRIMARY KEY REFERENCES caseFile (id),
      name TEXT NOT NULL,
      founded TEXT NOT NULL,
      charter TEXT NOT NULL
    ) STRICT;
    CREATE TABLE seat (
      caseFile INTEGER NOT NULL REFERENCES council (caseFile),
      position INTEGER NOT NULL,
      title TEXT NOT NULL,
      door TEXT,
      since TEXT,
      PRIMARY KEY (caseFile, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE canvass (
      caseFile INTEGER NOT NULL REFERENCES caseFile (id),
      position INTEGER NOT NULL,
      round INTEGER NOT NULL CHECK (round > 0),
      question TEXT NOT NULL,
      PRIMARY KEY (caseFile, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE visit (
      caseFile INTEGER NOT NULL,
      canvass INTEGER NOT NULL,
      position INTEGER NOT NULL,
      door TEXT NOT NULL,
      day TEXT NOT NULL,
      visitor TEXT NOT NULL,
      outcome TEXT NOT NULL,
      note TEXT,
      PRIMARY KEY (caseFile, canvass, position),
      FOREIGN KEY (caseFile, canvass) REFERENCES canvass (caseFile, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE meeting (
      id INTEGER PRIMARY KEY,
      caseFile INTEGER NOT NULL REFERENCES caseFile (id),
      key TEXT NOT NULL,
      kind TEXT NOT NULL,
      title TEXT NOT NULL,
      day TEXT NOT NULL,
      hours TEXT,
      room TEXT NOT NULL,
      part TEXT,
      chair TEXT NOT NULL,
      recorder TEXT NOT NULL,
      noticeOn TEXT,
      agenda TEXT NOT NULL,
      attendance TEXT NOT NULL,
      minutes TEXT NOT NULL,
      approvedBy TEXT,
      approvedOn TEXT
    ) STRICT;
    CREATE INDEX meetingByCase ON meeting (caseFile);
    CREATE TABLE motion (
      meeting INTEGER NOT NULL REFERENCES meeting (id),
      position INTEGER NOT NULL,
      item INTEGER NOT NULL,
      text TEXT NOT NULL,
      inFavour INTEGER NOT NULL CHECK (inFavour >= 0),
      against INTEGER NOT NULL CHECK (against >= 0),
      abstaining INTEGER NOT NULL CHECK (abstaining >= 0),
      PRIMARY KEY (meeting, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE actionItem (
      meeting INTEGER NOT NULL REFERENCES meeting (id),
      position INTEGER NOT NULL,
      what TEXT NOT NULL,
      who TEXT NOT NULL,
      dueOn TEXT,
      doneOn TEXT,
      PRIMARY KEY (meeting, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE poll (
      caseFile INTEGER NOT NULL REFERENCES caseFile (id),
      number INTEGER NOT NULL,
      key TEXT NOT NULL,
      question TEXT NOT NULL,
      kind TEXT NOT NULL,
      part TEXT,
      circle TEXT NOT NULL,
      circleSource TEXT NOT NULL,
      opensOn TEXT NOT NULL,
      closesOn TEXT NOT NULL,
      rule TEXT NOT NULL,
      rulesBeside TEXT NOT NULL,
      laterReplaces INTEGER NOT NULL CHECK (laterReplaces IN (0, 1)),
      counter TEXT NOT NULL,
      scrutineer TEXT NOT NULL,
      witness TEXT,
      PRIMARY KEY (caseFile, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE rollEntry (
      caseFile INTEGER NOT NULL,
      poll INTEGER NOT NULL,
      position INTEGER NOT NULL,
      door TEXT NOT NULL,
      storey INTEGER,
      owner INTEGER NOT NULL REFERENCES party (id),
      area INTEGER CHECK (area > 0),
      areaSource TEXT,
      PRIMARY KEY (caseFile, poll, position),
      FOREIGN KEY (caseFile, poll) REFERENCES poll (caseFile, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE ballot (
      caseFile INTEGER NOT NULL,
      poll INTEGER NOT NULL,
      position INTEGER NOT NULL,
      number INTEGER NOT NULL,
      owner INTEGER NOT NULL REFERENCES party (id),
      door TEXT,
      choice TEXT,
      voidReason TEXT,
      castOn TEXT,
      channel TEXT NOT NULL,
      collectedBy TEXT,
      proxy TEXT,
      PRIMARY KEY (caseFile, poll, position),
      FOREIGN KEY (caseFile, poll) REFERENCES poll (caseFile, number),
      CHECK ((choice IS NULL) <> (voidReason IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE bill (
      caseFile INTEGER NOT NULL REFERENCES caseFile (id),
      number INTEGER NOT NULL,
      key TEXT NOT NULL,
      title TEXT NOT NULL,
      drawnUpOn TEXT NOT NULL,
      part TEXT,
      subsidy INTEGER NOT NULL CHECK (subsidy >= 0),
      rule TEXT NOT NULL,
      runningCosts TEXT,
      PRIMARY KEY (caseFile, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE costLine (
      caseFile INTEGER NOT NULL,
      bill INTEGER NOT NULL,
      position INTEGER NOT NULL,
      what TEXT NOT NULL,
      amount INTEGER NOT NULL,
      PRIMARY KEY (caseFile, bill, position),
      FOREIGN KEY (caseFile, bill) REFERENCES bill (caseFile, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE billDoor (
      caseFile INTEGER NOT NULL,
      bill INTEGER NOT NULL,
      position INTEGER NOT NULL,
      door TEXT NOT NULL,
      PRIMARY KEY (caseFile, bill, position),
      FOREIGN KEY (caseFile, bill) REFERENCES bill (caseFile, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE agreement (
      caseFile INTEGER NOT NULL REFERENCES caseFile (id),
      number INTEGER NOT NULL,
      key TEXT NOT NULL,
      title TEXT NOT NULL,
      part TEXT,
      version TEXT NOT NULL,
      asked TEXT,
      PRIMARY KEY (caseFile, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE signature (
      caseFile INTEGER NOT NULL,
      agreement INTEGER NOT NULL,
      position INTEGER NOT NULL,
      door TEXT NOT NULL,
      day TEXT,
      signer TEXT NOT NULL,
      PRIMARY KEY (caseFile, agreement, position),
      FOREIGN KEY (caseFile, agreement) REFERENCES agreement (caseFile, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE notice (
      caseFile INTEGER NOT NULL REFERENCES caseFile (id),
      number INTEGER NOT NULL,
      key TEXT NOT NULL,
      kind TEXT NOT NULL,
      purpose TEXT NOT NULL,
      title TEXT NOT NULL,
      list INTEGER,
      part TEXT,
      addressee TEXT NOT NULL,
      postedOn TEXT NOT NULL,
      term TEXT,
      places TEXT NOT NULL,
      reception TEXT,
      answerWithin INTEGER,
      issuers TEXT NOT NULL,
      enclosures TEXT NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (caseFile, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE objection (
      caseFile INTEGER NOT NULL,
      notice INTEGER NOT NULL,
      position INTEGER NOT NULL,
      number INTEGER NOT NULL,
      receivedOn TEXT NOT NULL,
      category TEXT NOT NULL,
      wording TEXT NOT NULL,
      answerer TEXT NOT NULL,
      repliedOn TEXT,
      reply TEXT,
      PRIMARY KEY (caseFile, notice, position),
      FOREIGN KEY (caseFile, notice) REFERENCES notice (caseFile, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE document (
      caseFile INTEGER NOT NULL REFERENCES caseFile (id),
      position INTEGER NOT NULL,
      kind TEXT NOT NULL,
      title TEXT NOT NULL,
      day TEXT NOT NULL,
      issuer TEXT NOT NULL,
      reference TEXT,
      source TEXT,
      PRIMARY KEY (caseFile, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE skip (
      caseFile INTEGER NOT NULL REFERENCES caseFile (id),
      position INTEGER NOT NULL,
      stage TEXT NOT NULL,
      office TEXT NOT NULL,
      reason TEXT NOT NULL,
      day TEXT NOT NULL,
      PRIMARY KEY (caseFile, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE contact (
      party INTEGER PRIMARY KEY,
      nonce BLOB NOT NULL CHECK (length(nonce) = 32),
      name TEXT,
      telephone TEXT
    ) STRICT;

    """
}
