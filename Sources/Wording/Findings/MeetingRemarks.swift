import Deliberation

// What a check remarks on minutes without refusing them.

extension Language {
  /// A habit of writing and its cure.
  func say(_ habit: MinutesHabit) -> String {
    switch habit {
    case .headingWithoutSpace:
      pick(
        "标题的井号后面要空一格，如“## 议定事项”，否则按正文显示。",
        "a heading needs a space behind its #, as in “## Decided”; else it is shown as text."
      )
    case .fullWidthMark:
      pick("标题请用半角井号“#”加空格。", "a heading takes the half-width # and a space.")
    case .listMark(let mark):
      pick(
        "“\(mark)”开头的行不会排成列表；要排成列表，写“1. ”（半角点加空格），"
          + "正文的层次可以写“一、”“（一）”。",
        "a line that begins with “\(mark)” is no list; write “1. ” with a half-width dot and a space."
      )
    case .typedTable:
      pick(
        "用竖线画的表不会排成表格；请写在 ```table 和 ``` 两行之间，每行一条，各格用逗号隔开。",
        "a table drawn with | is not shown as one; write it between lines ```table and ```, one row "
          + "a line, cells parted by commas."
      )
    }
  }

  /// A meeting called later than asked, or not known when.
  func say(_ standing: Meeting.AdvanceStanding, of held: Day) -> String {
    switch standing {
    case .inTime(let day, _), .lawful(let day, _):
      pick("\(day)通知，符合提前天数。", "notice was given on \(day), in time.")
    case .late(let day, let advance):
      pick(
        "\(day)通知\(held)的会议，只提前\(held - day)日，不足\(advance.days)日（\(self(advance.source))）；"
          + "最迟应在\(advance.latest(before: held))通知。",
        "notice on \(day) of a meeting on \(held) is \(counted(held - day, "day", "days")) ahead, and "
          + "\(advance.days) are asked (\(self(advance.source))); it was due by "
          + "\(advance.latest(before: held))."
      )
    case .unknown(let advance):
      pick(
        "有议案表决而没有写“通知日”；会议应提前\(advance.days)日通知（\(self(advance.source))）。",
        "motions were put, but no “noticeOn” is told; notice is asked \(advance.days) days ahead "
          + "(\(self(advance.source)))."
      )
    }
  }

  /// That a show of hands at such a meeting decides nothing.
  package func countsNoVotes(_ kind: Meeting.Kind) -> String {
    kind == .owners
      ? pick(
        "业主会议上举手不产生业主共同决定；须依《民法典》第二百七十八条，按人数和专有部分面积另行表决：yishi vote open。",
        "a show of hands at an owners' meeting is no decision of the owners; they vote by heads and "
          + "floor area (Civil Code art. 278): yishi vote open."
      )
      : pick(
        "\(name(kind))只听取意见，不作决定；票数只作记录。",
        "a \(name(kind)) hears opinions and decides nothing; the counts are only kept."
      )
  }
}
