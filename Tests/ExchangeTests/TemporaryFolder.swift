import Deliberation
import Foundation

@testable import Exchange

/// A folder of its own for one test, gone with it.
final class TemporaryFolder {
  let url: URL

  init(_ files: [String: String] = [:], named name: String = "示例事项") throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("exchange-\(UUID().uuidString)")
      .appendingPathComponent(name)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (path, text) in files { try write(Data(text.utf8), to: path) }
  }

  deinit { try? FileManager.default.removeItem(at: url.deletingLastPathComponent()) }

  func write(_ data: Data, to path: String) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try data.write(to: file)
  }

  func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

  /// The folder as a case; it stays until it is read.
  func read(on today: Day? = nil) -> CaseFolder {
    withExtendedLifetime(self) { CaseFolder.read(at: url, on: today) }
  }

  /// Every file by its path with its bytes.
  func contents() throws -> [String: Data] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: url.path)
    var contents: [String: Data] = [:]
    for path in paths {
      let file = url.appendingPathComponent(path)
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      contents[path] = try Data(contentsOf: file)
    }
    return contents
  }
}
