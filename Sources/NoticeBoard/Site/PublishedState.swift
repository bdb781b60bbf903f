import Crypto
import Foundation

/// What a published tree holds (发布状态): each page with its seal and its hash.
///
/// It lies in the tree itself, so that the register is not written when a site is.
struct PublishedState: Equatable {
  /// What the pages were made with: program, language and day.
  var edition: String
  var pages: [String: Page]

  struct Page: Equatable {
    /// The whole seal it was made from; empty where it has none.
    let seal: String
    /// SHA-256 of its bytes.
    let hash: String
  }

  static let fileName = ".yishi-site"

  /// Reads the state of a tree; nil where it is no tree of ours.
  init?(readingFrom tree: URL) {
    guard
      let text = try? String(
        contentsOf: tree.appendingPathComponent(Self.fileName),
        encoding: .utf8
      )
    else { return nil }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first, first.hasPrefix("yishi-site-1\t") else { return nil }
    edition = String(first.dropFirst("yishi-site-1\t".count))
    lines.removeFirst()
    pages = [:]
    for line in lines where !line.isEmpty {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 3 else { return nil }
      pages[String(cells[0])] = Page(seal: String(cells[1]), hash: String(cells[2]))
    }
  }

  init(edition: String) {
    self.edition = edition
    pages = [:]
  }

  /// One line a page, in the order of the addresses.
  var text: String {
    let lines = pages.sorted { $0.key < $1.key }.map {
      "\($0.key)\t\($0.value.seal)\t\($0.value.hash)"
    }
    return (["yishi-site-1\t\(edition)"] + lines).joined(separator: "\n") + "\n"
  }

  static func hash(of bytes: Data) -> String {
    SHA256.hash(data: bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
