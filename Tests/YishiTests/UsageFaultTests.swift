import Testing

/// What is said of a command line that nobody can read.
struct UsageFaultTests {
  @Test(arguments: [
    (["notice", "post", "2019-001-1", "--on", "昨天"], "不能写“昨天”"),
    (["notice", "post", "2019-001-1", "--copies", "许多"], "“--copies 份数”不能写“许多”"),
    (["notice", "extend", "2019-001-1", "--days", "-3", "--why", "雨"], "--days后面不能写负数“-3”"),
    (["notice", "extend", "2019-001-1", "--days", "3"], "缺少“--why 原因”"),
    (
      ["calc", "share", "--weights", "a", "--total", "1000.001"], "“1000.001”不是金额，应写以元为单位"
    ), (["fund", "receive", "1", "2", "3.456"], "“3.456”不是金额"),
    (["calc", "share", "--weights", "a", "--total", "10000000001"], "超过一百亿元"),
    (["calc", "share", "--weights", "a", "--total", "-5.00"], "--total后面不能写负数“-5.00”"),
    (["calc", "share", "--weights", "a", "--total=-5"], "“-5”小于0：金额不写负数"),
    (["fund", "receive", "1", "3-501", "-5"], "“-5”小于0：收款不会小于0；退款用 yishi fund refund"),
    (["fund", "receive", "1", "3-501", "--", "-5"], "“-5”小于0：收款不会小于0"),
    (["fund", "refund", "1", "3-501", "-1,000.00"], "“-1,000.00”小于0：退款写正数"),
    (["fund", "pay", "1", "-5", "--to", "甲"], "“-5”小于0：付款写正数"),
    (["fund", "subsidy", "1", "-5"], "“-5”小于0：金额写正数"),
    (["fund", "other", "1", "垫付", "-5"], "“-5”小于0：金额写正数"),
    // An entry's number and a door are no amounts.
    (["fund", "reverse", "1", "-3"], "“-3”小于0，请核对"),
    (["fund", "transfer", "1", "-3"], "“-3”小于0，请核对"),
    (["资金", "退款", "1", "3-501", "-5"], "“-5”小于0：退款写正数"),
    (
      ["cost", "join", "1", "2", "--policy", "加单利", "--rate", "-3.45%", "--basis", "甲"],
      "--rate后面不能写负数“-3.45%”"
    ),
    (["notice", "draft"], "缺少“事项”"), (["notice", "draft", "甲"], "缺少“文件”"),
    (["cost", "compare", "甲"], "缺少“--rules 办法,办法”"), (["cost", "show"], "缺少“编号”"),
    (["cost", "change", "甲", "--line"], "“--line 项目=金额”后面没有内容"),
    (["cost", "join", "--register", "乙", "甲"], "缺少“户号”"), (["new"], "缺少“种类”"),
    (["费用", "变更", "甲"], "缺少“--why 原因”"), (["status", "--wy"], "没有“--wy”这个选项"),
    (["notice", "post", "2019-001-1", "多余"], "多写了“多余”"),
    (["notice", "draft", "甲", "乙.md", "丙", "丁"], "多写了“丙”、“丁”"),
  ])
  func `a faulty option is told in the language of the terminal`(
    arguments: [String],
    sentence: String
  ) throws {
    let chinese = try BuiltBinary.run(arguments)
    #expect(chinese.status == 64)
    #expect(chinese.err.hasPrefix("错误：") && chinese.err.contains(sentence), "\(chinese.err)")
    #expect(chinese.err.contains("怎么写：yishi \(arguments[0])"), "\(chinese.err)")
    #expect(!chinese.err.contains("Error") && !chinese.err.contains("Usage"), "\(chinese.err)")
    let english = try BuiltBinary.run(arguments, lang: "en_US.UTF-8")
    #expect(english.status == 64)
    #expect(english.err.hasPrefix("Error: "), "\(english.err)")
    let asked = try BuiltBinary.run(arguments + ["--lang", "en"])
    #expect(asked.err.hasPrefix("Error: "), "\(asked.err)")
  }

