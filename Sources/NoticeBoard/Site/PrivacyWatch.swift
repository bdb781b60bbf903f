import Crypto
import Deliberation
import Foundation

/// What the last publication was guarded against (保密核对), kept as one digest.
///
/// A page nobody changed may hold a value that became private since. With another
/// digest every page is looked at again. It lies beside the two trees and never in
/// one, for its owner alone (0600): whoever reads the site learns nothing of it.
struct PrivacyWatch {
  private let file: URL

  init(beside target: URL) {
    file = target.deletingLastPathComponent()
      .appendingPathComponent(".\(target.lastPathComponent).private")
  }

  /// The digest of the last publication; nil where there is none that can be believed.
  var lastDigest: String? {
    guard let data = FileManager.default.contents(atPath: file.path) else { return nil }
    return String(decoding: data, as: UTF8.self)
  }

  /// Keeps the digest of a publication that is on show.
  func keep(_ digest: String) throws(Publication.Refusal) {
    let draft = file.path + ".new"
    unlink(draft)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path: draft) }
    let bytes = Array(digest.utf8)
    let written = write(descriptor, bytes, bytes.count)
    guard close(descriptor) == 0, written == bytes.count, rename(draft, file.path) == 0 else {
      unlink(draft)
      throw .unwritable(path: file.path)
    }
  }

  /// SHA-256 of all values and of the words allowed besides, whatever their order.
  static func digest(of values: PrivateValues, allowing allowed: [String]) -> String {
    let words = values.words.map { ["word", $0.kind.rawValue, $0.text] }
    let doors = values.doors.map { door in
      [
        "door", door.door.text, door.isShop ? "shop" : "", door.building ?? "",
        door.stairwell ?? "", door.number?.description ?? "",
      ]
    }
    let lines = (words + doors + allowed.map { ["allowed", $0] })
      .map { cells in cells.map { "\($0.utf8.count):\($0)" }.joined() }
    var hash = SHA256()
    for line in lines.sorted() { hash.update(data: Data("\(line)\n".utf8)) }
    return hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
