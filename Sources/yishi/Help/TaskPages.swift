import Deliberation

extension CommandPage {
  /// What is done with tasks.
  static let ofTasks: [CommandPage] = [
    CommandPage(
      "task add",
      "登记",
      Term(
        "登记一件要办的事，到期会列入今日待办。会议纪要里的待办已经在列，不用再登记。",
        "Writes a task down; it waits in 'yishi' for whom it names. What minutes left to do is a task "
          + "already."
      ),
      [
        .needed(Term("事项", "CASE"), theCase),
        .needed(Term("内容", "WHAT"), Term("要办什么，会公开", "what is to be done; it becomes public")),
        .option(
          "--who",
          Term("单位", "OFFICE"),
          Term("由哪个单位或者席位办", "who is to do it, by office"),
          isNeeded: true
        ),
        .option("--by", Term("日期", "DAY"), Term("办理期限", "by when")),
        .option(
          "--decision",
          Term("会议-项", "N-ITEM"),
          Term("哪次会议第几项议定的，如 9-1", "the meeting and the item that decided it, such as 9-1")
        ),
      ],
      example: Term(
        "南苑 核对表箱位置 --who 燃气公司 --by 2020-06-12 --decision 9-1",
        "2020-003 'check the meter boxes' --who 'gas company' --by 2020-06-12 --decision 9-1"
      )
    ),
    CommandPage(
      "task done",
      "办结",
      Term(
        "登记一件事已经办结。会议纪要里的待办写会议和项，如 9-1。",
        "Closes a task. What minutes left to do is named by meeting and item, such as 9-1."
      ),
      [
        .needed(Term("事项", "CASE"), theCase),
        .needed(
          Term("编号", "NUMBER"),
          Term(
            "任务编号，或者会议-项；task show 列出编号",
            "the task's number, or meeting and item; task show lists them"
          )
        ),
        .option(
          "--by",
          Term("单位", "OFFICE"),
          Term("由谁办的，不写就是原定的单位", "the office that did it; else the one that was to")
        ),
        .option(
          "--note",
          Term("说明", "TEXT"),
          Term("办理情况，会公开", "what is to be said of it; it becomes public")
        ),
      ],
      example: Term(
        "南苑 3 --by 燃气公司 --note 已换新表箱",
        "2020-003 3 --by 'gas company' --note 'new boxes hung'"
      )
    ),
    CommandPage(
      "task show",
      "查看",
      Term(
        "列出还没有办结的事，按期限先后；纪要里的待办也在内。",
        "Lists what is open by its day, what minutes left to do among it."
      ),
      [
        .place(Term("事项", "CASE"), Term("哪个事项，不写就是全部", "the case; else all of them")),
        .option("--all", nil, Term("已经办结的也列出", "what is done as well")),
        .option("--json", nil, Term("按 JSON 输出", "as JSON")),
      ],
      example: Term("南苑 --all", "2020-003 --all")
    ),
  ]
}
