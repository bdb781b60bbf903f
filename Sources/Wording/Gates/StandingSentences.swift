import Deliberation

extension Language {
  /// Where a case stands: `费用分摊第一榜公示（15步中的第6步）`.
  package func whereItStands(_ standing: Standing) -> String {
    let count = standing.steps.count
    guard let current = standing.current else {
      return pick("\(count)个步骤均已完成", "all \(counted(count, "step", "steps")) done")
    }
    return pick(
      "\(self(standing.steps[current].stage.title))（\(count)步中的第\(current + 1)步）",
      "\(self(standing.steps[current].stage.title)) (step \(current + 1) of \(count))"
    )
  }

  /// What one step is at, with the day it was done or why it was passed over.
  package func say(_ state: Standing.State, in style: DayStyle = .terminal) -> String {
    switch state {
    case .done(let day):
      pick("\(bareDay(day, in: style))完成", "done on \(bareDay(day, in: style))")
    case .skipped(let skip):
      pick(
        "\(bareDay(skip.on, in: style))由\(skip.office)决定跳过：\(skip.reason)",
        "passed over on \(bareDay(skip.on, in: style)) by \(skip.office): \(skip.reason)"
      )
    case .current: pick("正在办理", "in hand")
    case .ahead: pick("尚未开始", "not begun")
    }
  }
}
