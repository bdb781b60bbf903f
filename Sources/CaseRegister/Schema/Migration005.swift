extension Migration {
  /// The fifth schema: what a visit found out beside its outcome.
  ///
  /// When a round began and what else it asked; why a household is against, what it
  /// answered, what it was promised and when somebody comes again. What the fourth
  /// schema did not know is NULL or an empty list.
  static let fifth = Migration(
    journalled: fourth.journalled,
    sql: """
      ALTER TABLE canvass ADD COLUMN furtherQuestions TEXT NOT NULL DEFAULT '[]';
      ALTER TABLE canvass ADD COLUMN openedOn TEXT;
      ALTER TABLE visit ADD COLUMN reason TEXT;
      ALTER TABLE visit ADD COLUMN answers TEXT NOT NULL DEFAULT '[]';
      ALTER TABLE visit ADD COLUMN promise TEXT;
      ALTER TABLE visit ADD COLUMN nextOn TEXT;

      """
  )
}
