import Deliberation

extension CommandPage {
  /// What is done with rounds of visits.
  static let ofVisits: [CommandPage] = [
    CommandPage(
      "visit record",
      "登记",
      Term(
        "登记一次走访，每次都保留。record 可以不写。整个单元没有人的，户号写单元，一次登记。",
        "Enters a visit; every one is kept. The word record may be left out. A stairwell where nobody "
          + "was home is entered at once."
      ),
      [
        .needed(Term("事项", "CASE"), theCase),
        .place(
          Term("户号", "DOOR"),
          Term("走访的户，或者没有人的单元", "the door, or a stairwell where nobody was home")
        ),
        .place(
          Term("结果", "OUTCOME"),
          Term("同意、不同意、未表态、家中无人、再访", "for, against, undecided, notHome, comeAgain")
        ),
        .option(
          "--from",
          Term("表格", "CSV"),
          Term("读入填好的走访登记表，全部记入或者全部不记", "a walk sheet filled in, entered whole or not at all")
        ),
        .option("--round", Term("轮", "NUMBER"), theRound),
        .option(
          "--reason",
          Term("原因", "REASON"),
          Term("为什么不同意，用一个词：采光、费用", "why they are against, in a word")
        ),
        .option(
          "--answer",
          Term("答复", "TEXT"),
          Term("另问的答复，按另问的次序写", "the answer to a further question, in their order")
        ),
        .option("--promise", Term("内容", "TEXT"), Term("答应住户的事", "what was promised to them")),
        .option(
          "--next",
          Term("日期", "DAY"),
          Term("约好再去的日期，到期列入今日待办", "the day agreed for the next visit")
        ),
        .option(
          "--note",
          Term("备注", "TEXT"),
          Term("其他情况，只留在办公室", "anything else; it stays in the office")
        ),
      ],
      example: Term(
        "2020-014 2-301 不同意 --reason 采光 --next 2020-05-16",
        "2020-014 2-301 against --reason light --next 2020-05-16"
      )
    ),
    CommandPage(
      "visit open",
      "开始",
      Term("开始一轮走访，写明问什么。", "Begins a round of visits with its question."),
      [
        .needed(Term("事项", "CASE"), theCase),
        .needed(Term("问题", "QUESTION"), Term("问住户同意不同意的事", "what a household is for or against")),
        .option(
          "--also",
          Term("问题", "QUESTION"),
          Term("每户另问的事，可以写几次", "what else is asked at every door")
        ),
      ],
      example: Term(
        "2020-014 是否同意加装电梯 --also 家里有没有行动不便的人",
        "2020-014 'Do you agree to a lift?' --also 'Does anybody need help on the stairs?'"
      )
    ),
    CommandPage(
      "visit sheet",
      "登记表",
      Term(
        "写一张空的走访登记表，按走访次序排好，填好后读入。",
        "Writes an empty walk sheet in walking order, to fill in and read back."
      ),
      [
        .needed(Term("事项", "CASE"), theCase),
        .place(Term("单元", "PLACE"), thePlace),
        .option("--to", Term("文件", "CSV"), Term("写到哪个文件", "the file to write"), isNeeded: true),
        .option("--round", Term("轮", "NUMBER"), theRound),
      ],
      example: Term("2020-014 2单元 --to 走访登记表.csv", "2020-014 2 --to walk.csv")
    ),
    CommandPage(
      "visit show",
      "查看",
      Term(
        "看这一轮走到哪里：覆盖、各户答复、没有见到的户。只供工作人员看。",
        "How far a round got: coverage, answers, and the doors nobody was met at. For the staff alone."
      ),
      [
        .needed(Term("事项", "CASE"), theCase),
        .place(Term("单元", "PLACE"), thePlace),
        .option("--round", Term("轮", "NUMBER"), theRound),
        .option("--json", nil, Term("按 JSON 输出", "as JSON")),
      ],
      example: Term("2020-014 2单元", "2020-014 2")
    ),
  ]

  static let theCase = Term("编号、文件夹名，或者标题里的几个字", "its number, folder or part of its title")
  private static let theRound = Term("第几轮，不写就是最近一轮", "which round; else the latest")
  private static let thePlace = Term(
    "楼栋、单元或者路段，不写就是全部",
    "a building, stairwell or section; else all"
  )
}
