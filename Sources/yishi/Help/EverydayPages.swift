import Wording

// What an everyday word tells of itself: how it is written, what it does, an example.

extension EverydayWord {
  func page(in language: Language) -> String {
    ([usage(in: language) + "　（\(alias)）", "", summary(in: language), ""] + details(in: language))
      .joined(separator: "\n")
  }

  private func details(in language: Language) -> [String] {
    switch self {
    case .today:
      [
        language.pick(
          "按责任单位列出未办结的事：先逾期，再今天，再往后，最后是没有期限的和提醒。一屏放不下的，末行写明还有几项。",
          "Lists what is open by the office that owes it: overdue first, then today, then later, then "
            + "what has no day, and reminders. The last line counts what does not fit the screen."
        ),
        language.pick(
          "全部：yishi today --all；只看一个单位：yishi today 居委会。",
          "All of it: yishi today --all; of one office: yishi today OFFICE."
        ),
        language.pick(
          "在终端上接着显示菜单：一次问一件事，写0回到上一问，写q离开。",
          "On a terminal a menu follows: one question at a time; 0 goes back, q leaves."
        ),
        language.pick("例：yishi --on 2020-06-08", "Example: yishi --on 2020-06-08"),
      ]
    case .new:
      [
        language.pick(
          "种类：议事会、会议、表决、公示、公告、通知、通告、告知书、费用、电梯、燃气、除险、应急、街道、设施、旧改、诉求、调解、活动、创星。",
          "Kinds: council, meeting, vote, notice, announcement, notification, circular, delivery, cost, "
            + "lift, gas, hazard, emergency, street, facility, renewal, request, mediation, activity, star."
        ),
        language.pick(
          "生成的文件里有示例行，照着改；最后会告诉您先打开哪一个。",
          "The files hold example lines to change; the answer names the one to open first."
        ),
        language.pick(
          "公示加上 --case 事项，就按台账起草；用途写 --for，不写就起草这一步要的公示。",
          "A notice with --case is drafted from the record; --for names its purpose, else it is the "
            + "one the step wants."
        ),
        language.pick("例：yishi new 电梯 5号楼1单元加装电梯", "Example: yishi new lift 'Lift for building 5'"),
      ]
    case .check:
      [
        language.pick(
          "读一遍文件夹，问题写明文件和行号；没有问题时显示“可以导入”。",
          "Reads a folder; each finding names file and line. Nothing is changed."
        ),
        language.pick(
          "例：yishi check cases/yuhuayuan-lift",
          "Example: yishi check cases/yuhuayuan-lift"
        ),
      ]
    case .import:
      [
        language.pick(
          "一个文件夹记一条办理记录；有一处问题就全部不记。同一文件夹再次导入不会重复。",
          "One folder is one act; with a single finding nothing is entered. "
            + "The same folder twice has no second effect."
        ),
        language.pick(
          "例：yishi import cases/yuhuayuan-lift",
          "Example: yishi import cases/yuhuayuan-lift"
        ),
      ]
    case .status:
      [
        language.pick(
          "事项可以写编号、文件夹名，或者标题里的几个字。不写则列出全部。",
          "A case is named by its number, its folder or part of its title; without one, all are listed."
        ),
        language.pick("例：yishi status 宇华苑", "Example: yishi status 2020-001"),
      ]
    case .meeting:
      [
        language.pick(
          "会议文件用 yishi new 会议 生成，填好后记入。用 --case 写明属于哪个事项。也可以只输入 yishi，一问一答地记。",
          "Make the file with 'yishi new meeting', fill it in and record it; --case names the case. "
            + "Or type yishi alone and be asked."
        ),
        language.pick(
          "例：yishi meeting record 会议.md --case 化肥厂",
          "Example: yishi meeting record meeting.md --case fertiliser-plant-council"
        ),
      ]
    case .vote:
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
    case .visit:
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
    case .sign:
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
    case .cost:
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
    case .fund:
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
    case .notice:
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
    case .task:
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
    case .print:
      [
        language.pick(
          "编号：2020-001-3 是该事项的公示、表决等；meeting 3 是第3次会议。",
          "Numbers: 2020-001-3 is a notice or vote of that case, 'meeting 3' a meeting."
        ),
        language.pick(
          "表格：--form 签到表、--form 征求意见表、--form 表决票、--form 会议记录、--form 张贴记录、--form 发票登记、--form 计票表、--form 表决附件、--form 收据。",
          "Forms: --form 签到表 (sign-in), 征求意见表 (opinion), 表决票 (ballot), 会议记录 (minutes), "
            + "张贴记录 (posting), 发票登记 (register), 计票表 (counting), 表决附件 (annex), 收据 (receipt)."
        ),
        language.pick(
          "表决票按名册每位业主一张，编号，带存根：yishi print 2020-001-2 --form 表决票 --until 18:00",
          "Ballots, one an owner, numbered: yishi print 2020-001-2 --form ballot --until 18:00"
        ),
        language.pick(
          "网站有网址时印二维码：--base-url 网址，或者写在台账文件夹的 site.yaml 里。",
          "With --base-url ADDRESS, or one in the register's site.yaml, a sheet has a QR code."
        ),
        language.pick(
          "例：yishi print 2020-001-3 --to 公示.html，再用浏览器打开打印。",
          "Example: yishi print 2020-001-3 --to notice.html, then print it from a browser."
        ),
      ]
    case .publish:
      [
        language.pick(
          "网页上没有住户门号、姓名、电话，也没有谁投了什么票。",
          "The pages hold no door, name, telephone or choice of any household."
        ),
        language.pick(
          "网址和网站名称写在台账文件夹的 site.yaml 里（网址：、名称：），或者用 --base-url 网址。",
          "Address and name of the site stand in the register's site.yaml (base-url, name), "
            + "or give --base-url ADDRESS."
        ),
        language.pick("例：yishi publish --to 网站", "Example: yishi publish --to site"),
        language.pick(
          "先检查不发布：yishi publish --check，个人信息、链接、大小一次查清。",
          "To look before: yishi publish --check lists private values, links and size at once."
        ),
      ]
    case .undo:
      [
        language.pick(
          "撤销本身也记一条办理记录；再撤销一次，就再往前退一步。",
          "The undo is an act of its own; repeated, it walks back."
        )
      ]
    }
  }
}
