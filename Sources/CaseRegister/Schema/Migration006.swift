extension Migration {
  /// The sixth schema: until which hour and where the papers of a vote are handed in.
  ///
  /// What the fifth schema did not know is NULL.
  static let sixth = Migration(
    journalled: fifth.journalled,
    sql: """
      ALTER TABLE poll ADD COLUMN closingHour TEXT;
      ALTER TABLE poll ADD COLUMN receivingPlace TEXT;

      """
  )
}
