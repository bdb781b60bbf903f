import Deliberation
import Exchange
import Wording

// What the menu asks about costs and about the money of a matter.

extension MenuEntry {
  static var payment: MenuEntry {
    MenuEntry(name: Term("登记一笔缴款", "enter a payment")) { ask, room in
      let file = try room.caseFile(&ask) {
        !room.openFunds(of: $0).isEmpty
      } orElse: {
        Term(
          "现在没有正在登记的资金。开始登记：yishi fund open 事项 名称 --account 共管账户",
          "no fund is open now. Open one: yishi fund open CASE TITLE --account ACCOUNT"
        )
      }
      let funds = room.openFunds(of: file)
      let fund = funds.count == 1 ? funds[0].value : try ask.choice(.fund, of: funds)
      let number = try room.number(of: file)
      let standing = file.standing(of: fund, on: room.house.today)
      let own = file.premises(of: fund.part)
      let written = try ask.text(.payingDoor, preface: room.debtors(of: standing)) {
        own.doors(named: $0).count == 1 ? nil : .notADoor
      }
      let account = own.doors(named: written).first.flatMap { door in
        standing.doors.first { $0.door == door }
      }
      let open = account?.open ?? .zero
      let amount = try ask.amount(.payment, suggesting: open > .zero ? open : nil)
      var command = ["fund", "receive", number.item(fund.number ?? 0), written, amount.yuan]
      if amount > open {
        let language = room.language
        let hasSigned = account?.hasSigned ?? false
        let reason = try ask.text(
          .paymentReason,
          preface: [hasSigned ? language.owesLess(open) : language.owesNothing]
        )
        command += ["--why", reason]
      }
      return try room.confirmed(command, &ask)
    }
  }

  static var costs: MenuEntry {
    MenuEntry(name: Term("看费用表", "look at the costs")) { ask, room in
      let file = try room.caseFile(&ask) {
        !room.bills(of: $0).isEmpty
      } orElse: {
        Term(
          "现在没有费用单。登记：yishi cost record 事项 费用.yaml",
          "there is no bill yet. Enter one: yishi cost record CASE FILE"
        )
      }
      let bills = room.bills(of: file)
      let bill = bills.count == 1 ? bills[0].value : try ask.choice(.bill, of: bills)
      return .command(["cost", "show", bill])
    }
  }
}

extension MenuRoom {
  /// The funds that take money, by their numbers.
  fileprivate func openFunds(of file: CaseFile) -> [(value: Fund, name: String)] {
    file.funds.filter { fund in
      fund.openedOn <= house.today && fund.closure == nil
    }.compactMap { fund in named(fund.number, of: file, fund.title).map { (fund, $0.1) } }
  }

  /// The bills that are in force, by their numbers.
  fileprivate func bills(of file: CaseFile) -> [(value: String, name: String)] {
    file.bills.filter { file.replacement(of: $0) == nil }.compactMap {
      named($0.number, of: file, $0.title)
    }
  }

  /// The doors that owe with what they owe, as many as a screen shows; for the office.
  fileprivate func debtors(of standing: FundStanding) -> [String] {
    let debtors = standing.debtors
    guard !debtors.isEmpty else { return [] }
    let shown = debtors.prefix(30).map { "\($0.door.text)  \(language.bare($0.open))" }
    let rows = stride(from: 0, to: shown.count, by: 3).map {
      Array(shown[$0..<min($0 + 3, shown.count)])
    }
    return [language.stillOwing(debtors.count)] + Columns(rows).lines.map { "  " + $0 }
  }
}
