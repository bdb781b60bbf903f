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
          "种类：议事会、会议、表决、公示、公告、通知、通告、告知书、费用、收款、付款、联系卡、电梯、燃气、除险、应急、街道、设施、旧改、诉求、调解、活动、创星。",
          "Kinds: council, meeting, vote, notice, announcement, notification, circular, delivery, cost, "
            + "receipts, payments, cards, lift, gas, hazard, emergency, street, facility, renewal, request, mediation, activity, star."
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
    case .meeting: meetingLines(language)
    case .vote: voteLines(language)
    case .visit: visitLines(language)
    case .sign: signLines(language)
    case .cost: costLines(language)
    case .fund: fundLines(language)
    case .notice: noticeLines(language)
    case .task: taskLines(language)
    case .print:
      [
        language.pick(
          "编号：2020-001-3 是该事项的公示、表决等；meeting 3 是第3次会议。",
          "Numbers: 2020-001-3 is a notice or vote of that case, 'meeting 3' a meeting."
        ),
        language.pick(
          "表格用 --form：签到表、会议记录、征求意见表、表决票、发票登记、计票表、表决附件、走访表、走访进度表、协议书、收据、张贴记录、联系卡。",
          "Forms with --form: sign-in, minutes, opinion, ballot, register, counting, annex, walk, visits, "
            + "agreement, receipt, posting, cards."
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
        ),
        language.pick(
          "已经张贴、宣布、审定或者收付的不能撤销，会告诉您用什么命令更正。",
          "What was posted, declared, approved, received or paid is not undone; the answer names the "
            + "command that corrects it."
        ),
        language.pick("例：yishi undo --as 社区居委会", "Example: yishi undo --as OFFICE"),
      ]
    }
  }
}
