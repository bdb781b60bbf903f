/// How a comparison lies on its paper (版式): in the largest letters by which all of it
/// stands on one page.
///
/// Where none that can be read does, the table stands on one page and the drawing on the
/// next. A sheet has no ruler: heights are reckoned from the style sheet, a little too high,
/// in hundredths of a point.
struct CompareForm: Hashable {
  let size: Sheet.Size
  let scale: Drawing.StoreyScale
  /// Whether the drawing begins a page of its own.
  var isApart = false
  /// Whether the table goes beyond the margins however a browser makes it smaller.
  var isTooWide = false

  /// The first of these that goes on one page.
  private static let onOnePage = [
    CompareForm(size: .short, scale: .whole), CompareForm(size: .short, scale: .halves),
    CompareForm(size: .tight, scale: .halves), CompareForm(size: .tight, scale: .closeHalves),
  ]

  /// The page within its margins: 168 by 270 mm.
  private static let page = (width: 476_00, height: 765_00)

  /// What a drawing alone on its page may be high.
  private static let drawing = 566_00

  static func fitting(
    title: String,
    lines: [String],
    notes: [String],
    grid: Grid,
    storeys: Int,
    rules: Int
  ) -> CompareForm {
    let parts = Parts(title: title, lines: lines, notes: notes, grid: grid)
    // A browser prints what is too wide by up to a quarter smaller, and cuts off what is wider.
    guard parts.isNarrow(Letters(.tight), within: page.width * 5 / 4) else {
      return CompareForm(size: .tight, scale: .halves, isApart: true, isTooWide: true)
    }
    for form in onOnePage {
      let letters = Letters(form.size)
      // The smallest letters are all that can be done for a wide table.
      if form.size == .tight || parts.isNarrow(letters),
        parts.height(letters) + height(of: form.scale, storeys, rules) <= page.height
      {
        return form
      }
    }
    let stands = parts.isNarrow(Letters(.short)) && parts.height(Letters(.short)) <= page.height
    return CompareForm(
      size: stands ? .short : .tight,
      scale: height(of: .whole, storeys, rules) <= drawing ? .whole : .halves,
      isApart: true
    )
  }

  /// How high the drawing comes out, as wide as the page.
  private static func height(of scale: Drawing.StoreyScale, _ storeys: Int, _ rules: Int) -> Int {
    scale.inColumn(of: storeys) * scale.storey(rules: rules) * page.width / scale.width
  }

  /// What the style sheet makes of a size, in hundredths of a point.
  private struct Letters {
    let text, note, cell: Int
    /// A line of each, and a row of the table with its rule.
    let line, noteLine, row: Int
    /// What stands right of a cell, in hundredths of its letter.
    let room: Int

    init(_ size: Sheet.Size) {
      if size == .tight {
        (text, note, cell) = (10_00, 8_30, 8_40)
        (line, noteLine, row, room) = (13_00, 10_80, 11_10, 40)
      } else {
        (text, note, cell) = (11_50, 9_43, 9_78)
        (line, noteLine, row, room) = (15_60, 12_75, 18_90, 90)
      }
    }
  }

  /// Everything but the drawing.
  private struct Parts {
    let title: String
    let lines: [String]
    let notes: [String]
    let grid: Grid

    func height(_ letters: Letters) -> Int {
      let head = letters.text * 11 / 8
      return count([title], head) * head * 14 / 10 + count(lines, letters.text) * letters.line
        + count(notes, letters.note) * letters.noteLine + (grid.rows.count + 2) * letters.row
        // The heading of the drawing, and what stands between the parts.
        + letters.line + letters.text * 4
    }

    /// Whether the table goes between the margins.
    func isNarrow(_ letters: Letters, within room: Int = CompareForm.page.width) -> Bool {
      let rows = grid.rows + [grid.total].compactMap(\.self)
      let beside = grid.headings.count >= 8 ? min(letters.room, 40) : letters.room
      let widths = grid.headings.indices.map { index in
        let cells = rows.map { index == 0 ? $0.header : $0.cells[index - 1].text }
        return ([grid.headings[index].text] + cells).map(\.quarters).max() ?? 0
      }
      // The sum is bold, and with it as wide again by a twentieth.
      let width = widths.reduce(0) { sum, quarters in
        sum + quarters * letters.cell * 21 / 80 + beside * letters.cell / 100
      }
      return width <= room
    }

    /// How many lines texts take in letters of a size; no line is quite full.
    private func count(_ texts: [String], _ letter: Int) -> Int {
      let room = CompareForm.page.width * 4 / letter - 14
      return texts.reduce(0) { $0 + max(1, ($1.quarters + room - 1) / room) }
    }
  }
}

extension String {
  /// How wide it is in quarters of a letter: a Chinese one is whole, a Latin one about half,
  /// a blank, a comma or a full stop a quarter.
  fileprivate var quarters: Int {
    unicodeScalars.reduce(0) { sum, scalar in
      switch scalar {
      case " ", ",", ".": sum + 1
      case "\u{2212}", ..<"\u{2010}": sum + 2
      default: sum + 4
      }
    }
  }
}
