import Foundation
import Testing

/// The page of every command within an everyday word, in both languages.
struct CommandPageTests {
  private struct Command: Decodable {
    let commandName: String
    let aliases: [String]?
    let subcommands: [Command]?
    let arguments: [Argument]?
  }

  private struct Argument: Decodable {
    let isOptional: Bool
    let names: [Name]?

    struct Name: Decodable {
      let name: String
    }
  }

  private struct Dump: Decodable {
    let command: Command
  }

  /// What the command line takes, as ArgumentParser itself tells it.
  private static func commands() throws -> [(word: Command, command: Command)] {
    let dump = try BuiltBinary.run(["--experimental-dump-help"])
    let root = try JSONDecoder().decode(Dump.self, from: Data(dump.out.utf8)).command
    return (root.subcommands ?? []).filter {
      ["vote", "visit", "sign", "cost", "fund", "notice", "task", "meeting"].contains(
        $0.commandName
      )
    }
    .flatMap { word in
      (word.subcommands ?? []).filter { $0.commandName != "help" }.map { (word, $0) }
    }
  }

  private static let shared: Set<String> = [
    "register", "as", "lang", "on", "help", "h", "version", "no-signed",
  ]

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    ("\u{4E00}"..."\u{9FFF}").contains(scalar)
  }

  @Test func `each command explains itself and every option in the language asked for`() throws {
    let commands = try Self.commands()
    #expect(commands.count >= 38)
    for (word, command) in commands {
      let path = [word.commandName, command.commandName]
      let name = "yishi " + path.joined(separator: " ")
      let chinese = try BuiltBinary.run(path + ["--help"])
      let english = try BuiltBinary.run(path + ["--help", "--lang", "en"])
      for page in [chinese, english] {
        #expect(page.status == 0)
        #expect(page.out.hasPrefix(name + " "), "\(page.out)")
        let usage = page.out.prefix { $0 != "\n" }
        for argument in command.arguments ?? [] {
          guard let option = argument.names?.first?.name, !Self.shared.contains(option) else {
            continue
          }
          #expect(page.out.contains("\n  --\(option)"), "\(name) --\(option)")
          #expect(
            usage.contains(argument.isOptional ? "[--\(option)" : " --\(option)"),
            "\(name) --\(option)"
          )
          #expect(argument.isOptional || !usage.contains("[--\(option)"), "\(name) --\(option)")
        }
      }
      #expect(chinese.out.contains("\n例：\(name) "), "\(chinese.out)")
      #expect(!english.out.unicodeScalars.contains(where: Self.isHan), "\(english.out)")
      let alias = try #require(command.aliases?.first)
      #expect(chinese.out.contains("（\(alias)）"), "\(chinese.out)")
      let aliased = try BuiltBinary.run([word.aliases?.first ?? word.commandName, alias, "--help"])
      #expect(aliased.out == chinese.out)
      #expect(try BuiltBinary.run(["help"] + path).out == chinese.out)
    }
  }

  @Test func `a word alone still explains the whole of it`() throws {
    let page = try BuiltBinary.run(["vote", "--help"])
    #expect(page.out.contains("vote open 事项 文件"), "\(page.out)")
    #expect(try BuiltBinary.run(["help", "表决"]).out == page.out)
  }

  @Test(arguments: [
    "meeting", "vote", "visit", "sign", "cost", "fund", "notice", "task", "表决", "费用",
  ])
  func `a word that is nothing by itself tells what stands behind it`(word: String) throws {
    let chinese = try BuiltBinary.run([word])
    let english = try BuiltBinary.run([word, "--lang", "en"])
    #expect(chinese.status == 0 && english.status == 0)
    #expect(
      chinese.out.hasPrefix("yishi ") && chinese.out.unicodeScalars.contains(where: Self.isHan)
    )
    #expect(
      english.out.contains("CASE") || english.out.contains("NUMBER")
        || english.out.contains("MEETING")
    )
    #expect(!english.out.contains("OVERVIEW"))
  }
}
