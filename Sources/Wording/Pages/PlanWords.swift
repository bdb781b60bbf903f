import Deliberation

// The plan of a year by quarters, of which nothing is typed twice.

extension Language {
  /// `2020年民生实事计划`.
  package func planTitle(_ year: Int) -> String {
    pick("\(year)年民生实事计划", "Plan of \(year)")
  }

  /// Reads `截至2020年6月8日（星期一），列入2件，已办结1件，办理中1件`.
  package func planLead(_ plan: YearPlan) -> String {
    let closed = plan.matters.count { $0.closedOn != nil }
    let open = plan.matters.count - closed
    return pick(
      "截至\(longDay(plan.asOf))，列入\(plan.matters.count)件，已办结\(closed)件，办理中\(open)件。由各事项的记录汇总。",
      "As of \(longDay(plan.asOf)): \(counted(plan.matters.count, "matter", "matters")), "
        + "\(closed) closed, \(open) in hand. Read from the record of each."
    )
  }

  package var roadmap: String { pick("路线图", "Roadmap") }
  package var timetable: String { pick("时间表", "Timetable") }
  package var taskList: String { pick("任务书", "Task list") }
  package var noTasks: String { pick("没有未办的步骤。", "Nothing is left to do.") }
  package var quietQuarter: String { pick("没有列入事项。", "No matter.") }

  /// `第二季度（4—6月）`.
  package func quarter(_ number: Int) -> String {
    let first = number * 3 - 2
    return pick(
      "第\(hanNumeral(number))季度（\(first)—\(first + 2)月）",
      "Quarter \(number)"
    )
  }

  /// Reads `15步中已完成5步；现在：费用分摊第一榜公示；以后依次：费用分摊第二榜公示、出资业主签订协议`.
  package func road(of matter: YearPlan.Matter) -> String {
    let steps = matter.standing.steps
    let done = steps.count { $0.endedOn != nil }
    if let day = matter.closedOn {
      return pick(
        "\(steps.count)步均已完成，\(plainDay(day))办结。",
        "All \(counted(steps.count, "step", "steps")) done on \(plainDay(day))."
      )
    }
    let now = matter.current.map { self($0.stage.title) } ?? ""
    let later = steps.filter { $0.state == .ahead }.map { self($0.stage.title) }
    return pick(
      "\(steps.count)步中已完成\(done)步；现在：\(now)",
      "\(done) of \(counted(steps.count, "step", "steps")) done; now: \(now)"
    )
      + (later.isEmpty ? "" : pick("；以后依次：\(list(later))", "; then: \(list(later))"))
      + pick("。", ".")
  }

  /// Reads `4月7日开始；完成入户征询意见（4月16日）；要办费用分摊第一榜公示（责任：业主代表）`.
  package func line(_ entry: YearPlan.Entry) -> String {
    var parts: [String] = []
    if entry.begins {
      let day = plainMonthDay(entry.matter.openedOn)
      parts.append(pick("\(day)开始", "begun on \(day)"))
    }
    if !entry.reached.isEmpty {
      let steps = entry.reached.map { step in
        let title = self(step.stage.title)
        let day = step.endedOn.map(plainMonthDay) ?? ""
        return step.isSkipped
          ? pick("\(title)（跳过，\(day)）", "\(title) (passed over, \(day))")
          : pick("\(title)（\(day)）", "\(title) (\(day))")
      }
      parts.append(pick("完成\(list(steps))", "reached \(list(steps))"))
    }
    if let ahead = entry.ahead {
      let due =
        ahead.due.map { pick("，期限\(plainMonthDay($0))", ", due \(plainMonthDay($0))") } ?? ""
      parts.append(
        pick(
          "要办\(self(ahead.stage.title))（责任：\(self(ahead.stage.owes))\(due)）",
          "to do: \(self(ahead.stage.title)) (\(self(ahead.stage.owes))\(due))"
        )
      )
    }
    if entry.closes { parts.append(pick("办结", "closed")) }
    return parts.joined(separator: pick("；", "; ")) + pick("。", ".")
  }

  /// The same after its matter's title, for a list of them.
  package func line(of entry: YearPlan.Entry) -> String {
    entry.matter.title + pick("：", ": ") + line(entry)
  }

  package var taskHeadings: [String] {
    [
      pick("事项", "Matter"), pick("要办的事", "To do"), pick("责任", "Responsible"),
      pick("期限", "Due"),
    ]
  }

  /// What of a step is not met yet, in words that may leave the office.
  package func task(_ step: Standing.Step) -> String {
    let missing = step.gates.filter { !$0.isMet }.map(publicly)
    return self(step.stage.title)
      + (missing.isEmpty ? "" : pick("：", ": ") + missing.joined(separator: pick("；", "; ")))
  }

  /// The day a step is due; a dash where neither law nor practice sets one.
  package func due(of step: Standing.Step) -> String { step.due.map(plainDay) ?? "—" }
}

extension Standing.Step {
  fileprivate var isSkipped: Bool {
    if case .skipped = state { true } else { false }
  }
}
