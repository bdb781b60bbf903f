import Deliberation
import Foundation
import Testing

@testable import Exchange

/// F-09 and the bad input of issue 2: one fault, one finding, at its file and line.
struct BadInputTests {
  static let head = """
    事项: 示例事项
    社区: 示例社区
    地点:
      小区: 示例小区
    部位: [1单元]
    程序: lift
    开始: 2020-04-01
    承办: 示例社区居委会
    走访:
      - {轮: 1, 问题: 是否同意, 登记: visits.csv}
    表决:
      - 编号: 1单元
        议题: 加装电梯
        类别: 改建重建
        部位: 1单元
        表决范围: {范围: 本单元, 来源: 示例}
        开始: 2020-05-11
        截止: 2020-05-24
        选票: ballots.csv
        计票人: 议事会
        监票人: 业主代表
    文件:
      - {类别: 提议, 名称: 提议, 日期: 2020-04-05, 出具: 示例}
      - {类别: 现场踏勘记录, 名称: 踏勘, 日期: 2020-04-20, 出具: 示例}
      - {类别: 初步设计方案, 名称: 方案, 日期: 2020-04-21, 出具: 示例}

    """
  static let roster = """
    户号,单元,楼层,专有面积,业主
    示例101,1单元,1,85.20,甲
    示例201,1单元,2,76.40,乙
    示例301,1单元,3,85.20,丙

    """
  static let visits = """
    户号,日期,走访人,结果
    示例101,2020-04-02,网格员,同意
    示例201,2020-04-02,网格员,不同意
    示例301,2020-04-03,网格员,同意

    """
  static let ballots = """
    票号,业主,表决,日期
    1,甲,同意,2020-05-12
    2,乙,反对,2020-05-12
    3,丙,同意,2020-05-13

    """
  static let talk = """
    ---
    类别: 座谈会
    名称: 座谈会
    日期: 2020-04-10
    地点: 活动室
    主持: 主任
    记录: 记录员
    议程: [听取意见]
    应到: 3
    实到: 2
    审定: {人: 主任, 日期: 2020-04-11}
    ---

    ```tally 1单元
    ```

    """
  static let representatives = talk.replacing("座谈会", with: "居民代表会议")

  static let files = [
    "case.yaml": head, "premises.csv": roster, "visits.csv": visits, "ballots.csv": ballots,
    "meetings/talk.md": talk, "meetings/代表会.md": representatives,
  ]

  @Test func `the folder itself is without fault`() throws {
    let folder = try TemporaryFolder(Self.files).read()
    #expect(folder.findings == [])
    #expect(folder.caseFile?.polls.first?.rule.name == "property-law-76-special")
    #expect(folder.caseFile?.polls.first?.rulesBeside == [RulePacks.henanLift])
  }

  /// One change and what it must bring: file, text that stands there, text in its place.
  struct Fault: Sendable, CustomTestStringConvertible {
    let file: String
    let from: String
    let to: String
    let problem: Problem
    let at: SourcePlace?

    init(_ file: String, _ from: String, _ to: String, _ problem: Problem, line: Int?) {
      self.file = file
      self.from = from
      self.to = to
      self.problem = problem
      at = SourcePlace(file, line: line)
    }

    var testDescription: String { "\(file): \(to)" }
  }

  static func door(_ text: String) -> Door {
    guard let door = Door(text) else { preconditionFailure("\(text) is a door") }
    return door
  }

