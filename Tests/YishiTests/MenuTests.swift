import Foundation
import Testing

/// The numbered menu of the built command, on a pseudo-terminal.
struct MenuTests {
  private static func office() throws -> TrialOffice {
    try TrialOffice(of: "示例社区", cases: "fertiliser-plant-council")
  }

  fileprivate static let edits = [
    ("19:30—21:00", "19:30—20:40"), ("写明议什么", "楼道灯更换、停车位划线"), ("  - \"副主任\"\n", ""),
    ("  - \"2号楼代表\"\n", ""),
    ("# 请假: [{席位: 副主任, 原因: 写明原因}]", "请假: [{席位: 副主任, 原因: 家中有事}]"),
    ("# 委托: [{席位: 副主任,", "委托: [{席位: 2号楼代表,"), ("# 迟到: [{席位: 副主任,", "迟到: [{席位: 院务公开委员,"),
    ("# 回避: [{席位: 副主任, 议程: 2, 原因: 写明原因}]", "回避: [{席位: 1号楼代表, 议程: 2, 原因: 施工单位是其亲属}]"),
    ("# 列席: [社区居委会]", "列席: [社区居委会, 物业服务人员]"),
    ("# 议案: [{议程: 2, 内容: 写明要表决的一句话, 同意: 0, 反对: 0,", "议案: [{议程: 2, 内容: 同意更换楼道灯, 同意: 4, 反对: 1,"),
    (
      "# 待办: [{事项: 写明要办的事, 负责: 记录员, 期限: 2019-07-25}]",
      "待办: [{事项: 联系电工更换楼道灯, 负责: 记录员, 期限: 2019-07-20}]"
    ),
    // Closed before the meeting, after the agenda hung.
    (
      """
        - 会议: "2019-05-25-first"   # 负责：社区网格员，期限2019-06-20
          项: 4
          事项: "把院门口积水转有关单位查看，回复情况"
          完成:

      """, ""
    ), ("# 签名:", "签名:"), ("写明议定了什么、谁负责、什么时候办完。", "议定更换3栋楼的楼道灯。\n\n费用从公共收益中列支。"),
  ]

  fileprivate static func data(_ name: String) -> URL {
    WorkedCases.root.appendingPathComponent("Tests/YishiTests/Data").appendingPathComponent(name)
  }

  @Test func `a meeting is recorded by the menu alone, as by its file`() throws {
    let office = try Self.office()
    let said = try office.talk(
      String(contentsOf: Self.data("menu-answers.txt"), encoding: .utf8)
    )
    #expect(said.contains("应当在0到6之间。"))
    #expect(said.contains("【签名】“副主任”没有到会"))
    #expect(said.contains("执行：yishi meeting record 2019-07-11-第三次会议.md --case 2019-001"))
    #expect(said.contains("已记入：化肥厂楼院居民议事会第三次会议，第3次会议（办理记录3）"))
    #expect(try office.run("verify").contains("完整"))
    // The file it wrote, recorded by hand in another register, makes the same record.
    let other = try Self.office()
    let name = try #require(try office.meetingFiles().first)
    try FileManager.default.copyItem(
      atPath: office.folder.path(name),
      toPath: other.folder.path(name)
    )
    try other.run("meeting", "record", name, "--on", "2019-07-11")
    #expect(try office.record().difference(from: other.record()).map { "\($0)" } == [])
    // And so does a draft edited with nothing but a text editor.
    let third = try Self.office()
    try third.fill("2019-07-11-第三次会议")
    try third.run("meeting", "record", name, "--on", "2019-07-11")
    #expect(try office.record().difference(from: third.record()).map { "\($0)" } == [])
  }

  @Test(arguments: ["要做什么\t1\n是哪一天开的\tq\n", "要做什么\t1\n以上内容对吗\tｑ\n", "要做什么\t1\n在哪里\t活动室\n"])
  func `who leaves, or closes the terminal, has written nothing`(answers: String) throws {
    let office = try Self.office()
    let before = try office.run("journal")
    #expect(try office.talk(answers).contains("已离开，什么都没有写。"))
    #expect(try office.run("journal") == before)
    #expect(try office.meetingFiles() == [])
  }

