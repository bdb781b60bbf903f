import Deliberation
import Foundation
import GRDB

/// Names and telephone numbers: one table outside the changesets, so that they can be erased.
///
/// What is journalled is `party.contactDigest`: the digest of the details and a
/// nonce, or `erased`.
enum ContactDetails {
  static let erased = "erased"

  /// The first party whose details are not those of its digest; nil where all are.
  static func firstDifference(in db: Database) throws -> JournalFinding? {
    guard try db.tableExists("contact") else { return nil }
    let rows = try GRDB.Row.fetchCursor(
      db,
      sql: """
        SELECT party.id, party.contactDigest, contact.nonce, contact.name, contact.telephone
        FROM party LEFT JOIN contact ON contact.party = party.id
        WHERE party.contactDigest IS NOT NULL OR contact.party IS NOT NULL
        ORDER BY party.id
        """
    )
    while let row = try rows.next() {
      let party = try row.decode(Int64.self, atIndex: 0)
      let digest = try row.decode(String?.self, atIndex: 1)
      let nonce = try row.decode(Data?.self, atIndex: 2)
      let label = "party=\(party)"
      let act = { try ChangedRow(table: "party", key: [party.databaseValue]).newestAct(in: db) }
      guard let digest, digest != erased else {
        if nonce == nil { continue }
        return .rowUnexplained(table: "contact", row: label, act: try act())
      }
      guard let nonce else { return .rowMissing(table: "contact", row: label, act: try act()) }
      let found = SealedContact.digest(
        nonce: nonce,
        name: try row.decode(String?.self, atIndex: 3),
        telephone: try row.decode(String?.self, atIndex: 4)
      )
      if found != digest {
        return .valueDiffers(
          table: "contact",
          row: label,
          column: "name, telephone",
          act: try act()
        )
      }
    }
    let stray = try Int.fetchOne(
      db,
      sql: "SELECT min(party) FROM contact WHERE party NOT IN (SELECT id FROM party)"
    )
    return stray.map { .rowUnexplained(table: "contact", row: "party=\($0)", act: nil) }
  }

  /// Strikes out the details of parties that an undo took away.
  static func sweep(_ db: Database) throws {
    guard try db.tableExists("contact") else { return }
    try db.execute(sql: "DELETE FROM contact WHERE party NOT IN (SELECT id FROM party)")
  }
}
