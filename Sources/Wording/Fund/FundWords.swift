import Deliberation

// What is said of a fund, for the office and, once it is closed, for everybody.

extension Language {
  package func name(_ kind: FundEntry.Kind) -> String {
    switch kind {
    case .received: pick("收款", "received")
    case .refunded: pick("退款", "refunded")
    case .surplus: pick("结余退还", "surplus given back")
    case .subsidy: pick("补贴", "subsidy")
    case .payment: pick("付款", "payment")
    case .advanced: pick("垫付", "advance")
    case .repaid: pick("归还垫付", "advance given back")
    case .income: pick("其他收入", "other income")
    case .outgo: pick("其他支出", "other outgo")
    case .reversal: pick("冲正", "reversal")
    case .takenOver: pick("转户", "taken over")
    case .reopened: pick("重新启用", "opened again")
    }
  }

  /// That nobody here keeps money: stands wherever a fund is shown.
  package var moneyLiesElsewhere: String {
    pick(
      "议事会和居委会不保管资金，本表也不是会计账。资金存于共管账户，收支以银行流水和票据为准。",
      "Neither council nor committee keeps money, and this is no bookkeeping. The money lies in the "
        + "joint account; bank statements and invoices decide."
    )
  }

  /// What stands beside a file that tells what each door paid.
  package var paymentsStayInOffice: String {
    pick("内有各户缴款，只在办公室使用，不得公开。", "What each door paid stands in it: it stays in the office.")
  }

  /// `收据第003号`.
  package func receipt(_ number: Int) -> String {
    pick("收据第\(threeDigits(number))号", "receipt \(threeDigits(number))")
  }

  /// What came in and what went out, in one sentence with the balance.
  package func sums(of totals: FundTotals) -> String {
    let into = told(totals, .into)
    let outOf = told(totals, .outOf)
    return pick(
      "收入\(amount(sum(totals, .into)))\(into)，支出和退还\(amount(sum(totals, .outOf)))\(outOf)，余额\(amount(totals.balance))",
      "in \(amount(sum(totals, .into)))\(into), out \(amount(sum(totals, .outOf)))\(outOf), "
        + "balance \(amount(totals.balance))"
    )
  }

  private func sum(_ totals: FundTotals, _ direction: FundEntry.Kind.Direction) -> Fen {
    FundEntry.Kind.allCases.filter { $0.direction == direction }
      .reduce(.zero) { $0 + totals[$1] }
  }

  /// `（业主缴款375,000.00元，补贴150,000.00元）`; nothing where one kind is all.
  private func told(_ totals: FundTotals, _ direction: FundEntry.Kind.Direction) -> String {
    let kinds = FundEntry.Kind.allCases.filter {
      $0.direction == direction && totals[$0] != .zero
    }
    guard kinds.count > 1 else { return "" }
    let parts = kinds.map {
      pick("\(name($0))\(amount(totals[$0]))", "\(name($0)) \(amount(totals[$0]))")
    }
    return pick("（\(parts.joined(separator: "，"))）", " (\(parts.joined(separator: ", ")))")
  }

  /// `余额不足部分由施工单位垫付`: who covers what the balance lacks; nil where nobody is named.
  package func covered(by covers: [String]) -> String? {
    guard !covers.isEmpty else { return nil }
    return pick(
      "余额不足的部分由\(list(covers))垫付",
      "what the balance lacks is covered by \(list(covers))"
    )
  }

  /// That sums are those of a day, and so much was entered for later ones.
  package func asOf(_ day: Day, later: Int, _ id: String) -> String {
    pick(
      "以上是截至\(day)的数，此后还有\(number(later))笔；最新情况：yishi fund show \(id)",
      "these are the sums of \(day), \(counted(later, "entry follows", "entries follow")); as it stands: "
        + "yishi fund show \(id)"
    )
  }

  /// What doors owe and have paid, in one sentence: for the staff alone.
  package func dues(of standing: FundStanding) -> String {
    let signed = standing.doors.filter(\.hasSigned)
    let due = signed.reduce(Fen.zero) { $0 + $1.due }
    let owing = standing.debtors
    let open =
      if !owing.isEmpty {
        pick(
          "，\(number(owing.count))户还差\(amount(standing.open))",
          ", \(counted(owing.count, "door", "doors")) owe \(amount(standing.open))"
        )
      } else if signed.isEmpty {
        ""
      } else {
        pick("，已缴清", ", all paid")
      }
    let back =
      standing.creditors.isEmpty
      ? ""
      : pick(
        "；应退\(number(standing.creditors.count))户共\(amount(standing.refundOpen))",
        "; \(amount(standing.refundOpen)) to be paid back to "
          + counted(standing.creditors.count, "door", "doors")
      )
    return pick(
      "已签约\(number(signed.count))户，应缴\(amount(due))\(open)\(back)",
      "\(counted(signed.count, "door has", "doors have")) signed and \(signed.count == 1 ? "owes" : "owe") "
        + "\(amount(due)) in all\(open)\(back)"
    )
  }

