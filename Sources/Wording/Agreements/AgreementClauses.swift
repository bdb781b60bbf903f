import Deliberation

/// One article (条) of an agreement as it is printed: its heading and its text.
package struct AgreementClause: Hashable, Sendable {
  package let heading: String
  package let text: String
}

// The text of an agreement that an office fills in by hand where the record has nothing.

extension Language {
  /// `2单元加装电梯协议书`; without one laid out it is called by its matter.
  package func title(of draft: AgreementDraft, in file: CaseFile) -> String {
    if let agreement = draft.agreement { return agreement.title }
    if file.procedure?.key == "lift" {
      return pick("\(draft.part ?? "")加装电梯协议书", "Lift agreement \(draft.part ?? "")")
    }
    return pick("\(file.title)协议书", "Agreement: \(file.title)")
  }

  /// Who concludes it, and who looks on.
  ///
  /// `bearers` bear a part in place of doors, and put their seal to it.
  package func parties(
    of draft: AgreementDraft,
    signing: Int,
    bearers: [String] = [],
    in file: CaseFile
  ) -> String {
    let seals =
      bearers.isEmpty
      ? ""
      : pick(
        "\(list(bearers))承担下表所列的金额，盖章确认。",
        " \(list(bearers)) bear what stands below, by their seal."
      )
    let count = count(signing, of: draft.isOfShops ? .shop : .dwelling)
    return draft.isOfShops
      ? pick(
        "签约人：下表所列\(count)的业主和经营者，各签各的，只约束签字的人。见证：\(file.office)。",
        "Parties: owners and operators of the \(count) below, each for itself. Witness: \(file.office)."
      )
      : pick(
        "签约人：下表所列\(count)的业主，各签各的，只约束签字的人。\(seals)见证：\(file.office)。",
        "Parties: the owners of the \(count) below, each for itself.\(seals) Witness: \(file.office)."
      )
  }

  /// The articles in their order; those on money only where a bill tells the shares.
  package func clauses(
    of draft: AgreementDraft,
    in file: CaseFile,
    table: CostTable?
  ) -> [AgreementClause] {
    let isLift = file.procedure?.key == "lift"
    let money =
      if let table, let bill = draft.bill {
        [costs(of: bill, table), settlement(of: bill, table), jointAccount]
      } else {
        [withoutCosts(draft)]
      }
    let all: [AgreementClause?] =
      [matter(of: draft, in: file), voluntariness(draft)] + money + [
        isLift ? running(draft) : nil, isLift ? manager : nil,
        draft.isOfShops ? closure : nil, transfer(draft),
        isLift ? lateJoiner : nil, table == nil ? nil : posting, disputes, copies,
      ]
    return all.compactMap(\.self)
  }

  /// `第三条　费用`.
  package func heading(_ clause: AgreementClause, at index: Int) -> String {
    pick("第\(hanNumeral(index + 1))条　\(clause.heading)", "\(index + 1). \(clause.heading)")
  }

  private var gap: String { self(Label.blank.term) }

  private func matter(of draft: AgreementDraft, in file: CaseFile) -> AgreementClause {
    let carried =
      draft.poll.map {
        pick(
          "“\($0.question)”已于\(plainDay($0.closesOn))经业主共同决定通过，表决结果已经公示。",
          " The owners approved “\($0.question)” on \(plainDay($0.closesOn)); the result was posted."
        )
      } ?? ""
    return AgreementClause(
      heading: pick("事项", "Matter"),
      text: pick(
        "\(file.title)，地点：\(file.place.name)\(draft.part ?? "")。\(carried)方案以公示定稿为准。",
        "\(file.title), at \(file.place.name) \(draft.part ?? "").\(carried) The scheme is the one posted last."
      )
        + (file.procedure?.key == "gas"
          ? pick(
            "供用气的权利义务以燃气公司的合同文本为准，本件供逐户签字。",
            " Supply itself follows the gas company's contract; this paper is for the signatures."
          ) : "")
    )
  }

