/// Rows of a terminal in columns (分栏), aligned by display width.
package struct Columns: Sendable {
  /// Where a column's texts stand.
  package enum Alignment: Sendable {
    case left
    /// Figures stand to the right.
    case right
  }

  /// The columns' alignments; any further column stands left.
  package let alignments: [Alignment]
  /// The blank cells between two columns.
  package let gap: Int
  package private(set) var rows: [[String]] = []

  package init(_ alignments: [Alignment] = [], gap: Int = 2) {
    self.alignments = alignments
    self.gap = gap
  }

  package mutating func add(_ row: [String]) { rows.append(row) }

  /// One line a row; no line ends in blanks.
  package var lines: [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? DisplayWidth.of($0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.indices.map { column in
        let isRight = column < alignments.count && alignments[column] == .right
        return DisplayWidth.padded(row[column], to: widths[column], trailing: isRight)
      }
      let line = cells.joined(separator: String(repeating: " ", count: gap))
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}

extension Columns {
  /// Columns of these rows, every one standing left.
  package init(_ rows: [[String]]) {
    self.init()
    self.rows = rows
  }
}