  /// That what the bill was lowered by, or its lines were paid further, was given back as left
  /// over before, and is not paid back again; nil where it was not.
  package func takenUp(in standing: FundStanding) -> String? {
    guard standing.takenUp > .zero else { return nil }
    return pick(
      "已按结余退还的\(amount(standing.takenUp))，其后费用单调低或者又有付款，这部分不再退",
      "\(amount(standing.takenUp)) was given back as left over before the bill was lowered or its "
        + "lines were paid further, and is not paid back again"
    )
  }

  /// What those owe who bear part of the bill in place of doors, and that all of it together is
  /// the cost; nothing where the doors bear everything.
  package func othersDue(of standing: FundStanding) -> [String] {
    guard !standing.others.isEmpty, let bill = standing.bill else { return [] }
    let doors = standing.doors.reduce(Fen.zero) { $0 + $1.prepayment }
    let parts = standing.others.map {
      pick(
        "\($0.bearer)\(bare($0.prepayment))",
        "\($0.bearer) \(bare($0.prepayment))"
      )
    }
    let sum = pick(
      "预缴合计（元）：各户\(bare(doors))，\(list(parts))，共\(bare(standing.prepayment))。",
      "prepaid in all (yuan): doors \(bare(doors)), \(list(parts)), together "
        + "\(bare(standing.prepayment))."
    )
    return [sum] + standing.others.map { other(of: $0, bill) }
  }

  private func other(of account: OtherAccount, _ bill: Bill) -> String {
    let isRounding = bill.rounding?.bearer == account.bearer
    let isOfDoors = bill.terms.contains { $0.bearer == account.bearer }
    let what = [
      isOfDoors ? pick("单户减免的差额", "what doors pay less") : nil,
      isRounding ? pick("取整尾差", "the balance of rounding") : nil,
    ].compactMap(\.self)
    let state: String =
      if account.due < .zero {
        pick(
          "取整多收\(bare(.zero - account.due))，归\(account.bearer)",
          "rounding took \(bare(.zero - account.due)) more, which is its"
        )
      } else if account.open > .zero {
        pick("还差\(amount(account.open))", "\(amount(account.open)) open")
      } else if account.refundOpen > .zero {
        pick("多缴\(amount(account.refundOpen))", "\(amount(account.refundOpen)) too much")
      } else {
        pick("已缴清", "all paid")
      }
    return pick(
      "\(account.bearer)（\(list(what))）：应缴\(bare(account.due))，已缴\(bare(account.paid))，\(state)",
      "\(account.bearer) (\(list(what))): due \(bare(account.due)), paid "
        + "\(bare(account.paid)), \(state)"
    )
  }

  /// How one door stands: `已缴清`, `未签约，不欠款`, `还差26,902.17元`.
  package func state(of account: DoorAccount) -> String {
    if account.open > .zero {
      return pick("还差\(amount(account.open))", "owes \(amount(account.open))")
    }
    if account.refundOpen > .zero {
      return pick("应退\(amount(account.refundOpen))", "to get back \(amount(account.refundOpen))")
    }
    guard account.hasSigned else {
      return account.held > .zero
        ? pick("须重新签约，签约前不催缴、不退款", "to sign again; until then nothing is asked or paid back")
        : pick("未签约，不欠款", "not signed, owes nothing")
    }
    return account.keptUnsigned > .zero
      ? pick(
        "变更后多出的\(amount(account.keptUnsigned))待补签",
        "\(amount(account.keptUnsigned)) more to be signed for"
      )
      : pick("已缴清", "paid")
  }

  /// The headings of a list of entries.
  package var headingsOfEntries: [String] {
    [
      pick("笔", "No."), pick("日期", "day"), pick("类别", "kind"), pick("对方", "with"),
      pick("金额（元）", "yuan"), pick("说明", "about"),
    ]
  }

  /// One entry in a line: `3  2020-07-03  收款  示例3-301  40,760.87  收据第003号`.
  package func cells(of entry: FundEntry, in fund: Fund) -> [String] {
    let whom = entry.door?.text ?? entry.counterparty ?? ""
    let papers = [
      entry.receipt.map(receipt), entry.line,
      entry.invoice.map { pick("发票\($0)", "invoice \($0)") },
      entry.corrects.map { pick("冲正第\($0)笔", "takes back \($0)") },
      entry.reason, entry.cover.map { pick("由\($0)垫付", "covered by \($0)") },
      fund.reversal(of: entry.number).map {
        pick("已由第\($0.number)笔冲正", "taken back by \($0.number)")
      },
    ].compactMap(\.self)
    return [
      "\(entry.number)", entry.on.description, name(entry.kind), whom, bare(entry.amount),
      papers.joined(separator: pick("，", ", ")),
    ]
  }
}
