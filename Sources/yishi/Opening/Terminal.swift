import Foundation

/// The terminal: results on standard output, talk on standard error.
///
/// Swift 6 does not let C's `stdout` and `stderr` through, so everything is
/// written here.
enum Terminal {
  static func say(_ text: String) { write(text + "\n", to: .standardOutput) }

  /// Writes a result that ends as it ends.
  static func pass(_ text: String) { write(text, to: .standardOutput) }

  static func tell(_ text: String) { write(text + "\n", to: .standardError) }

  static func complain(_ complaint: Complaint) { tell(complaint.text) }

  /// Whether somebody is watching the talk.
  static var isWatched: Bool { isatty(2) == 1 }

  /// Whether a person is at the keyboard and before the screen.
  static var isInteractive: Bool { isatty(0) == 1 && isatty(1) == 1 }

  private static func write(_ text: String, to handle: FileHandle) {
    // A closed pipe (`yishi journal | head`) is no error.
    try? handle.write(contentsOf: Data(text.utf8))
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
