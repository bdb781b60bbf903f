import Deliberation
import Wording

/// How far an agreement got (签约进度): counts by section and by trade.
///
/// A group of fewer than five parties is not broken down but joined with others,
/// so that no count tells the state of one door.
struct Signing {
  let progress: SigningProgress
  let kind: PremisesKind
  private let agreement: Agreement
  private let premises: [Premises]
  private let sections: [CaseFile.Section]
  private let day: Day?

  /// Counts what was signed by a day; all of it where no day is given.
  init(_ agreement: Agreement, of file: CaseFile, on day: Day? = nil) {
    self.agreement = agreement
    premises = file.premises
    sections = file.sections
    let parties = agreement.parties(among: premises)
    kind = parties.contains { $0.kind == .shop } ? .shop : .dwelling
    self.day = day
    progress = agreement.progress(among: premises, on: day) {
      $0.section ?? $0.stairwell ?? $0.building
    }
  }

  func sentence(in language: Language) -> String { language.signed(progress, kind: kind) }

  /// The groups that may be told one by one; nil where they may not.
  private var groups: [SigningProgress.Group]? {
    let groups = progress.groups.filter { !$0.name.isEmpty }
    guard groups.count > 1, groups.count == progress.groups.count,
      groups.allSatisfy({ $0.of >= 5 })
    else { return nil }
    return groups
  }

  func drawing(_ title: String, in language: Language) -> HTML {
    // A handful of households is told in words.
    guard kind == .shop, progress.of >= 5 else { return .empty }
    let title = language.pick("\(title)：", "\(title): ") + sentence(in: language)
    let rows =
      groups.map { $0.map { (name: $0.name, filled: $0.signed, of: $0.of) } }
      ?? [(name: "", filled: progress.signed, of: progress.of)]
    return Drawing.squares(rows, perRow: 20, titled: title)
  }

  /// By section, with the office that answers for each; nil where there are none.
  func bySection(in language: Language) -> Grid? {
    guard let groups else { return nil }
    let hasOffices = !sections.isEmpty
    return Grid(
      language.pick("各\(language(.section))签约数", "Signed, by section"),
      headings: [.text(language(.section))]
        + (hasOffices ? [.text(language(.responsible))] : [])
        + [
          .figure(language(.parties)), .figure(language(.signed)), .figure(language(.open)),
        ],
      rows: groups.map { group in
        let office = sections.first { $0.name == group.name }?.responsible ?? "—"
        return Grid.Row(
          group.name,
          (hasOffices ? [.text(office)] : [])
            + cells(signed: group.signed, of: group.of, language)
        )
      },
      total: Grid.Row(
        language(.total),
        (hasOffices ? [.text("")] : [])
          + cells(signed: progress.signed, of: progress.of, language)
      )
    )
  }

  /// By trade; trades of fewer than five shops are told together.
  func byTrade(in language: Language) -> Grid? {
    let trades = agreement.progress(among: premises, on: day) { $0.trade }.groups
    var large = trades.filter { !$0.name.isEmpty && $0.of >= 5 }
    var small = trades.filter { $0.name.isEmpty || $0.of < 5 }
    guard kind == .shop, large.count > 1 else { return nil }
    // What is left over is found by subtraction: it too must be five or more.
    while !small.isEmpty, small.reduce(0, { $0 + $1.of }) < 5, let last = large.popLast() {
      small.append(last)
    }
    let rows = large.map {
      Grid.Row($0.name, cells(signed: $0.signed, of: $0.of, language))
    }
    let others = Grid.Row(
      language(.other),
      cells(
        signed: small.reduce(0) { $0 + $1.signed },
        of: small.reduce(0) { $0 + $1.of },
        language
      )
    )
    return Grid(
      language.pick("各业态签约数", "Signed, by trade"),
      headings: [
        .text(language(.trade)), .figure(language(.parties)), .figure(language(.signed)),
        .figure(language(.open)),
      ],
      rows: rows + (small.isEmpty ? [] : [others]),
      total: Grid.Row(
        language(.total),
        cells(signed: progress.signed, of: progress.of, language)
      )
    )
  }

  private func cells(signed: Int, of whole: Int, _ language: Language) -> [Grid.Cell] {
    [whole, signed, whole - signed].map { .figure(language.number($0)) }
  }
}