  static func day(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("\(text) is a day") }
    return day
  }

  static let tableFaults: [Fault] = {
    let stranger = door("示例999")
    var faults: [Fault] = []
    func add(_ file: String, _ from: String, _ to: String, _ problem: Problem, _ line: Int?) {
      faults.append(Fault(file, from, to, problem, line: line))
    }
    let roster = "premises.csv"
    add(roster, "76.40", "-3", .badArea("-3"), 3)
    add(roster, "76.40", "八十", .badArea("八十"), 3)
    add(roster, "76.40", "0", .badArea("0"), 3)
    add(roster, "76.40", "76.405", .badArea("76.405"), 3)
    add(roster, "1单元,2,", "1单元,二层,", .badStorey("二层"), 3)
    add(roster, "1单元,2,", "1单元,0,", .badStorey("0"), 3)
    add(roster, "专有面积", "面积", .unknownColumn("面积", near: "专有面积"), 1)
    add(roster, "楼层", "楼 层", .unknownColumn("楼 层", near: "楼层"), 1)
    add(roster, "楼层", "单 元", .unknownColumn("单 元", near: nil), 1)
    add(roster, "楼层", "单元", .columnTwice("单元"), 1)
    add(roster, "示例201", "示例101", .doorTwice(door("示例101"), firstLine: 2), 3)
    add(roster, "示例201", "", .emptyCell(column: "户号"), 3)
    add(roster, "85.20,丙", "85.20,丙,多,", .tooManyCells(have: 6, columns: 5), 4)
    add(roster, "甲", "\"甲\"x", .csvSyntax, 2)
    add(roster, "乙", "乙\u{202E}", .forbiddenCharacter("U+202E"), 3)
    add(roster, "乙", "", .emptyCell(column: "业主"), 3)
    let ballots = "ballots.csv"
    add(ballots, "2,乙", "2,丁", .unknownOwner(Owner("丁")), 3)
    add(ballots, "3,丙", "3,甲", .secondBallot(Owner("甲"), firstLine: 2), 4)
    add(ballots, "3,丙", "2,丙", .ballotNumberTwice(2), 4)
    add(ballots, "反对", "√", .unknownEncodingOfChoice("√"), 3)
    add(ballots, "2020-05-13", "2026-02-30", .badDay("2026-02-30"), 4)
    add(
      ballots,
      "2020-05-13",
      "2020-05-25",
      .refused(
        .ballotRefused(
          number: 3,
          .outsideWindow(day("2020-05-25"), opens: day("2020-05-11"), closes: day("2020-05-24"))
        )
      ),
      4
    )
    add(ballots, "2,乙", "二,乙", .badNumber("二"), 3)
    add(ballots, "表决", "表诀", .columnMissing("表决"), 1)
    add(ballots, "业主", "业注", .columnMissing("业主"), 1)
    let visits = "visits.csv"
    add(visits, "示例201", "示例999", .unknownDoor(stranger), 3)
    add(
      visits,
      "不同意",
      "反感",
      .unknownValue(
        of: "结果",
        "反感",
        allowed: ["同意", "不同意", "未表态", "家中无人", "再访"]
      ),
      3
    )
    add(visits, "2020-04-03", "4月3日", .badDay("4月3日"), 4)
    return faults
  }()

  static let headFaults: [Fault] = {
    var faults: [Fault] = []
    func add(_ from: String, _ to: String, _ problem: Problem, _ line: Int?) {
      faults.append(Fault("case.yaml", from, to, problem, line: line))
    }
    add("社区: 示例社区", "社 区: 示例社区", .unknownKey("社 区", near: "社区"), 2)
    add("承办: 示例社区居委会", "", .missingKey("承办"), 1)
    add("承办: 示例社区居委会", "承办:", .missingKey("承办"), 8)
    add("承办: 示例社区居委会", "承办: [甲]", .wrongShape(key: "承办", expected: .text), 8)
    add("部位: [1单元]", "部位: 1单元", .wrongShape(key: "部位", expected: .list), 5)
    add("部位: [1单元]", "部位: [1单元, 9单元]", .unknownPart("9单元", known: []), 5)
    add("开始: 2020-04-01", "开始: 2026-02-30", .badDay("2026-02-30"), 7)
    add("社区: 示例社区", "社区: 示例社区\n社区: 又一个", .keyTwice("社区"), 3)
    add("社区: 示例社区", "社区: 示例社区\ncommunity: again", .keyTwice("community"), 3)
    add(
      "程序: lift",
      "程序: 火箭",
      .unknownValue(
        of: "程序",
        "火箭",
        allowed: [
          "lift", "gas", "hazard", "emergency", "street", "facility", "renewal", "request",
          "mediation", "activity", "star",
        ]
      ),
      6
    )
    add("选票: ballots.csv", "选票: ballot.csv", .fileMissing("ballot.csv"), 19)
    add("选票: ballots.csv", "选票: ../ballots.csv", .leadsOutside("../ballots.csv"), 19)
    add("选票: ballots.csv", "选票: /etc/passwd", .leadsOutside("/etc/passwd"), 19)
    add(
      "截止: 2020-05-24",
      "截止: 2007-01-01",
      .refused(.noRuleInForce(closing: day("2007-01-01"))),
      18
    )
    add("计票人: 议事会", "计票人: \"议\\u202E事会\"", .forbiddenCharacter("U+202E"), 20)
    add("  小区: 示例小区", "  楼栋: 1号楼", .missingKey("小区"), 4)
    add("社区: 示例社区", "社区: &a 示例社区", .yamlAlias("&a"), 2)
    add("社区: 示例社区", "社区: *a", .yamlAlias("*"), 2)
    add("社区: 示例社区", "社区: 示例: 社区", .yamlSyntax("mapping values are not allowed in this context"), 2)
    return faults
  }()

  @Test(arguments: tableFaults + headFaults)
  func `a fault is found at its file and line`(fault: Fault) throws {
    let folder = try TemporaryFolder(Self.files)
    let before = try #require(Self.files[fault.file])
    try #require(before.contains(fault.from))
    let range = try #require(before.range(of: fault.from))
    try folder.write(before.replacingCharacters(in: range, with: fault.to), to: fault.file)
    let read = folder.read()
    let found = read.findings.filter { $0.problem == fault.problem }
    #expect(found.map(\.place) == [fault.at], "\(read.findings)")
    #expect(read.caseFile == nil)
  }
}

