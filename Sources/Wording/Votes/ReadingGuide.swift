import Deliberation

extension Language {
  /// The title of the six lines: 怎么看懂这张表.
  package var readingGuideTitle: String { pick("怎么看懂这张表", "How to read this table") }

  /// 怎么看懂这张表: six lines under the table of a result.
  package func readingGuideForTally(_ tally: Tally) -> [String] {
    let rule = tally.rule
    return [
      measured(rule), wholes(tally), needed(rule), rounding(rule), notCounted(rule),
      byHand(rule),
    ]
  }

  private func measured(_ rule: VotingRule) -> String {
    rule.measures.contains(.floorArea)
      ? pick(
        "计票看两个数：专有部分面积（依次以不动产登记、实测、买卖合同为准）和业主人数；一人有几套房，人数只算一人，面积相加。",
        "Two figures count: exclusive floor area (by the register, else survey, else contract) and "
          + "owners; who owns several flats is one owner with their areas added."
      )
      : pick("计票看人数，一人一票。", "Heads are counted: one person, one vote.")
  }

  private func wholes(_ tally: Tally) -> String {
    let entitled = figure(Int64(tally.entitled.heads), by: .headcount)
    let area = tally.entitled.area.map { pick("、", ", ") + self.area($0) } ?? ""
    return tally.rule.isOfMeeting
      ? pick(
        "“全体”是应到的\(entitled)。",
        "“All” are the members due: \(number(tally.entitled.heads))."
      )
      : pick(
        "“全体”是表决开始时名册上的\(entitled)\(area)，名册此后不变。",
        "“All” are the owners on the roll when the vote opened, frozen since: \(entitled)\(area)."
      )
  }

  private func needed(_ rule: VotingRule) -> String {
    let each =
      rule.measures.count > 1
      ? pick("面积和人数都达到，才算通过，缺一项就是未通过", "area and owners must both meet it")
      : pick("达到才算通过", "it must be met")
    let approval = heading(.approval, of: rule) ?? ""
    guard let participation = heading(.participation, of: rule) else {
      return pick("\(approval)；\(each)。", "\(approval); \(each).")
    }
    return pick(
      "先看\(participation)，再看\(approval)；\(each)。",
      "First \(lowered(participation)), then \(lowered(approval)); \(each)."
    )
  }

  private func rounding(_ rule: VotingRule) -> String {
    if let dissent = rule.dissent {
      return pick(
        "“不超过”包括本数，“少于”不包括；本规则看反对的是否\(limit(dissent))，按分数判断，百分比只供参考。",
        "“At most” includes the number itself and “fewer than” does not; the fraction decides and the "
          + "percentage only helps."
      )
    }
    let words = Set([rule.participation, rule.approval].compactMap { $0 }.map(\.isInclusive))
    let inclusion =
      words.count == 2
      ? pick("“以上”包括本数，“过半数”不包括", "“at least” includes the number, “more than” does not")
      : words.contains(true)
        ? pick("“以上”包括本数", "“at least” includes the number itself")
        : pick("“过半数”不包括正好一半", "“more than half” leaves out exactly half")
    return pick(
      "\(inclusion)；是否达到按分数判断；百分比只供参考，未达到的舍去尾数，达到的进一位，不四舍五入。",
      "\(sentence(inclusion)) The fraction decides and the percentage only helps: it is cut where the test "
        + "fails and carried up where it is met, never rounded onto a threshold."
    )
  }

  private func notCounted(_ rule: VotingRule) -> String {
    switch rule.base {
    case .entitled where rule.dissent != nil:
      pick(
        "弃权、未投票、无效票都算没有反对。",
        "Who abstained, did not vote or cast a void ballot does not object."
      )
    case .entitled:
      pick(
        "弃权、未投票、无效票都不算同意，但仍在全体之内。",
        "Who abstained, did not vote or cast a void ballot is not in favour, yet is one of all."
      )
    case .participating:
      rule.isOfMeeting
        ? pick(
          "弃权和无效票算到会，不算同意；没有到会的不计入。",
          "Abstentions and void ballots were present and not in favour; who did not come is left out."
        )
        : pick(
          "弃权算参与表决，不算同意；未投票和无效票不算参与。",
          "An abstention takes part and is not in favour; a void ballot or none takes no part."
        )
    case .deciding:
      pick(
        "只比较同意和反对，弃权不计；票数相等为未通过。",
        "Only those for and against are compared, abstentions are left out; a tie is lost."
      )
    }
  }

  private func byHand(_ rule: VotingRule) -> String {
    let whole =
      switch rule.base {
      case .entitled: pick("“全体”的数", "the figure of all")
      case .participating:
        rule.isOfMeeting
          ? pick("到会的人数", "the number present") : pick("“参与表决”的数", "the figure taking part")
      case .deciding: pick("同意、反对合计的人数", "those for and against together")
      }
    let part = rule.dissent == nil ? pick("同意", "in favour") : pick("未反对", "not objecting")
    return pick(
      "用“\(part)”的数除以\(whole)，就能自己核对；有疑问可以向计票人、监票人查询。",
      "Divide the figure \(part) by \(whole) to check it yourself; "
        + "ask the counter or the scrutineer if in doubt."
    )
  }

  private func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
}

extension Threshold {
  /// Whether the number itself is enough: 「以上」.
  var isInclusive: Bool {
    switch self {
    case .atLeast: true
    case .moreThan: false
    }
  }
}
