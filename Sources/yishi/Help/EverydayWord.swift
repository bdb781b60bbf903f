import Wording

/// A word of every day (常用命令), with its page.
enum EverydayWord: String, CaseIterable {
  case today
  case new
  case check
  case `import`
  case status
  case meeting
  case vote
  case visit
  case sign
  case cost
  case fund
  case notice
  case task
  case print
  case publish
  case undo

  /// Finds the word by its English or Chinese name.
  init?(named name: String) {
    guard let word = Self.allCases.first(where: { $0.rawValue == name || $0.alias == name })
    else { return nil }
    self = word
  }

  /// Whether it does nothing by itself, only with a command or a case behind it.
  var needsAnother: Bool {
    switch self {
    case .meeting, .vote, .visit, .sign, .cost, .fund, .notice, .task: true
    case .today, .new, .check, .import, .status, .print, .publish, .undo: false
    }
  }

  var alias: String {
    switch self {
    case .today: "今日"
    case .new: "新建"
    case .check: "检查"
    case .import: "导入"
    case .status: "查看"
    case .meeting: "会议"
    case .vote: "表决"
    case .visit: "走访"
    case .sign: "签约"
    case .cost: "费用"
    case .fund: "资金"
    case .notice: "公示"
    case .task: "任务"
    case .print: "打印"
    case .publish: "发布"
    case .undo: "撤销"
    }
  }

  func usage(in language: Language) -> String {
    switch self {
    case .today: "yishi"
    case .new: language.pick("yishi new 种类 名称", "yishi new KIND NAME")
    case .check: language.pick("yishi check 文件夹", "yishi check FOLDER")
    case .import: language.pick("yishi import 文件夹…", "yishi import FOLDER…")
    case .status: language.pick("yishi status [事项]", "yishi status [CASE]")
    case .meeting: language.pick("yishi meeting record 会议.md", "yishi meeting record MEETING.md")
    case .vote:
      language.pick(
        "yishi vote open 事项 文件 · vote ballot 编号 户号 同意|反对|弃权 · vote close 编号",
        "yishi vote open CASE FILE · vote ballot NUMBER DOOR for|against|abstain · vote close NUMBER"
      )
    case .visit:
      language.pick(
        "yishi visit 事项 户号 同意|不同意|家中无人|再访",
        "yishi visit CASE DOOR for|against|notHome|comeAgain"
      )
    case .sign:
      language.pick("yishi sign 事项 户号…", "yishi sign CASE DOOR…")
    case .cost:
      language.pick(
        "yishi cost 登记 事项 文件 · cost 查看|变更|比较|加入|退出|过户 编号",
        "yishi cost record CASE FILE · cost show|change|compare|join|leave|transfer NUMBER"
      )
    case .fund:
      language.pick(
        "yishi fund 收款|退款|补贴|付款|查看|结清 编号",
        "yishi fund receive|refund|subsidy|pay|show|close NUMBER"
      )
    case .notice:
      language.pick(
        "yishi notice 张贴|异议|答复|定榜|撤下 编号",
        "yishi notice post|object|reply|final|down NUMBER"
      )
    case .task: language.pick("yishi task 登记|办结|查看 事项", "yishi task add|done|show CASE")
    case .print: language.pick("yishi print 编号", "yishi print NUMBER")
    case .publish: language.pick("yishi publish --to 文件夹", "yishi publish --to FOLDER")
    case .undo: "yishi undo"
    }
  }

  func summary(in language: Language) -> String {
    switch self {
    case .today: language.pick("今天谁有什么事要办", "today: what waits for whom")
    case .new: language.pick("生成要填写的文件", "files to fill in")
    case .check: language.pick("导入前检查，列出全部问题，不改动台账", "what import would read, and every finding")
    case .import: language.pick("把文件夹记入台账", "enter a folder into the register")
    case .status:
      language.pick(
        "事项办到哪一步，还缺什么，下一步做什么",
        "where a case stands, what is missing, what is next"
      )
    case .meeting: language.pick("记入一次会议", "enter a meeting")
    case .vote: language.pick("开始表决、登记表决票、截止计票", "open a vote, enter its ballots, count it")
    case .visit:
      language.pick(
        "登记走访，看哪些户还没有见到",
        "enter door visits, and see who was not met yet"
      )
    case .sign:
      language.pick("登记谁签了协议，看谁还没有签", "enter who signed an agreement, and see who has not")
    case .cost:
      language.pick("登记费用，看每户分摊多少、怎么算的", "enter what it costs, and see who bears what and why")
    case .fund:
      language.pick("登记收支，看谁缴了、钱用在哪里", "enter money in and out, and see who has paid")
    case .notice:
      language.pick("公示从草稿到撤下", "a notice, from its draft to the day it comes down")
    case .task:
      language.pick("登记要办的事，办完的登记办结", "enter what is to be done, and what was done")
    case .print: language.pick("打印张贴件或表格", "a wall copy or a form to print")
    case .publish: language.pick("生成居民看的网页", "the pages residents read")
    case .undo: language.pick("撤销最近一次办理", "take back the last act")
    }
  }
}
