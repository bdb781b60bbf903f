import Foundation
import Testing

/// The documents for readers: complete, linked, and true to the command.
@Suite struct DocumentationTests {
  private static func file(_ name: String) -> URL { WorkedCases.root.appendingPathComponent(name) }

  private static func text(_ name: String) throws -> String {
    try String(contentsOf: file(name), encoding: .utf8)
  }

  @Test func `every command has a section with its Chinese name and its options`() throws {
    let dumped = try BuiltBinary.run(["--experimental-dump-help"])
    let tool = try JSONDecoder().decode(DumpedTool.self, from: Data(dumped.out.utf8))
    let sections = try Self.sections(of: "docs/commands.md")
    let commands = tool.command.all
    #expect(commands.count > 15, "the command no longer tells what it has")
    for (name, command) in commands {
      let section = try #require(sections[name], "docs/commands.md has no section “\(name)”")
      for alias in command.aliases ?? [] {
        #expect(section.contains(alias), "\(name): “\(alias)” is missing")
      }
      for option in command.options where !Self.toldOnce.contains(option) {
        #expect(section.contains("--\(option)"), "\(name): --\(option) is missing")
      }
    }
    let isCommand = Set(commands.map(\.name))
    for name in sections.keys where name.hasPrefix("yishi ") {
      #expect(isCommand.contains(name), "docs/commands.md explains “\(name)”, which is not there")
    }
  }

  /// The options of every command, explained in the section before them all.
  private static let toldOnce: Set<String> = ["register", "as", "lang", "on", "help", "version"]

  /// Each section by what its heading names in backquotes: `yishi verify`.
  private static func sections(of name: String) throws -> [String: String] {
    var sections: [String: String] = [:]
    var open = ""
    for line in try text(name).split(separator: "\n", omittingEmptySubsequences: false) {
      if let heading = line.wholeMatch(of: /#+ `([a-z ]+)`.*/) { open = String(heading.1) }
      sections[open, default: ""] += line + "\n"
    }
    return sections
  }

  @Test(arguments: ["README.md", "README.zh.md"])
  func `a front page names the two scripts and shows a picture`(name: String) throws {
    let text = try Self.text(name)
    for script in ["scripts/demo", "scripts/test"] { #expect(text.contains(script)) }
    #expect(text.contains("![") && text.contains("docs/pictures/"))
  }

  @Test func `every relative link leads to something`() throws {
    let documents = try FileManager.default.subpathsOfDirectory(atPath: Self.file("docs").path)
      .filter { $0.hasSuffix(".md") }.map { "docs/\($0)" }
    #expect(documents.count > 10)
    for name in documents + ["README.md", "README.zh.md"] {
      let folder = Self.file(name).deletingLastPathComponent()
      for link in try Self.text(name).matches(of: /\]\(([^)\s#]+)(#[^)\s]*)?\)/) {
        let target = String(link.1)
        guard !target.contains("://"), !target.hasPrefix("mailto:") else { continue }
        let path = folder.appendingPathComponent(target).path
        #expect(FileManager.default.fileExists(atPath: path), "\(name): \(target)")
      }
    }
  }

  /// Mended by `UPDATE_GOLDEN=1 swift test --filter DocumentationTests`.
  @Test(
    arguments: [
      ("README.md", "en_US.UTF-8"), ("README.zh.md", "zh_CN.UTF-8"),
      ("docs/commands.md", "en_US.UTF-8"),
    ]
  )
  func `the command answers as the document shows`(name: String, lang: String) throws {
    let document = try PlayedDocument(Self.file(name))
    #expect(document.steps.count > 9)
    let played = try document.played(lang: lang)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try document.text(showing: played)
        .write(to: Self.file(name), atomically: true, encoding: .utf8)
    } else {
      #expect(played.count == document.steps.count)
      let pairs = zip(
        PlayedDocument.withoutSeals(document.steps),
        PlayedDocument.withoutSeals(played)
      )
      for (shown, found) in pairs { #expect(shown == found, "\(name)") }
    }
  }
}

/// What `--experimental-dump-help` tells of the command, as far as it is asked here.
private struct DumpedTool: Decodable {
  let command: DumpedCommand
}

private struct DumpedCommand: Decodable {
  let commandName: String
  let aliases: [String]?
  let arguments: [Argument]?
  let subcommands: [DumpedCommand]?

  struct Argument: Decodable {
    let names: [Name]?

    struct Name: Decodable {
      let kind: String
      let name: String
    }
  }

  var options: [String] {
    (arguments ?? []).flatMap { $0.names ?? [] }.filter { $0.kind == "long" }.map(\.name)
  }

  /// Every command below this one by its whole name, groups such as `yishi calc` included.
  var all: [(name: String, command: DumpedCommand)] {
    (subcommands ?? []).filter { $0.commandName != "help" }.flatMap { command in
      let name = "\(commandName) \(command.commandName)"
      return [(name, command)] + command.all.map { ("yishi " + $0.name, $0.command) }
    }
  }
}
