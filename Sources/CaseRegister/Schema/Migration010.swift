extension Migration {
  /// The tenth schema: when what a notice announces begins, and what a document comes to and
  /// until when it holds.
  ///
  /// What the ninth schema did not know is NULL.
  static let tenth = Migration(
    journalled: ninth.journalled,
    sql: """
      ALTER TABLE notice ADD COLUMN event TEXT;
      ALTER TABLE document ADD COLUMN outcome TEXT;
      ALTER TABLE document ADD COLUMN validUntil TEXT;

      """
  )
}
