/// One entry of the journal (办理记录): an act, who did it, when, and about what.
package struct JournalEntry: Hashable, Sendable {
  /// 1, 2, 3 … without gaps.
  package let sequence: Int
  /// The machine's clock at commit, never before the previous entry's.
  package let instant: Instant
  /// The day the act counts for (`--on`).
  package let day: Day
  /// The office acting; a register holds no names here.
  package let actor: String
  package let act: Act
  package let subjects: [Subject]
  /// A JSON object, to the byte as it is hashed.
  package let facts: String
  /// The sequence an undo takes back.
  package let takesBack: Int?
  /// SHA-256 as 64 hex digits.
  package let hash: String

  package init(
    sequence: Int,
    instant: Instant,
    day: Day,
    actor: String,
    act: Act,
    subjects: [Subject],
    facts: String,
    takesBack: Int?,
    hash: String
  ) {
    self.sequence = sequence
    self.instant = instant
    self.day = day
    self.actor = actor
    self.act = act
    self.subjects = subjects
    self.facts = facts
    self.takesBack = takesBack
    self.hash = hash
  }

  package var seal: Seal { Seal(sequence: sequence, hash: hash) }
}
