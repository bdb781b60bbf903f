import Foundation
import Testing
import Wording

@testable import Deliberation
@testable import NoticeBoard

/// The ballots of a vote on paper.
struct BallotFormTests {
  private static func press(_ day: String, _ language: Language = .chinese) -> Press {
    Press(language: language, day: SampleCases.day(day))
  }

  /// Doors with their owners and areas, each as `door owner area`.
  private static func poll(
    _ rows: [String],
    closing: String = "2020-05-24",
    rule: VotingRule? = nil,
    laterReplaces: Bool = false,
    readings: CountingReadings = .plain
  ) throws -> Poll {
    let entries = try rows.map { row in
      let cells = row.split(separator: " ").map(String.init)
      return VotingRoll.Entry(
        door: try #require(Door(cells[0])),
        owner: Owner(cells[1]),
        area: cells.count > 2 ? FloorArea(squareMetres: cells[2]) : nil
      )
    }
    let day = SampleCases.day(closing)
    return Poll(
      key: "k",
      question: "本单元加装电梯",
      kind: .rebuilding,
      circle: .init(name: "本单元", source: "惯例"),
      opensOn: day - 13,
      closesOn: day,
      rule: try rule ?? #require(RulePacks.ownersRule(for: .rebuilding, closingOn: day)),
      readings: readings,
      terms: PollTerms(laterReplaces: laterReplaces),
      roll: VotingRoll(entries),
      ballots: [],
      counter: "（演示）计票单位",
      scrutineer: "（演示）监票单位",
      witness: "（演示）见证单位"
    )
  }

  private static func text(
    _ poll: Poll?,
    on day: String = "2020-05-11",
    until hour: String? = "18:00",
    at place: String? = nil,
    isSpecimen: Bool = false,
    _ language: Language = .chinese
  ) -> String {
    let press = press(day, language)
    return BallotForm(
      poll,
      of: SampleCases.lift,
      isSpecimen: isSpecimen,
      until: hour,
      at: place,
      press: press
    ).document(press: press)
  }

  private static func papers(_ text: String) -> [Substring] {
    text.split(separator: "<section class=\"ballot\">").dropFirst().map { $0 }
  }

  @Test func `there is one paper an owner, numbered, with door, area, boxes and strip`() throws {
    let papers = Self.papers(
      Self.text(try Self.poll(["示例3-101 甲 85.20", "示例3-102 乙 76.40", "示例3-201 丙"]))
    )
    #expect(papers.count == 3)
    for (index, paper) in papers.enumerated() {
      for words in [
        "票号：00\(index + 1)<", "本单元加装电梯", "□ 同意", "□ 反对", "□ 弃权", "业主签名", "签名日期",
        "受托人签名", "请于2020年5月24日（星期日）18:00前，交到", "有下列情形之一的，为无效票", "（演示）监票单位",
        "（演示）见证单位", "组织单位（盖章）", "存根", "送达方式", "签收人签名", "送票人（两人）", "演示数据",
      ] {
        #expect(paper.contains(words), "paper \(index + 1) lacks \(words)")
      }
    }
    #expect(papers[0].contains("示例3-101") && papers[0].contains("85.20㎡"))
    #expect(papers[2].contains("示例3-201") && papers[2].contains("待核；人数按1人计算"))
  }

  @Test func `an owner of several doors is handed one paper that names them all`() throws {
    let papers = Self.papers(
      Self.text(try Self.poll(["示例3-101 甲 80.00", "示例3-102 乙 70.00", "示例3-201 甲 90.05"]))
    )
    #expect(papers.count == 2)
    #expect(String(papers[0]).withoutBreaks.contains("示例3-101、示例3-201"))
    #expect(papers[0].contains("合计170.05㎡"))
    #expect(papers[0].contains("您名下的2套房屋") && !papers[1].contains("您名下"))
  }

  @Test func `no name of an owner is printed, and co-owners are told to agree on one`() throws {
    let papers = Self.papers(
      Self.text(try Self.poll(["示例3-101 张某某、李某某 80.00", "示例3-102 王某某 70.00"]))
    )
    #expect(papers[0].contains("请共有人商定一人投票") && !papers[1].contains("请共有人商定"))
    for name in ["张某某", "李某某", "王某某"] {
      #expect(!papers.contains { $0.contains(name) })
    }
  }

