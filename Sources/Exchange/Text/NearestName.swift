/// The nearest name (相近的名称): what somebody meant who misspelt a key or a heading.
enum NearestName {
  /// Nobody means a name by more bytes than this.
  private static let longest = 256

  /// The candidate that takes the fewest changes; nil where none is near.
  ///
  /// One change in a name of up to three characters, two in a longer one; a
  /// candidate that holds the text or is held by it is near as well.
  static func of(_ text: String, among candidates: [String]) -> String? {
    guard text.utf8.count <= longest else { return nil }
    let written = Array(text.lowercased())
    var best: (name: String, changes: Int)?
    for candidate in candidates {
      let name = Array(candidate.lowercased())
      let allowed = max(written.count, name.count) <= 3 ? 1 : 2
      var changes = distance(written, name)
      if changes > allowed, min(written.count, name.count) >= 2,
        contains(written, name) || contains(name, written)
      {
        changes = allowed
      }
      // Two characters of which one is another are a different word.
      let isNear = changes <= allowed && changes < max(written.count, name.count)
      if isNear, best.map({ changes < $0.changes }) ?? true { best = (candidate, changes) }
    }
    return best?.name
  }

  private static func contains(_ whole: [Character], _ part: [Character]) -> Bool {
    guard part.count < whole.count else { return false }
    return (0...(whole.count - part.count)).contains { whole[$0...].starts(with: part) }
  }

  /// The number of characters to change, add or leave out; two neighbours that
  /// changed places are one.
  private static func distance(_ lhs: [Character], _ rhs: [Character]) -> Int {
    guard lhs.count <= 64, rhs.count <= 64 else { return .max }
    var rows = [[Int]](repeating: Array(0...rhs.count), count: lhs.count + 1)
    for i in 0...lhs.count { rows[i][0] = i }
    guard !lhs.isEmpty, !rhs.isEmpty else { return max(lhs.count, rhs.count) }
    for i in 1...lhs.count {
      for j in 1...rhs.count {
        let changed = rows[i - 1][j - 1] + (lhs[i - 1] == rhs[j - 1] ? 0 : 1)
        rows[i][j] = min(changed, rows[i - 1][j] + 1, rows[i][j - 1] + 1)
        if i > 1, j > 1, lhs[i - 1] == rhs[j - 2], lhs[i - 2] == rhs[j - 1] {
          rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
        }
      }
    }
    return rows[lhs.count][rhs.count]
  }
}
