extension Migration {
  /// The eighth schema: what is enclosed with minutes, by hash.
  ///
  /// Minutes of the seventh had nothing enclosed: an empty list. SQLite's session reports
  /// NULL as the earlier value of a column that was added with a default, until its row
  /// is written anew, and such an act could not be replayed. So every row that may be
  /// short is written once more.
  static let eighth = Migration(
    journalled: seventh.journalled,
    sql: """
      ALTER TABLE meeting ADD COLUMN attachments TEXT NOT NULL DEFAULT '[]';
      UPDATE meeting SET attachments = attachments;
      UPDATE premises SET handover = handover;
      UPDATE poll SET keysTwice = keysTwice;
      UPDATE rollEntry SET kind = kind;
      UPDATE canvass SET furtherQuestions = furtherQuestions;
      UPDATE visit SET answers = answers;

      """
  )
}
