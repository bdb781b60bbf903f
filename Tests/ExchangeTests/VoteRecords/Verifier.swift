import Foundation

/// The second verifier, `scripts/verify-poll.py`, run as a stranger runs it.
enum Verifier {
  static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let script: URL = root.appendingPathComponent("scripts/verify-poll.py")

  /// Whether this machine has Python; scripts/test installs it.
  static let isThere: Bool = (try? run("/usr/bin/env", ["python3", "-c", ""]).status) == 0

  struct Report {
    let status: Int32
    /// The names of the files it agrees with, and of those it does not.
    let agreed: Set<String>
    let refused: Set<String>
    let text: String
  }

  static func verify(_ files: [URL], _ options: [String] = []) throws -> Report {
    let (status, text) = try run(
      "/usr/bin/env",
      ["python3", script.path] + files.map(\.path) + options
    )
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    func names(before answer: String) -> Set<String> {
      Set(
        zip(lines, lines.dropFirst()).filter { $1.hasPrefix(answer) }
          .map { URL(fileURLWithPath: $0.0).lastPathComponent }
      )
    }
    return Report(
      status: status,
      agreed: names(before: "相符"),
      refused: names(before: "不相符"),
      text: text
    )
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> (
    status: Int32, text: String
  ) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