  @Test func `the menu speaks English throughout where it is asked to`() throws {
    let office = try Self.office()
    let said = try office.talk("What is to be done\t6\n", lang: "en")
    #expect(said.contains("Running: yishi status 2019-001"))
    let ours = said.split(separator: "\n").filter { $0.hasSuffix("?") || $0.hasPrefix("  (") }
    #expect(!ours.isEmpty)
    for line in ours {
      #expect(!line.unicodeScalars.contains { $0.properties.isIdeographic }, "\(line)")
    }
  }

  @Test func `what is refused is told, and the menu asks again`() throws {
    let office = try Self.office()
    let said = try office.talk("要做什么\t4\n要做什么\t12\n以上内容对吗\t1\n要做什么\t12\n以上内容对吗\t\n")
    #expect(said.contains("现在没有正在进行的表决"))
    #expect(said.contains("执行：yishi undo"))
    #expect(said.components(separatedBy: "要做什么？").count > 4)
  }

  @Test func `a visit and a day's signatures are entered by the menu alone`() throws {
    let office = try Self.office()
    try office.run("import", WorkedCases.path("yuanding-street"))
    let said = try office.talk(
      """
      要做什么\t2
      事项\t2
      哪一户\t999
      哪一户\t8
      走访结果\t3
      因为什么\t费用
      哪一天再去\t2022-07-09
      以上内容对吗\t1
      要做什么\t3
      事项\t2
      哪几户\t１３、27
      谁签的\t
      以上内容对吗\t1

      """,
      on: "2022-07-03"
    )
    #expect(said.contains("执行：yishi visit 2022-001 8 未表态 --reason 费用 --next 2022-07-09"))
    #expect(said.contains("已登记：示例8号，未表态"))
    #expect(said.contains("执行：yishi sign 2022-001-2 １３ 27 --by 双方"))
    #expect(said.contains("127家商铺中已签102份"))
  }

  @Test func `a payment is entered by the menu alone, as by the command`() throws {
    let money = ["3单元加装电梯资金", "--part", "3单元", "--account", "业主代表和居委会共管账户"]
    func office() throws -> TrialOffice {
      let office = try FundLifeTests.office()
      try office.run(["fund", "open", "宇华苑"] + money + ["--on", "2020-08-06"])
      return office
    }
    let asked = try office()
    let said = try asked.talk(
      """
      要做什么\t7
      哪一户缴的\t999
      哪一户缴的\t3-501
      多少元\t4.891
      多少元\t
      以上内容对吗\t1
      要做什么\t登记一笔缴款
      哪一户缴的\t示例3-502
      多少元\t５０，０００
      为什么仍要收\t多缴的抵首期电费
      以上内容对吗\t1
      要做什么\t8
      哪一份费用单\t2
      要做什么\t9
      是哪一件事\t3-2
      办理情况\t已在单元公布
      以上内容对吗\t1

      """,
      on: "2020-08-07"
    )
    #expect(said.contains("还没有缴清的8户（元）："))
    #expect(said.contains("户号没有看懂") && said.contains("金额没有看懂"))
    #expect(said.contains("执行：yishi fund receive 2020-001-15 3-501 48913.04"), "\(said)")
    #expect(said.contains("这一户还差48,913.04元，这笔会多缴。"))
    #expect(said.contains("执行：yishi cost show 2020-001-"))
    #expect(said.contains("执行：yishi task done 2020-001 3-2 --note 已在单元公布"))
    // The same, typed.
    let typed = try office()
    let day = ["--on", "2020-08-07"]
    try typed.run("fund", "receive", "2020-001-15", "3-501", "48913.04", day[0], day[1])
    try typed.run(
      "fund",
      "receive",
      "宇华苑",
      "示例3-502",
      "50000",
      "--why",
      "多缴的抵首期电费",
      day[0],
      day[1]
    )
    try typed.run("task", "done", "宇华苑", "3-2", "--note", "已在单元公布", day[0], day[1])
    let one = try asked.record(of: "宇华苑")
    let other = try typed.record(of: "宇华苑")
    #expect(one.contains { $0.contains("48913.04") })
    #expect(one.difference(from: other).map { "\($0)" } == [])
  }

