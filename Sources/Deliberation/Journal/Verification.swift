/// What checking the whole register found (核验结果).
package struct Verification: Hashable, Sendable {
  /// How many entries the journal has.
  package let entries: Int
  /// How many rows were compared with their replay.
  package let rows: Int
  /// The newest entry; nil only where the journal is empty.
  package let head: Seal?
  /// Empty where the register is whole.
  package let findings: [JournalFinding]

  package init(entries: Int, rows: Int, head: Seal?, findings: [JournalFinding]) {
    self.entries = entries
    self.rows = rows
    self.head = head
    self.findings = findings
  }

  package var isWhole: Bool { findings.isEmpty }
}

/// A fault of the register that its own journal proves.
package enum JournalFinding: Hashable, Sendable {
  /// The file itself is hurt, in SQLite's words.
  case damaged(String)
  /// A row refers to one that is not there.
  case orphan(table: String, refersTo: String)
  /// The entry's hash is not the one its contents and the entry before it give.
  case hashDiffers(sequence: Int)
  /// An entry is missing before this one.
  case gap(before: Int)
  /// The entry is dated before the one that precedes it.
  case clockRanBack(sequence: Int)
  /// The entry holds something no act has.
  case unreadableEntry(sequence: Int)
  /// Changes are stored that belong to no entry.
  case strayChanges(sequence: Int)
  /// The index of subjects does not say what the entry says.
  case subjectsDiffer(sequence: Int)
  /// The entry changes a table, or a form of a table, that its schema does not have.
  case unknownTable(String, sequence: Int)
  /// The entry's changes do not fit what the entries before it left.
  case cannotReplay(sequence: Int, table: String?, row: String?)
  /// The tables are not those of the migrations.
  case schemaDiffers(object: String)
  /// The first row of a table whose value is not the journal's; `act` last wrote it.
  case valueDiffers(table: String, row: String, column: String, act: Int?)
  /// The journal says this row is there.
  case rowMissing(table: String, row: String, act: Int?)
  /// No act put this row there, or one took it away.
  case rowUnexplained(table: String, row: String, act: Int?)
}
