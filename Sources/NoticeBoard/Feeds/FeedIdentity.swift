import Crypto
import Deliberation
import Foundation

/// What a calendar or a reader knows an entry by (标识), the same for ever.
///
/// It is made of the register's numbers and of the entry its journal begins with,
/// so that two offices' first cases differ. No title, address of the site or
/// wording is in it: an entry that is corrected replaces itself everywhere.
struct FeedIdentity: Hashable, Sendable {
  /// `7d1f5c0e-…`, a UUID of version 8 (RFC 9562): its bits are a SHA-256.
  let uuid: String

  /// - Parameters:
  ///   - name: `notice 2020-014-3`, `meeting 3`, `feed.xml`.
  ///   - founding: The first entry of the register; nil where none is known.
  init(_ name: String, in founding: Seal?) {
    let source = "yishi\n\(founding?.hash ?? "")\n\(name)"
    var bytes = Array(SHA256.hash(data: Data(source.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    var text = ""
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text += "-" }
      text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    uuid = text
  }

  init(_ subject: Subject, in founding: Seal?) { self.init(subject.description, in: founding) }

  /// `urn:uuid:7d1f5c0e-…`, as Atom wants it.
  var iri: String { "urn:uuid:\(uuid)" }
}
