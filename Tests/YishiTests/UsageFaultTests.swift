import Testing

/// What is said of a command line that nobody can read.
struct UsageFaultTests {
  @Test(arguments: [
    (["notice", "post", "2019-001-1", "--on", "昨天"], "不能写“昨天”"),
    (["notice", "post", "2019-001-1", "--copies", "许多"], "“--copies <number>”不能写“许多”"),
    (["notice", "extend", "2019-001-1", "--days", "-3", "--why", "雨"], "“--days <number>”后面没有内容"),
    (["notice", "extend", "2019-001-1", "--days", "3"], "缺少“--why <reason>”"),
    (["notice", "draft"], "缺少“<which>”"), (["status", "--wy"], "没有“--wy”这个选项"),
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

  @Test func `a command and its help still answer`() throws {
    let help = try BuiltBinary.run(["notice", "post", "--help"])
    #expect(help.status == 0)
    let version = try BuiltBinary.run(["--version"])
    #expect(version.status == 0)
  }
}
