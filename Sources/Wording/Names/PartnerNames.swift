import Deliberation

// The names of partners, of what documents come to, and of decisions.

extension Language {
  package func name(_ role: Partner.Role) -> String {
    switch role {
    case .gasCompany: pick("燃气公司", "gas company")
    case .housingCentre: pick("房管部门", "housing office")
    case .contractor: pick("施工单位", "contractor")
    case .designer: pick("设计单位", "designer")
    case .inspector: pick("检验检测机构", "inspection body")
    case .expert: pick("专家", "expert")
    case .authority: pick("主管部门", "authority")
    case .neighbour: pick("共建单位", "neighbouring organisation")
    case .other: pick("其他", "other")
    }
  }

  package func name(_ outcome: Document.Outcome) -> String {
    switch outcome {
    case .passed: pick("通过", "passed")
    case .passedAfterChanges: pick("整改后通过", "passed after changes")
    case .notPassed: pick("不通过", "not passed")
    }
  }

  /// `议定：2020年6月3日“南苑小区燃气入户协商会”第2项`: which minutes decided it.
  package func decided(by item: Int, of meeting: Meeting) -> String {
    pick(
      "议定：\(plainDay(meeting.day))“\(meeting.title)”第\(item)项",
      "decided by item \(item) of “\(meeting.title)”, \(plainDay(meeting.day))"
    )
  }

  package var taskIsOpen: String { pick("待办", "open") }
  package var taskIsDone: String { pick("已办结", "done") }

  /// How a task stands: `2020年6月12日由社区居委会办结：已约定`, `期限2020年6月12日`.
  package func state(of task: ListedTask, in style: DayStyle) -> String {
    guard let done = task.doneOn else {
      return task.by.map {
        pick("期限\(bareDay($0, in: style))", "by \(bareDay($0, in: style))")
      } ?? pick("没有期限", "no day set")
    }
    let other = task.doneBy.flatMap { $0 == task.who ? nil : $0 }
    return pick(
      "\(bareDay(done, in: style))" + (other.map { "由\($0)" } ?? "") + "办结",
      "done on \(bareDay(done, in: style))" + (other.map { " by \($0)" } ?? "")
    )
      + (task.note.map { pick("：", ": ") + $0 } ?? "")
  }

  /// The number by which a task is closed: `3`, or `9-1` for item 1 of meeting 9.
  package func number(of task: ListedTask) -> String {
    switch task.origin {
    case .task(let number): number.map { "\($0)" } ?? "—"
    case .action(let meeting, let item): meeting.map { "\($0)-\(item)" } ?? "—"
    }
  }
}
