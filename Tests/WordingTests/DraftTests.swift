import Deliberation
import Testing

@testable import Wording

/// What a drafted notice says.
struct DraftTests {
  private static func file(_ procedure: Procedure) throws -> CaseFile {
    let day = try #require(Day("2020-04-07"))
    return CaseFile(
      folder: "lift",
      title: "宇华苑小区14号楼加装电梯",
      place: Place(
        community: "杜甫路社区",
        steps: [.init(.courtyard, "宇华苑小区"), .init(.building, "14号楼")]
      ),
      parts: ["3单元"],
      procedure: procedure,
      openedOn: day,
      office: "（演示）社区居民委员会",
      premises: try [3, 4, 5, 6].map { storey in
        let written = "示例3-\(storey)01"
        return Premises(
          door: try #require(Door(written)),
          kind: .dwelling,
          stairwell: "3单元",
          storey: storey
        )
      }
    )
  }

  @Test(arguments: Procedure.shipped, Language.allCases)
  func `every purpose is drafted with a title, a text and an issuer`(
    procedure: Procedure,
    language: Language
  ) throws {
    let file = try Self.file(procedure)
    let day = try #require(Day("2020-06-01"))
    for purpose in Notice.Purpose.allCases {
      let draft = try file.noticeDraft(for: purpose, part: "3单元", plannedOn: day)
      let wording = language.wording(of: draft, in: file)
      #expect(wording.title.contains("3单元") && !wording.addressee.isEmpty)
      #expect(!wording.issuers.isEmpty && wording.reception != nil)
      let asks = draft.kind == .publicReview || [.pollOpening, .meeting].contains(purpose)
      #expect((wording.effect != nil) == asks, "\(purpose)")
      #expect((draft.length != nil) == (draft.kind == .publicReview))
      // Nothing is known of this case: what it does not hold is asked for.
      #expect(!wording.unfilledBlanks.isEmpty)
      #expect(!wording.unfilledBlanks.contains(""))
    }
  }

  @Test func `the first list says what the sample of a notice says`() throws {
    var file = try Self.file(.lift)
    let day = try #require(Day("2020-06-01"))
    let rule = try #require(SharingRule.preset(named: "zz-0-0-1"))
    let bill = Bill(
      key: "3单元",
      title: "分摊",
      drawnUpOn: day,
      lines: [CostLine(what: "工程", amount: Fen(37_500_000))],
      subsidy: Fen(15_000_000),
      rule: rule,
      participants: file.premises.map(\.door),
      runningCosts: "电费、维护保养费、检验费由出资业主按户均摊，每半年公布一次收支"
    )
    try file.enter(.bill(bill))
    let draft = try file.noticeDraft(for: .costShares, part: "3单元", plannedOn: day)
    let text = Language.chinese.wording(of: draft, in: file)
    #expect(text.title == "关于宇华苑小区14号楼3单元加装电梯费用分摊方案的公示")
    for paragraph in [
      "一、费用。工程费用375,000.00元。拟申领财政补贴150,000.00元，竣工后申领，以实际拨付为准。",
      "二、分摊办法。一、二层不分摊；三层系数为1.0，每增高一层加0.1。出资业主按系数分摊。",
      "三、预缴与结算。开工前按工程费用预缴，补贴到账后退还，各户应退＝预缴－实际承担。各户预缴、退还和实际承担金额见下表。",
      "四、运行费用。电费、维护保养费、检验费由出资业主按户均摊，每半年公布一次收支。",
      "五、各出资业主的缴费义务以本人签订的《加装电梯协议书》为准，本公示不代替签约。",
    ] {
      #expect(text.body.contains(paragraph))
    }
    #expect(text.addressee == "14号楼3单元全体业主")
    #expect(text.effect == "公示期满无异议或者异议已答复的，公示第二榜；金额有调整的，在第二榜中逐户注明。")
  }

  @Test(arguments: Language.allCases)
  func `a letter is drafted for one reader, whatever it is about`(language: Language) throws {
    let file = try Self.file(.lift)
    let day = try #require(Day("2020-06-01"))
    for purpose in Notice.Purpose.allCases {
      let draft = try file.noticeDraft(
        for: purpose,
        kind: .delivery,
        part: "3单元",
        plannedOn: day
      )
      let wording = language.wording(of: draft, in: file)
      #expect(draft.list == nil && draft.length == nil && draft.kind == .delivery)
      #expect(!wording.body.contains("```") && wording.effect != nil)
      #expect(wording.issuers == [file.office] && wording.witnesses.isEmpty)
      #expect(!Notice.letterBlanks(at: language.boards(of: draft, in: file)).isEmpty)
    }
  }

