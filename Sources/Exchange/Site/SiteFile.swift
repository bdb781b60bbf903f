import Deliberation
import Foundation

/// Why a text is not the address of a site; nil where it is one.
///
/// Whoever prints addresses knows; the file only says where it stands.
package typealias AddressCheck = (_ written: String) -> BaseAddressRefusal?

/// Where the site of a register stands and what it is called (`site.yaml`): a file
/// in the register's folder that an office writes once.
package struct SiteFile: Hashable, Sendable {
  package private(set) var baseURL: String?
  package private(set) var name: String?

  package static let fileName = "site.yaml"

  enum Key {
    static let baseURL = Term("网址", "base-url")
    static let name = Term("名称", "name")
    static let all = [baseURL, name]
  }

  /// More is no such file.
  private static let largest = 10_000

  /// Reads it from a register's folder; where there is none, nothing is said of
  /// the site and nothing is found.
  ///
  /// - Returns: The file, to be used only where no finding is an error.
  package static func read(
    in folder: URL,
    checking address: AddressCheck
  ) -> (file: SiteFile, findings: [Finding]) {
    let url = folder.appendingPathComponent(fileName)
    var file = SiteFile()
    var reading = FileReading(url.relativePath)
    // A link that leads nowhere is there, and found unreadable.
    guard (try? FileManager.default.attributesOfItem(atPath: url.path)) != nil,
      let text = FileText.read(url, limit: largest, &reading),
      let node = HeadSyntax.compose(text.string, offset: 0, &reading),
      let head = HeadMapping(node, named: fileName, knows: Key.all, &reading)
    else { return (file, reading.findings.sortedByPlace) }
    file.baseURL = head.text(Key.baseURL, &reading)?.trimmed
    if let written = file.baseURL, let refusal = address(written) {
      reading.find(.addressRefused(refusal), line: head.line(of: Key.baseURL))
    }
    file.name = head.text(Key.name, &reading)?.trimmed
    if let name = file.name, let character = InvisibleCharacters.firstInLine(name) {
      reading.find(.forbiddenCharacter(character), line: head.line(of: Key.name))
    }
    if file.name?.isEmpty == true { file.name = nil }
    return (file, reading.findings.sortedByPlace)
  }
}
