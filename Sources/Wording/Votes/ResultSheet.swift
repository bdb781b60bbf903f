import Deliberation

// What stands round the table of a result: headings, remarks, the rule.

extension Language {
  /// `三分之二以上，达到`; `at least two thirds: met`.
  package func remark(of margin: Margin) -> String {
    let needed = required(margin)
    return margin.isMet
      ? pick("\(needed)，达到", "\(needed): met")
      : pick("\(needed)，未达到", "\(needed): not met")
  }

  /// The same, where an unknown area may leave the test open: `三分之二以上，暂不能认定`.
  package func remark(of margin: Margin, in tally: Tally) -> String {
    let tests = margin.test == .participation ? tally.participation : tally.approval
    let needed = required(margin)
    return switch tests?.isMet(by: margin.measure) {
    case true?: pick("\(needed)，达到", "\(needed): met")
    case false?: pick("\(needed)，未达到", "\(needed): not met")
    case nil: pick("\(needed)，暂不能认定", "\(needed): not yet decidable")
    }
  }

  /// The heading of a test: `参与表决（须占全体三分之二以上）`,
  /// `同意（须占参与表决的四分之三以上）`.
  package func heading(_ test: Margin.Test, of rule: VotingRule) -> String? {
    switch test {
    case .participation:
      guard let participation = rule.participation else { return nil }
      let what = rule.isOfMeeting ? pick("到会", "Present") : pick("参与表决", "Taking part")
      return pick(
        "\(what)（须\(asked(participation, of: "全体"))）",
        "\(what) (\(threshold(participation)) of all)"
      )
    case .unopposed:
      return rule.dissent.map {
        pick(
          "未反对（反对的须\(limit($0, of: "全体"))）",
          "Not objecting (objections \(limit($0)) of all)"
        )
      }
    case .approval:
      if rule.dissent != nil { return heading(.unopposed, of: rule) }
      let whole =
        switch rule.base {
        case .entitled: pick("全体", "all")
        case .participating:
          rule.isOfMeeting
            ? pick("到会的", "those present") : pick("参与表决的", "those taking part")
        case .deciding: pick("表态的", "those for and against")
        }
      return pick(
        "同意（须\(asked(rule.approval, of: whole))）",
        "In favour (\(threshold(rule.approval)) of \(whole))"
      )
    }
  }

  /// What a test asks, in the law's words: `三分之二以上`, `反对不超过三分之一`.
  package func required(_ margin: Margin) -> String {
    guard margin.test == .unopposed else { return threshold(margin.threshold) }
    let limit = DissentLimit(leaving: margin.threshold)
    return pick("反对\(self.limit(limit))", "objections \(self.limit(limit))")
  }

  /// `不超过三分之一`, `少于三分之一`; of whom where it is told.
  package func limit(_ limit: DissentLimit, of whole: String = "") -> String {
    switch limit {
    case .atMost(let ratio):
      pick("不超过\(whole)\(proportion(ratio))", "at most \(proportion(ratio))")
    case .fewerThan(let ratio):
      pick("少于\(whole)\(proportion(ratio))", "fewer than \(proportion(ratio))")
    }
  }

  /// `占全体三分之二以上`, `过全体半数`.
  private func asked(_ threshold: Threshold, of whole: String) -> String {
    switch threshold {
    case .atLeast(let ratio): "占\(whole)\(proportion(ratio))以上"
    case .moreThan(let ratio): "超过\(whole)\(proportion(ratio))"
    }
  }

  /// The rest of a vote, below its table.
  ///
  /// `反对3人、240.00㎡；弃权0人；未投票0人；无效票0张。`
  package func others(of tally: Tally) -> String {
    func part(_ label: String, _ count: Tally.Count, _ unit: String) -> String {
      let area = count.area.map { $0 > .zero ? pick("、", ", ") + self.area($0) : "" } ?? ""
      return pick("\(label)\(count.heads)\(unit)\(area)", "\(label) \(count.heads)\(area)")
    }
    let disputed =
      tally.disputed.heads == 0 ? [] : [part(pick("共有有争议", "disputed"), tally.disputed, "人")]
    let parts = [
      part(pick("反对", "Against"), tally.against, "人"),
      part(pick("弃权", "abstaining"), tally.abstaining, "人"),
      part(
        tally.rule.isOfMeeting ? pick("未到会", "absent") : pick("未投票", "not voting"),
        tally.notVoting,
        "人"
      ),
      part(pick("无效票", "void"), tally.void, "张"),
    ]
    return (parts + disputed).joined(separator: pick("；", "; ")) + pick("。", ".")
  }

