import Deliberation

extension CommandPage {
  /// What is done with meetings and their minutes.
  static let ofMeetings: [CommandPage] = [
    CommandPage(
      "meeting record",
      "记",
      Term(
        "把会议文件记入台账；纪要审定以前再记一次，就替换。",
        "Enters a meeting from its file; until its minutes are approved it may be entered again."
      ),
      [
        .needed(
          Term("文件", "FILE"),
          Term("会议文件，用 yishi new 会议 名称 生成", "the file, made by yishi new meeting NAME")
        ),
        .option("--case", Term("事项", "CASE"), Term("属于哪个事项", "the case it belongs to")),
      ],
      example: Term("会议.md --case 化肥厂", "meeting.md --case 2019-001")
    ),
    CommandPage(
      "meeting approve",
      "审定",
      Term("登记纪要已经审定，此后改动须写明原因。", "Approves the minutes; from here on a change needs its reason."),
      [
        .needed(Term("编号", "ID"), theMeeting),
        byOffice,
      ],
      example: Term("3", "3")
    ),
    CommandPage(
      "meeting publish",
      "公开",
      Term("登记审定的纪要已经公开。", "Notes that approved minutes were made public."),
      [
        .needed(Term("编号", "ID"), theMeeting),
        byOffice,
      ],
      example: Term("3", "3")
    ),
    CommandPage(
      "meeting lock",
      "归档",
      Term("公开的纪要归档，不再改动。", "Puts published minutes away for good."),
      [
        .needed(Term("编号", "ID"), theMeeting),
        byOffice,
      ],
      example: Term("3", "3")
    ),
    CommandPage(
      "meeting correct",
      "更正",
      Term("更正审定的纪要，原文留下。", "Corrects approved minutes; what they said is kept."),
      [
        .needed(Term("编号", "ID"), theMeeting),
        .needed(Term("文件", "FILE"), Term("改好的会议文件", "the file with the new text")),
        .option("--why", Term("原因", "TEXT"), Term("原因", "why"), isNeeded: true),
      ],
      example: Term("3 会议.md --why 到会人数写错", "3 meeting.md --why 'attendance was wrong'")
    ),
    CommandPage(
      "meeting done",
      "办结",
      Term("登记会议待办事项已经办结。", "Closes an action item of a meeting."),
      [
        .needed(Term("编号", "ID"), theMeeting),
        .needed(Term("第几项", "ITEM"), Term("待办的第几项，从1数起", "which of its action items, from 1")),
        .option(
          "--by",
          Term("单位", "OFFICE"),
          Term("谁办的；不写是经办单位", "who did it; else the office that keys")
        ),
        .option(
          "--note",
          Term("说明", "TEXT"),
          Term("怎么办的，居民看得到", "what is to be said of it; residents read it")
        ),
      ],
      example: Term("3 1", "3 1")
    ),
  ]

  private static let theMeeting = Term("会议编号，如 3", "the number of the meeting, such as 3")
  private static let byOffice = Row.option(
    "--by",
    Term("单位", "OFFICE"),
    Term("由哪个单位办理；不写就是经办单位", "the office that does it; else the one that keys")
  )
}