  /// A second paper lies out for the same doors, as after a drop-out.
  @Test func `where two agreements ask the same doors the menu asks which was signed`() throws {
    let office = try TrialOffice(of: "杜甫路社区", cases: "yuhuayuan-lift", on: "2020-08-06")
    let two = ["--door", "3-301", "--door", "3-302", "--on", "2020-08-06"]
    try office.run(["sign", "open", "宇华苑", "补签协议", "--text", "第二稿"] + two)
    let said = try office.talk(
      """
      要做什么\t3
      签了的是哪几户\t3-301，3-302
      签的是哪一份协议\t2
      是谁签的\t1
      以上内容对吗\t1

      """,
      on: "2020-08-07"
    )
    #expect(said.contains("执行：yishi sign 2020-001-20 3-301 3-302 --by 双方"), "\(said)")
    #expect(try office.run("sign", "show", "2020-001-20").contains("已签2"))
  }

  @Test func `where no money is on record the menu says how to begin`() throws {
    let office = try Self.office()
    let said = try office.talk("要做什么\t7\n要做什么\t8\n")
    #expect(said.contains("开始登记：yishi fund open 事项 名称 --account 共管账户"))
    #expect(said.contains("现在没有费用单。登记：yishi cost record 事项 费用.yaml"))
    let english = try office.talk("What is to be done\t7\n", lang: "en")
    #expect(english.contains("no fund is open now. Open one: yishi fund open CASE TITLE"))
  }

  @Test func `on a pipe only the list is told`() throws {
    let office = try Self.office()
    let alone = try office.yishi([], on: "2019-07-11")
    #expect(alone.status == 0 && alone.out.hasPrefix("今日 2019-07-11"))
    #expect(!alone.out.contains("要做什么"))
    #expect(try office.run("today", "--on", "2019-07-11") == alone.out)
  }
}

extension TrialOffice {
  /// What stands on the terminal after these answers.
  fileprivate func talk(_ answers: String, lang: String = "zh", on day: String = "2019-07-11")
    throws
    -> String
  {
    try write(answers, to: "answers")
    let words = [
      "python3", MenuTests.data("answer-menu.py").path, "answers", BuiltBinary.url.path,
      "--register", "台账", "--on", day, "--lang", lang,
    ]
    let answer = try BuiltBinary.run(
      ["-c", words.map { "'\($0)'" }.joined(separator: " ")],
      in: url,
      by: URL(fileURLWithPath: "/bin/sh")
    )
    #expect(answer.status == 0, "\(answer.said)")
    #expect(!answer.out.contains("not asked:"), "\(answer.out)")
    return answer.out
  }

  /// A case as its folder is written back, line by line.
  fileprivate func record(of which: String = "化肥厂") throws -> [Substring] {
    let out = url.appendingPathComponent("out-\(UUID().uuidString)")
    try run("export", which, "--to", out.path)
    let files = FileManager.default.enumerator(at: out, includingPropertiesForKeys: nil)
    var urls: [URL] = []
    while let url = files?.nextObject() as? URL {
      if !url.hasDirectoryPath { urls.append(url) }
    }
    return try urls.sorted { $0.path < $1.path }.flatMap { url in
      [url.lastPathComponent[...]]
        + String(decoding: try Data(contentsOf: url), as: UTF8.self).split(separator: "\n")
    }
  }

  /// The draft of the next meeting, edited line by line.
  fileprivate func fill(_ name: String) throws {
    try run("new", "会议", name, "--case", "化肥厂", "--on", "2019-07-08")
    var draft = try text(name + ".md")
    for (old, new) in MenuTests.edits {
      #expect(draft.contains(old), "\(old) is not in \(draft)")
      draft = draft.replacing(old, with: new)
    }
    try write(draft, to: name + ".md")
  }

  fileprivate func meetingFiles() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path).filter { $0.hasSuffix(".md") }
  }
}
