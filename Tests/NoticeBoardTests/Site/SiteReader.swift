import Deliberation
import Foundation
import Synchronization

@testable import NoticeBoard

/// Somebody who reads a published site while it is published again (读者): follows
/// every link from the front page, one file after another.
struct SiteReader {
  /// Why a site is broken.
  struct Broken: Error, CustomStringConvertible {
    let description: String
  }

  /// The folder read: the target itself, or a descriptor of the tree it led to.
  private let folder: Int32

  /// Opens the folder once; whatever the target shows afterwards, this stays.
  init(opening target: URL) throws {
    folder = open(target.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw Broken(description: "\(target.path) cannot be opened") }
  }

  func leave() { close(folder) }

  /// One file, read in small pieces as by a slow line.
  func file(_ path: String) throws -> Data { try Self.read(path, below: folder) }

  static func file(_ path: String, of target: URL) throws -> Data {
    try read(target.path + "/" + path, below: AT_FDCWD)
  }

  private static func read(_ path: String, below folder: Int32) throws -> Data {
    let file = openat(folder, path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Broken(description: "\(path) is not there") }
    defer { close(file) }
    var data = Data()
    var piece = [UInt8](repeating: 0, count: 1024)
    while true {
      let count = Foundation.read(file, &piece, piece.count)
      guard count >= 0 else { throw Broken(description: "\(path) cannot be read") }
      if count == 0 { break }
      data.append(contentsOf: piece[..<count])
    }
    let end =
      path.hasSuffix(".ics")
      ? "END:VCALENDAR\r\n" : path.hasSuffix(".xml") ? "</feed>\n" : "</html>\n"
    guard data.suffix(end.utf8.count).elementsEqual(end.utf8) else {
      throw Broken(description: "\(path) is cut off after \(data.count) bytes")
    }
    return data
  }

  /// Every file that a link leads to, from the front page on.
  ///
  /// `pause` is called between two files; `links` finds those of a page.
  static func everything(
    _ file: (String) throws -> Data,
    links: (Data, String) -> [String],
    pause: () throws -> Void = {}
  ) throws -> [String: Data] {
    var found: [String: Data] = [:]
    var next = ["index.html"]
    while let path = next.popLast() {
      guard found[path] == nil else { continue }
      let bytes = try file(path)
      found[path] = bytes
      next += links(bytes, path)
      try pause()
    }
    return found
  }
}

/// The links of pages, each page read once (链接).
final class LinkMemory: Sendable {
  private let known = Mutex<[Data: [String]]>([:])

  func links(of page: Data, at path: String) -> [String] {
    guard path.hasSuffix(".html") else { return [] }
    let key = Data(path.utf8) + page
    if let links = known.withLock({ $0[key] }) { return links }
    let reading = PageReading(String(decoding: page, as: UTF8.self), at: path)
    let links = reading.links.compactMap { link -> String? in
      if case .page(let other, _) = LinkTarget(link, from: path) { other } else { nil }
    }
    known.withLock { $0[key] = links }
    return links
  }
}
