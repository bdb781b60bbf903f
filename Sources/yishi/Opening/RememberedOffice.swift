import Exchange
import Foundation

/// The office acting (经办), remembered per login once `--as` has named it.
enum RememberedOffice {
  private static var file: URL {
    let home = FileManager.default.homeDirectoryForCurrentUser
    let state =
      Surroundings.variables["XDG_STATE_HOME"].map { URL(fileURLWithPath: $0) }
      ?? home.appendingPathComponent(".local/state")
    return state.appendingPathComponent("yishi/office")
  }

  static func recall() -> String? {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
    let office = text.trimmingCharacters(in: .whitespacesAndNewlines)
    return office.isEmpty || InvisibleCharacters.firstInLine(office) != nil ? nil : office
  }

  /// Remembers the office; a home that cannot be written to is no reason to stop.
  static func remember(_ office: String) {
    try? FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try? Data((office + "\n").utf8).write(to: file, options: .atomic)
  }
}
