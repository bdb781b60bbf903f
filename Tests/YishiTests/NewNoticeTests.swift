import Deliberation
import Foundation
import Testing

/// Drafts filled from the record, by the built command.
@Suite struct NewNoticeTests {
  private static func office(_ which: String) throws -> TrialOffice {
    try TrialOffice(of: "杜甫路社区", cases: which)
  }

  @Test(arguments: WorkedCases.names, ["zh_CN.UTF-8", "en_GB.UTF-8"])
  func `every draft of every case is kept without an error`(which: String, lang: String) throws {
    let office = try Self.office(which)
    let part = ["yuhuayuan-lift": "3单元", "nanyuan-gas": "里沟商品房"][which]
    for purpose in Notice.Purpose.allCases {
      // Another notice of the case may have the plain word as its key.
      let name = "draft-\(purpose.rawValue)"
      let made = try office.yishi(
        ["new", "notice", name, "--case", which, "--for", purpose.rawValue]
          + (part.map { ["--part", $0] } ?? []),
        on: "2023-01-04",
        lang: lang
      )
      #expect(made.status == 0, "\(made.err)")
      #expect(made.out.contains("yishi notice draft \(which) \(name).md"))
      let kept = try office.yishi(
        ["notice", "draft", which, "\(name).md"],
        on: "2023-01-04",
        lang: lang
      )
      #expect(kept.status == 0, "\(purpose): \(kept.err)")
    }
  }

  @Test func `a second list takes its boards, its amounts and what changed from the record`() throws
  {
    let office = try Self.office("yuhuayuan-lift")
    let made = try office.yishi(
      [
        "new", "公示", "第二榜", "--case", "宇华苑", "--for", "费用分摊", "--list", "2", "--part", "2单元",
      ],
      on: "2020-06-15"
    )
    #expect(made.status == 0, "\(made.err)")
    let text = try office.text("第二榜.md")
    for fact in [
      "榜次: 2", "费用: 2单元第二榜", "14号楼2单元入口", "375,000.00元",
      "变化的原因：第一榜公示期内1户书面说明不参加出资",
      "```shares 2单元第二榜\n```", "待核", "签订协议书",
    ] {
      #expect(text.contains(fact), "the draft does not tell \(fact)")
    }
    // What changed stands in columns of the table of shares, and needs no block of its own.
    #expect(!text.contains("公示第二榜；") && !text.contains("```changes"))
    _ = try office.yishi(["notice", "draft", "宇华苑", "第二榜.md"], on: "2020-06-15")
  }

  @Test func `without a purpose the current step is asked, and a filled file is left alone`() throws
  {
    let office = try Self.office("justice-bureau-balconies")
    let done = try office.yishi(["new", "公示", "甲", "--case", "司法局"], on: "2023-01-04")
    #expect(done.status == 1)
    #expect(done.err.contains("--for") && done.err.contains("费用分摊"), "\(done.err)")
    try office.write("我的草稿", to: "乙.md")
    let again = try office.yishi(
      ["new", "公示", "乙", "--case", "司法局", "--for", "方案"],
      on: "2023-01-04"
    )
    #expect(again.status == 1)
    #expect(try office.text("乙.md") == "我的草稿")
  }

  @Test func `the list the current step wants is drafted, with the vote it rests on`() throws {
    let office = try Self.office("yuhuayuan-lift")
    let made = try office.yishi(["new", "公示", "榜", "--case", "宇华苑"], on: "2020-05-30")
    #expect(made.status == 0, "\(made.err)")
    let text = try office.text("榜.md")
    for fact in ["用途: 费用分摊", "榜次: 1", "部位: 2单元", "本单元加装电梯事项已于", "公示第二榜；", "- 表决结果"] {
      #expect(text.contains(fact), "the draft does not tell \(fact)")
    }
  }

  @Test func `what fits nothing is refused with what there is`() throws {
    let office = try Self.office("yuhuayuan-lift")
    let purpose = ["new", "公示", "甲", "--case", "宇华苑", "--for"]
    let word = try office.yishi(purpose + ["盖章"], on: "2020-06-15")
    #expect(word.status == 1 && word.err.contains("征求意见、表决安排"), "\(word.err)")
    let needed = try office.yishi(purpose + ["费用分摊"], on: "2020-06-15")
    #expect(needed.status == 1 && needed.err.contains("2单元、3单元"), "\(needed.err)")
    let part = try office.yishi(purpose + ["方案", "--part", "9单元"], on: "2020-06-15")
    #expect(part.status == 1 && part.err.contains("9单元"), "\(part.err)")
    let english = try office.yishi(purpose + ["盖章"], on: "2020-06-15", lang: "en_GB.UTF-8")
    #expect(english.err.contains("solicitation, pollOpening"), "\(english.err)")
    for kind in [["电梯", "甲", "--case", "宇华苑"], ["公示", "甲", "--for", "方案"]] {
      let astray = try office.yishi(["new"] + kind, on: "2020-06-15")
      #expect(astray.status == 1 && astray.err.contains("--case"), "\(astray.err)")
    }
  }

