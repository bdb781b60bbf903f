import Deliberation
import Wording

/// Sharing rules side by side on one sheet (分摊办法比较表), for the residents' meeting.
package struct CompareSheet: Page {
  package static let template = "compare-sheet"

  let title: String
  /// Where it is; nil of doors that no register holds.
  let place: String?
  let sums: String
  let legend: [String]
  let grid: Grid
  let drawingTitle: String
  let drawing: HTML
  let guide: [String]
  private let file: CaseFile?
  private let foot: [String?]
  private let rows: Int

  package static let names: [String: ReadableName<CompareSheet>] = [
    "title": .text(\.title),
    "place": .text(\.place),
    "sums": .text(\.sums),
    "legend": .texts(\.legend),
    "grid": .part(\.grid),
    "drawingTitle": .text(\.drawingTitle),
    "drawing": .markup(\.drawing),
    "guide": .texts(\.guide),
  ]

  /// A comparison for a bill of a case, or for a table of doors that no register holds.
  package init(
    _ comparison: CostComparison,
    titled title: String,
    of file: CaseFile?,
    bill: Int?,
    seal: Seal?,
    press: Press
  ) {
    let language = press.language
    self.title = language.comparisonTitle(title)
    place = file?.place.name
    sums = language.sums(of: comparison)
    legend = comparison.tables.indices.map { language.legend($0, of: comparison) }
    grid = comparison.byDoor(in: language)
    drawingTitle = language.comparisonDrawing
    drawing = Drawing.storeys(of: comparison, in: language)
    guide = language.guideToComparison
    self.file = file
    foot = [language.foot(.billNumber, file?.number(ofItem: bill), seal)]
    rows =
      comparison.lines.count + comparison.others.count + comparison.storeys.count
      * comparison.tables.count / 2
  }

  /// The whole document: one page, or the table on one and the drawing on the next.
  package func document(press: Press) -> String {
    Sheet.document(
      self,
      titled: title,
      isSynthetic: file?.isSynthetic ?? false,
      doors: file?.premises.map(\.door) ?? [],
      size: .fitting(rows, most: 22),
      foot: foot,
      press: press
    )
  }
}

extension CostComparison {
  /// What each door would bear under each rule, and the difference from the first.
  func byDoor(in language: Language) -> Grid {
    let others = tables.indices.dropFirst()
    func cells(_ amounts: [Fen], _ differences: [Fen]) -> [Grid.Cell] {
      [.figure(language.bare(amounts[0]))]
        + others.flatMap { index -> [Grid.Cell] in
          [.figure(language.bare(amounts[index])), .figure(language.signed(differences[index]))]
        }
    }
    return Grid(
      language.comparisonTitle(""),
      hasCaption: false,
      headings: [.text(language(.door)), .text(language(.storey)), .figure(language.letter(0))]
        + others.flatMap { index -> [Grid.Cell] in
          [.figure(language.letter(index)), .figure(language.againstFirst)]
        },
      rows: lines.map { line in
        Grid.Row(
          line.door.text,
          [.text(line.storey.map(language.storey) ?? "—")]
            + cells(line.borne, tables.indices.map { line.difference($0) })
        )
      }
        + self.others.map { other in
          Grid.Row(
            language.borneBy(other.bearer),
            [.text("")] + cells(other.borne, other.borne.map { $0 - other.borne[0] })
          )
        },
      total: Grid.Row(
        language(.total),
        [.text("")] + cells(sums, sums.map { $0 - sums[0] })
      )
    )
  }
}

extension Drawing {
  /// What each storey would bear together, a bar for each rule; the first one filled, behind
  /// the others how much more or less than it.
  static func storeys(of comparison: CostComparison, in language: Language) -> HTML {
    let storeys = comparison.storeys
    guard let greatest = storeys.flatMap(\.borne).max(), greatest > .zero else { return .empty }
    let differences = 110
    let (name, letter, figures, width) = (64, 26, 104, 376)
    var drawing = Drawing()
    var top = 0
    for storey in storeys.reversed() {
      drawing.text(
        storey.storey.map(language.storey) ?? language(.other),
        x: 0,
        y: top + 13
      )
      for (index, amount) in storey.borne.enumerated() {
        drawing.text(language.letter(index), x: name, y: top + 13)
        let length = Int(Int128(amount.count) * Int128(width) / Int128(greatest.count))
        drawing.box(
          x: name + letter,
          y: top + 3,
          width: max(1, length),
          height: 11,
          index == 0 ? .full : .empty
        )
        drawing.text(
          language.bare(amount),
          x: name + letter + width + figures,
          y: top + 13,
          .end
        )
        if index > 0 {
          drawing.text(
            language.signed(amount - storey.borne[0]),
            x: name + letter + width + figures + differences,
            y: top + 13,
            .end
          )
        }
        top += 18
      }
      top += 6
    }
    return drawing.figure(
      named: language.comparisonDrawing,
      width: name + letter + width + figures + differences
    )
  }
}
