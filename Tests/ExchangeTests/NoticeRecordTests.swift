import Deliberation
import Foundation
import Testing

@testable import Exchange

/// What a folder tells of a notice's boards, changes and objections.
struct NoticeRecordTests {
  static let files = [
    "case.yaml": """
    事项: 示例事项
    社区: 示例社区
    地点:
      小区: 示例小区
    开始: 2020-04-01
    承办: 示例社区居委会

    """
  ]

  static let notice = """
    ---
    类别: 公示
    用途: 方案
    标题: 关于示例方案的公示
    对象: 全体居民
    张贴日: 2020-06-01
    公示期: {天数: 10}
    受理: 示例社区居委会
    答复期限: 5
    期满: 期满无异议的，按本方案办理。
    落款: [示例社区居委会]
    见证: [示例社区党组织]
    张贴地点:
      - 地点: 公告栏
        份数: 2
        张贴: {日期: 2020-06-01, 经办: 网格员}
        照片:
          - {时点: 张贴时, 日期: 2020-06-01, 文件: 照片/a.PNG}
        破损:
          - {日期: 2020-06-03, 情况: 被雨水打湿, 重贴: {日期: 2020-06-03, 经办: 网格员}}
        撤下: {日期: 2020-06-12, 经办: 网格员}
    延长:
      - {日期: 2020-06-02, 经办: 居委会, 天数: 1, 原因: 停电一日}
    更正:
      - {日期: 2020-06-02, 经办: 居委会, 原因: 错字, 原文: {标题: 关于示列方案的公示}}
    异议:
      - {编号: 1, 收到: 2020-06-05, 方式: 书面, 收件人: 居委会, 类别: 采光, 原文: 原话, 户号: 示例101,
         内容: 担心采光, 答复人: 居委会, 答复: {日期: 2020-06-10, 内容: 已调整}, 处理: 改用玻璃}
    定榜: {日期: 2020-06-15, 经办: 居委会}
    ---

    正文。

    """

  private static func folder(_ notice: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder(files)
    try folder.write(Data([1, 2, 3]), to: "照片/a.PNG")
    try folder.write(notice, to: "notices/方案.md")
    return folder
  }

  @Test func `everything of a notice is read`() throws {
    let read = try Self.folder(Self.notice).read()
    #expect(read.findings == [])
    let notice = try #require(read.caseFile?.notices.first)
    #expect(notice.boards.first?.copies == 2)
    #expect(notice.boards.first?.damages.first?.reposted?.by == "网格员")
    #expect(notice.corrections.first?.earlier.title == "关于示列方案的公示")
    #expect(notice.objections.first?.door == Door("示例101"))
    #expect(notice.objections.first?.channel == .letter)
    #expect(notice.period?.last == Day(2020, 6, 12))
    #expect(notice.finality?.on == Day(2020, 6, 15))
  }

  @Test func `English keys read as the Chinese ones`() throws {
    let english = [
      ("张贴地点:", "places:"), ("- 地点:", "- place:"), ("份数:", "copies:"), ("张贴: {", "putUp: {"),
      ("照片:\n", "photos:\n"), ("时点: 张贴时", "moment: start"), ("文件:", "file:"),
      ("破损:", "damages:"), ("情况:", "what:"), ("重贴:", "reposted:"), ("撤下:", "takenDown:"),
      ("延长:", "extensions:"), ("更正:", "corrections:"), ("原文: {标题", "earlier: {title"),
      ("经办:", "office:"), ("期满:", "effect:"), ("见证:", "witnesses:"), ("定榜:", "final:"),
      ("方式: 书面", "channel: letter"), ("收件人:", "receivedBy:"), ("处理:", "outcome:"),
      ("户号:", "door:"),
    ].reduce(Self.notice) { $0.replacing($1.0, with: $1.1) }
    let read = try Self.folder(english).read()
    #expect(read.findings == [])
    #expect(try read.caseFile?.notices == Self.folder(Self.notice).read().caseFile?.notices)
  }

