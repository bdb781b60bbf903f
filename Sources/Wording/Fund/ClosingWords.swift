import Deliberation

// What a closing account and a receipt say.

extension Language {
  package func kicker(ofFund item: Int, _ number: CaseNumber) -> String {
    pick("资金", "Fund") + " " + number.item(item)
  }

  /// `3单元加装电梯资金决算`.
  package func closingTitle(_ fund: Fund) -> String {
    pick("\(fund.title)决算", "Closing account: \(fund.title)")
  }

  /// On a notice that tells a closing account, once the fund was opened again.
  package func tellsBefore(reopening day: Day) -> String {
    pick(
      "资金已于\(plainDay(day))重新启用，本公示写的是此前的账，以再结清后公布的决算为准。",
      "The fund was opened again on \(plainDay(day)): this tells the account before, and what is posted once "
        + "it is closed anew counts."
    )
  }

  /// The account in one sentence: what came in, what it was spent on, what went back.
  package func closingSums(of account: ClosingAccount) -> String {
    let back = account.backToOwners
    let into = account.income.reduce(Fen.zero) { $0 + $1.amount }
    let (further, others) = (account.totals[.repaid], account.backToOthers)
    return pick(
      "收入\(amount(into))，用于工程等\(amount(account.spent))，退还业主\(amount(back))"
        + (further == .zero ? "" : "，归还垫付\(amount(further))")
        + (others == .zero ? "" : "，退还他方\(amount(others))") + "，余额\(amount(account.balance))。",
      "\(amount(into)) came in, \(amount(account.spent)) was spent, \(amount(back)) went back to owners"
        + (further == .zero ? "" : ", \(amount(further)) to those who advanced it")
        + (others == .zero ? "" : ", \(amount(others)) to others that had paid too much")
        + ", \(amount(account.balance)) is left."
    )
  }

  package var closingIncome: String { pick("收入", "Income") }
  package var closingOutgo: String { pick("支出", "Outgo") }
  /// Over the table of every storey: with what was paid in and back, or what is borne alone.
  package func closingByStorey(_ detail: ClosingDetail) -> String {
    detail == .payments
      ? pick("按楼层每户缴退", "By storey, each household")
      : pick("按楼层每户承担", "By storey, what each household bears")
  }

  /// Over the table of every door.
  package func closingByDoor(_ detail: ClosingDetail) -> String {
    detail == .payments
      ? pick("各户缴退", "By door") : pick("各户承担", "What each door bears")
  }

  /// Over the table of what went back.
  package var closingBack: String { pick("退还", "Given back") }
  package var givenBackTo: String { pick("退还给", "To") }
  package var backToOwners: String { pick("退还业主", "owners") }
  /// `归还垫付：施工单位`.
  package func backToCreditor(_ creditor: String) -> String {
    pick("归还垫付：\(creditor)", "\(creditor), for what it advanced")
  }
  /// `退还街道办事处`: what it had paid beyond its part.
  package func backTo(_ bearer: String) -> String { pick("退还\(bearer)", bearer) }
  package var planned: String { pick("费用单（元）", "Bill (yuan)") }
  package var actual: String { pick("实付（元）", "Paid (yuan)") }
  package var closingDifference: String { pick("差额（元）", "Difference (yuan)") }
  package var whyOtherwise: String { pick("差额原因", "Why") }
  package var source: String { pick("来源", "Source") }
  package var paidBack: String { pick("退还", "Given back") }
  package var accountOfFund: String { pick("共管账户", "Account") }
  package var closedOn: String { pick("结清", "Closed") }
  package var closedBy: String { pick("经办", "Closed by") }
  package var borneByOthers: String { pick("他方承担", "By others") }

