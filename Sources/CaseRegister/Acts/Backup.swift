import Foundation
import GRDB

extension Register {
  private static let copiesKept = 10

  /// Copies the register into `backups/`, and keeps the last ten copies.
  ///
  /// A copy is named by the entry it ends with, `000412-9f3ac07b.sqlite`; one
  /// that is there already is the same state, and is not made again.
  ///
  /// - Precondition: The caller holds the writers' queue and no transaction.
  func backUp() throws {
    let backups = folder.appendingPathComponent("backups").path
    try Disk.makeFolder(backups)
    try queue.writeWithoutTransaction { db in
      guard let head = try StoredEntry.newest(db) else { return }
      let sequence = String(head.sequence)
      let padding = String(repeating: "0", count: max(0, 6 - sequence.count))
      let copy = "\(backups)/\(padding)\(sequence)-\(head.hash.prefix(8)).sqlite"
      guard Disk.size(of: copy) == nil else { return }
      let partial = "\(backups)/partial"
      unlink(partial)
      do {
        // Through SQLite: a descriptor of our own on the register would drop its locks.
        try Disk.makeEmptyFile(partial)
        try db.execute(sql: "VACUUM INTO ?", arguments: [partial])
        try Disk.synchronise(partial)
      } catch {
        unlink(partial)
        throw error
      }
      guard rename(partial, copy) == 0 else {
        throw RegisterFailure.unwritable(path: copy, code: errno)
      }
    }
    let copies = try FileManager.default.contentsOfDirectory(atPath: backups)
      .filter { $0.hasSuffix(".sqlite") }
      .sorted { ($0.prefix { $0 != "-" }.count, $0) < ($1.prefix { $0 != "-" }.count, $1) }
    for old in copies.dropLast(Self.copiesKept) { unlink("\(backups)/\(old)") }
    try Disk.synchronise(backups)
  }
}
