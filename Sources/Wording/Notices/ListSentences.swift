import Deliberation

// What a numbered list says of the one before.

extension Language {
  /// `与第一榜比较`.
  package func comparison(with changes: ListChanges) -> String {
    pick(
      "与\(list(numbered: changes.earlier))比较",
      "Compared with \(list(numbered: changes.earlier))"
    )
  }

  /// `与第一榜比较：实际承担、预缴`: the caption of a table of two lists.
  package func comparison(with changes: ListChanges, _ amounts: [Heading]) -> String {
    comparison(with: changes) + pick("：", ": ") + list(amounts.map { self($0) })
  }

  /// One line for the wall: how many doors changed, how many left, the sums.
  package func summary(of changes: ListChanges) -> String {
    let left = changes.doors.count { $0.after == nil }
    let joined = changes.doors.count { $0.before == nil }
    let moved = changes.changed.count - left - joined
    guard !changes.changed.isEmpty else {
      return sentence(comparison(with: changes) + pick("，各户金额没有变化", ": no amount changed"))
    }
    let parts = [
      moved > 0 ? pick("\(moved)户金额有增减", "\(moved) changed") : nil,
      left > 0 ? pick("\(left)户不再参加", "\(left) no longer on it") : nil,
      joined > 0 ? pick("\(joined)户新参加", "\(joined) new") : nil,
    ].compactMap(\.self)
    return comparison(with: changes)
      + pick("，", ": ") + parts.joined(separator: pick("，", ", ")) + pick("；", "; ")
      + sums(of: changes)
  }

  /// One line for the web: whether any amount changed, and the sums; no door is counted.
  package func publicSummary(of changes: ListChanges) -> String {
    changes.changed.isEmpty
      ? summary(of: changes)
      : comparison(with: changes) + pick("，金额有变动；", ": amounts changed; ") + sums(of: changes)
  }

  /// `合计由…元改为…元。`: what may stand on the web too.
  ///
  /// What is prepaid together is told where it changed.
  package func sums(of changes: ListChanges) -> String {
    let isPrepaidChanged = changes.prepaidSumBefore != changes.prepaidSumAfter
    let borne =
      switch (changes.sumBefore == changes.sumAfter, isPrepaidChanged) {
      case (true, false):
        pick(
          "合计\(amount(changes.sumAfter))，没有变化",
          "the total of \(amount(changes.sumAfter)) is unchanged"
        )
      case (true, true):
        pick(
          "实际承担合计\(amount(changes.sumAfter))，没有变化",
          "the \(amount(changes.sumAfter)) borne in all are unchanged"
        )
      case (false, false):
        pick(
          "合计由\(amount(changes.sumBefore))改为\(amount(changes.sumAfter))",
          "the total went from \(amount(changes.sumBefore)) to \(amount(changes.sumAfter))"
        )
      case (false, true):
        pick(
          "实际承担合计由\(amount(changes.sumBefore))改为\(amount(changes.sumAfter))",
          "what is borne in all went from \(amount(changes.sumBefore)) to "
            + "\(amount(changes.sumAfter))"
        )
      }
    guard isPrepaidChanged else { return borne + pick("。", ".") }
    return borne
      + pick(
        "；预缴合计由\(amount(changes.prepaidSumBefore))改为\(amount(changes.prepaidSumAfter))。",
        "; what is prepaid in all went from \(amount(changes.prepaidSumBefore)) to "
          + "\(amount(changes.prepaidSumAfter))."
      )
  }

  /// `第一榜承担`: what was borne on the list before, beside what is borne now.
  package func borne(onList number: Int) -> String {
    pick("\(list(numbered: number))承担", "\(list(numbered: number)), borne")
  }

  /// The heading of the list at hand.
  package var thisList: String { pick("本榜", "This list") }
  package var difference: String { pick("增减", "Change") }
  package var prepaidDifference: String { pick("预缴增减", "Prepaid, change") }
  package var leftList: String { pick("不再参加", "no longer") }
  package var unchanged: String { pick("不变", "unchanged") }

  /// A difference with its sign, which a minus always has.
  package func signed(_ fen: Fen) -> String {
    if fen == .zero { return unchanged }
    return fen > .zero ? "+" + bare(fen) : "−" + bare(.zero - fen)
  }

  /// `第一榜每户（元）`: a column of a tariff of two lists; where it tells two amounts of each,
  /// `第一榜每户预缴（元）`.
  package func each(onList number: Int?, _ amount: Heading? = nil) -> String {
    amounts(onList: number, amount, pick("每户", "each"))
  }

  /// What stands beside the sum of such a column.
  package func all(onList number: Int?, _ amount: Heading? = nil) -> String {
    amounts(onList: number, amount, nil)
  }

  private func amounts(onList number: Int?, _ amount: Heading?, _ whose: String?) -> String {
    let list = number.map { self.list(numbered: $0) } ?? thisList
    let what = amount.map { self($0) }
    return pick(
      [list, whose, what].compactMap(\.self).joined() + "（元）",
      [list, what, whose].compactMap(\.self).joined(separator: ", ") + " (yuan)"
    )
  }

  /// The heading of the column that marks what changed.
  package var changeMark: String { pick("变动", "Change") }
  package var isChanged: String { pick("有变动", "changed") }

  /// An amount that would tell one door of its storey.
  package var onTheWall: String { pick("见张贴件", "on the wall copy") }

  /// `3单元费用分摊，共2榜`: the lists of one matter as one.
  package func title(of series: ListSeries) -> String {
    pick(
      "\(series.part ?? "")\(name(series.purpose))，共\(series.lists.count)榜",
      [series.part, name(series.purpose)].compactMap(\.self).joined(separator: ", ")
        + " (\(counted(series.lists.count, "list", "lists")))"
    )
  }
}