  @Test(arguments: [
    (["notice", "post", "2019-001-1", "--copies", "0"], "张贴份数写1到1000", "copies is 1 to 1000"),
    (["calc", "vote", "--roll", "a", "--ballots", "b", "--rule", "无"], "没有规则“无”", "no rule “无”"),
    (["calc", "period", "--posted", "2020-01-01", "--days", "0"], "--days 写", "--days takes"),
    (["print", "2020-001-1", "--until", "18:00"], "只用于表决票", "go with --form ballot"),
    (
      ["fund", "receive", "1", "--from", "a.csv", "--why", "甲", "--receipt", "3"],
      "不写--receipt、--why，请逐笔写在表里", "no --receipt, --why"
    ),
    (["fund", "receive", "1", "3-501", "--from", "a.csv"], "户号和金额，或者用 --from", "or a table"),
    (["fund", "refund", "1", "--from", "a.csv", "--scan", "a.jpg"], "不写--scan", "no --scan"),
    (["fund", "refund", "1", "3-501", "--due"], "--due、--surplus、--from 中的一样", "or one of"),
    (["fund", "pay", "1", "--from", "a.csv", "--line", "甲"], "不写--line", "no --line"),
    (
      ["print", "2020-001-1", "--form", "表决票", "--until", "晚上"], "--until 写钟点", "an hour of the day"
    ),
    (["export", "甲", "--poll", "1", "--to", "x"], "只写一样", "not both"),
    (["journal", "--last", "0"], "--last 从1写起", "from 1"),
    (["init", "x"], "缺少“--community”", "Missing expected argument"),
    (["new", "怪物", "名"], "没有“怪物”这一种", "no kind “怪物”"),
    (["new", "公示", "名", "--list", "0"], "榜次从1写起", "is 1 or more"),
    (["vote", "open", "甲", "乙", "--until", "25:00"], "--until 写钟点", "an hour of the day"),
    (["vote", "ballot", "2020-001-1", "501", "同意", "--number", "-1"], "不能写负数“-1”", "such as -1"),
  ])
  func `what a command asks of its options is told in the language of the terminal`(
    arguments: [String],
    chinese: String,
    english: String
  ) throws {
    let here = try BuiltBinary.run(arguments)
    #expect(here.status == 64)
    #expect(here.err.hasPrefix("错误：") && here.err.contains(chinese), "\(here.err)")
    #expect(here.err.contains("怎么写：yishi \(arguments[0])"), "\(here.err)")
    #expect(!here.err.contains("Error"), "\(here.err)")
    let abroad = try BuiltBinary.run(arguments + ["--lang", "en"])
    #expect(abroad.status == 64)
    #expect(abroad.err.hasPrefix("Error: ") && abroad.err.contains(english), "\(abroad.err)")
  }

  @Test(arguments: ["zh", "en"])
  func `what somebody typed drives no terminal`(language: String) throws {
    let typed = "\u{1B}[31m红"
    for arguments in [
      ["vote", "show", typed], ["notice", "post", typed], [typed], ["status", "--\(typed)"],
      ["calc", "vote", "--roll", typed, "--ballots", typed, "--rule", "council"],
    ] {
      let outcome = try BuiltBinary.run(arguments + ["--lang", language])
      #expect(outcome.status != 0)
      #expect(!(outcome.err + outcome.out).contains("\u{1B}"), "\(arguments)")
    }
  }

  @Test func `numbers typed on a Chinese keyboard are read`() throws {
    let days = try BuiltBinary.run([
      "calc", "period", "--posted", "２０２０－０９－２５", "--days=７", "--json",
    ])
    #expect(days.status == 0, "\(days.err)")
    #expect(days.out.contains(#""last" : "2020-10-09""#), "\(days.out)")
    let written = try BuiltBinary.run(["calc", "period", "--posted", "2020年9月25日", "--days", "７"])
    #expect(written.status == 0, "\(written.err)")
  }

  @Test func `a command and its help still answer`() throws {
    let help = try BuiltBinary.run(["notice", "post", "--help"])
    #expect(help.status == 0)
    let version = try BuiltBinary.run(["--version"])
    #expect(version.status == 0)
  }
}