  @Test func `silence is told as the law of the closing day has it`() throws {
    let old = Self.text(try Self.poll(["示例3-101 甲 80.00"], closing: "2020-12-31"))
    #expect(old.contains("不视为同意，计算时仍在全体业主之内"))
    #expect(old.contains("《物权法》第七十六条") && !old.contains("民法典"))
    #expect(old.contains("同意的，面积和人数均须占全体的三分之二以上，方为通过"))
    let new = Self.text(try Self.poll(["示例3-101 甲 80.00"], closing: "2021-01-01"))
    #expect(new.contains("不视为同意，也不计入参与表决。弃权的计入参与表决"))
    #expect(new.contains("《民法典》第二百七十八条") && !new.contains("物权法"))
    #expect(
      new.contains(
        "参与表决的，面积和人数均须占全体的三分之二以上；同意的，面积和人数均须占参与表决的四分之三以上，方为通过"
      )
    )
  }

  @Test func `a bylaw on silence is told with its name, and nothing else is`() throws {
    func text(_ silence: CountingReadings.Silence) throws -> String {
      let readings = CountingReadings(silence: silence)
      return Self.text(
        try Self.poll(["示例3-101 甲 80.00"], closing: "2021-05-01", readings: readings)
      )
    }
    let consent = try text(.asConsent(bylaw: "管理规约第九条"))
    #expect(consent.contains("按管理规约第九条视为同意") && !consent.contains("不视为同意"))
    let majority = try text(.withMajority(bylaw: "管理规约第九条"))
    #expect(majority.contains("按管理规约第九条计入多数一方") && !majority.contains("不视为同意"))
    #expect(try text(.ignored).contains("不视为同意，也不计入参与表决"))
  }

  @Test func `on the closing day it may be cast, and a day later it is a specimen`() throws {
    let poll = try Self.poll(["示例3-101 甲 80.00"])
    let open = Self.text(poll, on: "2020-05-24")
    #expect(!open.contains("样张") && open.contains("存根"))
    let closed = Self.text(poll, on: "2020-05-25")
    #expect(closed.contains("样张：表决已于2020年5月24日截止") && !closed.contains("存根"))
  }

  @Test func `a specimen has neither door nor number nor strip`() throws {
    let sample = Self.text(
      try Self.poll(["示例3-101 甲 80.00", "示例3-102 乙 70.00"]),
      isSpecimen: true
    )
    #expect(Self.papers(sample).count == 1)
    #expect(sample.contains("样张，不作表决使用") && sample.contains("本单元加装电梯"))
    #expect(!sample.contains("示例3-101") && !sample.contains("001") && !sample.contains("存根"))
    let blank = Self.text(nil, until: nil, isSpecimen: true)
    #expect(Self.papers(blank).count == 1 && blank.contains("　　时　　分前，交到＿＿＿"))
  }

  @Test func `the place is the one given, else where the notice that called the vote says`() throws
  {
    var lift = SampleCases.lift
    let call = SampleNotices.notice(
      "call",
      kind: .announcement,
      purpose: .pollOpening,
      wording: SampleNotices.wording("关于业主表决的公告", body: "正文。", effect: nil),
      term: nil
    )
    #expect(lift.enter([.notice(call)]).isEmpty)
    let poll = try #require(lift.polls.first { $0.part == "3单元" })
    let press = Press(language: .chinese, day: poll.opensOn)
    func text(at place: String?) -> String {
      BallotForm(poll, of: lift, at: place, press: press).document(press: press)
    }
    #expect(text(at: nil).contains("交到\(SampleNotices.office)（社区党群服务中心"))
    #expect(text(at: nil).contains("组织单位（盖章）：（演示）宇华苑小区居民议事会"))
    #expect(text(at: "门口票箱。").contains("交到门口票箱。逾期"))
  }

  @Test func `whether a ballot may be changed is told`() throws {
    let fixed = Self.text(try Self.poll(["示例3-101 甲 80.00"]))
    #expect(fixed.contains("交回以后不再更换"))
    let open = Self.text(try Self.poll(["示例3-101 甲 80.00"], laterReplaces: true))
    #expect(open.contains("以最后交回的一张为准") && !open.contains("不再更换"))
  }

  @Test func `an English ballot has no Chinese but what the record says`() throws {
    let text = Self.text(try Self.poll(["3-101 A 80.00"]), at: "the office", .english)
    for words in ["Owner&#39;s ballot", "□ in favour", "□ against", "□ abstaining", "Counterfoil"] {
      #expect(text.contains(words), "no \(words)")
    }
    #expect(!text.contains("同意") && !text.contains("存根"))
  }
}
