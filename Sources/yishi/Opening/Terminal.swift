import Exchange
import Foundation

/// The terminal: results on standard output, talk on standard error.
///
/// Swift 6 does not let C's `stdout` and `stderr` through, so everything is
/// written here.
enum Terminal {
  static func say(_ text: String) { put(text + "\n", to: 1) }

  /// Writes a result that ends as it ends.
  static func pass(_ text: String) { put(text, to: 1) }

  /// Talks; what somebody typed may stand in it, and drives no terminal.
  static func tell(_ text: String) { put(InvisibleCharacters.masked(text) + "\n", to: 2) }

  static func complain(_ complaint: Complaint) { tell(complaint.text) }

  /// Whether somebody reads the results and can answer.
  static var isTalk: Bool { isatty(0) == 1 && isatty(1) == 1 }

  /// Whether somebody is watching the talk.
  static var isWatched: Bool { isatty(2) == 1 }

  /// Whether a result could not be written (a full disk), so that the command failed.
  ///
  /// One thread writes here, and `Main` asks at the end.
  nonisolated(unsafe) private(set) static var lostResults = false

  private static func put(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR {
        // A reader that went away (`yishi journal | head`) is no error.
        if descriptor == 1, errno != EPIPE { lostResults = true }
        return
      }
    }
  }
}

/// A line of progress, drawn over itself, for what takes longer than a second.
struct ProgressLine {
  private let began: Date = Date()
  private var drawn: Date?

  /// Shows `text` where somebody watches and a second has passed.
  mutating func show(_ text: @autoclosure () -> String) {
    let now = Date()
    guard Terminal.isWatched, now.timeIntervalSince(began) > 1,
      drawn.map({ now.timeIntervalSince($0) > 0.1 }) ?? true
    else { return }
    drawn = now
    try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[K\(text())".utf8))
  }

  /// Clears the line.
  func end() {
    guard drawn != nil else { return }
    try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[K".utf8))
  }
}
