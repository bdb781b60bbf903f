import Foundation

/// The built command, run as a person runs it.
enum BuiltBinary {
  struct Outcome {
    let status: Int32
    let out: String
    let err: String

    /// All that stood on the terminal.
    var said: String { out + err }
  }

  /// Beside the test program, wherever the build put both.
  static let url: URL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("yishi")

  /// Runs the command with a fixed clock, width and language.
  static func run(
    _ arguments: [String],
    lang: String = "zh_CN.UTF-8",
    in folder: URL? = nil,
    environment extra: [String: String] = [:],
    by program: URL = url
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    // Nobody remembers the office that another test acted for, in this run or another.
    let state = NSTemporaryDirectory() + "yishi-no-state-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: state) }
    var environment = [
      "LANG": lang, "COLUMNS": "100", "SOURCE_DATE_EPOCH": "1672794000", "TZ": "UTC",
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "",
      "HOME": NSTemporaryDirectory(), "XDG_STATE_HOME": state,
    ]
    environment.merge(extra) { $1 }
    process.environment = environment
    let out = Pipe()
    let err = Pipe()
    process.standardOutput = out
    process.standardError = err
    process.standardInput = FileHandle.nullDevice
    try process.run()
    // Both pipes are drained at once, so that neither fills up and stops the command.
    let errors = Drain(err.fileHandleForReading)
    let output = out.fileHandleForReading.readDataToEndOfFile()
    let told = errors.wait()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      out: String(decoding: output, as: UTF8.self),
      err: String(decoding: told, as: UTF8.self)
    )
  }

  private final class Drain: @unchecked Sendable {
    private var data = Data()
    private let done = DispatchSemaphore(value: 0)

    init(_ handle: FileHandle) {
      DispatchQueue.global().async { [self] in
        data = handle.readDataToEndOfFile()
        done.signal()
      }
    }

    func wait() -> Data {
      done.wait()
      return data
    }
  }
}

/// A folder of its own for one test, gone afterwards.
struct TrialFolder: ~Copyable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("yishi-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  func write(_ text: String, to name: String) throws -> String {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: file)
    return file.path
  }
}

/// The checkout's worked cases.
enum WorkedCases {
  static let root: URL = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let folder: URL = root.appendingPathComponent("cases")

  static func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  static let names: [String] = [
    "fertiliser-plant-council", "yuhuayuan-lift", "nanyuan-gas", "justice-bureau-balconies",
    "yuanding-street", "datong-request", "senhai-fitness",
  ]
}