  /// `街道办事处应承担1,223.26元，已缴1,223.26元`: no door is told; where it did not pay all of
  /// it, who bears the rest.
  package func borne(by account: OtherAccount, covering cover: String?) -> String {
    guard account.due >= .zero else {
      return pick(
        "取整多收的\(amount(.zero - account.due))归\(account.bearer)",
        "\(account.bearer) has the \(amount(.zero - account.due)) that rounding took more"
      )
    }
    let rest =
      account.open > .zero
      ? cover.map {
        pick(
          "，其余\(amount(account.open))由\($0)承担",
          "; \($0) bears the other \(amount(account.open))"
        )
      } ?? "" : ""
    return pick(
      "\(account.bearer)应承担\(amount(account.due))，已缴\(amount(account.paid))\(rest)",
      "\(account.bearer) bears \(amount(account.due)) and has paid \(amount(account.paid))\(rest)"
    )
  }

  package var keeperOfTheRest: String { pick("结余去向", "The rest") }

  /// That more or less of the subsidy came than the bill has: by how much, who bears it or is
  /// relieved of it, and why.
  package func subsidy(_ result: ClosingAccount.SubsidyResult, in account: ClosingAccount)
    -> String
  {
    let (planned, received) = (amount(result.planned), amount(result.received))
    let isLess = result.difference < .zero
    let gap = amount(isLess ? .zero - result.difference : result.difference)
    // Who joined bears what was agreed then, and a fixed sum stays what it is, whatever came of
    // the subsidy.
    let hasJoined = !(account.bill?.laterPayers(by: account.fund.closure?.on).isEmpty ?? true)
    let isOfDoors =
      account.others.isEmpty && account.isSettled && !hasJoined
      && account.bill?.terms.isEmpty ?? true
    let who =
      isOfDoors
      ? pick("各户", "the households")
      : hasJoined
        ? pick("先前出资的各方", "those who paid before anybody joined")
        : pick("出资各方", "all who pay")
    let gross = account.bill?.gross ?? .zero
    let shared =
      isOfDoors && result.received <= gross
      ? pick(
        "，按\(amount(gross))－\(received)＝\(amount(gross - result.received))分摊",
        ", who share \(amount(gross)) − \(received) = \(amount(gross - result.received))"
      ) : ""
    let effect =
      isLess
      ? pick(
        "少\(gap)，由\(who)承担\(shared)",
        "\(gap) less, which \(who) bear\(shared)"
      )
      : pick(
        "多\(gap)，减少\(who)承担\(shared)",
        "\(gap) more, which relieves \(who)\(shared)"
      )
    return sentence(
      pick(
        "费用单列补贴\(planned)，到账\(received)，\(effect)",
        "the bill has a subsidy of \(planned); \(received) came: \(effect)"
      )
    ) + (result.reason.map { pick("原因：", " Why: ") + sentence($0) } ?? "")
  }

  /// `业主缴款`, `垫付：施工单位`.
  package func name(_ source: ClosingAccount.Source) -> String {
    let kind =
      switch source.kind {
      case .received: pick("业主缴款", "paid in by owners")
      case .subsidy: pick("补贴", "subsidy")
      default: name(source.kind)
      }
    return source.what.map { pick("\(kind)：\($0)", "\(kind): \($0)") } ?? kind
  }

  package func name(_ line: ClosingAccount.Line) -> String {
    line.what ?? pick("未列明项目的付款", "payments of no line")
  }

  /// `−1,150.00`, `+640.00`, `0.00`: less was spent than the bill has, or more.
  package func withSign(_ fen: Fen) -> String { (fen > .zero ? "+" : "") + bare(fen) }

  /// `合计 8户`: how many doors paid, at the foot of a table.
  package func doorsInAll(_ count: Int) -> String {
    pick("合计 \(number(count))户", "Total, \(counted(count, "door", "doors"))")
  }

