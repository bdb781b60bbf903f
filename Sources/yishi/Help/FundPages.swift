import Deliberation

extension CommandPage {
  /// What is done with the money of a matter.
  static let ofFunds: [CommandPage] = [
    CommandPage(
      "fund open",
      "开始",
      Term(
        "开始登记一个事项（一个单元）的资金。共管账户只写在哪里、由谁共同支取，不写账号。",
        "Begins to enter the money of a matter or a stairwell. Of the account only where it is and "
          + "who disposes of it together, never its number."
      ),
      [
        .needed(Term("事项", "CASE"), Term("事项", "the case")),
        .needed(Term("名称", "TITLE"), Term("资金名称", "its title")),
        .option(
          "--account",
          Term("账户", "ACCOUNT"),
          Term("共管账户：在哪里，由谁共同支取", "where the money lies, and who disposes of it together"),
          isNeeded: true
        ),
        .option(
          "--part",
          Term("部位", "PART"),
          Term("涉及哪个单元，不写就是全部", "the part it concerns; else all")
        ),
        .option("--by", Term("日期", "DAY"), Term("缴款期限", "by when doors pay")),
        .option(
          "--key",
          Term("编号", "KEY"),
          Term("文件夹里叫什么，不写就是名称", "what its folder calls it; else the title")
        ),
      ],
      example: Term(
        "宇华苑 3单元加装电梯资金 --part 3单元 --account 业主代表和居委会共管账户 --by 2020-08-20",
        "2020-014 'Lift' --part P3 --account 'joint account' --by 2020-08-20"
      )
    ),
    CommandPage(
      "fund receive",
      "收款",
      Term(
        "登记一户缴入共管账户的款，给出收据号；号码不重复使用。",
        "Enters what a door paid into the joint account, under a receipt number that is never given twice."
      ),
      [
        .needed(Term("编号", "FUND"), theFund),
        .place(Term("户号", "DOOR"), Term("哪一户", "which door")),
        .place(Term("金额", "AMOUNT"), Term("多少元", "so many yuan")),
        .option("--from", Term("表格", "CSV"), aTable),
        .option(
          "--receipt",
          Term("号", "NUMBER"),
          Term("已经手写开出的收据号", "the number of a receipt given on paper")
        ),
        part, why, cover, scan,
      ],
      example: Term("2020-014-9 3-501 48913.04", "2020-014-9 3-501 48913.04")
    ),
    CommandPage(
      "fund refund",
      "退款",
      Term(
        "登记退给一户的款；--due 把各户应退的一次退清，--surplus 把结余按分摊比例退还。",
        "Enters what a door was paid back; --due every door what it is to get back, --surplus what is "
          + "left over, as the cost is shared."
      ),
      [
        .needed(Term("编号", "FUND"), theFund),
        .place(Term("户号", "DOOR"), Term("哪一户", "which door")),
        .place(Term("金额", "AMOUNT"), Term("多少元", "so many yuan")),
        .option("--due", nil, Term("各户应退的全部退清", "every door what it is to get back")),
        .option("--surplus", nil, Term("结余按户退还，要写 --why", "what is left over; with --why")),
        .option("--from", Term("表格", "CSV"), aTable),
        part, why, cover, scan,
      ],
      example: Term("2020-014-9 --due --on 2021-03-10", "2020-014-9 --due --on 2021-03-10")
    ),
    CommandPage(
      "fund subsidy",
      "补贴",
      Term("登记到账的一笔补贴；各户应退随之算出。", "Enters a tranche of the subsidy; what goes back follows."),
      [
        .needed(Term("编号", "FUND"), theFund),
        .needed(Term("金额", "AMOUNT"), Term("多少元", "so many yuan")),
        .option("--from", Term("单位", "OFFICE"), Term("哪里拨付的", "who paid it")),
        part, why, cover, scan,
      ],
      example: Term("2020-014-9 100000 --from 财政部门", "2020-014-9 100000 --from Treasury")
    ),
    CommandPage(
      "fund pay",
      "付款",
      Term("登记凭发票付给施工等单位的款。", "Enters a payment to a contractor against an invoice."),
      [
        .needed(Term("编号", "FUND"), theFund),
        .place(Term("金额", "AMOUNT"), Term("多少元", "so many yuan")),
        .option("--to", Term("单位", "WHO"), Term("付给谁", "who was paid")),
        .option("--from", Term("表格", "CSV"), aTable),
        .option(
          "--invoice",
          Term("发票号", "NUMBER"),
          Term("发票号，暂无的用 --why 写明", "the invoice; else say why")
        ),
        .option("--line", Term("项目", "LINE"), Term("费用单的哪一项", "the line of the bill it is for")),
        part, why, cover, scan,
      ],
      example: Term(
        "2020-014-9 84000 --to 施工单位 --line 电梯设备和安装 --invoice 044001",
        "2020-014-9 84000 --to Contractor --line Lift --invoice 044001"
      )
    ),
    CommandPage(
      "fund other",
      "其他",
      Term("登记垫付、归还垫付、其他收入、其他支出。", "Enters an advance, its return, other income or outgo."),
      [
        .needed(Term("编号", "FUND"), theFund),
        .needed(
          Term("类别", "KIND"),
          Term("垫付、归还垫付、其他收入、其他支出", "advanced, repaid, income, outgo")
        ),
        .needed(Term("金额", "AMOUNT"), Term("多少元", "so many yuan")),
        .option("--who", Term("单位", "WHO"), Term("谁垫付的、还给谁", "who advanced it or got it")),
        part, why, cover, scan,
      ],
      example: Term("2020-014-9 其他收入 12.50 --why 存款利息", "2020-014-9 income 12.50 --why interest")
    ),
    CommandPage(
      "fund reverse",
      "冲正",
      Term(
        "整笔冲正一笔收支：两笔都留着，收据作废。",
        "Takes an entry back whole by a further one: both stay, its receipt is void."
      ),
      [
        .needed(Term("编号", "FUND"), theFund),
        .needed(Term("序号", "NUMBER"), Term("第几笔", "which entry")),
        part, why, cover, scan,
      ],
      example: Term("2020-014-9 12 --why 户号录错", "2020-014-9 12 --why 'wrong door'")
    ),
    CommandPage(
      "fund transfer",
      "转户",
      Term(
        "登记一户房屋转让：已缴的随户转给受让人，缴退款的权利义务一并承接。",
        "Enters that a dwelling changed hands: what it paid, owes and is to get back goes with it."
      ),
      [
        .needed(Term("编号", "FUND"), theFund),
        .needed(Term("户号", "DOOR"), Term("哪一户", "which door")),
        part, why, cover, scan,
      ],
      example: Term("2020-014-9 3-501 --why 房屋转让", "2020-014-9 3-501 --why sold")
    ),
    CommandPage(
      "fund show",
      "查看",
      Term(
        "看资金情况：收支合计、各户缴退。只供工作人员看。",
        "How the money stands: the sums, and door by door. For the staff alone."
      ),
      [
        .needed(Term("编号", "FUND"), theFund),
        .option("--open", nil, Term("只列还没有缴清的户", "the doors that owe, alone")),
        .option("--all", nil, Term("再逐笔列出收支", "every entry as well")),
        .option("--json", nil, Term("按 JSON 输出", "as JSON")),
        part,
      ],
      example: Term("2020-014-9 --open", "2020-014-9 --open")
    ),
    CommandPage(
      "fund close",
      "结清",
      Term(
        "结清一处资金，决算由此公开。要先缴清、退清，余额为零或者写明由谁保管；与费用单不同的写明原因。",
        "Closes a fund; its closing account becomes public. All is paid and paid back, nothing is left or "
          + "somebody keeps it, and every difference from the bill has its reason."
      ),
      [
        .needed(Term("编号", "FUND"), theFund),
        .option(
          "--keeper",
          Term("去向", "WHO"),
          Term("结余由谁保管、作什么用", "who keeps what is left, and what for")
        ),
        .option("--cover", Term("谁", "WHO"), Term("未缴部分由谁承担", "who bears what was never paid")),
        .option(
          "--line",
          Term("项目=原因", "LINE=REASON"),
          Term("这一项为什么与费用单不同，可以写几次", "why a line came out otherwise; repeat for more")
        ),
        .option(
          "--subsidy",
          Term("原因", "REASON"),
          Term("到账的补贴为什么与费用单不同", "why another subsidy came than the bill has")
        ),
        part,
      ],
      example: Term(
        "2020-014-9 --line 基础和管线改移=少改一处，据实结算",
        "2020-014-9 --line Shaft='one pipe fewer'"
      )
    ),
    CommandPage(
      "fund reopen",
      "重新启用",
      Term(
        "结清以后有户加入、又要收付的，重新启用这处资金；收付完毕再结清，决算随之更新。",
        "Opens a closed fund again, as when somebody joined later; once all is paid it is closed again, "
          + "with a new closing account."
      ),
      [
        .needed(Term("编号", "FUND"), theFund),
        part,
        .option("--why", Term("原因", "REASON"), Term("为什么", "why"), isNeeded: true),
      ],
      example: Term("2020-014-9 --why 201户加入", "2020-014-9 --why '201 joined'")
    ),
  ]

  private static let theFund = Term(
    "资金编号，如 2020-014-9；只有一处资金的写事项",
    "the fund's number, such as 2020-014-9; or its case where it has one"
  )
  private static let aTable = Term(
    "读入一张表，全部记入或者全部不记",
    "a table of sums, entered whole or not at all"
  )
  private static let part = Row.option(
    "--part",
    Term("部位", "PART"),
    Term("事项有几处资金时，写哪个单元的", "of several funds of a case, that of a part")
  )
  private static let why = Row.option("--why", Term("原因", "REASON"), Term("为什么", "why"))
  private static let cover = Row.option(
    "--cover",
    Term("谁", "WHO"),
    Term("会低于零时，由谁垫付", "who covers what this leaves below zero")
  )
  private static let scan = Row.option(
    "--scan",
    Term("文件", "FILE"),
    Term("凭证扫描件", "the paper, scanned")
  )
}
