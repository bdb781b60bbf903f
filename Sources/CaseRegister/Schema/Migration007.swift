extension Migration {
  /// The seventh schema: the versions of an agreement's text, and what became of signatures.
  ///
  /// The text an agreement had becomes the first of its versions. How many shops a
  /// street and its sections are told to have. What the sixth schema did not know is NULL.
  static let seventh = Migration(
    journalled: sixth.journalled + ["agreementText"],
    sql: """
      CREATE TABLE agreementText (
        caseFile INTEGER NOT NULL,
        agreement INTEGER NOT NULL,
        position INTEGER NOT NULL,
        version TEXT NOT NULL CHECK (version <> ''),
        adoptedOn TEXT,
        document TEXT,
        earlier TEXT,
        reason TEXT,
        PRIMARY KEY (caseFile, agreement, position),
        FOREIGN KEY (caseFile, agreement) REFERENCES agreement (caseFile, number)
      ) STRICT, WITHOUT ROWID;
      INSERT INTO agreementText (caseFile, agreement, position, version)
        SELECT caseFile, number, 0, version FROM agreement ORDER BY caseFile, number;
      ALTER TABLE agreement DROP COLUMN version;
      ALTER TABLE signature ADD COLUMN version TEXT;
      ALTER TABLE signature ADD COLUMN collectedBy TEXT;
      ALTER TABLE signature ADD COLUMN scan TEXT;
      ALTER TABLE signature ADD COLUMN withdrawnOn TEXT;
      ALTER TABLE signature ADD COLUMN withdrawalReason TEXT;
      ALTER TABLE section ADD COLUMN told INTEGER CHECK (told >= 0);
      ALTER TABLE caseFile ADD COLUMN premisesTold INTEGER CHECK (premisesTold >= 0);

      """
  )
}
