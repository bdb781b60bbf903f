import Foundation
import Testing

/// An office at work with a register of its own, by the built command; gone afterwards.
struct TrialOffice: ~Copyable {
  /// Where the register lies, as `台账`, and whatever the office writes.
  let folder: TrialFolder
  /// The day a command is run on that is told none; that of the command's clock if nil.
  let day: String?

  var url: URL { folder.url }

  /// With worked cases entered on a day; on that of the command's clock where none is told.
  init(
    of community: String,
    cases: String...,
    on entered: String? = nil,
    working day: String? = nil
  ) throws {
    let folder = try TrialFolder()
    try Self.run(["init", "台账", "--community", community], in: folder.url)
    for name in cases {
      try Self.run(["import", WorkedCases.path(name)], on: entered, in: folder.url)
    }
    self.day = day
    self.folder = folder
  }

  /// What a command answered, whether it was done or refused.
  func yishi(
    _ words: [String],
    on day: String? = nil,
    lang: String = "zh_CN.UTF-8",
    environment: [String: String] = [:]
  ) throws -> BuiltBinary.Outcome {
    try Self.yishi(words, on: day ?? self.day, in: url, lang: lang, environment)
  }

  /// Runs a command that must succeed, or must not, and gives what it said.
  @discardableResult
  func run(_ words: String..., on day: String? = nil, fails: Bool = false) throws -> String {
    try run(words, on: day, fails: fails)
  }

  @discardableResult
  func run(_ words: [String], on day: String? = nil, fails: Bool = false) throws -> String {
    try Self.run(words, on: day ?? self.day, in: url, fails: fails)
  }

  @discardableResult
  private static func run(
    _ words: [String],
    on day: String? = nil,
    in folder: URL,
    fails: Bool = false
  ) throws -> String {
    let answer = try yishi(words, on: day, in: folder)
    #expect((answer.status != 0) == fails, "\(words): \(answer.said)")
    return answer.said
  }

  private static func yishi(
    _ words: [String],
    on day: String?,
    in folder: URL,
    lang: String = "zh_CN.UTF-8",
    _ environment: [String: String] = [:]
  ) throws -> BuiltBinary.Outcome {
    // Where the register is to lie, `init` takes as a word.
    let house = words.first == "init" ? [] : ["--register", "台账"]
    return try BuiltBinary.run(
      words + house + (day.map { ["--on", $0] } ?? []),
      lang: lang,
      in: folder,
      environment: environment
    )
  }

  func write(_ text: String, to name: String) throws { _ = try folder.write(text, to: name) }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: folder.path(name), encoding: .utf8)
  }
}