  private func voluntariness(_ draft: AgreementDraft) -> AgreementClause {
    let permits = draft.poll != nil
    return AgreementClause(
      heading: pick("自愿", "Voluntary"),
      text: pick(
        "\(permits ? "表决只决定能不能办，签字才承担费用。" : "")签约自愿，任何人不得强迫或者代签。没有签字的户不承担费用，也不因此受到限制。"
          + "开工前要求退出的，书面提出；有费用的，其余各户的金额重新计算、重新公示。",
        "\(permits ? "The vote permits; only a signature obliges. " : "")Signing is voluntary, and nobody signs for "
          + "another. Who has not signed owes nothing. Who wants out before the works begin says so in "
          + "writing; amounts are then reckoned and posted anew."
      )
    )
  }

  private func costs(of bill: Bill, _ table: CostTable) -> AgreementClause {
    // Without the reasons: all who sign read it.
    let single = bill.terms.map { say($0, onWallUnder: table) }
    let terms =
      single.isEmpty
      ? "" : pick("单户约定：\(single.joined())", "Agreed singly: \(single.joined(separator: " ")) ")
    return AgreementClause(
      heading: pick("费用和分摊", "Costs and shares"),
      text: pick(
        "\(costClause(of: bill))。\(table.subsidy == .zero ? "" : subsidyClause(table))\(basis(of: table))"
          + "\(terms)各户金额见下表，自本人签字之日起承担。",
        "\(sentence(costClause(of: bill)))\(table.subsidy == .zero ? "" : " " + subsidyClause(table)) "
          + "\(basis(of: table)) \(terms)Each door bears what stands below, from the day it signs."
      )
    )
  }

  private func withoutCosts(_ draft: AgreementDraft) -> AgreementClause {
    AgreementClause(
      heading: pick("费用", "Costs"),
      text: pick(
        "需要签约人承担的费用，逐项列明后另行签字；没有列明、没有签字的不收。",
        "What a party is to pay is listed item by item and signed for apart; nothing else is charged."
      )
    )
  }

  private func settlement(of bill: Bill, _ table: CostTable) -> AgreementClause {
    AgreementClause(
      heading: pick("预缴和结算", "Prepayment and settlement"),
      text: table.subsidy == .zero
        ? pick(
          "开工前按下表缴清。竣工后公布决算，多退少补，增加金额的先公示、再签字。",
          "Paid in full before the works begin. The final account is posted; more is due only once posted and signed."
        )
        : prepaymentClause(table, of: bill)
          + pick(
            "竣工后公布决算，增加金额的先公示、再签字。",
            " The final account is posted; more is due only once posted and signed."
          )
    )
  }

  private var jointAccount: AgreementClause {
    AgreementClause(
      heading: pick("共管账户", "Joint account"),
      text: pick(
        "款项存入签约各户共同确认的共管账户（户名、开户行、账号写在原件上），由各户推选的\(gap)、\(gap)二人共同支取，凭发票支出，"
          + "每半年公布一次收支。社区居委会、议事会不收款、不保管。",
        "Money lies in a joint account the parties agree on (its number stands on the original). \(gap) and "
          + "\(gap), named by them, draw on it together and against invoices; it is published every half "
          + "year. Committee and council keep no money."
      )
    )
  }

  private func running(_ draft: AgreementDraft) -> AgreementClause {
    let told = draft.bill?.runningCosts
    return AgreementClause(
      heading: pick("运行费用", "Running costs"),
      text: told.map { pick("\($0)。", "\($0).") }
        ?? pick(
          "电费、维护保养费、检验费、保险费和大修储备按\(gap)分摊，每半年公布一次收支。",
          "Electricity, maintenance, inspection, insurance and reserve are shared \(gap) and published "
            + "every half year."
        )
    )
  }

  private var manager: AgreementClause {
    AgreementClause(
      heading: pick("使用和管理", "Use and upkeep"),
      text: pick(
        "电梯由签约各户共有，委托\(gap)为使用单位，负责维护保养、定期检验和应急；没有委托的，由各户共同承担使用单位的义务"
          + "（《特种设备安全法》第三十八条）。",
        "The parties own the lift together and appoint \(gap) to run it; without one they bear that duty "
          + "together (Special Equipment Safety Law art. 38)."
      )
    )
  }

  private var closure: AgreementClause {
    AgreementClause(
      heading: pick("施工和停业", "Works and closing time"),
      text: pick(
        "本店门前围挡自\(gap)起至\(gap)止，延期须提前3日书面告知。施工期间留出进出通道；停水、停电提前一日告知。"
          + "招牌和门头的做法另附图样，双方签字后施工。",
        "The front is fenced from \(gap) to \(gap); a delay is told in writing three days ahead. A way in stays "
          + "open. Sign and front are built as drawn and signed."
      )
    )
  }