  /// 1,000.00 of works, with design where `hasDesign`; subsidies as they are granted.
  @Test(
    arguments: [
      ([], false, "工程费用1,000.00元。没有财政补贴。", "开工前缴清本户实际承担的金额。"),
      ([(400, false)], true, "费用合计1,000.00元。拟申领财政补贴400.00元", "开工前按费用全额预缴，补贴到账后退还"),
      ([(400, true)], false, "财政补贴400.00元，开工前拨付，以实际拨付为准。", "先行扣除，各户预缴的就是实际承担的金额"),
      (
        [(100, true), (300, false)], false, "财政补贴400.00元，其中100.00元开工前拨付，其余竣工后申领",
        "补贴中100.00元开工前到账，先行扣除，共预缴900.00元；其余补贴到账后退还"
      ),
    ] as [([(Int64, Bool)], Bool, String, String)]
  )
  func `a list tells a subsidy as it is granted, and when to pay`(
    subsidies: [(yuan: Int64, isUpfront: Bool)],
    hasDesign: Bool,
    cost: String,
    prepayment: String
  ) throws {
    var file = try Self.file(.lift)
    let day = try #require(Day("2020-06-01"))
    let bill = Bill(
      key: "3单元",
      title: "分摊",
      drawnUpOn: day,
      lines: [
        CostLine(what: "工程", amount: Fen(90_000)),
        CostLine(what: "图纸", amount: Fen(10_000), kind: hasDesign ? .design : .works),
      ],
      subsidies: subsidies.enumerated().map {
        SubsidyGrant(
          name: "补贴\($0)",
          rule: .fixed(Fen($1.yuan * 100)),
          isPaidUpfront: $1.isUpfront
        )
      },
      rule: try #require(SharingRule.preset(named: "equal")),
      participants: file.premises.map(\.door)
    )
    try file.enter(.bill(bill))
    let draft = try file.noticeDraft(for: .costShares, part: "3单元", plannedOn: day)
    let text = Language.chinese.wording(of: draft, in: file)
    #expect(text.body.contains(cost) && text.body.contains(prepayment), "\(text.body)")
  }

  @Test func `shares without a bill ask for them and promise no table`() throws {
    let file = try Self.file(.lift)
    let day = try #require(Day("2020-06-01"))
    let draft = try file.noticeDraft(for: .costShares, part: "3单元", plannedOn: day)
    let body = Language.chinese.wording(of: draft, in: file).body
    #expect(!body.contains("见下表") && body.contains("实际承担金额：〔请填写：各户金额"))
  }

  @Test func `a second list without a first is refused, and what to type is said`() throws {
    let file = try Self.file(.lift)
    let day = try #require(Day("2020-06-01"))
    let refusal = NoticeDraftRefusal.noEarlierList(.costShares, list: 2, part: "3单元")
    #expect(throws: refusal) {
      try file.noticeDraft(for: .costShares, list: 2, part: "3单元", plannedOn: day)
    }
    #expect(
      Language.chinese.say(refusal)
        == "第一榜还没有张贴，不能起草第二榜。先起草上一榜：--for 费用分摊 --list 1 --part 3单元"
    )
    #expect(Language.english.say(refusal).contains("--for costShares --list 1 --part 3单元"))
  }

  @Test func `a meeting of owners tells what the law of its day asks`() throws {
    let file = try Self.file(.lift)
    func body(_ day: String) throws -> String {
      let draft = try file.noticeDraft(
        for: .meeting,
        part: "3单元",
        plannedOn: try #require(Day(day))
      )
      #expect(draft.meetingKind == .owners)
      return Language.chinese.wording(of: draft, in: file).body
    }
    let old = try body("2020-12-31")
    #expect(old.contains("《物权法》第七十六条") && !old.contains("民法典"))
    #expect(old.contains("筹集建筑物及其附属设施的维修资金、改建、重建建筑物及其附属设施：同意的，面积和人数均须占全体的三分之二以上"))
    let new = try body("2021-01-01")
    #expect(new.contains("《民法典》第二百七十八条") && !new.contains("物权法"))
    #expect(new.contains("没有列入议程的事项，不作表决") && new.contains("可以书面委托他人"))
  }

  @Test func `how long ahead is told with the last day, and that a day is too late`() throws {
    var file = try Self.file(.lift)
    let day = try #require(Day("2020-09-20"))
    let meeting = Meeting(
      key: "m",
      kind: .owners,
      title: "业主会议",
      day: day,
      room: "活动室",
      chair: "主持",
      recorder: "记录员",
      agenda: ["商议"],
      attendance: Attendance(due: 4),
      minutes: ""
    )
    try file.enter(.meeting(meeting))
    func notes(_ planned: Day) throws -> String {
      let draft = try file.noticeDraft(for: .meeting, plannedOn: planned)
      #expect(draft.meeting == meeting)
      return Language.chinese.lengthNotes(of: draft).first ?? ""
    }
    #expect(
      try notes(day - 15)
        == "提前15日（全国；《物业管理条例》第十四条，业主大会会议）。按此最迟2020-09-05发出，稳妥的是2020-09-04"
    )
    #expect(try notes(day - 14).hasSuffix("；张贴日写的是2020-09-06，按此已晚"))
  }

  @Test func `a blank is found wherever it stands, and a filled text has none`() {
    let open = NoticeWording(
      title: "关于〔请填写：事由〕的公告",
      addressee: "全体住户",
      body: "自〔请填写：开工日〕起。From [fill in: first day].",
      issuers: ["社区居委会"]
    )
    #expect(open.unfilledBlanks == ["事由", "开工日", "first day"])
    let filled = NoticeWording(title: "标题", addressee: "全体", body: "正文。", issuers: ["居委会"])
    #expect(filled.unfilledBlanks == [])
  }
}

extension Notice {
  /// What the places of a letter still ask for.
  fileprivate static func letterBlanks(at boards: [Board]) -> [String] {
    boards.flatMap { board in
      NoticeWording(title: board.place, addressee: "", body: "", issuers: []).unfilledBlanks
    }
  }
}