extension BadInputTests {
  @Test func `every fault of a folder is told at once, in the order of files and lines`() throws {
    let folder = try TemporaryFolder(Self.files)
    try folder.write(
      Self.roster.replacing("76.40", with: "-3").replacing("3,85.20", with: "三,八十"),
      to: "premises.csv"
    )
    try folder.write(
      Self.head.replacing("社区: 示例社区", with: "社区们: 示例社区")
        .replacing("截止: 2020-05-24", with: "截止: 2020-02-30"),
      to: "case.yaml"
    )
    try folder.write(Self.ballots.replacing("乙", with: "丁"), to: "ballots.csv")
    try folder.write(Data([0xB0]), to: "meetings/坏.md")
    let findings = folder.read().findings
    let places = findings.compactMap { $0.place.map { "\($0.file):\($0.line ?? 0)" } }
    #expect(
      places == [
        "ballots.csv:3", "case.yaml:1", "case.yaml:2", "case.yaml:18", "meetings/坏.md:1",
        "premises.csv:3", "premises.csv:4", "premises.csv:4",
      ],
      "\(findings)"
    )
  }

  @Test(arguments: [
    ("业主", "业注", [Problem.columnMissing("业主"), .unknownColumn("业注", near: "业主")]),
    ("户号", "户 号", [.columnMissing("户号"), .unknownColumn("户 号", near: "户号")]),
  ])
  func `a roster that cannot be read is told once, not at all that follows from it`(
    from: String,
    to: String,
    problems: [Problem]
  ) throws {
    let folder = try TemporaryFolder(Self.files)
    try folder.write(Self.roster.replacing(from, with: to), to: "premises.csv")
    let findings = folder.read().findings
    #expect(Set(findings.map(\.problem)) == Set(problems))
    #expect(findings.allSatisfy { $0.place == SourcePlace("premises.csv", line: 1) })
    try folder.write(Data([0xFF, 0xFE, 0]), to: "premises.csv")
    #expect(folder.read().findings.map(\.problem) == [.wrongEncoding(atByte: 0)])
  }

  @Test func `English keys are named in English`() throws {
    let folder = try TemporaryFolder([
      "case.yaml": """
      title: A courtyard
      comunity: Somewhere
      place: {courtyard: Yard}
      opened: 2020-04-01
      """
    ])
    #expect(
      folder.read().findings.map(\.problem) == [
        .missingKey("community"), .missingKey("office"),
        .unknownKey("comunity", near: "community"),
      ]
    )
  }

  @Test(arguments: [
    ("caes.yml", Problem.unexpectedFile(near: "case.yaml")),
    ("户册.cvs", .unexpectedFile(near: "户册.csv")),
    ("photo.jpg", .unexpectedFile(near: nil)),
  ])
  func `a file that nothing names is found`(name: String, problem: Problem) throws {
    let folder = try TemporaryFolder(Self.files)
    try folder.write("x", to: name)
    let found = folder.read().findings
    #expect(found == [Finding(problem, at: SourcePlace(name))])
  }

  @Test func `what systems leave behind is passed over`() throws {
    let folder = try TemporaryFolder(Self.files)
    for name in [".DS_Store", "Thumbs.db", "~$case.yaml", "README.md"] {
      try folder.write("x", to: name)
    }
    #expect(folder.read().findings == [])
  }

  @Test func `a link that leads outside is refused and never read`() throws {
    let folder = try TemporaryFolder(Self.files)
    let table = folder.url.appendingPathComponent("ballots.csv")
    try FileManager.default.removeItem(at: table)
    try FileManager.default.createSymbolicLink(
      at: table,
      withDestinationURL: URL(fileURLWithPath: "/etc/hostname")
    )
    #expect(
      folder.read().findings == [
        Finding(.leadsOutside("ballots.csv"), at: SourcePlace("ballots.csv"))
      ]
    )
  }

  @Test func `a folder that is none, or holds no case, is told`() throws {
    let folder = try TemporaryFolder(["笔记.txt": "x"])
    #expect(folder.read().findings.map(\.problem) == [.notACaseFolder])
    let nowhere = folder.url.appendingPathComponent("无")
    #expect(
      CaseFolder.read(at: nowhere).findings == [
        Finding(.folderMissing(nowhere.relativePath), at: nil)
      ]
    )
  }

  @Test func `a fact that is not on record is found at its line`() throws {
    let folder = try TemporaryFolder(Self.files)
    let text =
      Self.talk.replacing("```tally 1单元", with: "```tally 2单元")
      + "\n~~~shares 1单元\n~~~\n\n```tally 2020-001-1\n```\n\n```\n```progress 1\n```\n"
    try folder.write(text, to: "meetings/talk.md")
    #expect(
      folder.read().findings == [
        Finding(.unknownFact("tally 2单元"), at: SourcePlace("meetings/talk.md", line: 14)),
        Finding(.unknownFact("shares 1单元"), at: SourcePlace("meetings/talk.md", line: 17)),
      ]
    )
  }

  @Test func `a stage that is not proven is told once`() throws {
    let folder = try TemporaryFolder(Self.files)
    try folder.write(Self.visits.replacing("不同意", with: "家中无人"), to: "visits.csv")
    let lift = Procedure.lift.stages
    #expect(
      folder.read().findings == [
        Finding(
          .refused(
            .stageNotProven(
              entering: lift[1].title,
              missing: lift[0].title,
              on: Self.day("2020-04-05")
            )
          ),
          at: SourcePlace("case.yaml", line: 23)
        )
      ]
    )
  }

  @Test func `owners whose keys look alike are named and never merged`() throws {
    let folder = try TemporaryFolder(Self.files)
    try folder.write(
      Self.roster.replacing("甲", with: "张三 ").replacing("乙", with: "张三"),
      to: "premises.csv"
    )
    try folder.write(
      Self.ballots.replacing("甲", with: "张三 ").replacing("乙", with: "张三"),
      to: "ballots.csv"
    )
    let read = folder.read()
    #expect(
      read.findings == [
        Finding(
          .ownersLookAlike(Owner("张三 "), Owner("张三")),
          at: SourcePlace("premises.csv", line: 3),
          severity: .warning
        )
      ]
    )
    #expect(read.caseFile?.polls.first?.roll.heads == 3)
  }

  @Test(arguments: [
    ("没有头\n正文\n", Problem.headMissing, 1),
    ("---\n类别: 座谈会\n", .headMissing, 1),
    (
      talk.replacing("应到: 3", with: "应到: 1"),
      .refused(.morePresentThanDue(present: 2, due: 1)), 9
    ),
    (talk.replacing("实到: 2", with: "实到: 两人"), .badNumber("两人"), 10),
    (
      talk.replacing("议程: [听取意见]", with: "议程: [听取意见]\n议案: [{议程: 2, 内容: x, 同意: 1}]"),
      .refused(.motionNotOnAgenda(item: 2, agenda: 1)), 9
    ),
    (
      talk.replacing("地点: 活动室", with: "部位: 9单元\n地点: 活动室"),
      .unknownPart("9单元", known: ["1单元"]), 5
    ),
  ])
  func `a meeting's fault is found in its file`(text: String, problem: Problem, line: Int) throws {
    let folder = try TemporaryFolder(Self.files)
    try folder.write(text, to: "meetings/talk.md")
    let found = folder.read().findings
    #expect(found.map(\.problem) == [problem])
    #expect(found.first?.place == SourcePlace("meetings/talk.md", line: line))
  }

  @Test func `hostile YAML ends at once`() throws {
    let bomb = (0..<9).map { "a\($0): &a\($0) [\($0 > 0 ? "*a\($0 - 1), *a\($0 - 1)" : "x")]" }
    let hostile = [
      bomb.joined(separator: "\n"), String(repeating: "[", count: 100_000),
      String(repeating: "- ", count: 100_000), String(repeating: "{a: ", count: 50_000),
      String(repeating: "? ", count: 50_000), "事项: \"" + String(repeating: "\\x", count: 1000),
      String(repeating: "a: 1\n", count: 5_000), "\t- x", "!!binary x: y", "--- a\n--- b\n",
      "%YAML 9\n",
    ]
    for text in hostile {
      let folder = try TemporaryFolder(["case.yaml": text])
      let start = ContinuousClock.now
      let read = folder.read()
      let taken = ContinuousClock.now - start
      #expect(read.caseFile == nil)
      #expect(!read.findings.isEmpty)
      #expect(taken < .seconds(10), "\(text.prefix(20))")
    }
  }
}
