import Deliberation
import Wording

extension CostTable {
  /// What a household of each storey pays (按楼层分摊): a price list without doors.
  func tariff(_ title: String, in language: Language, hasCaption: Bool = true) -> Grid {
    let column = WeightColumn(lines.lazy.filter { $0.term == nil }.map(\.weight))
    func price(_ amounts: [Fen], shares: Int = 1) -> Grid.Cell {
      .figure(StoreyPrice(amounts, shares: shares).text(in: language))
    }
    return Grid(
      title,
      hasCaption: hasCaption,
      headings: [
        .text(language(.storey)), .figure(language(.weight)),
      ] + [.prepaid, .refund, .borne].map { .figure(language.each($0), ofSum: language.all($0)) },
      rows: storeys.map { storey in
        // What single doors agreed on would tell which one it was.
        let lines = lines.filter { $0.storey == storey && $0.term == nil }
        let isOneWeight = Set(lines.map(\.weight)).count == 1
        return Grid.Row(
          // How many of a storey pay would tell which door does not.
          language.leading(storey.map(language.storey) ?? language(.other)),
          [
            .figure(column(isOneWeight ? weight(of: lines[0]) : nil)),
            price(lines.map(\.prepaid)),
            price(lines.map(\.refund), shares: 2),
            price(lines.map(\.borne)),
          ]
        )
      } + others(in: language, blanks: 1),
      total: Grid.Row(
        language.households(lines.count, on: language(.total)),
        language.sums(ofColumns: self).map { .figure($0) }
      )
    ).fittingTelephones()
  }

  /// That a tariff leaves out doors with something agreed for them alone; nil where none is.
  func termsElsewhere(in language: Language) -> String? {
    let single = doorsWithTerms
    return single > 0 ? language.termsElsewhere(single) : nil
  }

  /// What others than the doors bear, and the balance of rounding: a row each.
  fileprivate func others(in language: Language, blanks: Int) -> [Grid.Row] {
    func row(_ header: String, _ sum: Relief) -> Grid.Row {
      Grid.Row(
        header,
        Array(repeating: .text(""), count: blanks - 1) + [
          .figure(""), .figure(language.bare(sum.prepaid)),
          .figure(language.bare(sum.prepaid - sum.borne)), .figure(language.bare(sum.borne)),
        ],
        isSum: true
      )
    }
    return others.map { row(language.leading(language.borneBy($0.bearer)), $0.sum) }
      + (rounding.map { [row(language.balance(borneBy: $0.bearer), balance)] } ?? [])
  }

  /// How many doors agreed on something of their own.
  var doorsWithTerms: Int { lines.count { $0.term != nil } }

  /// What a household of each storey bears, as bars.
  ///
  /// Empty where the doors of a storey bear different shares.
  func tariffDrawing(_ title: String, in language: Language) -> HTML {
    let rows = storeys.compactMap { storey -> (String, Fen)? in
      let lines = lines.filter { $0.storey == storey && $0.term == nil }
      guard let storey, let first = lines.first, Set(lines.map(\.weight)).count == 1 else {
        return nil
      }
      return (language.storey(storey), lines.map(\.borne).max() ?? first.borne)
    }
    guard rows.count == storeys.count else { return .empty }
    return Drawing.amounts(rows, titled: language.tariffDrawingTitle(title), in: language)
  }

  /// The arithmetic of each storey, where one sentence holds for all its doors.
  func tariffArithmetic(in language: Language) -> [String] {
    language.withSharedEndingOnce(
      storeys.compactMap { $0.flatMap { language.arithmetic(ofStorey: $0, in: self) } }
    )
  }

  private var storeys: [Int?] {
    var seen: Set<Int?> = []
    return lines.map(\.storey).filter { seen.insert($0).inserted }
  }
}

extension CostTable {
  /// Who pays what, door by door: for the wall and never for the web.
  ///
  /// Of a list after the first, what each door bore on the one before and the difference
  /// too; those that left are one row.
  func byDoor(
    _ title: String,
    against changes: ListChanges? = nil,
    in language: Language
  ) -> Grid {
    let earlier = Dictionary(
      changes?.doors.map { ($0.door, $0) } ?? [],
      uniquingKeysWith: { first, _ in first }
    )
    func compared(_ before: Fen?, _ now: Fen) -> [Grid.Cell] {
      guard changes != nil else { return [] }
      return [
        .figure(before.map(language.bare) ?? "—"),
        .figure(language.signed(now - (before ?? .zero))),
      ]
    }
    let left = changes?.left ?? []
    let gone = left.reduce(Fen.zero) { $0 + ($1.before ?? .zero) }
    let column = WeightColumn(lines.lazy.map(\.weight))
    return Grid(
      language.inYuan(title),
      headings: [
        .text(language(.door)), .text(language(.storey)), .figure(language(.weight)),
        .figure(language(.prepaid)), .figure(language(.refund)), .figure(language(.borne)),
      ]
        + (changes.map {
          [.figure(language.borne(onList: $0.earlier)), .figure(language.difference)]
        } ?? []),
      rows: lines.map { line in
        Grid.Row(
          line.door.text,
          [
            .text(line.storey.map(language.storey) ?? "—"),
            .figure(column(weight(of: line))),
            .figure(language.bare(line.prepaid)), .figure(language.bare(line.refund)),
            .figure(language.bare(line.borne)),
          ] + compared(earlier[line.door]?.before, line.borne)
        )
      } + others(in: language, blanks: 2)
        + (left.isEmpty
          ? []
          : [
            Grid.Row(
              language.households(left.count, on: language.leftList),
              [.text("—")] + Array(repeating: .figure("—"), count: 4) + compared(gone, .zero)
            )
          ]),
      total: Grid.Row(
        language(.total),
        [.text("")] + language.sums(ofColumns: self).map { .figure($0) }
          + (changes.map { compared($0.sumBefore, $0.sumAfter) } ?? [])
      )
    )
  }
}
