import Deliberation

// What a comparison of sharing rules says.

extension Language {
  /// The letter of a rule in a comparison: `甲`, `乙`; `A`, `B`.
  package func letter(_ index: Int) -> String {
    let letters = pick("甲乙丙丁戊己庚辛壬癸", "ABCDEFGHIJ")
    let place = letters.index(letters.startIndex, offsetBy: min(index, letters.count - 1))
    return String(letters[place])
  }

  /// The title of a comparison; nil where it is of no bill.
  package func comparisonTitle(_ title: String?) -> String {
    title.map { pick("\($0)：分摊办法比较", "\($0): sharing rules compared") }
      ?? pick("分摊办法比较", "Sharing rules compared")
  }

  /// Which doors are compared where no register holds them.
  package func comparedDoors(_ count: Int, in file: String) -> String {
    pick(
      "按户册“\(file)”试算，\(count)户",
      "Reckoned for the roster “\(file)”, \(counted(count, "door", "doors"))"
    )
  }

  /// What is compared, in one sentence; `isAgreed`: with a bill that is on record.
  package func sums(of comparison: CostComparison, isAgreed: Bool) -> String {
    let table = comparison.tables[0]
    let first = isAgreed ? "现行办法" : letter(0)
    return pick(
      "费用\(amount(table.gross))，补贴\(amount(table.subsidy))，分摊\(amount(table.net))。"
        + "下表为每户实际承担金额（元），“\(againstFirst)”为与\(first)相比的增减。",
      "\(amount(table.gross)) less a subsidy of \(amount(table.subsidy)): \(amount(table.net)) to share. "
        + "Below: what each household would bear (yuan), and how much more or less than under "
        + "\(letter(0))\(isAgreed ? " (in force)" : "")."
    ) + whoTakesPart(in: comparison).map { pick("", " ") + $0 }.joined()
  }

  /// Who is reckoned with, where that is not the same everywhere.
  package func whoTakesPart(in comparison: CostComparison) -> [String] {
    let (first, others) = comparison.participants
    return [
      others.map {
        pick(
          "\(letter(0))按参加的\(number(first))户计算，其余各列按全部\(number($0))户都参加计算。",
          "\(letter(0)) is reckoned for the \(counted(first, "household", "households")) that take part, the "
            + "other columns as if all \(number($0)) did."
        )
      },
      comparison.withoutAgreedWeights.isEmpty
        ? nil
        : pick(
          "单户约定的系数不适用于\(list(comparison.withoutAgreedWeights.map(letter)))，这些户按各列的办法计算。",
          "Weights agreed for single doors do not hold under \(list(comparison.withoutAgreedWeights.map(letter))), "
            + "where those doors are reckoned like the others."
        ),
      comparison.hasLaterPayers
        ? pick(
          "后加入的户已计入，各列都当作一开始就参加重新计算。",
          "Who joined later is counted in, in every column as if it had taken part from the start."
        ) : nil,
    ].compactMap(\.self)
  }

  /// `较甲`: the heading of a difference.
  package var againstFirst: String { pick("较\(letter(0))", "vs \(letter(0))") }

  /// A difference from the first, in a narrow column.
  package func against(_ difference: Fen) -> String {
    difference == .zero ? pick("不变", "same") : signed(difference)
  }

  /// A storey in a column that says so: `二层`, `2`.
  package func storeyInColumn(_ storey: Int) -> String { pick(self.storey(storey), "\(storey)") }

  /// A rule of a comparison with what it rests on; where nothing is agreed yet, none is in
  /// force.
  package func legend(_ index: Int, of comparison: CostComparison, isAgreed: Bool) -> String {
    let rule = comparison.tables[index].rule
    let which = isAgreed && index == 0 ? pick("（现行）", " (in force)") : ""
    let told =
      rule.map {
        pick(
          "\(self($0.title))（\(name($0.standing))；\(self($0.source))）",
          "\(self($0.title)) (\(name($0.standing)); \(self($0.source)))"
        )
      } ?? ""
    let others = storeysLeftOut(of: comparison.tables[index])
    return pick(
      "\(letter(index))\(which)：\(told)。\(others)",
      "\(letter(index))\(which): \(told).\(others)"
    )
  }

  /// What the bars of a comparison show.
  package var comparisonDrawing: String {
    pick(
      "各层合计承担（元），右列为较\(letter(0))的增减",
      "What each storey bears together (yuan), and how much more or less than under \(letter(0))"
    )
  }

  /// The lines under a comparison.
  package var guideToComparison: [String] {
    pick(
      [
        "各种办法分摊的是同一笔费用，各列合计相等；哪户多出、哪户少出，表中逐户列明。",
        "按面积分摊是法定办法（没有约定时适用），其余是指导意见、通行做法或者各户约定，用哪一种由出资业主协商确定。",
        "本表供协商使用，不是缴费通知；缴费义务以本人签订的协议为准。",
      ],
      [
        "Every rule shares the same amount: the columns have one sum, and each door's more or less is told.",
        "Where nothing was agreed, law has it by area; all else is guidance or practice, and the payers choose.",
        "This paper is for talking it over and asks nobody to pay; only a signature obliges.",
      ]
    )
  }
}
