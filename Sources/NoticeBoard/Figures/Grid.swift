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
    self.rows = isStacked ? rows.map { $0.under(headings, isSum: $0.isSum) } : rows
    self.total = isStacked ? total?.under(headings, isSum: true) : total
    self.isStacked = isStacked
  }

  /// So many columns, or such long figures, that a telephone needs smaller letters.
  var isWide: Bool { headings.count >= 5 || letters(\.width) > 25 }

  /// The same, which a telephone has as a list where its figures are too long to stand side by
  /// side even in those: more than 9.75, 370,000.00, 145,000.00 and 225,000.00 have.
  func fittingTelephones() -> Grid {
    // Words beside a figure may stand above it.
    let figures = letters { $0.split { !$0.isASCII || $0.isWhitespace }.map(\.count).max() ?? 0 }
    guard figures > 35 else { return self }
    return Grid(
      name,
      hasCaption: hasCaption,
      headings: headings,
      rows: rows,
      total: total,
      isStacked: true
    )
  }

  /// As many letters as a row of the longest figures of each column has.
  private func letters(_ length: (String) -> Int) -> Int {
    let all = rows + [total].compactMap(\.self)
    return headings.indices.dropLast().reduce(0) { sum, column in
      sum + (all.compactMap { $0.figure(in: column).map(length) }.max() ?? 0)
    }
  }

  struct Row: Readable {
    let header: String
    let cells: [Cell]
    /// Whether its amounts are no household's own, as those of the total are not.
    let isSum: Bool

    init(_ header: String, _ cells: [Cell], isSum: Bool = false) {
      self.header = header
      self.cells = cells
      self.isSum = isSum
    }

    /// The same with its heading told in every cell.
    fileprivate func under(_ headings: [Cell], isSum: Bool) -> Row {
      Row(
        header,
        zip(cells, headings.dropFirst()).map { cell, heading in
          Cell(
            text: cell.text,
            isFigure: cell.isFigure,
            heading: isSum ? heading.ofSum ?? heading.text : heading.text
          )
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
    /// What a heading of each household's amounts says beside their sum.
    var ofSum: String?

    static func text(_ text: String) -> Cell { Cell(text: text, isFigure: false) }

    static func figure(_ text: String, ofSum: String? = nil) -> Cell {
      Cell(text: text, isFigure: true, ofSum: ofSum)
    }

    static let names: [String: ReadableName<Cell>] = [
      "text": .text(\.text), "isFigure": .flag(\.isFigure), "heading": .text(\.heading),
    ]
  }
}

extension String {
  /// In letters; a Chinese character takes the room of two.
  fileprivate var width: Int { reduce(0) { $0 + ($1.isASCII ? 1 : 2) } }
}
