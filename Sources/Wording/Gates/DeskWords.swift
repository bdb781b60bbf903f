import Deliberation

extension Language {
  /// The first line of a desk: `今日 2020-06-08（星期一）：12项待办，逾期1项，今日到期0项`.
  package func head(of desk: Desk) -> String {
    let today = pick("今日 \(dayWithWeekday(desk.day))", "Today \(dayWithWeekday(desk.day))")
    let reminders = desk.count(.reminder)
    let open = desk.items.count - reminders
    guard open + reminders > 0 else { return today }
    let told = [
      pick("\(open)项待办", counted(open, "thing open", "things open")),
      pick("逾期\(desk.count(.overdue))项", "\(desk.count(.overdue)) overdue"),
      pick("今日到期\(desk.count(.today))项", "\(desk.count(.today)) due today"),
      reminders > 0 ? pick("另有提醒\(reminders)项", counted(reminders, "reminder", "reminders")) : nil,
    ]
    return today + pick("：", ": ")
      + told.compactMap(\.self).joined(separator: pick("，", ", "))
  }

  /// An office at the head of what it owes.
  package func heading(_ office: Office) -> String {
    guard self == .english, let community = office.community, office.english != office.name else {
      return pick(office.name, office.english)
    }
    return "\(office.english) (\(community))"
  }

  /// When something is due, seen on a day: `逾期3日 06-05`, `4个工作日内 06-12`, `提醒`.
  ///
  /// Days are calendar days unless working days are said.
  package func when(_ waiting: Waiting, on day: Day) -> String {
    let urgency = waiting.urgency(on: day)
    guard let due = waiting.due else {
      return urgency == .reminder ? pick("提醒", "reminder") : pick("待办", "open")
    }
    let left = due - day
    switch urgency {
    case .reminder: return pick("提醒 ", "reminder ") + short(due, seenOn: day)
    case .overdue:
      return pick("逾期\(-left)日 ", "\(counted(-left, "day", "days")) late ")
        + short(due, seenOn: day)
    case .today: return pick("今日", "today")
    case .coming, .undated:
      let span =
        waiting.workingDaysLeft(on: day).map { count in
          pick("\(count)个工作日内", "in \(counted(count, "working day", "working days"))")
        } ?? pick("\(left)日内", "in \(counted(left, "day", "days"))")
      return "\(span) \(short(due, seenOn: day))"
    }
  }

  /// `06-12`; with its year where that is another.
  private func short(_ due: Day, seenOn day: Day) -> String {
    due.year == day.year ? String(due.description.dropFirst(5)) : due.description
  }

  /// What waits, with the offices that owe it beside the first.
  package func say(_ item: Desk.Item) -> String {
    let others = item.others.map(heading)
    return say(item.waiting.matter)
      + (others.isEmpty ? "" : pick("（会同\(list(others))）", " (with \(list(others)))"))
  }

  /// What did not fit: `另有8项没有列出（逾期0项）：yishi today --all`.
  package func leftOut(_ left: [Waiting], on day: Day) -> String {
    let overdue = left.count { $0.urgency(on: day) == .overdue }
    return pick(
      "另有\(left.count)项没有列出，其中逾期\(overdue)项。全部：yishi today --all　　按单位：yishi today 单位",
      "\(number(left.count)) more, \(overdue) of them overdue. All: yishi today --all   "
        + "of one office: yishi today OFFICE"
    )
  }

  /// That nothing waits, of an office or at all.
  package func nothingWaits(for offices: [Office], asked text: String?) -> String {
    guard let text else { return pick("没有等着办的事。", "Nothing waits.") }
    guard !offices.isEmpty else { return pick("没有等着“\(text)”办的事。", "Nothing waits for “\(text)”.") }
    return pick(
      "没有等着“\(text)”办的事。有事待办的：\(list(offices.map(heading)))。",
      "Nothing waits for “\(text)”. Something waits for \(list(offices.map(heading)))."
    )
  }
}
