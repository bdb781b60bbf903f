import Deliberation

// What a bill tells beside its shares: papers, subsidies, what it takes the place of.

extension Language {
  /// `合同：示例电梯公司，2020年3月2日，375,000.00元，文件摘要9f3ac07b1d22…`.
  package func say(_ paper: CostPaper) -> String {
    let parts = [
      paper.issuer, plainDay(paper.day), paper.amount.map(amount), paper.line,
      // Enough of the hash to tell the paper from another; the register keeps all of it.
      paper.document.map { $0.hash.prefix(12) }.map { pick("文件摘要\($0)…", "document \($0)…") },
    ].compactMap(\.self)
    return pick(
      "\(name(paper.kind))：\(parts.joined(separator: "，"))",
      "\(name(paper.kind)): \(parts.joined(separator: ", "))"
    )
  }

  /// `电梯设备和安装（工程）：168,000.00元`.
  package func say(_ line: CostLine) -> String {
    let kind = line.kind.map { pick("（\(name($0))）", " (\(name($0)))") } ?? ""
    return line.what + kind + pick("：", " ") + amount(line.amount)
  }

  /// What a subsidy is called: `财政补贴`, or what the bill calls it.
  package func name(of grant: SubsidyGrant) -> String {
    grant.name ?? pick("财政补贴", "treasury subsidy")
  }

  /// A subsidy with its rule, conditions and tranches, in one sentence.
  package func say(_ grant: SubsidyGrant, of amount: Fen, for lines: [CostLine]) -> String {
    var parts = [name(of: grant) + pick("：", " ") + self.amount(amount)]
    if case .rate(let rate, let cap) = grant.rule {
      let base = grant.base(of: lines)
      parts.append(
        pick(
          "按\(whatCounts(for: grant, of: lines))\(self.amount(base))的\(percent(rate))，"
            + "不足1分的舍去，最高\(self.amount(cap))",
          "\(percent(rate)) of \(whatCounts(for: grant, of: lines)), \(self.amount(base)), "
            + "cut to whole fen, at most \(self.amount(cap))"
        )
      )
    }
    if !grant.conditions.isEmpty {
      parts.append(
        pick("条件：\(list(grant.conditions))", "on condition of \(list(grant.conditions))")
      )
    }
    if !grant.tranches.isEmpty {
      let tranches = grant.tranches.map { "\($0.when) \(self.amount($0.amount))" }
      parts.append(pick("分期：\(list(tranches))", "in tranches: \(list(tranches))"))
    }
    parts.append(
      grant.isPaidUpfront
        ? pick("开工前到账", "there before the works")
        : pick("竣工后拨付，以实际到账为准", "paid after completion, as far as it arrives")
    )
    return parts.joined(separator: pick("；", "; "))
  }

  /// `费用`, or `工程费用（电梯设备和安装、土建）`: what of the cost a subsidy is taken of, so
  /// that its base can be added up again.
  private func whatCounts(for grant: SubsidyGrant, of lines: [CostLine]) -> String {
    guard !grant.kinds.isEmpty else { return pick("费用", "the cost") }
    let kinds = list(grant.kinds.map { name($0) })
    let counted = list(grant.counted(of: lines).map(\.what))
    return pick("\(kinds)费用（\(counted)）", "\(kinds) (\(counted))")
  }

  /// `由施工单位承担`: who else bears something, as the head of a row.
  package func borneBy(_ bearer: String) -> String {
    pick("由\(bearer)承担", "borne by \(bearer)")
  }

  /// `尾差（由维护资金承担）`.
  package func balance(borneBy bearer: String) -> String {
    pick("尾差（由\(bearer)承担）", "Balance (borne by \(bearer))")
  }

  /// Why a bill took the place of another.
  ///
  /// `本单替代《…（第一榜）》（2020-001-6）。原因：…。`
  package func replaced(_ number: String, titled title: String, because reason: String) -> String {
    pick(
      "本单替代《\(title)》（\(number)）。原因：",
      "This bill takes the place of “\(title)” (\(number)). Why: "
    ) + sentence(reason)
  }

  /// That a bill is no longer in force.
  package func replacedBy(_ number: String, titled title: String) -> String {
    pick(
      "本单已由《\(title)》（\(number)）替代，不再执行。",
      "This bill was replaced by “\(title)” (\(number)) and is no longer in force."
    )
  }

  /// On a list whose bill was replaced since.
  package func say(_ amounts: ListedAmounts) -> String {
    switch amounts {
    case .changed(let later):
      pick(
        "费用已于\(plainDay(later.drawnUpOn))变更，本公示所列金额已由《\(later.title)》替代。",
        "The cost was changed on \(plainDay(later.drawnUpOn)); “\(later.title)” takes the place of the amounts below."
      )
    case .same(let later):
      pick(
        "费用单已于\(plainDay(later.drawnUpOn))改为《\(later.title)》，各户金额与本公示所列相同。",
        "The bill was replaced on \(plainDay(later.drawnUpOn)) by “\(later.title)”; every household’s amount is as "
          + "listed below."
      )
    case .joined(let later):
      pick(
        "费用单已于\(plainDay(later.drawnUpOn))改为《\(later.title)》，此后又有户加入出资，各户现承担的金额以楼道张贴的费用单为准。",
        "The bill was replaced on \(plainDay(later.drawnUpOn)) by “\(later.title)”; others have joined since, and what "
          + "each bears now stands in that bill on the wall."
      )
    }
  }

