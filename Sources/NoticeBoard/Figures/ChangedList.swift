import Deliberation
import Wording

/// What a list changed since the one before (与上一榜比较): one line and a table,
/// door by door on the wall, by storey on the web.
///
/// Where no amount changed the line says so, and no table repeats the list.
struct ChangedList: Page {
  static let template = "changed-list"

  let summary: String
  let grid: Grid
  /// Whether the table tells what the line, or the table of the shares, does not.
  let hasTable: Bool

  static let names: [String: ReadableName<ChangedList>] = [
    "summary": .text(\.summary), "grid": .part { $0.hasTable ? $0.grid : nil },
  ]

  /// Every door of the list, the unchanged too: for the wall and never for the web.
  ///
  /// A door that no longer takes part is in no list: those that left stand in one row.
  /// `isInShares`: the table of the shares tells the changes in columns of its own.
  init(byDoor changes: ListChanges, isInShares: Bool = false, in language: Language) {
    hasTable = !isInShares && !changes.changed.isEmpty
    summary = language.summary(of: changes)
    let tellsPrepaid = changes.isPrepaidAlone
    func cells(_ doors: [ListChanges.DoorChange], after: String?) -> [Grid.Cell] {
      func sum(_ amount: (ListChanges.DoorChange) -> Fen?) -> Fen {
        doors.reduce(.zero) { $0 + (amount($1) ?? .zero) }
      }
      let isNew = doors.allSatisfy { $0.before == nil }
      return [
        .figure(isNew ? "—" : language.bare(sum(\.before))),
        .figure(after ?? language.bare(sum(\.after))),
        .figure(language.signed(sum(\.after) - sum(\.before))),
      ]
        + (tellsPrepaid
          ? [.figure(language.signed(sum(\.prepaidAfter) - sum(\.prepaidBefore)))] : [])
    }
    grid = Grid(
      language.inYuan(
        language.comparison(with: changes, tellsPrepaid ? [.borne, .prepaid] : [.borne])
      ),
      headings: [
        .text(language(.door)), .text(language(.storey)),
        .figure(language.list(numbered: changes.earlier)), .figure(language.thisList),
        .figure(language.difference),
      ] + (tellsPrepaid ? [.figure(language.prepaidDifference)] : []),
      rows: changes.listed.map { door in
        Grid.Row(
          door.door.text,
          [.text(door.storey.map(language.storey) ?? "—")] + cells([door], after: nil)
        )
      }
        + (changes.left.isEmpty
          ? []
          : [
            Grid.Row(
              language.households(changes.left.count, on: language.leftList),
              [.text("—")] + cells(changes.left, after: "—")
            )
          ]),
      total: Grid.Row(
        language(.total),
        [
          .text(""),
          .figure(language.bare(changes.sumBefore)), .figure(language.bare(changes.sumAfter)),
          .figure(language.signed(changes.sumAfter - changes.sumBefore)),
        ]
          + (tellsPrepaid
            ? [.figure(language.signed(changes.prepaidSumAfter - changes.prepaidSumBefore))] : [])
      )
    )
  }

  /// What a household of each storey bore and bears: a tariff without doors.
  ///
  /// A storey is marked where the table of the wall marks one of its doors, the prepayment
  /// alone included. How many of a storey left is not told, and where the doors of one bore
  /// different amounts and some left or joined, neither are its amounts: they
  /// would tell which. Doors with something agreed for them alone stand in no row, as in the
  /// tariff, and in every sum, which is said.
  init(byStorey changes: ListChanges, in language: Language) {
    let tellsPrepaid = changes.isPrepaidAlone
    let lists = [changes.earlier, nil]
    hasTable = !changes.changed.isEmpty
    summary = language.sentences(
      [language.publicSummary(of: changes)]
        + (changes.singles > 0 ? [language.termsElsewhere(changes.singles)] : [])
    )
    func heading(_ list: Int?, _ amount: Heading?) -> Grid.Cell {
      .figure(
        language.each(onList: list, amount),
        ofSum: language.all(onList: list, amount)
      )
    }
    grid = Grid(
      language.comparison(with: changes, tellsPrepaid ? [.borne, .prepaid] : [.borne]),
      headings: [.text(language(.storey))]
        + lists.map { heading($0, tellsPrepaid ? .borne : nil) }
        + (tellsPrepaid ? lists.map { heading($0, .prepaid) } : [])
        + [.text(language.changeMark)],
      rows: changes.storeys.map { storey in
        let doors = storey.priced
        let borne = [
          StoreyPrice(doors.compactMap(\.before)), StoreyPrice(doors.compactMap(\.after)),
        ]
        let prepaid = [
          StoreyPrice(doors.compactMap(\.prepaidBefore)),
          StoreyPrice(doors.compactMap(\.prepaidAfter)),
        ]
        let told = tellsPrepaid ? borne + prepaid : borne
        let isTold =
          doors.allSatisfy { $0.before != nil && $0.after != nil } || told.allSatisfy(\.isOne)
        return Grid.Row(
          language.leading(storey.storey.map(language.storey) ?? language(.other)),
          told.map { .figure(isTold ? $0.text(in: language) : language.onTheWall) }
            + [
              .text(
                doors.isEmpty
                  ? language.onTheWall
                  : storey.isChanged ? language.isChanged : language.unchanged
              )
            ]
        )
      },
      total: Grid.Row(
        language(.total),
        [.figure(language.bare(changes.sumBefore)), .figure(language.bare(changes.sumAfter))]
          + (tellsPrepaid
            ? [
              .figure(language.bare(changes.prepaidSumBefore)),
              .figure(language.bare(changes.prepaidSumAfter)),
            ] : []) + [.text("")]
      ),
      isStacked: tellsPrepaid
    )
  }
}

extension CaseFile {
  /// What a list changed, where its own body does not say so.
  func untoldChanges(of notice: Notice) -> ListChanges? {
    MarkdownText.blocks(of: notice.body).contains { $0.name == .changes }
      ? nil : try? changes(of: notice)
  }

  /// What a list changed, where columns of the table of its shares tell all of it: in a
  /// second list every door then stands once, with what it bears and bore.
  ///
  /// Not where others than the doors bear a part, and where a prepayment alone changed:
  /// those need a table of their own.
  func changesInShares(of notice: Notice, _ bill: Bill) -> ListChanges? {
    guard bill.key == self.bill(of: notice)?.key, let changes = untoldChanges(of: notice),
      !changes.changed.isEmpty, !changes.isPrepaidAlone, changes.isOfDoorsAlone
    else { return nil }
    return changes
  }

  /// Whether the body of a list has that table.
  func tellsChangesInShares(_ notice: Notice) -> Bool {
    guard let bill = bill(of: notice), changesInShares(of: notice, bill) != nil else {
      return false
    }
    return MarkdownText.blocks(of: notice.body).contains {
      $0.name == .shares && self.bill(referredToAs: $0.reference)?.key == bill.key
    }
  }
}