  @Test func `a meeting is called from the record of the next one`() throws {
    let office = try Self.office("fertiliser-plant-council")
    let made = try office.yishi(["new", "通知", "会议通知", "--case", "化肥厂"], on: "2019-06-10")
    #expect(made.status == 0, "\(made.err)")
    let text = try office.text("会议通知.md")
    for fact in [
      "类别: 通知", "用途: 会议", "第二次会议的通知", "居民议事会全体成员", "2019年6月22日（星期六）19:30—21:00",
      "（二）试行简易物业服务", "应到9人", "三分之二以上到会，方可表决", "最迟2019-06-19发出",
    ] {
      #expect(text.contains(fact), "the draft does not tell \(fact)")
    }
    let kept = try office.yishi(["notice", "draft", "化肥厂", "会议通知.md"], on: "2019-06-10")
    #expect(kept.status == 0, "\(kept.err)")
  }

  @Test func `a letter is drafted, refused while blank, delivered, and on no page`() throws {
    let office = try Self.office("yuhuayuan-lift")
    let day = "2020-09-01"
    _ = try office.yishi(["new", "告知书", "入户", "--case", "宇华苑"], on: day)
    let kept = try office.yishi(["notice", "draft", "宇华苑", "入户.md"], on: day)
    #expect(kept.status == 0 && kept.out.contains("送达后登记"), "\(kept.err)")
    let id = try #require(kept.out.firstMatch(of: /编号(\d+-\d+-\d+)/)).output.1
    let early = try office.yishi(["notice", "post", String(id)], on: day)
    #expect(early.status == 1 && early.err.contains("户号"), "\(early.err)")
    let filled = try office.text("入户.md").replacing(/〔请填写：[^〕]*〕/, with: "示例2-501")
    try office.write(filled, to: "入户.md")
    _ = try office.yishi(["notice", "draft", "宇华苑", "入户.md"], on: day)
    let posted = try office.yishi(["notice", "post", String(id)], on: day)
    #expect(posted.status == 0 && posted.out.contains("已送达1处"), "\(posted.err)")
    _ = try office.yishi(["print", String(id), "--to", "入户.html"], on: day)
    let sheet = try office.text("入户.html")
    #expect(sheet.contains("示例2-501业主") && sheet.contains("送达回证"))
    let published = try office.yishi(["publish", "--to", "site"], on: "2023-01-04")
    #expect(published.status == 0, "\(published.err)")
    let page = office.folder.path("site/cases/2020-001/notice-\(id.split(separator: "-")[2]).html")
    #expect(!FileManager.default.fileExists(atPath: page))
  }

  @Test func `ballots are printed for a vote, and for nothing else`() throws {
    let office = try Self.office("yuhuayuan-lift")
    func print(_ arguments: [String], on day: String) throws -> BuiltBinary.Outcome {
      try office.yishi(["print"] + arguments + ["--to", "票.html"], on: day)
    }
    func papers() throws -> Int {
      try office.text("票.html").split(separator: "<section class=\"ballot\">").count - 1
    }
    let whole = try print(["2020-001-2", "--form", "表决票", "--until", "18:00"], on: "2020-05-11")
    #expect(whole.status == 0 && whole.err.isEmpty, "\(whole.err)")
    #expect(try papers() == 11)
    let bare = try print(["2020-001-2", "--form", "ballot"], on: "2020-05-11")
    #expect(bare.status == 0 && bare.err.contains("--until 18:00"))
    let closed = try print(["2020-001-2", "--form", "表决票"], on: "2020-05-25")
    #expect(closed.status == 0 && closed.err.contains("都是样张"))
    let sample = try print(["宇华苑", "--form", "表决票"], on: "2020-05-11")
    #expect(sample.status == 0 && sample.err.contains("空白样张"))
    #expect(try papers() == 1)
    let bill = try print(["2020-001-1", "--form", "表决票"], on: "2020-06-11")
    #expect(bill.status == 1 && bill.err.contains("表决票只有表决才有"))
    for wrong in [["--form", "表决票", "--until", "25:00"], ["--until", "18:00"]] {
      #expect(try print(["2020-001-2"] + wrong, on: "2020-05-11").status == 64)
    }
  }

  @Test func `a list below one and a second list without a first are refused`() throws {
    let office = try Self.office("justice-bureau-balconies")
    let second = try office.yishi(
      ["new", "公示", "甲", "--case", "司法局", "--for", "费用分摊", "--list", "2"],
      on: "2023-01-04"
    )
    #expect(second.status == 1 && second.err.contains("--for 费用分摊 --list 1"), "\(second.err)")
    let none = try office.yishi(
      ["new", "公示", "甲", "--case", "司法局", "--for", "费用分摊", "--list", "0"],
      on: "2023-01-04"
    )
    #expect(none.status == 64)
  }

  @Test func `a template needs no register`() throws {
    let folder = try TrialFolder()
    let made = try BuiltBinary.run(["new", "公示", "空白"], in: folder.url)
    #expect(made.status == 0, "\(made.err)")
    #expect(FileManager.default.fileExists(atPath: folder.path("空白.md")))
  }
}
