/// A word of a command line as the shell takes it (命令词).
enum ShellWord {
  /// The word itself, quoted where it holds more than letters, digits and plain marks.
  static func quoted(_ text: String) -> String {
    !text.isEmpty && text.allSatisfy { $0.isLetter || $0.isNumber || "-_./".contains($0) }
      ? text : "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
