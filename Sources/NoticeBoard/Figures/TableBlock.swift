import Deliberation

extension Grid {
  /// Reads the lines of a ```` ```table ```` block: CSV with a row of headings.
  ///
  /// Cells that hold only a figure stand right. Nil where there is no row, or
  /// one with more cells than headings.
  init?(csv text: String, name: String) {
    let rows = CommaSeparated.rows(of: text)
    guard let headings = rows.first, rows.count > 1,
      rows.allSatisfy({ $0.count <= headings.count })
    else { return nil }
    let body = rows.dropFirst().map { row in
      row + Array(repeating: "", count: headings.count - row.count)
    }
    let isFigure = headings.indices.map { column in
      body.allSatisfy { $0[column].isEmpty || DecimalText.hundredths($0[column]) != nil }
    }
    self.init(
      name,
      hasCaption: !name.isEmpty,
      headings: headings.enumerated().map { Cell(text: $1, isFigure: isFigure[$0]) },
      rows: body.map { row in
        Row(
          row[0],
          row.indices.dropFirst().map { Cell(text: row[$0], isFigure: isFigure[$0]) }
        )
      }
    )
  }
}

/// Comma-separated values, as far as a block within a text needs them (RFC 4180).
enum CommaSeparated {
  static func rows(of text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var characters = text.unicodeScalars.makeIterator()
    var pending = characters.next()

    func trimmed(_ cell: String) -> String {
      String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    while let scalar = pending {
      pending = characters.next()
      switch scalar {
      case "\"" where isQuoted && pending == "\"":
        cell.unicodeScalars.append(scalar)
        pending = characters.next()
      case "\"" where isQuoted || cell.isEmpty: isQuoted.toggle()
      case ",":
        if isQuoted {
          cell.unicodeScalars.append(scalar)
        } else {
          row.append(trimmed(cell))
          cell = ""
        }
      case "\n" where !isQuoted:
        row.append(trimmed(cell))
        if row != [""] { rows.append(row) }
        row = []
        cell = ""
      case "\r": continue
      default: cell.unicodeScalars.append(scalar)
      }
    }
    row.append(trimmed(cell))
    if row != [""] { rows.append(row) }
    return rows
  }
}
