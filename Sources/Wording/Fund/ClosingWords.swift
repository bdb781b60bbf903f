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

  /// The account in one sentence: what came in, what it was spent on, what went back.
  package func closingSums(of account: ClosingAccount) -> String {
    let back = account.totals[.refunded] + account.totals[.surplus]
    let into = account.income.reduce(Fen.zero) { $0 + $1.amount }
    let further = account.totals[.repaid]
    return pick(
      "收入\(amount(into))，用于工程等\(amount(account.spent))，退还业主\(amount(back))"
        + (further == .zero ? "" : "，归还垫付\(amount(further))") + "，余额\(amount(account.balance))。",
      "\(amount(into)) came in, \(amount(account.spent)) was spent, \(amount(back)) went back to owners"
        + (further == .zero ? "" : ", \(amount(further)) to those who advanced it")
        + ", \(amount(account.balance)) is left."
    )
  }

  package var closingIncome: String { pick("收入", "Income") }
  package var closingOutgo: String { pick("支出", "Outgo") }
  package var closingByDoor: String { pick("各户缴退", "By door") }
  package var planned: String { pick("费用单（元）", "Bill (yuan)") }
  package var actual: String { pick("实付（元）", "Paid (yuan)") }
  package var closingDifference: String { pick("差额（元）", "Difference (yuan)") }
  package var whyOtherwise: String { pick("差额原因", "Why") }
  package var source: String { pick("来源", "Source") }
  package var paidBack: String { pick("退还", "Given back") }
  package var accountOfFund: String { pick("共管账户", "Joint account") }
  package var closedOn: String { pick("结清", "Closed") }
  package var closedBy: String { pick("经办", "Closed by") }
  package var borneByOthers: String { pick("他方承担", "Borne by others") }

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

  package var keeperOfTheRest: String { pick("结余去向", "What becomes of the rest") }

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

  /// `−1,150.00`, `640.00`, `0.00`: with a sign where less was spent.
  package func withMinus(_ fen: Fen) -> String {
    fen < .zero ? "−" + bare(Fen(-fen.count)) : bare(fen)
  }

  /// `合计 8户`: how many doors paid, at the foot of a table.
  package func doorsInAll(_ count: Int) -> String {
    pick("合计 \(number(count))户", "Total: \(number(count))")
  }

  /// The lines under a closing account: how to check it with a pencil, and whose money it is.
  package func closingGuide(_ account: ClosingAccount) -> [String] {
    let into = account.income.reduce(Fen.zero) { $0 + $1.amount }
    let back = account.totals[.refunded] + account.totals[.surplus] + account.totals[.repaid]
    return [
      pick(
        "收入合计－支出合计－退还＝余额："
          + "\(bare(into))－\(bare(account.spent))－\(bare(back))＝\(bare(account.balance))。",
        "Income less outgo less what went back is what is left: "
          + "\(bare(into)) − \(bare(account.spent)) − \(bare(back)) = \(bare(account.balance))."
      ),
      pick(
        "实际承担＝预缴－退还；补贴到账后，按分摊办法退还各户。",
        "Borne = paid in − given back; the subsidy goes back as the cost is shared."
      ),
      pick(
        "差额＝实付－费用单，有差额的写明原因。",
        "The difference is what was paid less what the bill has, with its reason."
      ),
      moneyLiesElsewhere,
    ]
  }
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
