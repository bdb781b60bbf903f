import Deliberation

extension CommandPage {
  /// What is done with costs and who bears them.
  static let ofCosts: [CommandPage] = [
    CommandPage(
      "cost record",
      "登记",
      Term(
        "按文件登记一份费用单。文件有一处问题就不登记；报价、合同同时存档。",
        "Enters a bill from its file. With a single fault nothing is entered; quotes and contracts are "
          + "kept with it."
      ),
      [
        .needed(Term("事项", "CASE"), theCase),
        .needed(
          Term("文件", "FILE"),
          Term("费用文件，用 yishi new 费用 名称 生成", "the file of the bill, made by yishi new cost NAME")
        ),
      ],
      example: Term("宇华苑 费用.yaml", "2020-014 cost.yaml")
    ),
    CommandPage(
      "cost show",
      "查看",
      Term(
        "逐户看预缴、应退和实际承担，每户一句算式，可以照着在纸上再算一遍。只供工作人员看。",
        "Door by door what is prepaid, paid back and borne, each with a sentence of arithmetic to redo on "
          + "paper. For the staff alone."
      ),
      [
        .needed(Term("编号", "ID"), theBill),
        .option("--json", nil, Term("按 JSON 输出", "as JSON")),
      ],
      example: Term("2020-014-2", "2020-014-2")
    ),
    CommandPage(
      "cost change",
      "变更",
      Term(
        "金额、补贴、分摊办法或者参加的户有变动时，另立一份费用单替代原单；原单留存，变动写明原因。",
        "Draws up a bill in the place of the old one where an amount, the subsidy, the rule or who takes "
          + "part changes. The old one stays, with the reason."
      ),
      [
        .needed(Term("编号", "ID"), theBill),
        .option(
          "--line",
          Term("项目=金额", "LINE=YUAN"),
          Term(
            "一项费用的新金额，可以写几次；没有的项目就添上",
            "a line with its new amount; a new name adds a line; repeat for more"
          )
        ),
        .option(
          "--kind",
          Term("项目=类别", "LINE=KIND"),
          Term(
            "一项费用的类别，如 一层补偿=低层补偿，可以写几次",
            "what a line is for, as Low floors=compensation; repeat for more"
          )
        ),
        .option(
          "--subsidy",
          Term("[名称=]金额", "[NAME=]YUAN"),
          Term(
            "补贴改为多少，有几笔的写名称，可以写几次",
            "a subsidy from now on; of several by its name; repeat for more"
          )
        ),
        .option(
          "--scheme",
          Term("办法", "RULE"),
          Term("改用的分摊办法，名称见 cost rules", "another sharing rule; cost rules lists them")
        ),
        .option(
          "--with",
          Term("户号", "DOOR"),
          Term("增加参加分摊的户，可以写几次", "a door that takes part as well; repeat for more")
        ),
        .option(
          "--why",
          Term("原因", "REASON"),
          Term("为什么变更，会公开", "why; it becomes public"),
          isNeeded: true
        ),
      ],
      example: Term(
        "2020-014-2 --line 基础和管线改移=42000 --why 管线改移增加工程量",
        "2020-014-2 --line Shaft=42000 --why 'more pipes to move'"
      )
    ),
    CommandPage(
      "cost compare",
      "比较",
      Term(
        "几种分摊办法并排比较，每户多多少、少多少；加 --to 写成一张A4，开会时用。没有台账也能比。",
        "Puts sharing rules side by side, with what each door bears more or less; with --to as one sheet "
          + "of A4 for the residents' meeting. It needs no register."
      ),
      [
        .place(Term("编号", "ID"), theBill),
        .option(
          "--rules",
          Term("办法,办法", "RULE,RULE"),
          Term("要比较的分摊办法，用逗号隔开", "the sharing rules, with commas"),
          isNeeded: true
        ),
        .option(
          "--premises",
          Term("户册", "CSV"),
          Term("没有台账时的户册：户号、楼层、专有面积", "without a register: door, storey, area")
        ),
        .option("--total", Term("金额", "YUAN"), Term("没有台账时的费用", "without a register: the cost")),
        .option(
          "--subsidy",
          Term("金额", "YUAN"),
          Term("没有台账时的补贴", "without a register: the subsidy")
        ),
        .option(
          "--everybody",
          nil,
          Term("其他办法按全部的户都参加来算", "the other rules as if every dwelling took part")
        ),
        .option("--to", Term("文件", "FILE"), Term("写成可以打印的一页", "the sheet to write")),
        .option("--json", nil, Term("按 JSON 输出", "as JSON")),
      ],
      example: Term(
        "2020-014-2 --rules area,gz-0-0.5-1 --to 比较.html",
        "2020-014-2 --rules area,gz-0-0.5-1 --to compared.html"
      )
    ),
    CommandPage(
      "cost rules",
      "办法",
      Term(
        "列出各种分摊办法：怎样分、依据什么，是法定、指导意见还是通行做法。",
        "Lists the sharing rules: how they share, what they rest on, and whether that is law, guidance or "
          + "only practice."
      ),
      [.option("--json", nil, Term("按 JSON 输出", "as JSON"))],
      example: Term("--register 台账", "--register register")
    ),
    CommandPage(
      "cost join",
      "加入",
      Term(
        "登记一户后来加入，按协议约定补缴，并算出退还先前各户多少。",
        "Enters a household that joins later: what it pays as the agreement has it, and what goes back to "
          + "the others."
      ),
      [
        .needed(Term("编号", "ID"), theBill),
        .needed(Term("户号", "DOOR"), Term("加入的户", "the door that joins")),
        .option(
          "--policy",
          Term("办法", "POLICY"),
          Term(
            "原分摊额、加单利、倍数、重新计算",
            "originalShare, withInterest, multiple, recomputed"
          ),
          isNeeded: true
        ),
        .option(
          "--rate",
          Term("利率", "PERCENT"),
          Term("加单利的年利率，如 3.45%", "yearly simple interest, such as 3.45%")
        ),
        .option("--days", Term("天数", "DAYS"), Term("加单利算多少天", "for how many days")),
        .option(
          "--since",
          Term("日期", "DAY"),
          Term("加单利从哪一天起算，代替 --days", "counts the days from this one, in place of --days")
        ),
        .option("--times", Term("倍数", "TIMES"), Term("倍数：原分摊额的几倍", "how many times the share")),
        .option(
          "--weight",
          Term("系数", "WEIGHT"),
          Term("分摊办法没有给这一户系数时写", "its weight, where the rule gives it none")
        ),
        .option("--to", Term("去向", "WHOM"), Term("补缴的给谁：各户、维护资金", "where it goes: payers, fund")),
        .option(
          "--basis",
          Term("依据", "PAPER"),
          Term("凭什么，如补签协议", "the paper it rests on"),
          isNeeded: true
        ),
      ],
      example: Term(
        "2020-014-2 3-201 --policy 重新计算 --weight 0.5 --basis 补签协议",
        "2020-014-2 3-201 --policy recomputed --weight 0.5 --basis 'agreement signed later'"
      )
    ),
    CommandPage(
      "cost leave",
      "退出",
      Term(
        "登记一户退出：起初就参加的，另立一份没有它的费用单，后加入的户照常列入；后来加入的，撤回加入，"
          + "各户按它从未加入计。列出各户原承担、现承担和增减，并给出重新公示的命令。",
        "Enters that a household drops out: of a first payer a bill without it is drawn up, with whoever "
          + "joined later in it; a later one takes its joining back. Tells what every household bore "
          + "and bears, and how to post the new list."
      ),
      [
        .needed(Term("编号", "ID"), theBill),
        .needed(Term("户号", "DOOR"), Term("退出的户", "the door that leaves")),
        .option(
          "--why",
          Term("原因", "REASON"),
          Term("为什么退出，不写个人隐私", "why, without anything private"),
          isNeeded: true
        ),
      ],
      example: Term("2020-014-2 3-302 --why 未签约", "2020-014-2 3-302 --why 'did not sign'")
    ),
    CommandPage(
      "cost transfer",
      "过户",
      Term(
        "登记一户房屋转让：从当日起，费用上的权利义务由买受人承受。",
        "Enters that a dwelling was sold: from that day the buyer has its rights and duties."
      ),
      [
        .needed(Term("编号", "ID"), theBill),
        .needed(Term("户号", "DOOR"), Term("转让的户", "the door that was sold")),
        .option(
          "--basis",
          Term("依据", "PAPER"),
          Term("凭什么，如不动产转移登记", "the paper it rests on"),
          isNeeded: true
        ),
      ],
      example: Term(
        "2020-014-2 3-301 --basis 不动产转移登记 --on 2023-03-01",
        "2020-014-2 3-301 --basis 'title registered' --on 2023-03-01"
      )
    ),
  ]

  private static let theBill = Term(
    "费用单编号，如 2020-014-2；只有一份的写事项",
    "the bill's number, such as 2020-014-2; or its case where it has one"
  )
}
