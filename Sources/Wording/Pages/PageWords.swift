import Deliberation

// The sentences of pages that are not a rule's, a gate's or a notice's own.

extension Language {
  /// `杜甫路社区、桐本南路社区议事公开`: the name of a site.
  package func siteName(of communities: [String]) -> String {
    pick("\(list(communities))议事公开", "\(list(communities)): public deliberation")
  }

  /// The first step of the way back.
  package var home: String { pick("首页", "Front page") }

  /// `2020年6月8日（星期一）的情况`: the day a list is true on.
  package func asOf(_ day: Day) -> String {
    pick("以下为\(longDay(day))的情况", "As of \(longDay(day))")
  }

  /// Reads `咨询：社区居民委员会（社区党群服务中心，联系电话：…）`.
  package func ask(_ contact: String) -> String {
    self(Heading.contact) + self(Label.colon.term) + contact
  }

  /// The front page has no notice to list; the last one is named where there is one.
  package func noNotice(last: (title: String, on: Day)?) -> String {
    let none = pick("目前没有正在公示的事项。", "No notice is open at present.")
    guard let last else { return none }
    return none
      + pick(
        "最近一次公示：\(last.title)，公示期至\(plainDay(last.on))，已满。",
        " The last one, “\(last.title)”, ended on \(plainDay(last.on))."
      )
  }

  /// The state of a notice on a day, as a word.
  package func state(of notice: Notice, on day: Day) -> String {
    guard notice.isPosted(by: day) else { return pick("尚未张贴", "not yet posted") }
    if notice.isWithdrawn(by: day) { return pick("已撤回", "withdrawn") }
    if let finality = notice.finality, finality.on <= day { return pick("已定榜", "final") }
    guard let period = notice.period else { return pick("已张贴", "posted") }
    switch period.hasRun(by: day) {
    case true?: return pick("公示期已满", "period over")
    case false?: return pick("公示中", "open")
    case nil: return pick("截止日待核", "last day to be checked")
    }
  }

  /// Where a case stands: `现在：费用分摊第一榜公示`.
  package func standingLine(_ standing: Standing) -> String {
    guard let current = standing.current else {
      return pick("已办结：各步骤均已完成", "Closed: every step is done")
    }
    return pick(
      "现在：\(self(standing.steps[current].stage.title))",
      "Now: \(self(standing.steps[current].stage.title))"
    )
  }

  /// Reads `（15步中的第6步）`.
  package func position(in standing: Standing) -> String {
    guard let current = standing.current else {
      return pick("（共\(standing.steps.count)步）", "(\(standing.steps.count) steps)")
    }
    return pick(
      "（\(standing.steps.count)步中的第\(current + 1)步）",
      "(step \(current + 1) of \(standing.steps.count))"
    )
  }

  /// Whether a gate is met, as a word beside its mark.
  package func word(isMet: Bool) -> String { isMet ? pick("已完成", "met") : pick("未完成", "missing") }

  /// The answer of a test of a vote: 达到, 未达到, or open.
  package func word(ofTest isMet: Bool?) -> String {
    switch isMet {
    case true?: pick("达到", "met")
    case false?: pick("未达到", "not met")
    case nil: pick("暂不能认定", "not yet decidable")
    }
  }

  /// The state of a step, as a word beside its mark.
  package func word(_ state: Standing.State) -> String {
    switch state {
    case .done: pick("已完成", "done")
    case .skipped: pick("已跳过", "passed over")
    case .current: pick("进行中", "now")
    case .ahead: pick("未开始", "ahead")
    }
  }

  /// Who passed over a step and why.
  package func skipped(_ skip: Skip) -> String {
    pick("由\(skip.office)决定跳过：\(skip.reason)", "passed over by \(skip.office): \(skip.reason)")
  }
}
