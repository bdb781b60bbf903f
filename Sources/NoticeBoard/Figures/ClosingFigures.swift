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
            .figure(language.withSign(line.difference)),
          ] + (tellingWhy ? [.text(line.reason ?? "")] : [])
        )
      },
      total: Grid.Row(
        language(.total),
        [
          .figure(language.bare(planned)), .figure(language.bare(account.spent)),
          .figure(language.withSign(account.spent - planned)),
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
              "\(language.name(line))\(language.withSign(line.difference))元：\($0)",
              "\(language.name(line)) \(language.withSign(line.difference)): \($0)"
            )
          )
        }
      }
    )
  }

  private var planned: Fen { account.outgo.reduce(.zero) { $0 + ($1.planned ?? .zero) } }

  /// That another subsidy came than the bill has; nil where it did not.
  var subsidy: String? { account.subsidy.map { language.subsidy($0, in: account) } }

  /// What went back to owners, to those who advanced it and to others; nil where nothing did,
  /// and where the table of households tells all of it.
  func givenBack(beside detail: ClosingDetail, hasCaption: Bool = true) -> Grid? {
    let others = account.repaid + account.returned
    guard account.givenBack != .zero, detail != .payments || !others.isEmpty else { return nil }
    let owners = account.backToOwners
    return Grid(
      language.closingBack,
      hasCaption: hasCaption,
      headings: [.text(language.givenBackTo), .figure(language(.amount))],
      rows: (owners == .zero
        ? [] : [Grid.Row(language.backToOwners, [.figure(language.bare(owners))])])
        + account.repaid.map {
          Grid.Row(language.backToCreditor($0.what ?? ""), [.figure(language.bare($0.amount))])
        }
        + account.returned.map {
          Grid.Row(language.backTo($0.what ?? ""), [.figure(language.bare($0.amount))])
        },
      total: Grid.Row(language(.total), [.figure(language.bare(account.givenBack))])
    )
  }

  /// What the table of every storey tells: what its households bear, of different ones
  /// together, and what they paid in and got back where all of a storey stand alike.
  ///
  /// Who paid in at another time than its neighbours is nobody's business.
  var detailByStorey: ClosingDetail {
    guard detailByDoor != .nothing, let storeys else { return .nothing }
    return detailByDoor == .payments
      && storeys.allSatisfy { $0.borne.isOne && $0.paid.isOne && $0.paidBack.isOne }
      ? .payments : .borne
  }

  /// What the table of every door tells: where a door did not pay in as it was asked, what was
  /// paid in and back would tell that it was late, and only what each bears is told.
  var detailByDoor: ClosingDetail {
    guard account.isSettled, !account.doors.isEmpty else { return .nothing }
    return account.isPaidAsBilled ? .payments : .borne
  }

  /// What a household of each storey bore, and prepaid and got back where that may be told.
  var byStorey: Grid? {
    let detail = detailByStorey
    guard detail != .nothing, let storeys else { return nil }
    return Grid(
      language.closingByStorey(detail),
      hasCaption: false,
      headings: [.text(language(.storey))]
        + told(
          detail,
          paid: .figure(language.each(.prepaid)),
          back: .figure(
            language.pick("每户\(language.paidBack)（元）", "\(language.paidBack), each (yuan)")
          ),
          borne: .figure(language.each(.borne))
        ),
      rows: storeys.map { storey in
        Grid.Row(
          language.storey(storey.storey),
          told(
            detail,
            paid: .figure(storey.paid.text(in: language)),
            back: .figure(storey.paidBack.text(in: language)),
            borne: .figure(storey.borne.text(in: language))
          )
        )
      },
      total: Grid.Row(language.doorsInAll(account.doors.count), sums(detail))
    )
  }

  /// Door by door: for the wall and never for the web.
  var byDoor: Grid? {
    let detail = detailByDoor
    guard detail != .nothing else { return nil }
    return Grid(
      language.inYuan(language.closingByDoor(detail)),
      headings: [.text(language(.door)), .text(language(.storey))]
        + told(
          detail,
          paid: .figure(language(.prepaid)),
          back: .figure(language.paidBack),
          borne: .figure(language(.borne))
        ),
      rows: account.doors.map { door in
        Grid.Row(
          door.door.text,
          [.text(door.storey.map(language.storey) ?? "—")]
            + told(
              detail,
              paid: .figure(language.bare(door.paid)),
              back: .figure(language.bare(door.paidBack)),
              borne: .figure(language.bare(door.borne))
            )
        )
      },
      total: Grid.Row(
        language.doorsInAll(account.doors.count),
        [.text("")] + sums(detail)
      )
    )
  }

  private func told(
    _ detail: ClosingDetail,
    paid: Grid.Cell,
    back: Grid.Cell,
    borne: Grid.Cell
  ) -> [Grid.Cell] { detail == .payments ? [paid, back, borne] : [borne] }

  private func sums(_ detail: ClosingDetail) -> [Grid.Cell] {
    func sum(_ column: (DoorAccount) -> Fen) -> Grid.Cell {
      .figure(language.bare(account.doors.reduce(Fen.zero) { $0 + column($1) }))
    }
    return told(detail, paid: sum(\.paid), back: sum(\.paidBack), borne: sum(\.borne))
  }

  /// The doors with something agreed for them alone, which stand in no row by storey.
  private var singles: Set<Door> { Set((account.bill?.terms ?? []).map(\.door)) }

  /// That the table of every storey leaves out doors with something agreed for them alone; nil
  /// where none is, and where there is no such table.
  var termsElsewhere: String? {
    let count = account.doors.count { singles.contains($0.door) }
    return count > 0 && byStorey != nil ? language.termsElsewhere(count) : nil
  }

  /// The doors of each storey that pay its price, the lowest first; nil where the storey of one
  /// is not known.
  private var storeys: [ClosingStorey]? {
    let singles = singles
    var storeys: [Int: [DoorAccount]] = [:]
    for door in account.doors {
      guard let storey = door.storey else { return nil }
      storeys[storey, default: []] += singles.contains(door.door) ? [] : [door]
    }
    return storeys.sorted { $0.key < $1.key }.map { ClosingStorey(storey: $0.key, doors: $0.value) }
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

/// The doors of one storey in a closing account that pay its price.
private struct ClosingStorey {
  let storey: Int
  let doors: [DoorAccount]

  var paid: StoreyPrice { StoreyPrice(doors.map(\.paid)) }
  var paidBack: StoreyPrice { StoreyPrice(doors.map(\.paidBack), shares: 2) }
  var borne: StoreyPrice { StoreyPrice(doors.map(\.borne)) }
}

extension DoorAccount {
  /// What it got back in all.
  fileprivate var paidBack: Fen { refunded + surplus }
}
