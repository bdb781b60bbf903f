/// A table of figures, each under its heading, the first column heading its row.
struct Grid: Page {
  static let template = "grid"

  /// What it is a table of: the caption, or the name it has for a listener.
  let name: String
  let hasCaption: Bool
  let headings: [Cell]
  let rows: [Row]
  let total: Row?
  /// Whether a telephone has every row as a list, each figure beside its heading.
  let isStacked: Bool

  static let names: [String: ReadableName<Grid>] = [
    "name": .text(\.name),
    "caption": .text { $0.hasCaption ? $0.name : nil },
    "isWide": .flag(\.isWide),
    // So many that paper does too.
    "isBroad": .flag { $0.headings.count >= 8 },
    "isStacked": .flag(\.isStacked),
    "headings": .parts(\.headings),
    "rows": .parts(\.rows),
    "total": .part(\.total),
  ]

  init(
    _ name: String,
    hasCaption: Bool = true,
    headings: [Cell],
    rows: [Row],
    total: Row? = nil,
    isStacked: Bool = false
  ) {
    self.name = name
    self.hasCaption = hasCaption
    self.headings = headings
    self.rows = isStacked ? rows.map { $0.under(headings) } : rows
    self.total = isStacked ? total?.under(headings) : total
    self.isStacked = isStacked
  }

  /// So many columns, or such long figures, that a telephone needs smaller letters.
  var isWide: Bool { headings.count >= 5 || digits > 25 }

  /// As many characters as a row of the longest figures of each column has.
  private var digits: Int {
    let all = rows + [total].compactMap(\.self)
    return headings.indices.dropFirst().reduce(0) { sum, column in
      sum + (all.compactMap { $0.figure(in: column - 1)?.count }.max() ?? 0)
    }
  }

  struct Row: Readable {
    let header: String
    let cells: [Cell]

    init(_ header: String, _ cells: [Cell]) {
      self.header = header
      self.cells = cells
    }

    /// The same with its heading told in every cell.
    fileprivate func under(_ headings: [Cell]) -> Row {
      Row(
        header,
        zip(cells, headings.dropFirst()).map { cell, heading in
          Cell(text: cell.text, isFigure: cell.isFigure, heading: heading.text)
        }
      )
    }

    func figure(in column: Int) -> String? {
      cells.indices.contains(column) && cells[column].isFigure ? cells[column].text : nil
    }

    static let names: [String: ReadableName<Row>] = [
      "header": .text(\.header), "cells": .parts(\.cells),
    ]
  }

  /// A text, or a figure, which stands right.
  struct Cell: Readable {
    let text: String
    let isFigure: Bool
    /// What stands above it, where it may stand beside it instead.
    var heading: String?

    static func text(_ text: String) -> Cell { Cell(text: text, isFigure: false) }
    static func figure(_ text: String) -> Cell { Cell(text: text, isFigure: true) }

    static let names: [String: ReadableName<Cell>] = [
      "text": .text(\.text), "isFigure": .flag(\.isFigure), "heading": .text(\.heading),
    ]
  }
}
