import Foundation
import Testing

/// One notice from its draft to the day it comes down, by the built command.
struct NoticeLifeTests {
  /// A council's register, which has no steps to prove before a notice is posted.
  private static func office() throws -> TrialOffice {
    try TrialOffice(of: "杜甫路社区", cases: "fertiliser-plant-council")
  }

  @Test func `a notice is drafted, posted, objected to, answered, final and taken down`() throws {
    let office = try Self.office()
    let file = try office.notice()
    let drafted = try office.yishi(["notice", "draft", "化肥厂", file], on: "2020-05-30")
    #expect(drafted.status == 0, "\(drafted.err)")
    #expect(drafted.out.contains("已存草稿：关于更换雨棚的公示，编号2019-001-1"), "\(drafted.out)")
    let id = "2019-001-1"

    let waits = try office.yishi([], on: "2020-05-31")
    #expect(waits.out.contains("草稿待张贴"), "\(waits.out)")
    let early = try office.yishi(["notice", "final", id], on: "2020-05-31")
    #expect(early.status == 1)
    #expect(early.err.contains("还是草稿"), "\(early.err)")

    let posted = try office.yishi(["notice", "post", id], on: "2020-06-01")
    #expect(posted.status == 0, "\(posted.err)")
    #expect(posted.out.contains("已张贴2处"), "\(posted.out)")
    #expect(posted.out.contains("自6月2日起至6月11日（星期四）18:00止，共10日"), "\(posted.out)")
    #expect(posted.out.contains("2020年6月12日（星期五）起撤下"), "\(posted.out)")
    let undo = try office.yishi(["undo"], on: "2020-06-01")
    #expect(undo.status == 1)
    #expect(undo.err.contains("notice correct"), "\(undo.err)")

    let objection = [
      "notice", "object", id, "--about", "采光", "--text", "担心一层变暗", "--how", "书面",
      "--original", "我家窗户被挡了", "--answerer", "社区居委会",
    ]
    let objected = try office.yishi(objection, on: "2020-06-05")
    #expect(objected.status == 0, "\(objected.err)")
    #expect(objected.out.contains("已收异议1：采光"), "\(objected.out)")
    #expect(objected.out.contains("在2020-06-12（星期五）前书面答复"), "\(objected.out)")
    let open = try office.yishi(["notice", "final", id], on: "2020-06-12")
    #expect(open.status == 1)
    #expect(open.err.contains("第1件异议还没有答复，不能定榜"), "\(open.err)")

    let replied = try office.yishi(
      ["notice", "reply", id, "1", "--text", "雨棚改用透明板。", "--outcome", "改用透明板"],
      on: "2020-06-10"
    )
    #expect(replied.status == 0, "\(replied.err)")
    let late = try office.yishi([], on: "2020-06-12")
    #expect(late.out.contains("应撤下：一号楼入口、院门公告栏"), "\(late.out)")
    #expect(late.out.contains("可以定榜"), "\(late.out)")
    #expect(try office.yishi(["notice", "final", id], on: "2020-06-12").status == 0)
    #expect(try office.yishi(["notice", "down", id], on: "2020-06-12").status == 0)
    let quiet = try office.yishi([], on: "2020-06-12")
    #expect(!quiet.out.contains("应撤下"), "\(quiet.out)")

    let published = try office.yishi(["publish", "--to", "site"], on: "2020-06-12")
    #expect(published.status == 0, "\(published.err)")
    let page = try office.text("site/cases/2019-001/notice-1.html")
    #expect(page.contains("担心一层变暗"))
    #expect(page.contains("雨棚改用透明板"))
    #expect(!page.contains("我家窗户被挡了"), "the words as they came in stay in the office")
    let verified = try office.yishi(["verify"], on: "2020-06-12")
    #expect(verified.status == 0, "\(verified.err)\(verified.out)")
  }

  @Test func `a private number is refused in what is shown of an objection, and kept in the rest`()
    throws
  {
    let office = try Self.office()
    _ = try office.yishi(["notice", "draft", "化肥厂", try office.notice()], on: "2020-05-30")
    let id = "2019-001-1"
    _ = try office.yishi(["notice", "post", id], on: "2020-06-01")
    let shown = [
      (["object", id, "--about", "采光", "--text", "请回电138-0000-1234"], "--text", "138****1234"),
      (
        ["object", id, "--about", "410181196001011234", "--text", "甲"], "--about",
        "410***********1234"
      ),
    ]
    for (arguments, option, masked) in shown {
      let refused = try office.yishi(["notice"] + arguments, on: "2020-06-03")
      #expect(refused.status == 1)
      #expect(refused.err.contains(option) && refused.err.contains(masked), "\(refused.err)")
      #expect(!refused.err.contains("138-0000-1234") && !refused.err.contains("410181196001011234"))
    }
    let kept = try office.yishi(
      ["notice", "object", id, "--about", "采光", "--text", "担心变暗", "--original", "电13800001234"],
      on: "2020-06-03"
    )
    #expect(kept.status == 0, "\(kept.err)")
    let answered = ["notice", "reply", id, "1", "--text"]
    #expect(try office.yishi(answered + ["已电告13800001234"], on: "2020-06-04").status == 1)
    #expect(try office.yishi(answered + ["已电告"], on: "2020-06-04").status == 0)
  }

