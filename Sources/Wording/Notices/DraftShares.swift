import Deliberation

// The list of cost shares (费用分摊公示): what a draft of it says, beside the table.

extension Language {
  /// The opening words of a list of shares, and its articles.
  func costShares(_ draft: NoticeDraft, _ file: CaseFile) -> (String, [String]) {
    let bill = draft.bill
    // A statement of running costs has no table of the whole, and no list shows it.
    let shares = bill.flatMap { try? $0.table(among: file.premises) }
    let running = pick(
      "运行费用。\(bill?.runningCosts ?? blank("运行费用怎样分摊", ""))。",
      "Running costs. \(bill?.runningCosts ?? blank("", "how they are shared"))."
    )
    let signing = pick(
      "各出资业主的缴费义务以本人签订的\(agreement(of: draft, in: file))为准，本公示不代替签约。",
      "Only an agreement signed by the owner obliges to pay; this notice does not replace it."
    )
    let money = [
      costs(of: bill, shares), sharing(of: bill, shares), prepayment(of: bill, shares),
    ]
    guard let earlier = draft.earlierList else {
      return (
        replacedList(draft) + voteCarried(draft, file)
          + pick("现将费用分摊方案公示如下：", "The cost shares are as follows:"),
        money + [running, signing]
      )
    }
    let before = list(numbered: earlier.list ?? 1)
    return (
      replacedList(draft) + pick("\(before)", "On \(before), ") + answered(earlier.objections)
        + pick("现将费用分摊方案公示如下：", " The cost shares are now as follows:"),
      [pick("与\(before)比较。", "What changed. ") + whatChanged(draft, since: earlier, in: file)]
        + money
        + objections(to: earlier) + [running, signing]
    )
  }

  private func costs(of bill: Bill?, _ shares: CostTable?) -> String {
    let gross =
      bill.map { costClause(of: $0) }
      ?? pick("工程费用", "the works cost ") + blank("工程费用", "cost of the works")
    let subsidy =
      shares.map { subsidyClause($0) }
      ?? pick("拟申领财政补贴", "A subsidy of ") + blank("补贴", "subsidy")
      + pick("，竣工后申领，以实际拨付为准。", " is applied for after completion; what is paid counts.")
    return pick("费用。\(gross)。\(subsidy)", "Costs. \(sentence(gross)) \(subsidy)")
  }

  private func sharing(of bill: Bill?, _ shares: CostTable?) -> String {
    let rule = bill.map { self($0.rule.title) } ?? blank("分摊办法", "scheme")
    let byStorey = bill?.rule.storeys?.measure == .coefficient
    let scheme =
      bill?.rule.name == "zz-0-0-1"
      ? pick("分摊办法。一、二层不分摊；三层系数为1.0，每增高一层加0.1。出资业主按系数分摊。", "Scheme. \(rule).")
      : pick("分摊办法。\(rule)。出资业主按\(byStorey ? "系数" : "此")分摊。", "Scheme. \(rule).")
        + (shares.map { storeysLeftOut(of: $0) } ?? "")
    return (bill?.terms ?? []).isEmpty
      ? scheme
      : scheme
        + pick("有单户约定的按约定分摊，见表下。", " What single doors agreed on stands under the table.")
  }

  /// When to pay, with the table of what each door prepays, gets back and bears.
  private func prepayment(of bill: Bill?, _ shares: CostTable?) -> String {
    let clause =
      if let bill, let shares {
        prepaymentClause(shares, of: bill)
      } else {
        pick(
          "开工前按工程费用预缴，补贴到账后退还，各户应退＝预缴－实际承担。",
          "The cost is prepaid and the subsidy refunded: refund = prepaid − borne."
        )
      }
    let amounts =
      bill.map { pick("见下表。", "") + block("shares", $0.key) }
      ?? pick("：", " ")
      + blank("各户金额；先登记费用再起草，表格自动列出", "shares by door; enter the costs first and draft again")
    return pick("预缴与结算。\(clause)各户预缴、退还和实际承担金额", "Prepayment. \(clause)") + amounts
  }

  /// That the list hung before, with other amounts or other words.
  private func replacedList(_ draft: NoticeDraft) -> String {
    guard let replaced = draft.replacedList, let number = replaced.list else { return "" }
    return pick(
      "本榜替代\(plainDay(replaced.postedOn))公示的\(list(numbered: number))，以本榜为准。",
      "This list takes the place of that posted on \(plainDay(replaced.postedOn)). "
    )
  }

  private func voteCarried(_ draft: NoticeDraft, _ file: CaseFile) -> String {
    draft.carriedPoll.map {
      pick(
        "\(matter(of: draft, in: file))已于\(plainDay($0.closesOn))经业主共同决定通过，表决结果见附件1。",
        "The owners approved the matter on \(plainDay($0.closesOn)); see enclosure 1. "
      )
    } ?? ""
  }

  private func objections(to list: Notice) -> [String] {
    guard !list.objections.isEmpty else { return [] }
    return [
      pick("异议及答复。", "Objections and answers. ")
        + list.objections.map { objection in
          heading(of: objection) + pick("。", ". ")
            + (objection.reply.map { pick("答复：", "Answer: ") + $0.text } ?? blank("答复", "answer"))
        }.joined(separator: pick("", " "))
    ]
  }

  /// Why the amounts changed, as the record tells it, else for the staff to tell; the page
  /// sets the lists side by side of itself where both rest on a bill.
  private func whatChanged(
    _ draft: NoticeDraft,
    since earlier: Notice,
    in file: CaseFile
  ) -> String {
    guard let bill = draft.bill, let old = earlier.bill else {
      return blank("哪几户有变化、为什么；没有变化的写明没有变化", "which doors changed and why, or that none did")
    }
    if bill.key == old { return pick("各户金额没有变化。", "No amount changed.") }
    // What was given when the bill was changed stands here too.
    let reasons = file.reasons(from: old, to: bill)
    let isChanged =
      file.bills.first { $0.key == old }.map { bill.differs(from: $0, among: file.premises) }
      ?? true
    let heading =
      isChanged ? pick("变化的原因：", "Why: ") : pick("费用变更的原因：", "Why the cost changed: ")
    return heading
      + (reasons.isEmpty
        ? blank("为什么变化", "why it changed") + pick("。", ".") : sentence(paragraph(reasons)))
  }
}
