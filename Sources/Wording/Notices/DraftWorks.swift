import Deliberation

// The bodies of drafts on schemes, works and what comes after them.

extension Language {
  func scheme(_ draft: NoticeDraft, _ file: CaseFile) -> (String, [String]) {
    let signing =
      switch file.procedure?.key {
      case "gas":
        pick("报名。自愿报名，一户一签。不报名的不收任何费用。", "Signing up. Voluntary; who does not sign pays nothing.")
      case "street":
        pick("协议。签约自愿，只约束签约的一方。", "Agreement. Voluntary; it binds only who signs.")
      case "hazard":
        pick(
          "避险。验收合格并公告以前，危险部位停止使用，不得进入、不得堆放物品。",
          "Safety. Until acceptance is announced, the dangerous parts are not used or entered."
        )
      default:
        pick(
          "出资。缴费义务以本人签订的协议为准，本公示不代替签约。",
          "Payment. Only a signed agreement obliges to pay."
        )
      }
    return (
      pick("现将\(file.title)方案公示如下：", "The scheme is as follows:"),
      [
        pick("内容。", "Works. ") + blank("做什么、怎样做、分几步", "what is done, how and in which steps"),
        pick("费用和资金。", "Money. ")
          + blank("各项费用、资金来源、哪些由住户承担", "costs, where the money comes from, what residents bear"),
        pick("通行和安全。", "Access and safety. ") + blank("出入通道、安全措施", "access and safety"),
        signing,
      ]
    )
  }

  func works(_ draft: NoticeDraft, _ file: CaseFile) -> (String, [String]) {
    let isGas = file.procedure?.key == "gas"
    let time = pick(
      "施工时间。自\(blank("开工日", ""))起至\(blank("完工日", ""))止，每日\(blank("几时至几时", ""))，夜间不施工。",
      "When. From \(blank("", "first day")) to \(blank("", "last day")), daily "
        + "\(blank("", "hours")), not at night."
    )
    let outage =
      isGas
      ? [
        pick(
          "停气时间。\(blank("停气日和起止时间", ""))停气；没有按时恢复的，当日张贴说明。",
          "Outage. \(blank("", "day and hours")); if gas is late, a notice says so that day."
        ),
        pick(
          "停气时请关闭灶前阀和表前阀。恢复供气后先检查再点火，闻到气味不开灯、不打电话，到室外拨打值班电话。",
          "Close the valves before the stove and the meter. Check before lighting. If you smell gas, "
            + "touch no switch and no telephone; call the duty room from outside."
        ),
      ]
      : [
        pick(
          "停水、停电、停气的，提前另行公告。",
          "Any outage of water, power or gas is announced ahead by a notice of its own."
        )
      ]
    return (
      pick("现将施工有关安排\(name(draft.kind))如下：", "The works are arranged as follows:"),
      [
        time
      ] + outage + [
        pick("通行。", "Access. ") + blank("围挡、通道、消防通道", "fences, passages, fire lanes"),
        pick("停车。", "Parking. ") + blank("哪天几时前移走、移到哪里", "by when and where to move cars"),
        pick("意见和急事。请联系", "Questions and emergencies: ")
          + blank("施工单位现场办公点和值班电话", "the site office and its telephone") + pick("。", "."),
      ]
        + (isGas
          ? [
            pick(
              "本\(name(draft.kind))在停气前48小时以上张贴。",
              "This is posted at least 48 hours before the outage."
            )
          ] : [])
    )
  }

  func acceptance(_ draft: NoticeDraft, _ file: CaseFile) -> (String, [String]) {
    let found = draft.documents.last { $0.kind.contains("验收") }
    let fact =
      found.map {
        pick(
          "\(plainDay($0.day))，\($0.issuer)出具《\($0.title)》。",
          "On \(plainDay($0.day)) \($0.issuer) issued “\($0.title)”."
        )
      } ?? blank("验收日、验收单位和结论", "day, office and outcome of the acceptance")
    return (
      pick("现将\(file.title)验收情况公告如下：", "The works were accepted as follows:"),
      [
        pick("验收。", "Acceptance. ") + fact,
        pick("启用。", "Use. ") + blank("从哪天起使用、怎样使用", "from which day, and how"),
        pick("保修和管理。", "Warranty. ") + blank("保修期、保修单位和电话、谁负责管理", "term, firm and telephone"),
      ]
    )
  }

  func closingAccount(_ draft: NoticeDraft, _ file: CaseFile) -> (String, [String]) {
    let cost =
      draft.bill.map {
        pick(
          "预算。\(costClause(of: $0))，拟申领补贴\(amount($0.subsidy))。",
          "Estimate. \(sentence(costClause(of: $0))) Subsidy applied for: \(amount($0.subsidy))."
        )
      } ?? pick("预算。", "Estimate. ") + blank("预算金额", "amounts")
    let closed = file.fund(of: draft.part, on: draft.plannedOn).flatMap { fund in
      fund.isClosed(on: draft.plannedOn)
        ? file.closingAccount(of: fund, on: draft.plannedOn) : nil
    }
    return (
      pick("现将决算公示如下：", "The closing account is as follows:"),
      [
        cost,
        pick("实际支出。", "Spent. ")
          + (closed.map(spent) ?? blank("逐项支出和合计", "each item and the sum")),
        pick("补贴。", "Subsidy. ")
          + (closed.map {
            pick("已到账\(amount($0.totals[.subsidy]))。", "\(amount($0.totals[.subsidy])) received.")
          }
            ?? blank("到账日和金额", "day and amount received")),
        pick("退还和结余。", "Refunds and balance. ")
          + (closed.map(givenBack) ?? blank("各户应退合计、退还日、结余", "refunds, day, balance")),
        pick(
          "账目和票据可以到受理地点查阅。",
          "Accounts and receipts may be seen where objections are received."
        ),
      ]
    )
  }

  /// Every line with what it came to, and why where it came out otherwise.
  private func spent(_ account: ClosingAccount) -> String {
    let lines = account.outgo.map { line in
      let why =
        line.difference == .zero
        ? ""
        : pick(
          "（比费用单\(line.difference < .zero ? "少" : "多")\(amount(Fen(abs(line.difference.count))))\(line.reason.map { "：\($0)" } ?? "")）",
          " (\(amount(Fen(abs(line.difference.count)))) "
            + "\(line.difference < .zero ? "less" : "more") than the bill\(line.reason.map { ": \($0)" } ?? ""))"
        )
      return pick(
        "\(name(line))\(amount(line.paid))\(why)",
        "\(name(line)) \(amount(line.paid))\(why)"
      )
    }
    return pick(
      "\(lines.joined(separator: "，"))；合计\(amount(account.spent))。",
      "\(lines.joined(separator: ", ")); \(amount(account.spent)) in all."
    )
  }

  /// What went back to owners, and what becomes of the rest.
  private func givenBack(_ account: ClosingAccount) -> String {
    let back = account.totals[.refunded] + account.totals[.surplus]
    let rest =
      account.balance == .zero
      ? pick("余额为零", "nothing is left")
      : pick("余额\(amount(account.balance))", "\(amount(account.balance)) is left")
        + (account.fund.closure?.keeper.map { pick("，\($0)", ": \($0)") } ?? "")
    return pick(
      "各户退还合计\(amount(back))，\(rest)。\(moneyLiesElsewhere)",
      "\(amount(back)) went back to owners; \(rest). \(moneyLiesElsewhere)"
    )
  }
}
