import Deliberation
import Wording

/// Sharing rules side by side on one sheet (分摊办法比较表), for the residents' meeting.
package struct CompareSheet: Page {
  package static let template = "compare-sheet"

  let title: String
  /// Where it is, or which table of doors it is of where no register holds them.
  let place: String
  let sums: String
  let legend: [String]
  let grid: Grid
  let drawingTitle: String
  let drawing: HTML
  let guide: [String]
  /// Whether the rules are too many to stand side by side between the margins of the sheet.
  package var isTooWide: Bool { form.isTooWide }
  private let file: CaseFile?
  private let foot: [String?]
  private let form: CompareForm

  package static let names: [String: ReadableName<CompareSheet>] = [
    "title": .text(\.title),
    "place": .text(\.place),
    "sums": .text(\.sums),
    "legend": .texts(\.legend),
    "grid": .part(\.grid),
    "drawingTitle": .text(\.drawingTitle),
    "drawing": .markup(\.drawing),
    "isApart": .flag(\.form.isApart),
    "guide": .texts(\.guide),
  ]

  /// A comparison for a bill of a case.
  package init(
    _ comparison: CostComparison,
    titled title: String,
    of file: CaseFile,
    bill: Int?,
    seal: Seal?,
    press: Press
  ) {
    self.init(
      comparison,
      titled: press.language.comparisonTitle(title),
      at: file.place.name,
      of: file,
      foot: [press.language.foot(.billNumber, file.number(ofItem: bill), seal)],
      press: press
    )
  }

  /// A comparison for a table of doors that no register holds, by the name of its file:
  /// nothing of it is in force.
  package init(_ comparison: CostComparison, ofDoorsIn name: String, press: Press) {
    self.init(
      comparison,
      titled: press.language.comparisonTitle(nil),
      at: press.language.comparedDoors(comparison.lines.count, in: name),
      of: nil,
      foot: [],
      press: press
    )
  }

  private init(
    _ comparison: CostComparison,
    titled title: String,
    at place: String,
    of file: CaseFile?,
    foot: [String?],
    press: Press
  ) {
    let language = press.language
    let isAgreed = file != nil
    self.title = title
    self.place = place
    sums = language.sums(of: comparison, isAgreed: isAgreed)
    legend = comparison.tables.indices.map {
      language.legend($0, of: comparison, isAgreed: isAgreed)
    }
    grid = comparison.byDoor(in: language)
    drawingTitle = language.comparisonDrawing
    guide = language.guideToComparison
    self.file = file
    self.foot = foot
    let synthetic = file?.isSynthetic ?? false ? language.syntheticLines : []
    form = .fitting(
      title: title,
      lines: [place, sums] + foot.compactMap(\.self) + synthetic,
      notes: legend + guide,
      grid: grid,
      storeys: comparison.storeys.count,
      rules: comparison.tables.count
    )
    drawing = Drawing.storeys(of: comparison, by: form.scale, in: language)
  }

  /// The whole document: one page, or the table on one and the drawing on the next.
  package func document(press: Press) -> String {
    Sheet.document(
      self,
      titled: title,
      isSynthetic: file?.isSynthetic ?? false,
      doors: file?.premises.map(\.door) ?? [],
      size: form.size,
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
          [
            .figure(language.bare(amounts[index])),
            .figure(language.against(differences[index])),
          ]
        }
    }
    return Grid(
      language.comparisonTitle(nil),
      hasCaption: false,
      headings: [.text(language(.door)), .text(language(.storey)), .figure(language.letter(0))]
        + others.flatMap { index -> [Grid.Cell] in
          [.figure(language.letter(index)), .figure(language.againstFirst)]
        },
      rows: lines.map { line in
        Grid.Row(
          line.door.text,
          [.text(line.storey.map(language.storeyInColumn) ?? "—")]
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
  /// The lengths of a drawing by storey, in its own units.
  struct StoreyScale: Hashable {
    /// So many columns of storeys side by side.
    let columns: Int
    let name, letter, bar, figures, differences: Int
    /// From bar to bar, and more from storey to storey.
    let step, gap: Int

    /// Over the whole sheet.
    static let whole = StoreyScale(
      columns: 1,
      name: 64,
      letter: 26,
      bar: 376,
      figures: 104,
      differences: 110,
      step: 18,
      gap: 6
    )
    /// In two columns.
    static let halves = halves(step: 15, gap: 5)
    /// The same with the bars as close as their letters let them be.
    static let closeHalves = halves(step: 12, gap: 4)

    private static func halves(step: Int, gap: Int) -> StoreyScale {
      StoreyScale(
        columns: 2,
        name: 56,
        letter: 18,
        bar: 98,
        figures: 74,
        differences: 84,
        step: step,
        gap: gap
      )
    }

    /// Between two columns.
    private static let between = 20

    var width: Int { columns * (column + Self.between) - Self.between }

    private var column: Int { name + letter + bar + figures + differences }

    /// The left edge of a column.
    func left(ofColumn index: Int) -> Int { index * (column + Self.between) }

    /// How many of so many storeys stand in a column.
    func inColumn(of storeys: Int) -> Int { (storeys + columns - 1) / columns }

    /// How high a storey stands with a bar for each of so many rules.
    func storey(rules: Int) -> Int { rules * step + gap }
  }

  /// What each storey would bear together, a bar for each rule.
  ///
  /// The first one is filled, and behind the others stands how much more or less than it;
  /// the highest storey stands first.
  static func storeys(
    of comparison: CostComparison,
    by scale: StoreyScale,
    in language: Language
  ) -> HTML {
    let storeys = Array(comparison.storeys.reversed())
    guard let greatest = storeys.flatMap(\.borne).max(), greatest > .zero else { return .empty }
    let each = scale.inColumn(of: storeys.count)
    var drawing = Drawing()
    for (index, storey) in storeys.enumerated() {
      drawing.add(
        storey,
        greatest: greatest,
        x: scale.left(ofColumn: index / each),
        y: index % each * scale.storey(rules: comparison.tables.count),
        scale,
        in: language
      )
    }
    return drawing.figure(named: language.comparisonDrawing, width: scale.width)
  }

  private mutating func add(
    _ storey: CostComparison.Storey,
    greatest: Fen,
    x: Int,
    y: Int,
    _ scale: StoreyScale,
    in language: Language
  ) {
    text(storey.storey.map(language.storey) ?? language(.other), x: x, y: y + 13)
    let bars = x + scale.name + scale.letter
    let figures = bars + scale.bar + scale.figures
    for (index, amount) in storey.borne.enumerated() {
      let top = y + index * scale.step
      text(language.letter(index), x: x + scale.name, y: top + 13)
      let length = Int(Int128(amount.count) * Int128(scale.bar) / Int128(greatest.count))
      box(
        x: bars,
        y: top + 3,
        width: max(1, length),
        height: scale.step - 7,
        index == 0 ? .full : .empty
      )
      text(language.bare(amount), x: figures, y: top + 13, .end)
      guard index > 0 else { continue }
      text(
        language.against(amount - storey.borne[0]),
        x: figures + scale.differences,
        y: top + 13,
        .end
      )
    }
  }
}