  @Test func `a correction, an extension and a withdrawal each say what changes`() throws {
    let office = try Self.office()
    _ = try office.yishi(["notice", "draft", "化肥厂", try office.notice()], on: "2020-05-30")
    let id = "2019-001-1"
    _ = try office.yishi(["notice", "post", id], on: "2020-06-01")
    let same = try office.yishi(
      ["notice", "correct", id, office.folder.path("雨棚.md"), "--why", "错字"],
      on: "2020-06-02"
    )
    #expect(same.status == 1)
    #expect(same.err.contains("文字没有变化"), "\(same.err)")
    let longer = try office.notice(hour: "17:00")
    let fixed = try office.yishi(["notice", "correct", id, longer, "--why", "错"], on: "2020-06-02")
    #expect(fixed.status == 1)
    #expect(fixed.err.contains("不改公示期"), "\(fixed.err)")
    let other = try office.notice(body: "一、拆除旧雨棚，换透明雨棚。")
    let corrected = try office.yishi(
      ["notice", "correct", id, other, "--why", "漏字"],
      on: "2020-06-02"
    )
    #expect(corrected.status == 0, "\(corrected.err)")
    #expect(corrected.out.contains("原文：一、拆除旧雨棚。"), "\(corrected.out)")
    let extended = try office.yishi(
      ["notice", "extend", id, "--days", "5", "--why", "连日下雨"],
      on: "2020-06-03"
    )
    #expect(extended.status == 0, "\(extended.err)")
    #expect(extended.out.contains("共15日"), "\(extended.out)")
    let withdrawn = try office.yishi(["notice", "withdraw", id, "--why", "方案重做"], on: "2020-06-04")
    #expect(withdrawn.status == 0, "\(withdrawn.err)")
    _ = try office.yishi(["publish", "--to", "site"], on: "2020-06-05")
    let page = try office.text("site/cases/2019-001/notice-1.html")
    for text in ["已撤回", "方案重做", "漏字", "连日下雨"] {
      #expect(page.contains(text), "the page does not tell \(text)")
    }
  }

  @Test func `what a notice must tell is asked for before it hangs`() throws {
    let office = try Self.office()
    let bare = try office.folder.write(
      """
      ---
      类别: 公示
      用途: 方案
      标题: 关于更换雨棚的公示
      对象: 全体居民
      张贴日: 2020-06-01
      张贴地点: [院门公告栏]
      公示期: {天数: 10}
      落款: [居民议事会]
      ---

      一、拆除旧雨棚。

      """,
      to: "缺.md"
    )
    let drafted = try office.yishi(["notice", "draft", "化肥厂", bare], on: "2020-05-30")
    #expect(drafted.status == 0, "\(drafted.err)")
    let posted = try office.yishi(["notice", "post", "2019-001-1"], on: "2020-06-01")
    #expect(posted.status == 1)
    for field in ["受理地点", "答复期限", "期满的效力", "见证"] {
      #expect(posted.err.contains(field), "\(posted.err)")
    }
    let none = try office.yishi(["notice", "post", "2019-001-9"], on: "2020-06-01")
    #expect(none.status == 1)
    #expect(none.err.contains("没有公示2019-001-9"), "\(none.err)")
  }

  @Test func `two runs in two locales and time zones make the same bytes`() throws {
    let office = try Self.office()
    try office.run("import", WorkedCases.path("yuhuayuan-lift"))
    func site(_ name: String, _ lang: String, _ zone: String) throws -> [String: Data] {
      let outcome = try office.yishi(
        ["publish", "--to", name, "--lang", "zh"],
        on: "2020-06-08",
        lang: lang,
        environment: ["TZ": zone, "LC_ALL": lang]
      )
      #expect(outcome.status == 0, "\(outcome.err)")
      let root = office.url.appendingPathComponent(name).resolvingSymlinksInPath()
      let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String }
      var files: [String: Data] = [:]
      for path in paths ?? [] {
        files[path] = FileManager.default.contents(atPath: root.path + "/" + path)
      }
      return files
    }
    let here = try site("here", "zh_CN.UTF-8", "Asia/Shanghai")
    let there = try site("there", "C", "America/New_York")
    #expect(here.count > 10)
    #expect(Set(here.keys) == Set(there.keys))
    for (path, bytes) in here { #expect(there[path] == bytes, "\(path)") }
  }
}

extension TrialOffice {
  /// The file of a notice, and where it lies.
  fileprivate func notice(
    _ name: String = "雨棚.md",
    body: String = "一、拆除旧雨棚。",
    hour: String = "18:00"
  )
    throws -> String
  {
    try folder.write(
      """
      ---
      类别: 公示
      用途: 方案
      标题: 关于更换雨棚的公示
      对象: 全体居民
      张贴日: 2020-06-01
      张贴地点: [一号楼入口, 院门公告栏]
      公示期: {天数: 10, 单位: 自然日, 计法: 次日起, 截止时间: "\(hour)"}
      受理: 社区居委会（工作日8:30—18:00）
      答复期限: 5
      期满: 公示期满无异议或者异议已答复的，按本方案施工。
      落款: [居民议事会]
      见证: [社区居委会]
      ---

      \(body)

      """,
      to: name
    )
  }
}
