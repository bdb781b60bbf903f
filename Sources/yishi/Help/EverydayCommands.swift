import Wording

// What the words tell of themselves that have commands behind them.

extension EverydayWord {
  func meetingLines(_ language: Language) -> [String] {
    [
      language.pick(
        "会议文件用 yishi new 会议 生成，填好后记入。用 --case 写明属于哪个事项。也可以只输入 yishi，一问一答地记。",
        "Make the file with 'yishi new meeting', fill it in and record it; --case names the case. "
          + "Or type yishi alone and be asked."
      ),
      language.pick(
        "以后：审定 approve，公开 publish，归档 lock，更正 correct，办结待办 done。",
        "Afterwards: approve, publish, lock, correct, done."
      ),
      language.pick(
        "例：yishi meeting record 会议.md --case 化肥厂",
        "Example: yishi meeting record meeting.md --case fertiliser-plant-council"
      ),
    ]
  }

  func voteLines(_ language: Language) -> [String] {
    [
      language.pick(
        "先用 yishi new 表决 名称 生成文件，填好后开始表决；名册和规则从这时起不再变动。",
        "Make the file with 'yishi new vote NAME'; once open, neither roll nor rule changes."
      ),
      language.pick(
        "发票 vote issue，登记 vote ballot，更正 vote correct，复录 vote rekey，委托 vote proxy，"
          + "推选 vote voter，查看 vote show，复核 vote recount，计票 vote close。",
        "vote issue, ballot, correct, rekey, proxy, voter, show, recount, close."
      ),
      language.pick(
        "截止前对外只公布参与人数，不公布同意、反对；截止后打印结果：yishi print 编号",
        "Until it closes the public sees only how many took part; then: yishi print NUMBER"
      ),
      language.pick(
        "例：yishi vote ballot 2020-014-1 3-501 同意 --how 入户 --signed",
        "Example: yishi vote ballot 2020-014-1 3-501 for --how visit --signed"
      ),
    ]
  }

  func visitLines(_ language: Language) -> [String] {
    [
      language.pick(
        "先开始一轮，写明问什么：yishi visit open 2020-014 是否同意加装电梯",
        "Begin a round with its question: yishi visit open 2020-014 'Do you agree to a lift?'"
      ),
      language.pick(
        "打印走访表：yishi print 2020-014 --form 走访表；用电子表格填：yishi visit sheet 2020-014 --to 走访.csv",
        "On paper: yishi print 2020-014 --form walk. As a table: yishi visit sheet 2020-014 --to FILE"
      ),
      language.pick(
        "逐户登记，每次走访都保留；整个单元没有人：yishi visit 2020-014 2单元 家中无人",
        "Every visit is kept. A stairwell where nobody was home: yishi visit 2020-014 2-2 notHome"
      ),
      language.pick(
        "不同意的写原因 --reason，答应的事写 --promise，约好再去写 --next 日期，约期到了会列入今日待办。",
        "Why they are against: --reason; what was promised: --promise; when to come again: --next DAY."
      ),
      language.pick(
        "进度：yishi visit show 2020-014。门号和答复只留在办公室，网页上只有户数。",
        "How far it got: yishi visit show 2020-014. Doors and answers stay in the office."
      ),
      language.pick(
        "例：yishi visit 2020-014 2-301 不同意 --reason 采光 --next 2020-05-16",
        "Example: yishi visit 2020-014 2-301 against --reason light --next 2020-05-16"
      ),
    ]
  }

  func signLines(_ language: Language) -> [String] {
    [
      language.pick(
        "一天签下的一次登记：yishi sign 园丁街 12 15 18 --on 2022-07-03 --as 二段负责人",
        "A day's round in one line: yishi sign 园丁街 12 15 18 --on 2022-07-03 --as OFFICE"
      ),
      language.pick(
        "只有经营者签的写 --by 经营者，待业主同意，不算已签。",
        "--by operator where the operator signed alone: it does not count until the owner signs."
      ),
      language.pick(
        "换了文本：yishi sign text 园丁街 新文本 --earlier 继续有效|重新签 --why 原因；旧签约怎么办要写明。",
        "A new text: yishi sign text CASE VERSION --earlier stand|signAgain --why REASON."
      ),
      language.pick(
        "开始 sign open，撤回 sign withdraw，逐户查看 sign show --open。",
        "sign open, sign withdraw, sign show --open."
      ),
      language.pick(
        "签不签由各户自己定，没有法定比例；逐户情况只留在办公室，网页上只有各段的数。",
        "Each signs for itself; there is no legal threshold. The public sees counts by section alone."
      ),
    ]
  }

  func costLines(_ language: Language) -> [String] {
    [
      language.pick(
        "先用 yishi new 费用 名称 生成文件，填好后登记：yishi cost record 2020-014 费用.yaml",
        "Make the file with 'yishi new cost NAME', fill it in: yishi cost record 2020-014 cost.yaml"
      ),
      language.pick(
        "查看 show，变更 change，比较 compare，分摊办法 rules，后加入 join，退出 leave，过户 transfer。",
        "show, change, compare, rules, join, leave, transfer."
      ),
      language.pick(
        "每户一句算式，可以照着在纸上再算一遍；打印给居民：yishi print 编号",
        "Every door has a sentence of arithmetic to redo on paper. For residents: yishi print NUMBER"
      ),
      language.pick(
        "商量怎样分摊，几种办法并排比较：yishi cost compare 编号 --rules area,gz-0-0.5-1 --to 比较.html",
        "To talk it over: yishi cost compare NUMBER --rules area,gz-0-0.5-1 --to compared.html"
      ),
      language.pick(
        "登记过的费用单不改动，变更就另立一份；公示过第一榜的，金额有变动要公示第二榜。",
        "A bill is never changed: another takes its place. After a first list changed amounts need a second."
      ),
      language.pick(
        "签了约才有缴款义务；没有参加的户不分摊，也不列名。",
        "Only a signature obliges. A door that does not take part owes nothing and is in no list."
      ),
      language.pick("例：yishi cost show 2020-014-2", "Example: yishi cost show 2020-014-2"),
    ]
  }

