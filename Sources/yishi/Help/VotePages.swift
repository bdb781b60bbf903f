import Deliberation

extension CommandPage {
  /// What is done with votes, from the opening to the count.
  static let ofVotes: [CommandPage] = [
    CommandPage(
      "vote open",
      "开始",
      Term(
        "按文件开始表决。规则、名册和表决范围从这时起不再变动。",
        "Opens a vote from its file. From here on neither rule, roll nor circle changes."
      ),
      [
        .needed(
          Term("事项", "CASE"),
          Term("属于哪个事项：编号、文件夹名，或者标题里的几个字", "its case: number, folder or part of its title")
        ),
        .needed(
          Term("文件", "FILE"),
          Term("表决文件，用 yishi new 表决 名称 生成", "the file of the vote, made by yishi new vote NAME")
        ),
        .option(
          "--until",
          Term("时刻", "HOUR"),
          Term(
            "最后一日收票到几时，如 17:00，印在表决票上",
            "the hour of the last day papers are taken until, such as 17:00"
          )
        ),
        .option("--at", Term("地点", "PLACE"), Term("收票地点，印在表决票上", "where papers are handed in")),
      ],
      example: Term(
        "宇华苑 3单元表决.yaml --until 17:00 --at 社区服务中心",
        "2020-014 vote.yaml --until 17:00 --at 'community office'"
      )
    ),
    CommandPage(
      "vote issue",
      "发票",
      Term(
        "不写户号，给每位还没有表决票的业主开一张；写户号，登记这几户已经送达。",
        "Without a door every owner who has none gets a numbered ballot; with doors their delivery is noted."
      ),
      [
        .needed(Term("编号", "ID"), theVote),
        .place(Term("户号…", "DOOR…"), Term("已送达的户", "the doors it was delivered to")),
        .option(
          "--to",
          Term("谁", "WHO"),
          Term("交给谁：业主、家属、承租人、无人", "to whom: owner, family, tenant, nobody")
        ),
        .option(
          "--how",
          Term("方式", "WAY"),
          Term("怎样送达：当面、邮寄、信息、留置、公告", "how: handed, post, message, left, announced")
        ),
        .option("--receipt", nil, Term("收件人已签收", "the recipient signed for it")),
        .option("--witness", Term("单位", "OFFICE"), Term("在场见证的单位", "the office that saw it")),
        .option("--photo", Term("文件", "FILE"), Term("送达时的照片", "a photo of it")),
      ],
      example: Term(
        "2020-014-1 3-301 3-302 --to 业主 --receipt",
        "2020-014-1 3-301 3-302 --to owner --receipt"
      )
    ),
    CommandPage(
      "vote ballot",
      "登记",
      Term(
        "登记收回的表决票。户号只用来找到业主，一名业主只有一张票。",
        "Enters a ballot that came back. The door only finds the owner, who has one ballot."
      ),
      [
        .needed(Term("编号", "ID"), theVote),
        .place(Term("户号", "DOOR"), Term("业主的任何一户", "any door of the owner")),
        .place(
          Term("意见", "CHOICE"),
          Term("票上的意见：同意、反对、弃权、作废", "what the paper says: for, against, abstain, void")
        ),
        .option(
          "--from",
          Term("表格", "CSV"),
          Term("整张表一次登记，有一处问题就全部不记", "a whole table, all of it or none")
        ),
        .option("--number", Term("票号", "NUMBER"), Term("票上印的号码", "the number on the paper")),
        .option(
          "--how",
          Term("方式", "WAY"),
          Term(
            "怎样收回：书面、入户、会议、电话、信息、邮寄、委托",
            "how: paper, visit, meeting, telephone, message, post, proxy"
          )
        ),
        .option("--by", Term("单位", "OFFICE"), Term("收票的单位", "the office that collected it")),
        .option(
          "--signed",
          nil,
          Term("票上有签名；没有签名写 --no-signed", "the paper is signed; --no-signed where it is not")
        ),
        .option(
          "--voter",
          Term("共有人", "CO-OWNER"),
          Term("共有的户由谁填写", "which of the co-owners filled it in")
        ),
        .option(
          "--proxy",
          Term("委托书", "KEY"),
          Term("代投的，写已登记的委托书编号", "the authority on file by which somebody votes for the owner")
        ),
        whyVoid,
      ],
      example: Term(
        "2020-014-1 3-501 同意 --how 入户 --signed",
        "2020-014-1 3-501 for --how visit --signed"
      )
    ),
    CommandPage(
      "vote correct",
      "更正",
      Term(
        "更正录错的票。原来录的内容连同原因、经办和日期一并留下。",
        "Puts right a ballot that was misread. What stood there is kept with reason, office and day."
      ),
      [
        .needed(Term("编号", "ID"), theVote),
        .needed(Term("票号", "NUMBER"), Term("票上印的号码", "the number on the paper")),
        .needed(
          Term("意见", "CHOICE"),
          Term("票上的意见：同意、反对、弃权、作废", "what the paper says: for, against, abstain, void")
        ),
        .option("--why", Term("原因", "TEXT"), Term("为什么更正", "why"), isNeeded: true),
        whyVoid,
      ],
      example: Term("2020-014-1 009 反对 --why 录入看错", "2020-014-1 009 against --why misread")
    ),
    CommandPage(
      "vote rekey",
      "复录",
      Term(
        "由另一人把票再录一次。两次不一致的，核对原票以前不能计票。",
        "Keys a paper a second time, by somebody else. While the two differ the vote is not counted."
      ),
      [
        .needed(Term("编号", "ID"), theVote),
        .place(Term("票号", "NUMBER"), Term("票上印的号码", "the number on the paper")),
        .place(
          Term("意见", "CHOICE"),
          Term("票上的意见：同意、反对、弃权、作废", "what the paper says: for, against, abstain, void")
        ),
        .option(
          "--from",
          Term("表格", "CSV"),
          Term("一张表一次复录：票号、表决、无效原因", "a table of them: number, choice, reason")
        ),
        whyVoid,
      ],
      example: Term("2020-014-1 009 同意 --as 社区工作人员乙", "2020-014-1 009 for --as 'second typist'")
    ),
    CommandPage(
      "vote proxy",
      "委托",
      Term("登记书面委托书，或者登记撤回。", "Puts a written authority on file, or takes it back."),
      [
        .needed(Term("编号", "ID"), theVote),
        .needed(Term("委托书", "KEY"), Term("委托书的编号或者名称", "its number or title")),
        .option(
          "--door",
          Term("户号", "DOOR"),
          Term("委托人的任何一户", "any door of the owner who gives it")
        ),
        .option("--agent", Term("受托人", "AGENT"), Term("谁代为投票", "who votes for the owner")),
        .option(
          "--scope",
          Term("事项", "TEXT"),
          Term("委托事项；不写就是本次表决", "what it allows; else this vote")
        ),
        .option(
          "--from",
          Term("日期", "DAY"),
          Term("从哪天起；不写就是当天", "the first day it is good for; else today")
        ),
        .option("--until", Term("日期", "DAY"), Term("到哪天止", "the last day it is good for")),
        .option("--scan", Term("文件", "FILE"), Term("委托书的扫描件", "the scan of the paper")),
        .option("--revoke", nil, Term("业主从当天起撤回", "the owner takes it back, from today on")),
      ],
      example: Term(
        "2020-014-1 委托书1 --door 3-601 --agent 3-501业主 --until 2020-05-24",
        "2020-014-1 A1 --door 3-601 --agent 'owner of 3-501' --until 2020-05-24"
      )
    ),
    CommandPage(
      "vote voter",
      "推选",
      Term(
        "登记共有人推选谁投票，须在截止前推选。",
        "Notes whom the co-owners of a door named to vote, before the vote is over."
      ),
      [
        .needed(Term("编号", "ID"), theVote),
        .needed(Term("户号", "DOOR"), Term("共有的户", "the door they own together")),
        .needed(Term("共有人", "CO-OWNER"), Term("推选的人，是共有人之一", "one of the co-owners")),
        .option(
          "--document",
          Term("文件", "TEXT"),
          Term("推选的书面文件", "the paper by which they did so")
        ),
      ],
      example: Term(
        "2020-014-1 3-401 共有人甲 --document 推选书",
        "2020-014-1 3-401 'co-owner A' --document 'letter of 12 May'"
      )
    ),
    CommandPage(
      "vote show",
      "查看",
      Term(
        "表决进行到哪里，只供工作人员掌握；截止前对外只公布参与人数。",
        "Where a vote stands, for the staff alone; until it closes the public sees only who took part."
      ),
      [
        .needed(Term("编号", "ID"), theVote),
        .option(
          "--heads",
          nil,
          Term("逐人列出户号和按一人计的理由", "every head with its doors, and why they are one")
        ),
        .option("--missing", nil, Term("还没有投票的户", "the doors that have not voted")),
        .option("--json", nil, Term("用 JSON 输出", "as JSON")),
      ],
      example: Term("2020-014-1 --missing", "2020-014-1 --missing")
    ),
    CommandPage(
      "vote recount",
      "复核",
      Term(
        "用两种互不相干的方法各计一遍，看结果是否一致；不改动台账。",
        "Counts a vote by two ways that share no code and compares them; changes nothing."
      ),
      [
        .needed(Term("编号", "ID"), theVote),
        .option(
          "--json",
          nil,
          Term("用 JSON 输出数字，只供工作人员", "the figures as JSON, for the staff alone")
        ),
      ],
      example: Term("2020-014-1", "2020-014-1")
    ),
    CommandPage(
      "vote close",
      "计票",
      Term(
        "截止计票，宣布结果；截止日以前不能计票。计票以后不再改动，重新表决另开一次。",
        "Closes and counts a vote, on its closing day or later. A declared outcome is not taken back; a new vote is a new vote."
      ),
      [
        .needed(Term("编号", "ID"), theVote)
      ],
      example: Term("2020-014-1", "2020-014-1")
    ),
  ]

  private static let theVote = Term(
    "表决编号，如 2020-014-1；只有一次正在进行的写事项",
    "the vote's number, such as 2020-014-1; or its case where one is open"
  )
  private static let whyVoid = Row.option(
    "--void",
    Term("原因", "REASON"),
    Term(
      "作废的原因：未签名、签名不符、选两项、逾期、无授权、未填写、涂改、重复",
      "why it is void: unsigned, wrongSigner, twoBoxes, late, noAuthority, blank, altered, duplicate"
    )
  )
}
