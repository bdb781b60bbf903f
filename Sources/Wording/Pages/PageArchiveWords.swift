import Deliberation

// What the archive says.

extension Language {
  /// Reads `2020年`.
  package func year(_ year: Int) -> String { pick("\(year)年", "\(year)") }

  /// Reads `2020年档案`.
  package func archive(of year: Int) -> String { pick("\(year)年档案", "Archive of \(year)") }

  /// Reads `6月`.
  package func month(_ month: Int) -> String { pick("\(month)月", monthName(month)) }

  /// What a year or a place holds, leaving out what it has none of.
  package func holdings(matters: Int, notices: Int, polls: Int, meetings: Int) -> String {
    [
      (matters, pick("事项\(number(matters))件", counted(matters, "matter", "matters"))),
      (notices, pick("公示公告\(number(notices))件", counted(notices, "notice", "notices"))),
      (polls, pick("表决\(number(polls))次", counted(polls, "vote", "votes"))),
      (meetings, pick("会议\(number(meetings))次", counted(meetings, "meeting", "meetings"))),
    ]
    .filter { $0.0 > 0 }.map(\.1).joined(separator: pick("，", ", "))
  }

  /// Reads `事项开始办理`.
  package var matterOpened: String { pick("事项开始办理", "matter opened") }

  /// Reads `事项办结`.
  package var matterClosed: String { pick("事项办结", "matter closed") }

  /// Reads `表决开始`, while a vote runs.
  package var pollOpened: String { pick("表决开始", "vote opened") }

  /// Reads `表决结果：通过`, on the day a vote closed.
  package func pollClosed(_ tally: Tally) -> String { outcome(tally) }

  /// What a reader of the archive finds in it.
  package func archiveLead(from first: Int, to last: Int) -> String {
    first == last
      ? pick("这里存有\(first)年公布过的全部内容。", "Everything made public in \(first).")
      : pick(
        "这里存有\(first)年至\(last)年公布过的全部内容。",
        "Everything made public from \(first) to \(last)."
      )
  }
}
