extension Migration {
  /// The fourteenth schema: why another subsidy came than the bill has.
  ///
  /// Of a fund that the thirteenth schema kept it is NULL.
  static let fourteenth = Migration(
    journalled: thirteenth.journalled,
    sql: """
      ALTER TABLE fund ADD COLUMN subsidyReason TEXT;

      """
  )
}
