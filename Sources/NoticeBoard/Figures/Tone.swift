/// How a state is marked, always beside its word: never by colour alone.
enum Tone: String {
  /// In force now.
  case now
  /// Met, done, carried.
  case met
  /// Waiting or missing.
  case waiting
  /// Over, ahead, or neither.
  case plain

  var mark: String {
    switch self {
    case .now: "●"
    case .met: "✓"
    case .waiting: "✗"
    case .plain: "○"
    }
  }
}