  @Test func `a notice with 起草 and nowhere put up is a draft, whatever it lacks`() throws {
    let draft = """
      ---
      类别: 公示
      用途: 方案
      标题: 草稿
      对象: 全体居民
      起草: {日期: 2020-05-30, 经办: 居委会}
      张贴日: 2020-06-01
      公示期: {天数: 10}
      张贴地点: [公告栏]
      落款: []
      ---

      正文。

      """
    let read = try TemporaryFolder(
      Self.files.merging(["notices/草稿.md": draft]) { $1 }
    ).read()
    #expect(read.findings == [])
    #expect(read.caseFile?.notices.first?.isDraft == true)
  }

  @Test func `a posted notice that lacks what it must tell brings a warning`() throws {
    let lacking = Self.notice.replacing("期满: 期满无异议的，按本方案办理。\n", with: "")
      .replacing("见证: [示例社区党组织]\n", with: "")
    let start = lacking.firstRange(of: "  - 地点:")
    let end = lacking.firstRange(of: "延长:")
    let from = try #require(start).lowerBound
    let to = try #require(end).lowerBound
    let bare = lacking[..<from] + "  - 公告栏\n" + lacking[to...]
    let read = try TemporaryFolder(
      Self.files.merging(["notices/方案.md": String(bare)]) { $1 }
    ).read()
    #expect(
      read.findings == [
        Finding(
          .noticeLacks([.effect, .witnesses]),
          at: SourcePlace("notices/方案.md", line: 1),
          severity: .warning
        )
      ]
    )
    #expect(read.caseFile != nil)
  }

  private static func number(_ key: String, _ kind: Leak.Kind, _ masked: String) -> Problem {
    .privateNumber(key: key, Leak(kind: kind, masked: masked))
  }

  @Test func `what stays in the office may hold a number, and a text with one brings a warning`()
    throws
  {
    let kept = Self.notice.replacing("原文: 原话", with: "原文: 请回电13800001234")
    #expect(try Self.folder(kept).read().findings == [])
    let told = Self.notice.replacing("正文。", with: "甲。\n\n有事请打13800001234。")
    let read = try Self.folder(told).read()
    let line = told.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains("13800001234") }
    #expect(
      read.findings == [
        Finding(
          .privateNumber(key: nil, Leak(kind: .mobile, masked: "138****1234")),
          at: SourcePlace("notices/方案.md", line: try #require(line) + 1),
          severity: .warning
        )
      ]
    )
    #expect(read.caseFile != nil)
  }

  /// One change to the notice, and the finding and line it must bring.
  struct Fault: Sendable, CustomTestStringConvertible {
    let from: String
    let to: String
    let problem: Problem
    let line: Int

    var testDescription: String { to }
  }

  private static func fault(_ from: String, _ to: String, _ problem: Problem, _ line: Int) -> Fault
  {
    Fault(from: from, to: to, problem: problem, line: line)
  }

  static let faults = [
    fault("内容: 担心采光", "内容: 请回电138-0000-1234", number("内容", .mobile, "138****1234"), 28),
    fault("内容: 已调整", "内容: 已告知１３８００００１２３４", number("内容", .mobile, "138****1234"), 28),
    fault(
      "类别: 采光",
      "类别: 41018119600101123X",
      number("类别", .identity, "410***********123X"),
      27
    ),
    fault(
      "处理: 改用玻璃",
      "处理: 退至6222021234567890123",
      number("处理", .card, "****0123"),
      28
    ),
    fault("标题: 关于示例方案的公示", "标题: \"甲\\n乙\"", .severalLines("标题"), 4),
    fault("对象: 全体居民", "对象: \"甲\\n乙\"", .severalLines("对象"), 5),
    fault("落款: [示例社区居委会]", "落款: [\"甲\\n乙\"]", .severalLines("落款"), 11),
    fault("- 地点: 公告栏", "- 地点: \"甲\\n乙\"", .severalLines("地点"), 14),
    fault("公示期: {天数: 10}", "公示期: {天数: 10, 计法依: 甲}", .unknownKey("计法依", near: "计法"), 7),
    fault("份数: 2", "份数: 零", .badNumber("零"), 15),
    fault("份数: 2", "分数: 2", .unknownKey("分数", near: "份数"), 15),
    fault(
      "时点: 张贴时",
      "时点: 昨天",
      .unknownValue(of: "时点", "昨天", allowed: ["张贴时", "公示期中", "期满时"]),
      18
    ),
    fault("文件: 照片/a.PNG", "文件: ../a.PNG", .leadsOutside("../a.PNG"), 18),
    fault("文件: 照片/a.PNG", "文件: 照片/b.PNG", .fileMissing("照片/b.PNG"), 18),
    fault(
      "文件: 照片/a.PNG",
      "文件: case.yaml",
      .unknownValue(of: "文件", "case.yaml", allowed: AttachmentName.formats.map { "." + $0 }),
      18
    ),
    fault(", 文件: 照片/a.PNG", "", .missingKey("文件"), 18),
    fault("文件: 照片/a.PNG", "摘要: 9f3a.png", .badHash("9f3a.png"), 18),
    fault("日期: 2020-06-03, 情况: 被雨水打湿, ", "日期: 2020-06-03, ", .missingKey("情况"), 20),
    fault("撤下: {日期: 2020-06-12", "撤下: {日期: 6月12日", .badDay("6月12日"), 21),
    fault("天数: 1, 原因", "天数: 一, 原因", .badNumber("一"), 23),
    fault("原文: {标题: 关于示列方案的公示}", "原文: {题目: 甲}", .unknownKey("题目", near: nil), 25),
    fault(", 原文: {标题: 关于示列方案的公示}", "", .missingKey("原文"), 25),
    fault(
      "方式: 书面",
      "方式: 口信",
      .unknownValue(of: "方式", "口信", allowed: ["书面", "当面", "电话", "网上", "意见箱"]),
      27
    ),
    fault("户号: 示例101", "户号: \" \"", .badDoor(" "), 27),
    fault(", 处理: 改用玻璃", ", 讨论: 没有的会", .refused(.unknownMeeting("没有的会")), 28),
    fault("用途: 方案", "用途: 方案\n费用: 甲", .refused(.unknownBill("甲")), 4),
    fault(
      "定榜: {日期: 2020-06-15",
      "定榜: {日期: 2020-06-11",
      .refused(.noticeRefused(key: "方案", .periodRuns(last: BadInputTests.day("2020-06-12")))),
      29
    ),
    fault(
      "张贴: {日期: 2020-06-01, 经办: 网格员}",
      "份: 1",
      .unknownKey("份", near: nil),
      16
    ),
  ]

  @Test(arguments: faults)
  func `a fault in the record is found at its line`(fault: Fault) throws {
    #expect(Self.notice.contains(fault.from))
    let read = try Self.folder(Self.notice.replacing(fault.from, with: fault.to)).read()
    #expect(read.caseFile == nil)
    let expected = Finding(fault.problem, at: SourcePlace("notices/方案.md", line: fault.line))
    #expect(read.findings.contains(expected), "\(read.findings)")
  }

  @Test func `several faults are told all at once`() throws {
    let wrong = Self.notice.replacing("份数: 2", with: "份数: 零")
      .replacing("时点: 张贴时", with: "时点: 昨天").replacing("方式: 书面", with: "方式: 口信")
      .replacing("天数: 1, 原因", with: "天数: 一, 原因")
    let lines = try Self.folder(wrong).read().findings.compactMap(\.place?.line)
    #expect(lines == [15, 18, 23, 27])
  }

  @Test func `a photo that is a link is refused, wherever it leads`() throws {
    let folder = try Self.folder(Self.notice.replacing("照片/a.PNG", with: "照片/b.png"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appendingPathComponent("照片/b.png").path,
      withDestinationPath: "a.PNG"
    )
    let read = folder.read()
    let finding = Finding(
      .leadsOutside("照片/b.png"),
      at: SourcePlace("notices/方案.md", line: 18)
    )
    #expect(read.findings.contains(finding))
    #expect(read.attachments == [])
  }

  @Test func `a photo that was exchanged is told by its hash`() throws {
    let hash = String(repeating: "0", count: 64)
    let read = try Self.folder(
      Self.notice.replacing("文件: 照片/a.PNG", with: "文件: 照片/a.PNG, 摘要: \(hash).png")
    ).read()
    #expect(
      read.findings == [
        Finding(.pictureDiffers("照片/a.PNG"), at: SourcePlace("notices/方案.md", line: 18))
      ]
    )
  }
}