  /// That some doors agreed on something of their own, which the web does not tell.
  package func termsElsewhere(_ count: Int) -> String {
    pick(
      "另有\(number(count))户有单户约定（固定金额、免交、减交或者约定系数），不列入各层，计入合计，见楼道张贴件。",
      "\(counted(count, "household", "households")) agreed on something of their own: in no row by storey, "
        + "and in the total; see the wall copy."
    )
  }

  /// That another subsidy came than a bill has, on the bill.
  package func cameOtherwise(_ subsidy: ClosingAccount.SubsidyResult) -> String {
    pick(
      "补贴实际到账\(amount(subsidy.received))，与本单所列\(amount(subsidy.planned))不同，各户最后承担的金额以决算为准。",
      "Of the subsidy \(amount(subsidy.received)) came instead of \(amount(subsidy.planned)); what each bears in the "
        + "end stands in the closing account."
    )
  }

  /// The last row of a table of shares: the weights, then what is prepaid, refunded and borne.
  package func sums(ofColumns table: CostTable) -> [String] {
    [
      table.isAgreedByDoor ? "—" : "\(table.weightSum)", bare(table.prepayable),
      bare(table.prepayable - table.net), bare(table.net),
    ]
  }

  /// That a weight agreed for one door does not hold under another scheme.
  package func leftOut(_ term: DoorTerm) -> String {
    guard case .weight(let weight) = term.kind else { return "" }
    return pick(
      "注意：\(door(term.door))原约定系数\(weight)，换了办法不再适用，现按新办法计算；仍要单独约定的，在新费用单里写“单户约定”。",
      "Note: \(door(term.door)) had agreed on a weight of \(weight), which the other scheme does not know; it is "
        + "reckoned like the others. What is to be agreed anew stands in a new bill, under “terms”."
    )
  }

  /// What was agreed for one door, for the wall: without the reason, which may be private.
  package func say(_ term: DoorTerm, onWallUnder table: CostTable) -> String {
    say(term, in: table, because: nil)
  }

  /// What was agreed for one door, with the reason, for the staff.
  ///
  /// Where every amount of the bill was agreed, nothing is left for others to bear.
  package func say(_ term: DoorTerm, in table: CostTable) -> String {
    say(term, in: table, because: term.reason)
  }

  private func say(_ term: DoorTerm, in table: CostTable, because reason: String?) -> String {
    let why = reason.map { pick("（\($0)）", " (\($0))") } ?? ""
    let counts = term.bearer == nil
    let what =
      switch term.kind {
      case .fixed(let amount): pick("固定承担\(self.amount(amount))", "a fixed \(self.amount(amount))")
      case .part(let part) where part.numerator == 0: pick("免交", "exempt")
      // Half of its weight is not half of its share: the sum of the weights falls with it.
      case .part(let part) where counts:
        pick("系数按\(fraction(part))计", "\(fraction(part)) of its weight")
      case .part(let part): pick("承担应分摊额的\(fraction(part))", "\(fraction(part)) of its share")
      case .weight(let weight): pick("约定系数\(weight)", "a weight of \(weight)")
      }
    // A weight of its own is the door's whole share: nothing is left for others to bear.
    let isWhole = if case .weight = term.kind { true } else { table.isAgreedByDoor }
    if isWhole {
      return pick(
        "\(door(term.door))：\(what)\(why)。",
        "\(door(term.door)): \(what)\(why)."
      )
    }
    let bearer = term.bearer ?? pick("其他各户", "the other households")
    return pick(
      "\(door(term.door))：\(what)\(why)，差额由\(bearer)承担。",
      "\(door(term.door)): \(what)\(why); the difference is borne by \(bearer)."
    )
  }

  /// By how much of what it was an amount changed, to the nearest hundredth of a percent, halves
  /// away from nothing: `+12.20%`.
  package func change(_ difference: Fen, of amount: Fen) -> String {
    guard amount > .zero, difference != .zero else { return "" }
    let whole = Int128(amount.count)
    let hundredths = (Int128(difference.count.magnitude) * 20_000 + whole) / (2 * whole)
    let size = DecimalText.plain(hundredths: Int64(hundredths)) + "%"
    return (difference > .zero ? "+" : "−") + size
  }

  /// A range of percentages by storey: `指导区间：二层4%至6%，三层8%至10%`.
  package func say(_ range: StoreyRange) -> String {
    let storeys = range.lowest.indices.filter { !range.highest[$0].isZero }.map { index in
      pick(
        "\(storey(index + 1))\(range.lowest[index])%至\(range.highest[index])%",
        "\(storey(index + 1)) \(range.lowest[index]) to \(range.highest[index]) %"
      )
    }
    return pick(
      "指导区间：\(list(storeys))（\(self(range.source))）",
      "guidance: \(list(storeys)) (\(self(range.source)))"
    )
  }

  /// Sentences one after the other.
  package func sentences(_ texts: [String]) -> String { texts.joined(separator: pick("", " ")) }

  /// Several things told one after the other.
  package func paragraph(_ texts: [String]) -> String { texts.joined(separator: pick("；", "; ")) }

  /// The names of the facts of a bill.
  package var papersOfBill: String { pick("报价合同", "Quotes and contracts") }
  package var subsidiesOfBill: String { pick("补贴", "Subsidies") }
  package var replacementOfBill: String { pick("变更", "Change") }
  package var periodOfBill: String { pick("期间", "Period") }

  /// The headings of what a household bore last and bears now.
  package var borneBefore: String { pick("原承担", "Before") }
  package var borneNow: String { pick("现承担", "Now") }
  /// By how much of what it was.
  package var changeInPercent: String { pick("增减比例", "In percent") }
}
