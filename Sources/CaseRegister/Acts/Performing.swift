import Deliberation
import GRDB

/// What came of an act.
package struct Done<Value> {
  package let value: Value
  /// The seal of the entry; nil where nothing had to be changed.
  package let seal: Seal?
}

extension Done: Sendable where Value: Sendable {}

extension Register {
  /// Does one act: one transaction, one entry of the journal, one undo.
  ///
  /// When this returns, the act is on disk. When it throws, or the process dies
  /// inside, nothing of it is. An act that changes no row leaves no entry.
  ///
  /// - Throws: The refusal that `write` throws, as it is; ``RegisterFailure``.
  func perform<Value>(
    _ act: Act,
    on day: Day,
    by actor: String,
    subjects: [Subject] = [],
    facts: any Encodable = NoFacts(),
    _ write: (OpenAct) throws -> Value
  ) throws -> Done<Value> {
    try asWriter(precededByBackup: act.isPrecededByBackup) {
      let (value, entry) = try commit { db in
        let open = try OpenAct(
          act,
          on: day,
          by: actor,
          subjects: subjects,
          facts: facts,
          recording: schema.journalled,
          in: db
        )
        let value = try write(open)
        return (value, try open.close(at: caller.clock()))
      }
      return Done(value: value, seal: entry?.seal)
    }
  }

  /// Waits for its turn, copies the register where the act asks for it, and runs `body`.
  func asWriter<Value>(
    precededByBackup: Bool,
    _ body: () throws -> Value
  ) throws -> Value {
    try Self.translating(queue.path) {
      try writers.whileHolding {
        if precededByBackup { try backUp() }
        return try body()
      }
    }
  }

  /// Runs one transaction, and takes it back where it ends without an entry.
  func commit<Value>(
    _ body: (Database) throws -> (Value, JournalEntry?)
  ) throws -> (Value, JournalEntry?) {
    var result: (Value, JournalEntry?)?
    try queue.inTransaction(.immediate) { db in
      let written = try body(db)
      result = written
      return written.1 == nil ? .rollback : .commit
    }
    guard let result else { preconditionFailure("a transaction ran without its body") }
    return result
  }
}
