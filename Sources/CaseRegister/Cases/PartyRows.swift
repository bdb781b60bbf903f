import Crypto
import Deliberation
import Foundation
import GRDB

/// Contact details as they enter the register: with the nonce that hides their digest.
///
/// The nonce is drawn in the command; erasing the row takes it along, so that the
/// digest left in the journal tells nothing.
package struct SealedContact: Sendable {
  package let contact: Contact
  /// 32 random bytes.
  package let nonce: [UInt8]

  package init(_ contact: Contact, nonce: [UInt8]) {
    precondition(nonce.count == 32, "a nonce has 32 bytes")
    self.contact = contact
    self.nonce = nonce
  }

  var digest: String {
    Self.digest(nonce: Data(nonce), name: contact.name, telephone: contact.telephone)
  }

  /// SHA-256 of the nonce and the canonical details: each as netstring, or `-` for none.
  static func digest(nonce: Data, name: String?, telephone: String?) -> String {
    var hash = SHA256()
    hash.update(data: nonce)
    for part in [name, telephone] {
      hash.update(data: Data((part.map { "\($0.utf8.count):\($0)" } ?? "-").utf8))
    }
    return hash.finalize().map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}

extension CaseFile {
  /// Every owner its record names.
  var owners: [Owner] {
    var seen: Set<Owner> = []
    var all = premises.flatMap { $0.ownerships.map(\.owner) }
    for poll in polls {
      all += (poll.roll.entries + poll.roll.leftOut).map(\.owner)
      all += poll.ballots.map(\.owner)
    }
    return all.filter { seen.insert($0).inserted }
  }

  /// Finds or makes the party of every owner at the courtyard or street.
  func partyRows(
    ground: Int64,
    contacts: [SealedContact],
    in act: OpenAct
  ) throws -> [Owner: Int64] {
    let details = Dictionary(contacts.map { ($0.contact.owner, $0) }) { first, _ in first }
    var parties: [Owner: Int64] = [:]
    for owner in owners {
      let found = try Int64.fetchOne(
        act.db.cachedStatement(sql: "SELECT id FROM party WHERE ground = ? AND key = ?"),
        arguments: [ground, owner.key]
      )
      if let found {
        parties[owner] = found
        continue
      }
      let number = Int64(try act.nextNumber(in: "party"))
      let sealed = details[owner]
      try act.db.cachedStatement(
        sql: "INSERT INTO party (id, ground, key, contactDigest) VALUES (?, ?, ?, ?)"
      ).execute(arguments: [number, ground, owner.key, sealed?.digest])
      try act.wrote()
      if let sealed {
        try act.db.cachedStatement(
          sql: "INSERT INTO contact (party, nonce, name, telephone) VALUES (?, ?, ?, ?)"
        ).execute(
          arguments: [
            number, Data(sealed.nonce), sealed.contact.name, sealed.contact.telephone,
          ]
        )
      }
      parties[owner] = number
    }
    return parties
  }
}

extension Register {
  /// The contact details of a case's owners: for internal lists and export only.
  package func contacts(of number: CaseNumber) throws -> [Contact] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT DISTINCT party.key, contact.name, contact.telephone
          FROM contact JOIN party ON party.id = contact.party
          JOIN premises ON premises.owner = party.id
          JOIN caseFile ON caseFile.id = premises.caseFile
          WHERE caseFile.year = ? AND caseFile.running = ? ORDER BY party.id
          """,
        arguments: [number.year, number.running]
      )
      return try rows.map {
        Contact(
          owner: Owner(try $0.value("key")),
          name: try $0.valueIfPresent("name"),
          telephone: try $0.valueIfPresent("telephone")
        )
      }
    }
  }
}
