import Deliberation

// What pages say of votes.

extension Language {
  /// How many have handed in a ballot while a vote runs, by heads and by area.
  package func participation(_ tally: Tally) -> [String] {
    let unknown =
      tally.unknownArea == 0
      ? ""
      : pick(
        "（另有\(tally.unknownArea)户面积待核）",
        " (the area of \(counted(tally.unknownArea, "owner", "owners")) is to be checked)"
      )
    return [progress(tally.returned, of: tally.entitled) + unknown + pick("。", ".")]
  }

  /// `表决 2020-014-1`: what a page is of, with its number.
  package func kicker(ofPoll item: Int, _ number: CaseNumber) -> String {
    pick("表决", "Vote") + " " + number.item(item)
  }

  /// Reads `费用 2020-014-2`.
  package func kicker(ofBill item: Int, _ number: CaseNumber) -> String {
    pick("费用", "Bill") + " " + number.item(item)
  }

  /// Reads `签约 2020-014-4`.
  package func kicker(ofAgreement item: Int, _ number: CaseNumber) -> String {
    pick("签约", "Agreement") + " " + number.item(item)
  }

  /// A text that begins a line or a cell: in English with a capital.
  package func leading(_ text: String) -> String {
    pick(text, text.prefix(1).uppercased() + text.dropFirst())
  }

  /// The heading of those who do not object, under a rule of dissent.
  package var unopposed: String { leading(name(.unopposed)) }

  package var pollRuns: String { pick("表决进行中", "open") }

  /// The state of a vote that ran out and that nobody has counted.
  package var pollAwaitsCount: String { pick("已截止，待计票", "closed, not counted yet") }

  package func pollAwaitsCount(closedOn day: Day) -> String {
    pick(
      "表决已于\(longDay(day))截止，尚未计票；计票后公布结果",
      "Closed on \(longDay(day)) and not counted yet; the result follows the count"
    )
  }

  /// The closing day with its hour, where one was set: `2020年5月24日17:00`.
  package func deadline(of poll: Poll) -> String { atHour(plainDay(poll.closesOn), of: poll) }

  /// The same with the weekday: `2020年5月24日（星期日）17:00`.
  package func longDeadline(of poll: Poll) -> String { atHour(longDay(poll.closesOn), of: poll) }

  private func atHour(_ day: String, of poll: Poll) -> String {
    day + (poll.terms.closingHour.map { pick("", ", ") + $0 } ?? "")
  }

  /// Until when on the last day and where papers are handed in; nil where neither is told.
  package func handingIn(_ poll: Poll) -> String? {
    let hour = poll.terms.closingHour.map {
      pick("最后一日\($0)截止", "until \($0) on the last day")
    }
    let parts = [hour, receivingPlace(of: poll)].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: pick("；", "; "))
  }

  /// `收票地点：社区党群服务中心`.
  package func receivingPlace(of poll: Poll) -> String? {
    poll.terms.receivingPlace.map { pick("收票地点：\($0)", "handed in at: \($0)") }
  }

  /// Reads `2020年5月24日截止 · 表决范围：本单元12户`.
  package func closing(_ poll: Poll, on day: Day) -> String {
    let closes = poll.isClosed(on: day) ? "closed" : "closes"
    return pick(
      "\(plainDay(poll.closesOn))截止 · 表决范围：\(poll.circle.name)",
      "\(closes) \(plainDay(poll.closesOn)) · \(poll.circle.name)"
    )
  }

  /// Reads `同意：专有部分面积720.00㎡ / 960.00㎡，业主人数9人 / 12人`.
  package func approvals(of tally: Tally) -> String {
    let approvals = tally.margins.filter { $0.test != .participation }
    let figures = approvals.map {
      pick("\(name($0.measure))", "\(name($0.measure)) ") + figure($0.part, by: $0.measure) + " / "
        + figure($0.whole, by: $0.measure)
    }
    let what = name(approvals.first?.test ?? .approval)
    return pick("\(what)：", "\(leading(what)): ") + figures.joined(separator: pick("，", ", "))
  }

  /// Totals under five are not broken down on the web.
  package var tooFew: String {
    pick(
      "表决范围不足5人，网上只公布结果，不公布票数；计票结果见张贴件。",
      "Fewer than five may vote, so only the outcome is shown here; the figures are on the wall copy."
    )
  }

  /// The label of a bar of a tally: `同意 专有部分面积 720.00㎡ / 960.00㎡`.
  package func barLabel(_ margin: Margin) -> String {
    let figures =
      figure(margin.part, by: margin.measure) + " / " + figure(margin.whole, by: margin.measure)
    return pick(
      "\(name(margin.test)) \(name(margin.measure)) \(figures)",
      "\(leading(name(margin.measure))) \(name(margin.test)): \(figures)"
    )
  }

  /// The label where unknown areas leave a test open: `参与表决 专有部分面积`.
  package func openBarLabel(_ test: Margin.Test, _ measure: Measure) -> String {
    pick("\(name(test)) \(name(measure))", "\(leading(name(measure))) \(name(test))")
  }

  /// What stands there instead of the bar.
  package var openBarNote: String { pick("有面积待核，暂不能认定", "areas unknown, not yet decidable") }

  /// What the bars of a tally show, as one sentence: what was missed, else what
  /// was met.
  package func tallyDrawingTitle(_ tally: Tally) -> String {
    let missed = tally.margins.first { !$0.isMet }
    guard let deciding = missed ?? tally.margins.last else { return verdict(tally) }
    let measures = tally.margins
      .filter { $0.test == deciding.test && $0.isMet == deciding.isMet }
      .map { name($0.measure) }
    let needed = required(deciding)
    let both = measures.count > 1
    return pick(
      "\(name(deciding.test))的\(measures.joined(separator: "和"))"
        + (missed == nil ? "\(both ? "都" : "")达到" : "\(both ? "都" : "")未达到") + needed,
      "\(leading(list(measures))) \(name(deciding.test)): " + (missed == nil ? "" : "not ") + needed
    )
  }

  /// Reads `表决结果：通过`.
  package func outcome(_ tally: Tally) -> String {
    pick("表决结果：\(verdict(tally))", "Result: \(verdict(tally).lowercased())")
  }

  package func pollRunsUntil(_ day: Day) -> String {
    pick("表决进行中，\(longDay(day))截止", "Open until \(longDay(day))")
  }

  /// Reads `2020年5月10日至5月24日`, with the year again where it is another.
  package func span(_ first: Day, _ last: Day) -> String {
    let end = first.parts.year == last.parts.year ? plainMonthDay(last) : plainDay(last)
    return pick("\(plainDay(first))至\(end)", "\(plainDay(first)) to \(plainDay(last))")
  }
}
