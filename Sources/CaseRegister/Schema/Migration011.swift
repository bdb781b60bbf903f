extension Migration {
  /// The eleventh schema: subsidies with their rules, what is agreed for single doors, papers a
  /// cost rests on, the bill one takes the place of, and who joined later.
  ///
  /// The one fixed subsidy a bill had becomes the first of its list; none is NULL, as is
  /// everything the tenth schema did not know.
  static let eleventh = Migration(
    journalled: tenth.journalled + ["costPaper", "payerChange"],
    sql: """
      ALTER TABLE bill ADD COLUMN subsidies TEXT;
      UPDATE bill SET subsidies = '[{"conditions":[],"isPaidUpfront":false,"kinds":[],"rule":'
        || '{"fixed":"' || (subsidy / 100) || '.' || substr('0' || (subsidy % 100), -2)
        || '"},"tranches":[]}]' WHERE subsidy > 0;
      ALTER TABLE bill DROP COLUMN subsidy;
      ALTER TABLE bill ADD COLUMN periodFrom TEXT;
      ALTER TABLE bill ADD COLUMN periodTo TEXT;
      ALTER TABLE bill ADD COLUMN terms TEXT;
      ALTER TABLE bill ADD COLUMN rounding TEXT;
      ALTER TABLE bill ADD COLUMN replaces TEXT;
      ALTER TABLE bill ADD COLUMN replacedFor TEXT;
      ALTER TABLE costLine ADD COLUMN kind TEXT;
      ALTER TABLE costLine ADD COLUMN rule TEXT;
      CREATE TABLE costPaper (
        caseFile INTEGER NOT NULL,
        bill INTEGER NOT NULL,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        issuer TEXT NOT NULL,
        day TEXT NOT NULL,
        amount INTEGER CHECK (amount >= 0),
        line TEXT,
        document TEXT,
        PRIMARY KEY (caseFile, bill, position),
        FOREIGN KEY (caseFile, bill) REFERENCES bill (caseFile, number)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE payerChange (
        caseFile INTEGER NOT NULL,
        bill INTEGER NOT NULL,
        position INTEGER NOT NULL,
        day TEXT NOT NULL,
        door TEXT NOT NULL,
        change TEXT NOT NULL,
        basis TEXT NOT NULL,
        PRIMARY KEY (caseFile, bill, position),
        FOREIGN KEY (caseFile, bill) REFERENCES bill (caseFile, number)
      ) STRICT, WITHOUT ROWID;

      """
  )
}
