extension Migration {
  /// The ninth schema: the scan of a document, known by its hash.
  ///
  /// What the eighth schema did not know is NULL.
  static let ninth = Migration(
    journalled: eighth.journalled,
    sql: """
      ALTER TABLE document ADD COLUMN scan TEXT;

      """
  )
}
