import Deliberation

extension Language {
  /// By when a step is due, as its rule says: `“联合验收”完成后30日内`, `停气前48小时`;
  /// nil where it has none.
  package func due(of stage: Stage, in procedure: Procedure) -> String? {
    switch stage.due {
    case .after(let key, let days, let unit):
      let begin =
        key.flatMap { key in procedure.stages.first { $0.key == key } }
        .map { pick("“\($0.title.chinese)”完成", "“\($0.title.english)”") }
        ?? (procedure.stages.first == stage
          ? pick("事项开始", "the opening of the case")
          : pick("上一步骤完成", "the step before"))
      return unit == .working
        ? pick(
          "\(begin)后\(days)个工作日内",
          "within \(counted(days, "working day", "working days")) of \(begin)"
        )
        : pick("\(begin)后\(days)日内", "within \(counted(days, "day", "days")) of \(begin)")
    case .ahead(let hours, let event):
      return pick(
        "\(event.chinese)前\(hours)小时",
        "\(counted(hours, "hour", "hours")) before \(event.english)"
      )
    case nil: return nil
    }
  }

  /// What stands behind the rule on the terminal: `：2020-10-30（星期五），还剩3日`.
  package func due(on day: Day, seenOn today: Day) -> String {
    let left = day - today
    let state =
      left < 0
      ? pick("逾期\(-left)日", "\(counted(-left, "day", "days")) late")
      : left == 0
        ? pick("今日到期", "due today") : pick("还剩\(left)日", "\(counted(left, "day", "days")) left")
    return pick("：\(dayWithWeekday(day))，\(state)", ": \(dayWithWeekday(day)), \(state)")
  }

  /// For a page, which tells days and never how many are left.
  package func due(by day: Day) -> String {
    pick("办理期限至\(plainDay(day))", "due by \(plainDay(day))")
  }

  /// The last moment a notice may be put up: `：最迟2020-06-10（星期三）20:00张贴`.
  package func due(by latest: EventTime) -> String {
    pick(
      "：最迟\(dayWithWeekday(latest.day))\(latest.hour)张贴",
      ": to be posted by \(dayWithWeekday(latest.day)) \(latest.hour)"
    )
  }

  /// Said once a notice hangs that was to be out so many hours before something; nil where
  /// it was in time.
  package func remark(on check: LeadCheck) -> String? {
    let what = pick(
      "提示：\(check.of.chinese)自\(dayWithWeekday(check.event.day))\(check.event.hour)起，",
      "note: \(check.of.english) begins on \(dayWithWeekday(check.event.day)) at "
        + "\(check.event.hour); "
    )
    let latest = "\(dayWithWeekday(check.latest.day))\(pick("", " "))\(check.latest.hour)"
    switch check.standing {
    case .inTime: return nil
    case .onTheDay:
      return what
        + pick(
          "最迟\(latest)张贴（提前\(check.hours)小时），请核对张贴的钟点。",
          "it had to hang by \(latest) (\(check.hours) hours ahead). Check the hour."
        )
    case .late:
      return what
        + pick(
          "最迟应在\(latest)张贴，提前不足\(check.hours)小时。\(check.of.chinese)应当改期，或者重新通告。",
          "it had to hang by \(latest), so it is out less than \(check.hours) hours ahead. Put "
            + "it off, or announce it anew."
        )
    }
  }

  /// Said of a notice that does not tell when the event is, though its step counts from it.
  package func remark(without event: Term, hours: Int) -> String {
    pick(
      "提示：这份通告没有写“事件时间”（\(event.chinese)从哪天几时起），提前\(hours)小时无法核对。",
      "note: it does not tell “event”, when \(event.english) begins, so that \(hours) hours ahead "
        + "cannot be checked."
    )
  }
}