  /// The rule with its article: `依据：…。“以上”包括本数（…）。` What it does not ask is said.
  ///
  /// A rule nobody has compared with its source is marked 待核, and so is one that was
  /// compared before the day it is applied to, unless a warning tells it.
  package func basis(of rule: VotingRule, on day: Day? = nil) -> String {
    let saying =
      switch rule.name {
      case "civil-code-278-special":
        pick("即通常所说“双三分之二、双四分之三”。", "Commonly “two thirds and three quarters, twice each”. ")
      case "civil-code-278-ordinary":
        pick("即通常所说“双三分之二、双过半”。", "Commonly “two thirds and a majority, twice each”. ")
      default: ""
      }
    let isWarned = day.map { warning(of: rule, closingOn: $0) != nil } ?? false
    let unchecked = rule.isAdopted || isWarned ? "" : unchecked(rule, on: day)
    let silent = rule.isOfMeeting ? "" : withoutParticipation(rule)
    let inclusion = rule.inclusion.map { pick("\($0.chinese)。", " \($0.english).") } ?? ""
    return pick(
      "\(saying)依据：\(self(rule.citation))\(unchecked)\(silent)。\(inclusion)",
      "\(saying)Rule: \(self(rule.citation))\(unchecked)\(silent).\(inclusion)"
    )
  }

  /// `（待核）`, `（2026年11月21日核对，此后待核）`; nothing for a rule that was checked.
  private func unchecked(_ rule: VotingRule, on day: Day?) -> String {
    guard let checkedOn = rule.checkedOn, rule.inForceFrom.map({ $0 <= checkedOn }) ?? true else {
      return pick("（待核）", " (to be checked)")
    }
    guard let day, !rule.isChecked(for: day) else { return "" }
    return pick(
      "（\(plainDay(checkedOn))核对，此后待核）",
      " (checked on \(checkedOn), to be checked for later days)"
    )
  }

  /// The answer under a local rule named beside the owners' rule.
  ///
  /// `另据《…》第五十九条，本单元三分之二以上业主同意：9人 / 12人，达到。`
  ///
  /// `circle` says of whom, such as `本单元`; nil where the rule speaks of all.
  package func beside(_ tally: Tally, circle: String?) -> String {
    let sentences = tally.margins.filter { $0.test != .participation }.map { margin in
      let figures =
        figure(margin.part, by: margin.measure) + " / " + figure(margin.whole, by: margin.measure)
      let answer = margin.isMet ? pick("达到", "met") : pick("未达到", "not met")
      let whose =
        switch margin.measure {
        case .headcount: pick("业主\(name(margin.test))", "of the owners \(name(margin.test))")
        case .floorArea:
          pick("专有部分面积\(name(margin.test))", "of the floor area \(name(margin.test))")
        }
      return pick(
        "\(circle ?? "")\(threshold(margin.threshold))\(whose)：\(figures)，\(answer)",
        "\(threshold(margin.threshold)) \(whose): \(figures), \(answer)"
      )
    }
    return pick(
      "另据\(self(tally.rule.citation))，\(sentences.joined(separator: "；"))。",
      "Also under \(self(tally.rule.citation)), \(sentences.joined(separator: "; "))."
    )
  }

  /// What a result does not replace.
  package var approvalsReserved: String {
    pick(
      "本结果不代替规划、住建、特种设备等审批。",
      "This result does not replace planning, housing or special-equipment approvals."
    )
  }

  /// Doors whose area counts although its source is not known, by number only.
  package func unverifiedAreas(_ count: Int) -> String? {
    guard count > 0 else { return nil }
    return pick(
      "有\(count)户面积来源待核，按所报面积计入。",
      "The source of \(counted(count, "area", "areas")) is to be checked; the figure counts."
    )
  }
}