  private func transfer(_ draft: AgreementDraft) -> AgreementClause {
    draft.isOfShops
      ? AgreementClause(
        heading: pick("转让", "Transfer"),
        text: pick(
          "店铺转让、转租的，转出方告知受让方本协议，并到社区登记；受让方继续履行的，另行签字。",
          "Who sells or sublets tells the successor of this agreement and has it noted; a successor who goes on signs."
        )
      )
      : AgreementClause(
        heading: pick("房屋转让", "Sale of a dwelling"),
        text: pick(
          "房屋转让的，转让人告知受让人本协议，权利义务随房屋转给受让人，自登记之日起由受让人承担；转让前欠缴的由转让人结清。双方到社区登记转让日期。",
          "On a sale the seller tells the buyer; rights and duties pass with the dwelling from the day it is "
            + "registered, and arrears stay with the seller. The day is noted at the committee."
        )
      )
  }

  private var lateJoiner: AgreementClause {
    AgreementClause(
      heading: pick("后加入", "Joining later"),
      text: pick(
        "没有签约的业主以后要求使用的，按□原分摊金额　□原分摊金额加利息，年利率____%　□原分摊金额的____倍　□重新分摊　补缴；补缴的钱□退还已缴各户　□转入维护资金。",
        "An owner who joins later pays □ the original share □ the same with interest of ____ % a year □ ____ times it □ a share reckoned anew; it is "
          + "□ refunded to those who paid □ kept in the maintenance fund."
      )
    )
  }

  private var posting: AgreementClause {
    AgreementClause(
      heading: pick("公示", "Posting"),
      text: pick(
        "签约人同意在单元入口和公告栏张贴户号、楼层、系数和金额，公示期满撤下；姓名、电话和缴款情况不公开，不上网。",
        "The parties agree that door, storey, weight and amount are posted at the entrance and taken down "
          + "afterwards; names, telephones and payments are not."
      )
    )
  }

  private var disputes: AgreementClause {
    AgreementClause(
      heading: pick("争议", "Disputes"),
      text: pick(
        "有争议的先协商，也可以请社区人民调解委员会调解；不成的，依法向人民法院起诉。",
        "Parties talk first, may ask the community's mediators, and else go to court."
      )
    )
  }

  private var copies: AgreementClause {
    AgreementClause(
      heading: pick("份数", "Copies"),
      text: pick(
        "本协议一式\(gap)份，签约人各执一份，社区存一份。",
        "Made in \(gap) copies, one for each party and one for the community."
      )
    )
  }

  /// `协议编号：2020-001-13`.
  package func agreementNumber(_ number: String) -> String {
    pick("协议编号：\(number)", "Agreement no.: \(number)")
  }

  /// What stands above the places to sign.
  package func signingHeadings(of draft: AgreementDraft) -> [String] {
    let day = pick("日期", "Day")
    return draft.isOfShops
      ? [
        pick("店号", "Shop"), pick("业态", "Trade"), pick("业主签名", "Owner"),
        pick("经营者签名", "Operator"), day,
      ]
      : draft.bill == nil
        ? [pick("户号", "Door"), pick("楼层", "Storey"), pick("业主签名", "Owner"), day]
        : [
          pick("户号", "Door"), pick("楼层", "Storey"), pick("系数", "Weight"),
          pick("预缴（元）", "Prepaid"), pick("应退（元）", "Refund"),
          pick("实际承担（元）", "Borne"), pick("业主签名", "Owner"), day,
        ]
  }

  /// What the office and those who draw on the account sign, below the parties.
  package func witnessLines(of draft: AgreementDraft, in file: CaseFile) -> [String] {
    [
      pick("见证（盖章）：\(file.office)", "Witness (seal): \(file.office)")
        + self(Label.gap.term) + self(Label.date.term) + self(Label.colon.term) + gap
    ]
  }

  /// `文本：2020年6月第二榜定稿`; a text on file goes before the form.
  package func textOf(_ draft: AgreementDraft, on day: Day) -> String? {
    guard let agreement = draft.agreement else { return nil }
    let text = agreement.text(on: day)
    return pick("文本：\(text.version)", "Text: \(text.version)")
      + (text.document == nil ? "" : pick("（以存档文本为准）", " (the text on file goes before this form)"))
  }
}
