import Foundation
import Testing

/// An office at work with a register of its own, by the built command; gone afterwards.
struct TrialOffice: ~Copyable {
  /// Where the register lies, as `台账`, and whatever the office writes.
  let folder: TrialFolder

  var url: URL { folder.url }

  /// With worked cases entered on a day; on that of the command's clock where none is told.
  init(of community: String, cases: String..., on day: String? = nil) throws {
    let folder = try TrialFolder()
    try Self.run(["init", "台账", "--community", community], in: folder.url)
    for name in cases {
      let entered = ["import", WorkedCases.path(name)] + (day.map { ["--on", $0] } ?? [])
      try Self.run(entered, in: folder.url)
    }
    self.folder = folder
  }

  /// Runs a command that must succeed, or must not, and gives what it said.
  @discardableResult
  func run(_ words: String..., fails: Bool = false) throws -> String {
    try run(words, fails: fails)
  }

  @discardableResult
  func run(_ words: [String], fails: Bool = false) throws -> String {
    try Self.run(words, in: url, fails: fails)
  }

  @discardableResult
  private static func run(_ words: [String], in folder: URL, fails: Bool = false) throws -> String {
    // What these do takes no register.
    let house = ["init", "check"].contains(words[0]) ? [] : ["--register", "台账"]
    let said = try BuiltBinary.run(words + house, in: folder)
    #expect((said.status != 0) == fails, "\(words): \(said.out)\(said.err)")
    return said.out + said.err
  }

  func write(_ text: String, to name: String) throws { _ = try folder.write(text, to: name) }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: folder.path(name), encoding: .utf8)
  }
}
