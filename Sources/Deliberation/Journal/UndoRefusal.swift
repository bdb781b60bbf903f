/// Why an act is not taken back.
package enum UndoRefusal: Error, Hashable, Sendable {
  /// Nothing but undone acts and the founding is left.
  case nothingLeft
  case noSuchAct(sequence: Int)
  case alreadyTakenBack(sequence: Int, by: Int)
  /// Others have read, heard or paid it; a correcting act is needed.
  case leftTheHouse(Act, sequence: Int, subjects: [Subject])
  /// The founding of the register or a change of its tables, or an act before one.
  case schemaChanged(sequence: Int)
  case erased(sequence: Int)
  /// The act is itself an undo.
  case isUndo(sequence: Int)
  /// A row of the act was changed afterwards, by the act `by` where one is known.
  case changedSince(sequence: Int, table: String, row: String, by: Int?)
  /// Rows that came later refer to rows of the act.
  case reliedOn(sequence: Int)
}
