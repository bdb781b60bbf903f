import Foundation

/// A document whose `console` blocks show commands and their answers, played anew.
///
/// Everything after `$ ` is a line for the shell, what follows its answer to the
/// letter. Seals are compared by their number only: they change with whatever an
/// entry stores.
struct PlayedDocument {
  struct Step: Equatable {
    let command: String
    var answer: [String]
  }

  let text: String
  let steps: [Step]

  init(_ file: URL) throws {
    text = try String(contentsOf: file, encoding: .utf8)
    var steps: [Step] = []
    for (line, isConsole) in Self.lines(of: text) where isConsole {
      if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2)), answer: []))
      } else if !steps.isEmpty {
        steps[steps.count - 1].answer.append(line)
      }
    }
    self.steps = steps
  }

  /// Runs every command in one shell, in a checkout that has only `cases`.
  func played(lang: String) throws -> [Step] {
    let trial = try TrialFolder()
    let folder = trial.url.appendingPathComponent("build/tour")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: trial.url.appendingPathComponent("cases"),
      withDestinationURL: WorkedCases.folder
    )
    let script = Self.prologue + steps.map { Self.live($0.command) }.joined()
    let answers = try Self.shell(script, in: folder, lang: lang)
    return zip(steps, answers).map { step, answer in
      // The first line is the seal asked for; the last line break ends the last line.
      var lines = answer.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let seal = lines.removeFirst()
      if lines.last == "" { lines.removeLast() }
      return Step(
        command: step.command.replacing(Self.askedSeal) { _ in "--seal \(seal)" },
        answer: lines
      )
    }
  }

  /// The document with these answers in place of its own.
  func text(showing steps: [Step]) -> String {
    var rest = steps[...]
    var lines: [String] = []
    for (line, isConsole) in Self.lines(of: text) {
      if !isConsole {
        lines.append(line)
      } else if line.hasPrefix("$ "), let step = rest.popFirst() {
        lines.append("$ " + step.command)
        lines += step.answer
      }
    }
    return lines.joined(separator: "\n")
  }

  static func withoutSeals(_ steps: [Step]) -> [Step] {
    steps.map { step in
      Step(
        command: step.command.replacing(askedSeal) { "--seal \($0.1)" },
        answer: step.answer.map {
          $0.replacing(/(\d+)-[0-9a-f]{4}(?: [0-9a-f]{4}){4}/) { "\($0.1)-seal" }
        }
      )
    }
  }

  private static var askedSeal: Regex<(Substring, Substring)> { /--seal (\d+)-[0-9a-f]{8}/ }

  /// `sealOf N`: the first eight digits of the seal of entry N.
  private static let prologue = """
    exec 2>&1
    sealOf() { yishi journal | awk -v n="$1" '$1 == n { print $(NF-4) $(NF-3) }'; }

    """

  /// A command after a mark and the seal it asks for, which stands on paper made before.
  private static func live(_ command: String) -> String {
    let asked = command.firstMatch(of: askedSeal).map { "$(sealOf \($0.1))" } ?? ""
    return "seal=\(asked); printf '\\036%s\\n' \"$seal\"\n"
      + command.replacing(askedSeal) { _ in "--seal \"$seal\"" } + "\n"
  }

  /// Every line, and whether it stands inside a console block.
  private static func lines(of text: String) -> [(line: String, isConsole: Bool)] {
    var isConsole = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line == "```console" {
        isConsole = true
        return (String(line), false)
      }
      if line == "```" { isConsole = false }
      return (String(line), isConsole)
    }
  }

  private static func shell(_ script: String, in folder: URL, lang: String) throws -> [String] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = folder
    let bin = BuiltBinary.url.deletingLastPathComponent().path
    process.environment = [
      "PATH": "\(bin):/usr/local/bin:/usr/bin:/bin", "LANG": lang, "COLUMNS": "100", "TZ": "UTC",
      "SOURCE_DATE_EPOCH": "1672794000", "YISHI_REGISTER": "register", "HOME": folder.path,
      "XDG_STATE_HOME": folder.path + "/.state",
    ]
    let out = Pipe()
    process.standardOutput = out
    process.standardError = out
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let said = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return said.split(separator: "\u{1E}", omittingEmptySubsequences: false).dropFirst()
      .map(String.init)
  }
}
