import Deliberation
import Wording

/// The tables of a closing account (决算表), for the web and for the wall.
struct ClosingFigures {
  let account: ClosingAccount
  let language: Language

  /// By source, with the sum.
  var income: Grid {
    Grid(
      language.closingIncome,
      hasCaption: false,
      headings: [.text(language.source), .figure(language(.amount))],
      rows: account.income.map {
        Grid.Row(language.name($0), [.figure(language.bare($0.amount))])
      },
      total: Grid.Row(
        language(.total),
        [.figure(language.bare(account.income.reduce(Fen.zero) { $0 + $1.amount }))]
      )
    )
  }

  /// By line of the bill, with what it came to; on paper there is room for why.
  func outgo(tellingWhy: Bool) -> Grid {
    Grid(
      language.closingOutgo,
      hasCaption: false,
      headings: [
        .text(language(.item)), .figure(language.planned), .figure(language.actual),
        .figure(language.closingDifference),
      ] + (tellingWhy ? [.text(language.whyOtherwise)] : []),
      rows: account.outgo.map { line in
        Grid.Row(
          language.name(line),
          [
            .figure(line.planned.map(language.bare) ?? "—"), .figure(language.bare(line.paid)),
            .figure(language.withMinus(line.difference)),
          ] + (tellingWhy ? [.text(line.reason ?? "")] : [])
        )
      },
      total: Grid.Row(
        language(.total),
        [
          .figure(language.bare(planned)), .figure(language.bare(account.spent)),
          .figure(language.withMinus(account.spent - planned)),
        ] + (tellingWhy ? [.text("")] : [])
      )
    )
  }

  /// Why lines came out otherwise, one sentence each.
  var reasons: Lines? {
    Lines(
      account.outgo.compactMap { line in
        line.reason.map {
          language.sentence(
            language.pick(
              "\(language.name(line))\(language.withMinus(line.difference))元：\($0)",
              "\(language.name(line)) \(language.withMinus(line.difference)): \($0)"
            )
          )
        }
      }
    )
  }

  private var planned: Fen { account.outgo.reduce(.zero) { $0 + ($1.planned ?? .zero) } }

  /// What a household of each storey prepaid, got back and bore; nil where one of its
  /// doors stands otherwise than its neighbours, since payments of a few are nobody's
  /// business.
  var byStorey: Grid? {
    guard account.isSettled, !account.doors.isEmpty else { return nil }
    var order: [Int] = []
    var storeys: [Int: [DoorAccount]] = [:]
    for door in account.doors {
      guard let storey = door.storey else { return nil }
      if storeys[storey] == nil { order.append(storey) }
      storeys[storey, default: []].append(door)
    }
    var rows: [Grid.Row] = []
    for storey in order.sorted() {
      let doors = storeys[storey] ?? []
      let columns: [(DoorAccount) -> Fen] = [\.paid, \.paidBack, \.borne]
      var cells: [Grid.Cell] = []
      for column in columns {
        let amounts = doors.map(column)
        // One fen of rounding parts neighbours; anything more would tell one of them.
        guard let low = amounts.min(), let high = amounts.max(), high - low <= Fen(1) else {
          return nil
        }
        cells.append(.figure(low == high ? language.bare(low) : language.either(low, high)))
      }
      rows.append(Grid.Row(language.storey(storey), cells))
    }
    return Grid(
      language(Label.closingByStorey.term),
      hasCaption: false,
      headings: [
        .text(language(.storey)), .figure(language.each(.prepaid)),
        .figure(language.pick("每户\(language.paidBack)（元）", "\(language.paidBack), each (yuan)")),
        .figure(language.each(.borne)),
      ],
      rows: rows,
      total: totals
    )
  }

  /// Door by door: for the wall and never for the web; nil where a line would tell more
  /// than settled amounts.
  var byDoor: Grid? {
    guard account.isSettled, !account.doors.isEmpty else { return nil }
    return Grid(
      language.inYuan(language.closingByDoor),
      headings: [
        .text(language(.door)), .text(language(.storey)), .figure(language(.prepaid)),
        .figure(language.paidBack), .figure(language(.borne)),
      ],
      rows: account.doors.map { door in
        Grid.Row(
          door.door.text,
          [
            .text(door.storey.map(language.storey) ?? "—"), .figure(language.bare(door.paid)),
            .figure(language.bare(door.paidBack)), .figure(language.bare(door.borne)),
          ]
        )
      },
      total: Grid.Row(language.doorsInAll(account.doors.count), [.text("")] + sums)
    )
  }

  private var totals: Grid.Row { Grid.Row(language.doorsInAll(account.doors.count), sums) }

  private var sums: [Grid.Cell] {
    [
      .figure(language.bare(account.doors.reduce(Fen.zero) { $0 + $1.paid })),
      .figure(language.bare(account.doors.reduce(Fen.zero) { $0 + $1.paidBack })),
      .figure(language.bare(account.doors.reduce(Fen.zero) { $0 + $1.borne })),
    ]
  }

  /// When and by whom it was closed, where the money lay, what becomes of the rest.
  func facts(contact: FactList.Fact?) -> FactList? {
    let closure = account.fund.closure
    return FactList([
      .init(language.closedOn, closure.map { language.plainDay($0.on) }),
      .init(language.closedBy, closure?.by),
      .init(language.accountOfFund, account.fund.account),
      .init(
        language.borneByOthers,
        account.others.isEmpty
          ? nil
          : language.paragraph(
            account.others.map { language.borne(by: $0, covering: closure?.cover) }
          )
      ),
      .init(language.keeperOfTheRest, closure?.keeper),
      contact,
    ])
  }
}

extension DoorAccount {
  /// What it got back in all.
  fileprivate var paidBack: Fen { refunded + surplus }
}
