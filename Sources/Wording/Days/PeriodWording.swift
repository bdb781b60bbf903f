import Deliberation

extension Language {
  /// A notice period in one sentence, with the days that moved its end.
  ///
  /// `公示期：2020年6月1日（星期一）张贴，自6月2日起至6月11日（星期四）18:00止，共10日（张贴当日不计）。`
  /// Where a year without a holiday table decides the end, it says 待核.
  package func period(_ period: NoticePeriod, hour: String) -> String {
    let from = near(period.first, period.posted)
    let count = length(of: period)
    guard let last = period.last else {
      let year = period.undecidedYear ?? period.posted.year
      return pick(
        "公示期：\(longDay(period.posted))张贴，自\(from)起，共\(count)（\(name(period.counting))）；"
          + "\(year)年节假日安排尚未收录，截止日待核。",
        "Notice period: posted on \(longDay(period.posted)), from \(from), \(count) "
          + "(\(name(period.counting))); the holidays of \(year) are not yet on record, "
          + "so its last day is still to be checked."
      )
    }
    let end = near(last, period.posted, withWeekday: true)
    let moved = passedOver(in: period, last: last).map { pick("；\($0)", "; \($0)") } ?? ""
    return pick(
      "公示期：\(longDay(period.posted))张贴，自\(from)起至\(end)\(hour)止，共\(count)"
        + "（\(name(period.counting))\(moved)）。",
      "Notice period: posted on \(longDay(period.posted)), from \(from) to \(end), \(hour), "
        + "\(count) (\(name(period.counting))\(moved))."
    )
  }

  /// `10日`, `5个工作日`; `10 days`, `5 working days`.
  package func length(of period: NoticePeriod) -> String {
    switch period.unit {
    case .natural: pick("\(period.days)日", counted(period.days, "day", "days"))
    case .working:
      pick("\(period.days)个工作日", counted(period.days, "working day", "working days"))
    }
  }

  /// The article the counting rests on.
  package func basis(of period: NoticePeriod) -> String {
    pick("期间计算依据：\(name(period.citation))。", "Counted by \(name(period.citation)).")
  }

  /// A day of the posting's year without that year, of another year with it.
  private func near(_ day: Day, _ posted: Day, withWeekday: Bool = false) -> String {
    switch (day.year == posted.year, withWeekday) {
    case (true, true): monthDay(day)
    case (true, false): plainMonthDay(day)
    case (false, true): longDay(day)
    case (false, false): plainDay(day)
    }
  }

  /// Why the period ends later than its days alone: nil where nothing was passed over.
  private func passedOver(in period: NoticePeriod, last: Day) -> String? {
    guard !period.passedOver.isEmpty else { return nil }
    let rests = list(runs(of: period.passedOver).map { rest($0, in: period) })
    switch period.unit {
    case .natural:
      guard let rawLast = period.rawLast else { return nil }
      return pick(
        "末日\(near(rawLast, period.posted))逢休息日，\(rests)，顺延至\(near(last, period.posted))",
        "its last day, \(near(rawLast, period.posted)), is a rest day (\(rests)), "
          + "so it moves to \(near(last, period.posted))"
      )
    case .working: return pick("\(rests)不是工作日", "not working days: \(rests)")
    }
  }

  /// Rest days one after another for one reason, as one span.
  private func runs(of days: [RestDay]) -> [[RestDay]] {
    var runs: [[RestDay]] = []
    for day in days {
      if let before = runs.last?.last, before.day + 1 == day.day, before.reason == day.reason {
        runs[runs.count - 1].append(day)
      } else {
        runs.append([day])
      }
    }
    return runs
  }

  private func rest(_ run: [RestDay], in period: NoticePeriod) -> String {
    guard let first = run.first, let last = run.last else { return "" }
    let span =
      first.day == last.day
      ? near(first.day, period.posted)
      : pick(
        "\(near(first.day, period.posted))至\(near(last.day, period.posted))",
        "\(near(first.day, period.posted)) to \(near(last.day, period.posted))"
      )
    return pick("\(span)为\(name(first.reason))", "\(span), \(name(first.reason))")
  }
}