  func fundLines(_ language: Language) -> [String] {
    [
      language.pick(
        "议事会和居委会不保管资金，钱在共管账户；这里只登记收支，不是会计账。",
        "Neither council nor committee keeps money: it lies in the joint account, and this is no "
          + "bookkeeping."
      ),
      language.pick(
        "先开始登记：yishi fund open 2020-014 3单元加装电梯资金 --part 3单元 --account 业主代表和居委会共管账户",
        "Begin: yishi fund open 2020-014 'Lift of stairwell 3' --part PART --account ACCOUNT"
      ),
      language.pick(
        "收款 receive，退款 refund，补贴 subsidy，付款 pay，垫付等 other，冲正 reverse，转户 transfer，查看 show，结清 close。",
        "receive, refund, subsidy, pay, other, reverse, transfer, show, close."
      ),
      language.pick(
        "签了约才有缴款义务；签约和缴款分开登记。一次收几户：yishi fund receive 编号 --from 收款.csv",
        "Only a signature obliges to pay. Several doors at once: yishi fund receive NUMBER --from FILE"
      ),
      language.pick(
        "打印收据：yishi print 编号 --form 收据。收错了的用 reverse 整笔冲正，收据作废，号码不再用。",
        "Receipts: yishi print NUMBER --form receipt. What was wrong is taken back with reverse."
      ),
      language.pick(
        "余额和每户的账都不能低于零，要由谁垫付，用 --cover 写明。",
        "Nothing goes below zero unless --cover names who covers it."
      ),
      language.pick(
        "谁没有缴清只留在办公室；结清以后公布决算。",
        "Who has not paid stays in the office; once it is closed the closing account is public."
      ),
      language.pick(
        "例：yishi fund receive 2020-014-9 3-501 48913.04 --on 2020-07-20",
        "Example: yishi fund receive 2020-014-9 3-501 48913.04 --on 2020-07-20"
      ),
    ]
  }

  func noticeLines(_ language: Language) -> [String] {
    [
      language.pick("先起草，改好后存为草稿：", "Draft it first, edit the file, and keep it:"),
      language.pick(
        "  yishi new 公示 第一榜 --case 2020-014 --for 费用分摊 --list 1",
        "  yishi new notice first-list --case 2020-014 --for costShares --list 1"
      ),
      language.pick(
        "  yishi notice draft 2020-014 第一榜.md　　（起草）",
        "  yishi notice draft 2020-014 first-list.md"
      ),
      language.pick(
        "开会通知：yishi new 通知 会议通知 --case 2020-014；送到一户的：yishi new 告知书 名称 --case 2020-014",
        "To call a meeting: yishi new notification NAME --case …; a letter: yishi new delivery …"
      ),
      language.pick(
        "贴好以后逐件登记：张贴 post，照片 photo，破损 torn，重贴 repost，异议 object，答复 reply。",
        "Once it hangs: post, photo, torn, repost, object, reply."
      ),
      language.pick(
        "期满：定榜 final，撤下 down。要改动：延长 extend，更正 correct，撤回 withdraw，都要写明原因。",
        "At its end: final, down. To change it: extend, correct, withdraw, each with its reason."
      ),
      language.pick(
        "有异议没有答复的，不能定榜。异议的门号和原话只留在办公室。",
        "With an open objection it cannot become final. Doors and original words stay in the office."
      ),
      language.pick(
        "例：yishi notice post 2020-014-3 --on 2020-06-01",
        "Example: yishi notice post 2020-014-3 --on 2020-06-01"
      ),
    ]
  }

  func taskLines(_ language: Language) -> [String] {
    [
      language.pick(
        "写明办什么、谁来办、什么时候办完；到期会列入今日待办。",
        "What is to be done, by whom and by when; it waits in 'yishi' for whom it names."
      ),
      language.pick(
        "会议纪要里的待办已经在列，不用再登记；办完了写会议和项：yishi task done 南苑 9-1",
        "What minutes left to do is a task already; once done: yishi task done CASE 9-1"
      ),
      language.pick(
        "编号看 yishi task show 南苑；连已经办结的一起看，加 --all。",
        "The numbers: yishi task show CASE; with what is done as well: --all"
      ),
      language.pick(
        "内容和办理情况会公开，不要写姓名、电话和门号。",
        "Both what is to be done and what is said of it become public: no name, telephone or door."
      ),
      language.pick(
        "例：yishi task add 南苑 核对表箱位置 --who 燃气公司 --by 2020-06-12",
        "Example: yishi task add 2020-003 'check the meter boxes' --who 'gas company' --by 2020-06-12"
      ),
    ]
  }
}
