import Deliberation
import Foundation
import GRDB

extension Partner {
  /// Writes the partner, with its contact details beside it where there are any.
  func insert(at position: Int, contact: SealedContact?, _ writer: CaseWriter) throws {
    let number = try contact.map { try party(with: $0, writer) }
    try writer.insert(
      "partner",
      "caseFile, position, name, role, work, party",
      [writer.caseFile, position, name, role, work, number]
    )
  }

  /// A party of its own case: whom a partner names for one is no matter of another.
  private func party(with contact: SealedContact, _ writer: CaseWriter) throws -> Int64 {
    let act = writer.act
    let place = try Int64.fetchOne(
      act.db,
      sql: "SELECT place FROM caseFile WHERE id = ?",
      arguments: [writer.caseFile]
    )
    guard let place else { throw RegisterFailure.damaged("a case without a place") }
    let number = Int64(try act.nextNumber(in: "party"))
    try writer.insert(
      "party",
      "id, ground, key, contactDigest",
      [
        number, try Place.ground(of: place, in: act.db), "\(party.key)（\(writer.caseFile)）",
        contact.digest,
      ]
    )
    try writer.insert(
      "contact",
      "party, nonce, name, telephone",
      [number, Data(contact.nonce), contact.contact.name, contact.contact.telephone]
    )
    return number
  }
}

extension CaseReader {
  func partners() throws -> [Partner] {
    try rows("partner") {
      Partner(
        name: try $0.value("name"),
        role: try $0.value("role"),
        work: try $0.valueIfPresent("work")
      )
    }
  }
}

extension Register {
  /// The contact details of a case's partners: for internal lists and export only.
  package func partnerContacts(of number: CaseNumber) throws -> [Contact] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT partner.name AS partner, contact.name, contact.telephone
          FROM partner JOIN contact ON contact.party = partner.party
          JOIN caseFile ON caseFile.id = partner.caseFile
          WHERE caseFile.year = ? AND caseFile.running = ? ORDER BY partner.position
          """,
        arguments: [number.year, number.running]
      )
      return try rows.map {
        Contact(
          owner: Partner(name: try $0.value("partner"), role: .other).party,
          name: try $0.valueIfPresent("name"),
          telephone: try $0.valueIfPresent("telephone")
        )
      }
    }
  }
}