  /// The lines under a closing account: how to check it with a pencil, and whose money it is.
  ///
  /// Each term of the equation is the total of a table above it.
  package func closingGuide(_ account: ClosingAccount, _ detail: ClosingDetail) -> [String] {
    let into = bare(account.income.reduce(Fen.zero) { $0 + $1.amount })
    let (spent, left) = (bare(account.spent), bare(account.balance))
    let back = account.givenBack
    let sum =
      detail != .payments && back == .zero
      ? pick(
        "收入合计－支出合计＝余额：\(into)－\(spent)＝\(left)。",
        "Income less outgo is what is left: \(into) − \(spent) = \(left)."
      )
      : pick(
        "收入合计－支出合计－退还合计＝余额：\(into)－\(spent)－\(bare(back))＝\(left)。",
        "Income less outgo less what went back is what is left: "
          + "\(into) − \(spent) − \(bare(back)) = \(left)."
      )
    return [
      sum, borne(account, detail),
      pick(
        "差额＝实付－费用单，有差额的写明原因。",
        "The difference is what was paid less what the bill has, with its reason."
      ),
      moneyLiesElsewhere,
    ].compactMap(\.self)
  }

  /// How what each bears comes about; nil where no table tells it.
  private func borne(_ account: ClosingAccount, _ detail: ClosingDetail) -> String? {
    switch detail {
    case .nothing: return nil
    case .payments:
      return pick(
        "实际承担＝预缴－退还；补贴到账后，按分摊办法退还各户。",
        "Borne = paid in − given back; the subsidy goes back as the cost is shared."
      )
    case .borne:
      let (paid, whole) = (bare(account.totals[.received]), bare(account.borne))
      guard account.backToOwners != .zero else {
        return pick("实际承担合计＝业主缴款：\(whole)。", "What is borne is what owners paid in: \(whole).")
      }
      let back = bare(account.backToOwners)
      return pick(
        "实际承担合计＝业主缴款－退还业主：\(paid)－\(back)＝\(whole)。",
        "Borne in all = paid in by owners − given back to owners: \(paid) − \(back) = \(whole)."
      )
    }
  }
}

/// How much a closing account tells of each household (各户明细).
package enum ClosingDetail: Hashable, Sendable {
  case nothing
  /// What it bears.
  case borne
  /// What it paid in and got back as well.
  case payments
}

extension Language {
  package var receiptHeading: String { pick("收　据", "Receipt") }
  package var receiptNumberName: String { pick("收据号", "Number") }
  package var receiptFor: String { pick("事由", "For") }
  package var receiptFigures: String { pick("金额（小写）", "Amount") }
  package var receiptCapitals: String { pick("金额（大写）", "In capital figures") }
  package var receiptDay: String { pick("收款日期", "Received on") }
  package var receiptAccount: String { pick("存入账户", "Paid into") }
  package var receiptBy: String { pick("经办", "Entered by") }
  package var receiptSeal: String { pick("收款方（盖章）", "Seal of the payee") }
  package var receiptSignature: String { pick("缴款人签名", "Signature of the payer") }
  package var receiptVoid: String { pick("作　废", "Void") }

  /// `001（资金2020-014-9）`.
  package func receiptNumber(_ number: Int, of fund: String?) -> String {
    threeDigits(number) + (fund.map { pick("（资金\($0)）", " (fund \($0))") } ?? "")
  }

  package func receiptPurpose(_ fund: Fund) -> String {
    pick("\(fund.title)，业主预缴", "\(fund.title), paid in advance")
  }

  /// `￥40,760.87`.
  package func receiptAmount(_ fen: Fen) -> String { "￥" + bare(fen) }

  /// `人民币肆万零柒佰陆拾元零捌角柒分`: the same words in both languages, as the bank reads them.
  package func receiptAmountInCapitals(_ fen: Fen) -> String { "人民币" + fen.inCapitals }

  package var receiptNote: String {
    pick(
      "本收据证明款项已存入共管账户，不是发票。补贴到账和工程结算后，按分摊表退还。",
      "This proves that the sum lies in the joint account; it is no invoice. What is too much goes back "
        + "once subsidy and final costs are known."
    )
  }
}
