extension Migration {
  /// The twelfth schema: the fund of a matter, with what came in and went out.
  ///
  /// A case of the eleventh had no fund.
  static let twelfth = Migration(
    journalled: eleventh.journalled + ["fund", "fundEntry"],
    sql: """
      CREATE TABLE fund (
        caseFile INTEGER NOT NULL REFERENCES caseFile (id),
        number INTEGER NOT NULL,
        key TEXT NOT NULL,
        title TEXT NOT NULL,
        part TEXT,
        openedOn TEXT NOT NULL,
        account TEXT NOT NULL,
        payBy TEXT,
        closedOn TEXT,
        closedBy TEXT,
        keeper TEXT,
        cover TEXT,
        lineReasons TEXT,
        PRIMARY KEY (caseFile, number)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE fundEntry (
        caseFile INTEGER NOT NULL,
        fund INTEGER NOT NULL,
        position INTEGER NOT NULL,
        number INTEGER NOT NULL CHECK (number > 0),
        day TEXT NOT NULL,
        kind TEXT NOT NULL,
        amount INTEGER NOT NULL CHECK (amount >= 0),
        door TEXT,
        receipt INTEGER CHECK (receipt > 0),
        counterparty TEXT,
        line TEXT,
        invoice TEXT,
        document TEXT,
        corrects INTEGER,
        reason TEXT,
        cover TEXT,
        office TEXT,
        PRIMARY KEY (caseFile, fund, position),
        FOREIGN KEY (caseFile, fund) REFERENCES fund (caseFile, number)
      ) STRICT, WITHOUT ROWID;

      """
  )
}
