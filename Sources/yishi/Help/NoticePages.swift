import Deliberation

extension CommandPage {
  /// What is done with notices, from the draft to the day they come down.
  static let ofNotices: [CommandPage] = [
    CommandPage(
      "notice draft",
      "起草",
      Term(
        "存为草稿并编号；张贴以前，同名文件再存一次就替换。",
        "Keeps a draft and gives it its number; until it is posted a file of the same name replaces it."
      ),
      [
        .needed(
          Term("事项", "CASE"),
          Term("属于哪个事项：编号、文件夹名，或者标题里的几个字", "its case: number, folder or part of its title")
        ),
        .needed(
          Term("文件", "FILE"),
          Term(
            "公示文件，用 yishi new 公示 名称 --case 事项 生成",
            "the file, made by yishi new notice NAME --case CASE"
          )
        ),
      ],
      example: Term("2020-014 第一榜.md", "2020-014 first-list.md")
    ),
    CommandPage(
      "notice post",
      "张贴",
      Term(
        "登记已经张贴，答复公示期和撤下的日期。",
        "Says that it hangs; answers with its period and the day it must come down."
      ),
      [
        .needed(Term("编号", "ID"), theNotice),
        .option(
          "--at",
          Term("地点", "PLACE"),
          Term("张贴地点，可写多次；不写就是全部地点", "one of its places, may be repeated; else all")
        ),
        .option("--copies", Term("份数", "NUMBER"), Term("每处几份", "copies at each place")),
        .option(
          "--witness",
          Term("单位", "OFFICE"),
          Term("见证的单位，可写多次", "the office that saw it, may be repeated")
        ),
      ],
      example: Term("2020-014-3 --at 3单元入口", "2020-014-3 --at 'entrance 3'")
    ),
    CommandPage(
      "notice object",
      "异议",
      Term(
        "登记收到的异议。原话和户号只留在办公室。",
        "Enters an objection. Its original words and its door stay in the office."
      ),
      [
        .needed(Term("编号", "ID"), theNotice),
        .option(
          "--about",
          Term("类别", "CATEGORY"),
          Term("关于什么：采光、费用等", "what it is about: light, costs"),
          isNeeded: true
        ),
        .option(
          "--text",
          Term("内容", "TEXT"),
          Term("可以公开的内容", "the wording that may be shown"),
          isNeeded: true
        ),
        .option(
          "--original",
          Term("原话", "TEXT"),
          Term("原话，不公开", "the words as they came in; never shown")
        ),
        .option(
          "--door",
          Term("户号", "DOOR"),
          Term("哪一户提出，不公开", "the door it came from; never shown")
        ),
        .option(
          "--how",
          Term("方式", "WAY"),
          Term("怎样提出：书面、当面、电话、网上、意见箱", "how: letter, inPerson, telephone, online, box")
        ),
        .option(
          "--answerer",
          Term("单位", "OFFICE"),
          Term("由谁答复；不写就是第一个落款单位", "the office that answers; else the first that signed")
        ),
        .option(
          "--answer-by",
          Term("日期", "DAY"),
          Term("答复期限；不写就按公示", "the day the answer is due; else as the notice says")
        ),
      ],
      example: Term(
        "2020-014-3 --about 采光 --text 担心一楼采光 --how 书面",
        "2020-014-3 --about light --text 'fears for the light' --how letter"
      )
    ),
    CommandPage(
      "notice reply",
      "答复",
      Term("登记对异议的答复。", "Enters the answer to an objection."),
      [
        .needed(Term("编号", "ID"), theNotice),
        .needed(Term("件号", "NUMBER"), Term("第几件异议", "the number of the objection")),
        .option(
          "--text",
          Term("答复", "TEXT"),
          Term("答复的内容，公开", "the answer, as it is shown"),
          isNeeded: true
        ),
        .option(
          "--minutes",
          Term("会议", "MEETING"),
          Term("研究这件异议的会议，写文件名", "the meeting that discussed it, by its file's name")
        ),
        .option(
          "--outcome",
          Term("结果", "TEXT"),
          Term("作了什么调整，公开", "what it changed, as it is shown")
        ),
      ],
      example: Term("2020-014-3 1 --text 已调整井道位置", "2020-014-3 1 --text 'the shaft was moved'")
    ),
    CommandPage(
      "notice final",
      "定榜",
      Term(
        "公示期满、异议都已答复的，定榜。",
        "Declares it final once its period ran and every objection is answered."
      ),
      [
        .needed(Term("编号", "ID"), theNotice)
      ],
      example: Term("2020-014-3", "2020-014-3")
    ),
    CommandPage(
      "notice down",
      "撤下",
      Term("登记已经撤下。", "Says that copies were taken down."),
      [
        .needed(Term("编号", "ID"), theNotice),
        .option(
          "--at",
          Term("地点", "PLACE"),
          Term("从哪里撤下，可写多次；不写就是全部", "one of its places, may be repeated; else all")
        ),
      ],
      example: Term("2020-014-3", "2020-014-3")
    ),
    CommandPage(
      "notice extend",
      "延长",
      Term("延长公示期。", "Gives a notice more days."),
      [
        .needed(Term("编号", "ID"), theNotice),
        .option(
          "--days",
          Term("天数", "NUMBER"),
          Term("加几天，按公示期的计法", "how many days are added, in the unit of its period"),
          isNeeded: true
        ),
        .option("--why", Term("原因", "TEXT"), Term("原因", "why"), isNeeded: true),
      ],
      example: Term("2020-014-3 --days 3 --why 连日大雨", "2020-014-3 --days 3 --why 'days of rain'")
    ),
    CommandPage(
      "notice correct",
      "更正",
      Term("更正已张贴的文字，原文留下。", "Corrects the wording of a posted notice; what it said is kept."),
      [
        .needed(Term("编号", "ID"), theNotice),
        .needed(Term("文件", "FILE"), Term("改好的公示文件", "the file with the new wording")),
        .option("--why", Term("原因", "TEXT"), Term("原因", "why"), isNeeded: true),
      ],
      example: Term("2020-014-3 第一榜.md --why 笔误", "2020-014-3 first-list.md --why 'a slip'")
    ),
    CommandPage(
      "notice withdraw",
      "撤回",
      Term("撤回公示；网页保留，注明已撤回。", "Withdraws a notice; its page stays and says so."),
      [
        .needed(Term("编号", "ID"), theNotice),
        .option("--why", Term("原因", "TEXT"), Term("原因", "why"), isNeeded: true),
      ],
      example: Term("2020-014-3 --why 方案重新研究", "2020-014-3 --why 'the plan is taken up again'")
    ),
    CommandPage(
      "notice photo",
      "照片",
      Term("留存张贴的照片，按校验值。", "Keeps a photo of a board, by its hash."),
      [
        .needed(Term("编号", "ID"), theNotice),
        .needed(Term("照片", "FILE"), Term("照片文件", "the picture")),
        .option("--at", Term("地点", "PLACE"), Term("张贴地点之一", "one of its places"), isNeeded: true),
        .option(
          "--when",
          Term("时候", "MOMENT"),
          Term("什么时候拍的：张贴时、公示期中、期满时", "when: start, middle, end"),
          isNeeded: true
        ),
      ],
      example: Term(
        "2020-014-3 入口.jpg --at 3单元入口 --when 张贴时",
        "2020-014-3 door.jpg --at 'entrance 3' --when start"
      )
    ),
    CommandPage(
      "notice torn",
      "破损",
      Term("登记破损或者不见了的张贴件。", "Notes a copy that was found torn or gone."),
      [
        .needed(Term("编号", "ID"), theNotice),
        .option("--at", Term("地点", "PLACE"), Term("张贴地点之一", "one of its places"), isNeeded: true),
        .option("--what", Term("情况", "TEXT"), Term("发现什么情况", "what was found"), isNeeded: true),
      ],
      example: Term(
        "2020-014-3 --at 3单元入口 --what 撕去一角",
        "2020-014-3 --at 'entrance 3' --what 'a corner torn off'"
      )
    ),
    CommandPage(
      "notice repost",
      "重贴",
      Term("登记破损后重新张贴。", "Notes that a torn copy was put up again."),
      [
        .needed(Term("编号", "ID"), theNotice),
        .option("--at", Term("地点", "PLACE"), Term("张贴地点之一", "one of its places"), isNeeded: true),
      ],
      example: Term("2020-014-3 --at 3单元入口", "2020-014-3 --at 'entrance 3'")
    ),
  ]

  private static let theNotice = Term(
    "公示、公告、通知的编号，如 2020-014-3；只有一份的写事项",
    "the notice's number, such as 2020-014-3; or its case where it has one"
  )
}
