import Deliberation

// What calendars and the feed of notices say (订阅).

extension Language {
  /// The word before the links to calendar and feed.
  package var subscribe: String { pick("订阅：", "Subscribe: ") }

  /// The link to a calendar.
  package var calendarLink: String { pick("日历", "calendar") }

  /// The link to the feed of notices.
  package var feedLink: String { pick("公示", "notices") }

  /// Reads `杜甫路社区议事公开：会议和公示期`: what a calendar is called in an app.
  package func calendarTitle(of name: String) -> String {
    pick("\(name)：会议和公示期", "\(name): meetings and notice periods")
  }

  /// Reads `杜甫路社区议事公开：公示公告`: what the feed is called in a reader.
  package func feedTitle(of name: String) -> String {
    pick("\(name)：公示公告", "\(name): notices")
  }

  /// What a calendar is good for, and what holds where it differs from the paper.
  package var calendarPurpose: String {
    pick(
      "会议时间和公示期，随网页更新；以张贴的公示和会议通知为准。",
      "Meetings and notice periods, kept up to date with the site; what is posted prevails."
    )
  }

  /// What the feed brings.
  package var feedPurpose: String {
    pick(
      "新张贴、更正、延长和撤回的公示公告；以张贴的文本为准。",
      "Notices newly posted, corrected, extended or withdrawn; what is posted prevails."
    )
  }

  /// Reads `关于…的公示（至6月11日18:00止）`: a notice period by its end.
  package func periodTitle(_ title: String, last: Day?, hour: String) -> String {
    guard let last else {
      return pick("\(title)（截止日待核）", "\(title) (last day to be checked)")
    }
    return pick(
      "\(title)（至\(plainMonthDay(last))\(hour)止）",
      "\(title) (until \(plainMonthDay(last)), \(hour))"
    )
  }

  /// Reads `已撤回：关于…的公示`.
  package func withdrawnTitle(_ title: String) -> String {
    pick("已撤回：\(title)", "Withdrawn: \(title)")
  }

  /// Reads `事项：宇华苑小区14号楼加装电梯（2020-014）`.
  package func matterLine(_ title: String, _ number: CaseNumber) -> String {
    pick("事项：\(title)（\(number)）", "Matter: \(title) (\(number))")
  }

  /// Reads `会议：居民议事会，2020年6月11日（星期四） 19:30`.
  package func meetingLine(_ meeting: Meeting) -> String {
    pick(
      "会议：\(name(meeting.kind))，\(time(of: meeting))",
      "Meeting: \(name(meeting.kind)), \(time(of: meeting))"
    )
  }

  /// Reads `主持人：议事会会长`.
  package func chairLine(_ chair: String) -> String { pick("主持人：\(chair)", "Chair: \(chair)") }

  /// Reads `议程：1. 雨水管疏通；2. 楼院大门门禁`; nil where none is on record.
  package func agendaLine(_ agenda: [String]) -> String? {
    guard !agenda.isEmpty else { return nil }
    let items = agenda.enumerated().map { "\($0 + 1). \($1)" }
    return self(Label.agenda.term) + self(Label.colon.term)
      + items.joined(separator: pick("；", "; "))
  }

  /// Reads `公示。公示期：…。步骤：费用分摊第一榜公示。`: a notice in a list of many.
  package func feedSummary(of notice: Notice, step: Stage?) -> String {
    [
      pick("\(name(notice.kind))。", "\(name(notice.kind))."),
      notice.period.map { period($0, hour: notice.term?.hour ?? "") }
        ?? pick(
          "\(plainDay(notice.postedOn))张贴。",
          "Posted on \(plainDay(notice.postedOn))."
        ),
      step.map { pick("步骤：\(self($0.title))。", "Step: \(self($0.title)).") },
    ]
    .compactMap(\.self).joined(separator: pick("", " "))
  }

  /// Reads `本公示已于2020年6月5日由…撤回。原因：…`: a notice that no longer holds.
  package func withdrawn(_ withdrawal: Notice.Withdrawal, _ kind: Notice.Kind) -> String {
    pick(
      "本\(name(kind))已于\(plainDay(withdrawal.on))由\(withdrawal.by)撤回。原因：\(withdrawal.reason)",
      "Withdrawn by \(withdrawal.by) on \(plainDay(withdrawal.on)). Reason: \(withdrawal.reason)"
    )
  }

  /// Reads `本公示已于2020年6月5日更正。原因：…`.
  package func corrected(_ correction: Notice.Correction, _ kind: Notice.Kind) -> String {
    pick(
      "本\(name(kind))已于\(plainDay(correction.on))更正。原因：\(correction.reason)",
      "Corrected on \(plainDay(correction.on)). Reason: \(correction.reason)"
    )
  }

  /// Reads `期限已于2020年6月5日延长5日。原因：…`.
  package func extended(_ more: Notice.Extension, _ kind: Notice.Kind) -> String {
    pick(
      "本\(name(kind))的期限已于\(plainDay(more.on))延长\(more.days)日。原因：\(more.reason)",
      "Extended on \(plainDay(more.on)) by \(counted(more.days, "day", "days")). "
        + "Reason: \(more.reason)"
    )
  }

  /// What a calendar says once its matter is no longer on record.
  package var calendarTakenDown: String {
    pick("这份日历已撤下，所列日期不再有效。", "This calendar was taken down; its dates no longer hold.")
  }
}
