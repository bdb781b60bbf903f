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
}
