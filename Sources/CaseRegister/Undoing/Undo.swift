import Deliberation
import Foundation
import GRDB

/// What an undo took back, and the entry that says so.
package struct Undone: Hashable, Sendable {
  package let takenBack: JournalEntry
  package let entry: JournalEntry
}

extension Register {
  /// Takes back the newest act that is neither an undo nor taken back already.
  ///
  /// Repeated, it walks back. The act stays in the journal, and its undo is an
  /// act with the same subjects; the numbers it gave are not given again. With a
  /// `target` another act is taken back, while nothing after it touched its rows.
  ///
  /// - Throws: ``UndoRefusal``, and then nothing has changed.
  package func undo(_ target: Int? = nil, on day: Day, by actor: String) throws -> Undone {
    try asWriter(precededByBackup: false) {
      let act = try queue.read { try Self.reversible(target, in: $0) }
      if Act.undone.isPrecededByBackup { try backUp() }
      let (_, entry) = try commit { db in
        let open = try OpenAct(
          .undone,
          on: day,
          by: actor,
          subjects: act.subjects,
          facts: UndoFacts(act: act.act.rawValue, takesBack: act.sequence),
          recording: schema.journalled,
          in: db
        )
        try takeBack(act, into: open)
        try ContactDetails.sweep(open.db)
        return ((), try open.close(at: caller.clock(), evenIfEmpty: true))
      }
      guard let entry else { preconditionFailure("an undo always has an entry") }
      return Undone(takenBack: act, entry: entry)
    }
  }

  private func takeBack(_ act: JournalEntry, into open: OpenAct) throws {
    let shapes = try TableForm.shapes(of: schema.journalled, in: open.db)
    let parts = try Int.fetchAll(
      open.db,
      sql: "SELECT part FROM journalPart WHERE sequence = ? ORDER BY part DESC",
      arguments: [act.sequence]
    )
    for part in parts {
      let bytes = try Data.fetchOne(
        open.db,
        sql: "SELECT changeset FROM journalPart WHERE sequence = ? AND part = ?",
        arguments: [act.sequence, part]
      )
      let changes = try Changeset(bytes: bytes ?? Data()).inverted()
      guard try changes.shapes().isSubset(of: shapes) else {
        throw UndoRefusal.schemaChanged(sequence: act.sequence)
      }
      do {
        // Numbers people have seen are never given twice.
        try changes.apply(to: open.db, skipping: "numbering")
      } catch let conflict as ChangesetConflict {
        throw try refusal(of: act, conflict, in: open.db)
      }
      try open.cut()
    }
  }

  private func refusal(
    of act: JournalEntry,
    _ conflict: ChangesetConflict,
    in db: Database
  ) throws -> UndoRefusal {
    guard let row = conflict.row else { return .reliedOn(sequence: act.sequence) }
    return .changedSince(
      sequence: act.sequence,
      table: row.table,
      row: try TableForm(row.table, in: db).label(of: row.key),
      by: try row.newestAct(after: act.sequence, in: db)
    )
  }

  /// The act an undo would take back.
  private static func reversible(_ target: Int?, in db: Database) throws -> JournalEntry {
    var takenBack: [Int: Int] = [:]
    var newestSchema = 0
    let rows = try StoredEntry.fetchCursor(
      db,
      sql: "SELECT \(StoredEntry.columns) FROM journal ORDER BY sequence DESC"
    )
    while let entry = try rows.next()?.readable() {
      if let target, entry.sequence < target { break }
      if let earlier = entry.takesBack { takenBack[earlier] = entry.sequence }
      if entry.act.reversal == .schema { newestSchema = max(newestSchema, entry.sequence) }
      if let target {
        guard entry.sequence == target else { continue }
        if let undo = takenBack[target] {
          throw UndoRefusal.alreadyTakenBack(sequence: target, by: undo)
        }
      } else if entry.act.reversal == .undo || takenBack[entry.sequence] != nil
        || entry.act == .registerCreated
      {
        continue
      }
      if newestSchema >= entry.sequence {
        throw UndoRefusal.schemaChanged(sequence: newestSchema)
      }
      switch entry.act.reversal {
      case .possible: return entry
      case .leftTheHouse:
        throw UndoRefusal.leftTheHouse(
          entry.act,
          sequence: entry.sequence,
          subjects: entry.subjects
        )
      case .erasure: throw UndoRefusal.erased(sequence: entry.sequence)
      case .undo: throw UndoRefusal.isUndo(sequence: entry.sequence)
      case .schema: throw UndoRefusal.schemaChanged(sequence: entry.sequence)
      }
    }
    if let target { throw UndoRefusal.noSuchAct(sequence: target) }
    throw UndoRefusal.nothingLeft
  }
}
