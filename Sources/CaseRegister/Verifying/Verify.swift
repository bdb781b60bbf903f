import Deliberation
import GRDB

extension Register {
  /// Replays the whole journal beside the register and compares.
  ///
  /// From the first schema, in a temporary file, the changes of every act are
  /// applied in order, and every migration is run where the journal names it;
  /// then each table is compared with the live one, row by row. Writers wait.
  /// Nothing is changed. All findings come at once; of each table the first.
  /// Then every attachment that a row names is read; writers wait no more.
  /// `progress` is told what is gone through, how many are done and of how many.
  package func verify(
    progress: (_ part: Verification.Part, _ done: Int, _ of: Int) -> Void = { _, _, _ in }
  ) throws -> Verification {
    let (verification, attachments) = try asWriter(precededByBackup: false) {
      try queue.read { db in
        let check = try RegisterCheck(
          of: db,
          schema: schema,
          attachments: Attachments(of: folder)
        )
        return try check.run { progress(.journal, $0, $1) }
      }
    }
    let (read, findings) = attachments.run { progress(.attachments, $0, $1) }
    return Verification(
      entries: verification.entries,
      rows: verification.rows,
      attachments: read,
      head: verification.head,
      findings: verification.findings + findings,
      strays: attachments.strays
    )
  }

  /// Tells whether this register still has the history that a paper was printed from.
  ///
  /// Not only the entry is looked at: the chain from the first entry to it is
  /// computed anew from what is stored.
  package func check(_ seal: PrintedSeal) throws -> SealAnswer {
    try read { db in
      guard let stored = try StoredEntry.fetch(db, seal.sequence) else {
        return .unknown(newest: try StoredEntry.newest(db)?.sequence ?? 0)
      }
      let entry = try stored.readable()
      guard stored.hash.hasPrefix(seal.digits) else { return .differs(entry, bits: seal.bits) }
      var chain = JournalChain()
      let rows = try StoredEntry.fetchCursor(
        db,
        sql: "SELECT \(StoredEntry.columns) FROM journal WHERE sequence <= ? ORDER BY sequence",
        arguments: [seal.sequence]
      )
      while let next = try rows.next() {
        let parts = try JournalChain.parts(of: next.sequence, in: db) { $0.digest }
        if let finding = chain.follow(next, parts: parts).first {
          return .chainBroken(entry, at: finding.sequence ?? next.sequence)
        }
      }
      return .stands(entry, bits: seal.bits)
    }
  }
}
