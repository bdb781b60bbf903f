import Deliberation

/// Cases made by hand, small but whole, for the pages and their tests.
enum SampleCases {
  static let lift: CaseFile = entered(liftFile, liftEntries, as: 2)
  static let street: CaseFile = entered(streetFile, streetEntries, as: 5)
  static let council: CaseFile = entered(councilFile, councilEntries, as: 1)
  static let all: [CaseFile] = [council, lift, street]

  /// The numbers a register might have given their courtyards and street.
  static let grounds: [Place: Int] = [
    council.place.groundPlace: 1, lift.place.groundPlace: 2, street.place.groundPlace: 5,
  ]

  /// While the first list of the lift hangs with one objection unanswered.
  static let day = Day(number: 18_421)  // 2020-06-08

  /// A seal for whatever is asked, always the same.
  static func seal(_ subject: Subject) -> Seal? {
    Seal(
      sequence: 400 + subject.description.utf8.count,
      hash: "9f3ac07b1d22885ee04b" + String(repeating: "0", count: 44)
    )
  }

  private static func entered(
    _ file: CaseFile,
    _ entries: [CaseEntry],
    as running: Int
  ) -> CaseFile {
    var file = file
    let refusals = file.enter(entries)
    precondition(refusals.isEmpty, "\(refusals)")
    _ = file.number(
      as: CaseNumber(year: 2020, running: running),
      meetingsAfter: running * 10
    )
    return file
  }

  static func day(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("no such day: \(text)") }
    return day
  }

  private static func door(_ text: String) -> Door {
    guard let door = Door(text) else { preconditionFailure("no such door: \(text)") }
    return door
  }

  // MARK: The lift

  private static let stairwells = ["2单元", "3单元"]

  private static let flats: [Premises] = {
    var flats: [Premises] = []
    for (index, stairwell) in stairwells.enumerated() {
      for storey in 1...6 {
        for flat in 1...2 {
          let area: Int64 = flat == 1 ? 8520 : storey == 6 ? 9860 : 7640
          flats.append(
            Premises(
              door: door("示例\(index + 2)-\(storey)0\(flat)"),
              kind: .dwelling,
              building: "14号楼",
              stairwell: stairwell,
              storey: storey,
              area: FloorArea(hundredths: area),
              areaSource: storey == 1 && flat == 2 ? .unverified : .registry,
              owner: Owner("业主键\(index + 2)\(storey)\(flat)")
            )
          )
        }
      }
    }
    return flats
  }()

  private static let liftFile = CaseFile(
    folder: "yuhuayuan-lift",
    title: "宇华苑小区14号楼加装电梯",
    place: Place(
      community: "杜甫路社区",
      steps: [.init(.courtyard, "宇华苑小区"), .init(.building, "14号楼")]
    ),
    parts: stairwells,
    procedure: .lift,
    openedOn: day("2020-03-02"),
    office: "（演示）杜甫路社区居民委员会",
    isSynthetic: true,
    summary: """
      宇华苑小区14号楼2单元、3单元加装电梯，两部合计75万元，由财政补贴和居民自筹解决。

      **先征询、再表决、后分摊：**每一步都以台账为准。
      """,
    sources: ["两篇新闻报道（本案未注明标题和日期）"],
    counts: [
      DatedCount(
        what: "电梯",
        count: 2,
        unit: "部",
        asOf: "2020-11-05完工",
        source: "新闻报道"
      ),
      DatedCount(
        what: "总投资",
        count: 750_000,
        unit: "元",
        asOf: "2021年初",
        source: "新闻报道"
      ),
    ],
    premises: flats
  )

  private static func roll(of stairwell: String) -> VotingRoll {
    VotingRoll(
      flats.filter { $0.stairwell == stairwell }.compactMap { flat in
        flat.owner.map {
          VotingRoll.Entry(
            door: flat.door,
            storey: flat.storey,
            owner: $0,
            area: flat.area,
            areaSource: flat.areaSource
          )
        }
      }
    )
  }

  private static func poll(of stairwell: String, _ key: String) -> Poll {
    let roll = roll(of: stairwell)
    let choices: [Ballot.Marking] =
      [.choice(.against), .void(.twoBoxes), .choice(.inFavour), .choice(.abstaining)]
      + Array(repeating: .choice(.inFavour), count: 8)
    return Poll(
      key: key,
      question: "14号楼\(stairwell)加装电梯",
      kind: .rebuilding,
      part: stairwell,
      circle: .init(
        name: "本单元12户",
        source: "《河南省物业管理条例》（2017年）第五十九条：本单元业主"
      ),
      opensOn: day("2020-05-10"),
      closesOn: day("2020-05-24"),
      rule: RulePacks.propertyLawSpecial,
      rulesBeside: [RulePacks.henanLift],
      roll: roll,
      ballots: zip(roll.entries, choices).enumerated().map { index, pair in
        Ballot(
          number: index + 1,
          owner: pair.0.owner,
          door: pair.0.door,
          marking: pair.1,
          castOn: day("2020-05-20"),
          collectedBy: "（演示）网格员"
        )
      },
      counter: "（演示）业主代表",
      scrutineer: "（演示）居民议事会监督员",
      witness: "（演示）杜甫路社区居民委员会"
    )
  }

  private static func bill(of stairwell: String, _ key: String) -> Bill {
    Bill(
      key: key,
      title: "\(stairwell)加装电梯费用",
      drawnUpOn: day("2020-05-30"),
      part: stairwell,
      lines: [
        CostLine(what: "电梯设备和安装", amount: Fen(24_000_000)),
        CostLine(what: "井道、基础和钢结构", amount: Fen(13_500_000)),
      ],
      subsidy: Fen(15_000_000),
      rule: SharingRule.preset(named: "zz-0-0-1") ?? liftRule,
      participants: flats.filter { $0.stairwell == stairwell && ($0.storey ?? 0) > 2 }
        .map(\.door),
      runningCosts: "电费、维护保养费、检验费由出资业主按户均摊，每半年公布一次收支。"
    )
  }

  private static let liftRule = SharingRule(
    name: "equal",
    title: Term("平均分摊", "equally"),
    standing: .negotiated,
    source: Term("各户约定", "agreed")
  )

  private static func sharesNotice(_ stairwell: String, bill: String) -> Notice {
    Notice(
      key: "first-list-\(stairwell)",
      kind: .publicReview,
      purpose: .costShares,
      list: 1,
      part: stairwell,
      wording: NoticeWording(
        title: "关于宇华苑小区14号楼\(stairwell)加装电梯费用分摊方案的公示",
        addressee: "14号楼\(stairwell)全体业主",
        body: """
          本单元加装电梯事项已于2020年5月24日经业主共同决定通过，表决结果见附件1。现将费用分摊方案公示如下：

          一、费用。工程费用375,000.00元。拟申领财政补贴150,000.00元，竣工后申领，以实际拨付为准。

          二、分摊办法。一、二层不分摊；三层系数为1.0，每增高一层加0.1。出资业主按系数分摊。

          三、预缴与结算。开工前按工程费用预缴，补贴到账后退还，各户应退＝预缴－实际承担。各户金额见下表。

          ```shares \(bill)
          ```

          四、运行费用。电费、维护保养费、检验费由出资业主按户均摊，每半年公布一次收支。

          五、各出资业主的缴费义务以本人签订的《加装电梯协议书》为准，本公示不代替签约。

          公示期满无异议或者异议已答复的，公示第二榜；金额有调整的，在第二榜中逐户注明。
          """,
        reception: "（演示）杜甫路社区居民委员会（社区党群服务中心，工作日8:30—12:00、14:30—18:00，联系电话：×××）",
        issuers: [
          "（演示）14号楼\(stairwell)加装电梯业主代表", "（演示）宇华苑小区居民议事会",
          "（演示）杜甫路社区居民委员会（见证）",
        ],
        enclosures: ["表决结果", "三种分摊办法比较"]
      ),
      postedOn: day("2020-06-01"),
      term: PostingTerm(days: 10),
      boards: [Board("14号楼\(stairwell)入口"), Board("小区主出入口公告栏")],
      answerWithin: 5,
      objections: stairwell == "3单元"
        ? [
          Objection(
            number: 1,
            receivedOn: day("2020-06-05"),
            category: "采光",
            wording: "井道是否影响低层采光，请说明。",
            answerer: "（演示）杜甫路社区居民委员会"
          )
        ] : []
    )
  }

  private static func meeting(
    _ key: String,
    _ kind: Meeting.Kind,
    _ title: String,
    on day: Day,
    minutes: String
  ) -> Meeting {
    Meeting(
      key: key,
      kind: kind,
      title: title,
      day: day,
      hours: "19:30—21:00",
      room: "社区党群服务中心",
      chair: "（演示）社区党支部书记",
      recorder: "（演示）网格员",
      agenda: ["加装电梯的做法和费用", "下一步安排"],
      attendance: Attendance(due: 24, presentCount: 19, observers: ["（演示）房管中心"]),
      actions: [
        ActionItem(
          what: "联系施工单位现场踏勘",
          who: "（演示）业主代表",
          by: Self.day("2020-04-20"),
          doneOn: Self.day("2020-04-18")
        )
      ],
      minutes: minutes,
      approval: .init(by: "（演示）业主代表", on: day + 2)
    )
  }

  private static let liftEntries: [CaseEntry] = [
    .canvass(
      Canvass(
        round: 1,
        question: "是否愿意加装电梯",
        visits: flats.map {
          Visit(
            door: $0.door,
            day: day("2020-03-10"),
            by: "（演示）网格员",
            outcome: ($0.storey ?? 0) > 2 ? .inFavour : .undecided,
            note: "走访私记"
          )
        }
      )
    ),
    .document(
      Document(
        kind: "提议",
        title: "关于加装电梯的提议",
        day: day("2020-03-15"),
        issuer: "（演示）杜甫路社区党支部"
      )
    ),
    .meeting(
      meeting(
        "talk",
        .consultation,
        "加装电梯座谈会",
        on: day("2020-03-20"),
        minutes: """
          ## 讨论

          高层住户愿意出资，低层住户关心**采光和噪声：**由施工单位在方案中说明。

          ## 议定事项

          1. 请施工单位现场踏勘；
          2. 表决按单元进行。

          ```attendance
          ```
          """
      )
    ),
    .meeting(
      meeting(
        "representatives",
        .representatives,
        "居民代表会议",
        on: day("2020-03-28"),
        minutes: "会议同意启动加装电梯，按单元表决。"
      )
    ),
    .document(
      Document(
        kind: "现场踏勘记录",
        title: "现场踏勘记录",
        day: day("2020-04-18"),
        issuer: "（演示）施工单位"
      )
    ),
    .document(
      Document(
        kind: "初步设计方案",
        title: "加装电梯初步设计方案",
        day: day("2020-05-06"),
        issuer: "（演示）施工单位",
        reference: "示例〔2020〕1号"
      )
    ),
    .poll(poll(of: "2单元", "poll-2")),
    .poll(poll(of: "3单元", "poll-3")),
    .notice(
      Notice(
        key: "result",
        kind: .publicReview,
        purpose: .pollResult,
        wording: NoticeWording(
          title: "关于宇华苑小区14号楼加装电梯表决结果的公示",
          addressee: "14号楼2单元、3单元全体业主",
          body: "表决结果如下。\n\n```tally poll-3\n```",
          reception: "（演示）杜甫路社区居民委员会",
          issuers: ["（演示）宇华苑小区居民议事会"]
        ),
        postedOn: day("2020-05-25"),
        term: PostingTerm(days: 3),
        boards: [Board("14号楼2单元、3单元入口")]
      )
    ),
    .bill(bill(of: "2单元", "bill-2")),
    .bill(bill(of: "3单元", "bill-3")),
    .notice(sharesNotice("2单元", bill: "bill-2")),
    .notice(sharesNotice("3单元", bill: "bill-3")),
  ]

  // MARK: The street

  private static let trades = ["饭店", "服装", "食品零售", "理发", "药店"]

  private static let shops: [Premises] = (0..<127).map { index in
    Premises(
      door: door("示例店\(index + 1)"),
      kind: .shop,
      section: ["一段", "二段", "三段", "四段"][index / 32],
      owner: Owner("店主键\(index + 1)"),
      trade: index < 3 ? "修表" : trades[index % trades.count]
    )
  }

  private static let streetFile = CaseFile(
    folder: "yuanding-street",
    title: "园丁街改造沿街商铺签约",
    place: Place(community: "桐本南路社区", steps: [.init(.street, "园丁街")]),
    procedure: .street,
    openedOn: day("2020-03-01"),
    office: "（演示）桐本南路社区居民委员会",
    isSynthetic: true,
    summary: "园丁街长381米、宽14米，沿街18个楼院、127家商铺，分四段包户。",
    sources: ["一篇新闻报道（本案未注明标题和日期）"],
    counts: [
      DatedCount(what: "长度", count: 381, unit: "米", asOf: "2021年", source: "新闻报道"),
      DatedCount(what: "商铺", count: 127, unit: "家", asOf: "2021年", source: "新闻报道"),
    ],
    sections: [
      .init(name: "一段", responsible: "（演示）社区书记"),
      .init(name: "二段", responsible: "（演示）社区副书记"),
      .init(name: "三段", responsible: "（演示）网格员一"),
      .init(name: "四段", responsible: "（演示）网格员二"),
    ],
    premises: shops
  )

  private static let streetEntries: [CaseEntry] = [
    .notice(
      Notice(
        key: "scheme",
        kind: .publicReview,
        purpose: .scheme,
        wording: NoticeWording(
          title: "关于园丁街改造方案征求意见的公示",
          addressee: "园丁街沿街商铺",
          body: "现就园丁街改造方案征求意见。",
          reception: "（演示）桐本南路社区居民委员会",
          issuers: ["（演示）桐本南路社区居民委员会"]
        ),
        postedOn: day("2020-03-10"),
        term: PostingTerm(days: 7),
        boards: [Board("园丁街南北入口")]
      )
    ),
    .agreement(
      Agreement(
        key: "consent",
        title: "同意改造协议书",
        version: "第二稿",
        signatures: shops.enumerated().filter { $0.offset % 14 > 2 }.prefix(100).map {
          Agreement.Signature(door: $0.element.door, on: nil, by: .both)
        }
      )
    ),
  ]

  // MARK: The council

  private static let seats =
    ["主任", "副主任", "记录员", "1号楼代表", "2号楼代表", "3号楼代表", "监督员"]

  private static let councilFile = CaseFile(
    folder: "fertiliser-plant-council",
    title: "化肥厂楼院居民议事会",
    place: Place(community: "杜甫路社区", steps: [.init(.courtyard, "化肥厂楼院")]),
    procedure: nil,
    openedOn: day("2019-05-01"),
    office: "（演示）化肥厂楼院居民议事会",
    isSynthetic: true,
    summary: "化肥厂楼院有3栋楼、28户，建于1987年和1989年，2019年5月成立居民议事会。",
    sources: ["一篇新闻报道（本案未注明标题和日期）"],
    council: Council(
      name: "化肥厂楼院居民议事会",
      founded: "2019-05",
      charter: Charter(title: "化肥厂楼院居民议事会章程", adoptedOn: day("2019-05-20")),
      seats: seats.enumerated().map {
        .init(title: $1, door: door("示例9-10\($0)"), since: day("2019-05-20"))
      }
    )
  )

  private static let councilEntries: [CaseEntry] = [
    .meeting(
      Meeting(
        key: "second",
        kind: .council,
        title: "化肥厂楼院居民议事会2020年第二次会议",
        day: day("2020-05-28"),
        hours: "19:30—20:40",
        room: "楼院活动室",
        chair: "主任",
        recorder: "记录员",
        noticeOn: day("2020-05-24"),
        agenda: ["雨水管疏通", "楼院大门门禁"],
        attendance: Attendance(
          due: 7,
          present: ["主任", "记录员", "1号楼代表", "2号楼代表", "3号楼代表"],
          excused: [
            .init(seat: "副主任", reason: "住院私因"), .init(seat: "监督员", reason: "外出私因"),
          ],
          observers: ["（演示）网格员"]
        ),
        motions: [
          Motion(text: "在大门安装门禁，每户出资20元", item: 2, inFavour: 4, against: 1, abstaining: 0)
        ],
        actions: [
          ActionItem(what: "联系疏通队", who: "副主任", by: day("2020-06-10"), doneOn: nil)
        ],
        minutes: """
          一、雨水管疏通。三号楼后雨水管堵塞，由副主任联系疏通队。

          二、大门门禁。按章程表决。

          | 不是表格 |

          ```table 报价（元）
          项目,甲方案,乙方案
          门禁主机,380.00,460.00
          线材和安装,180.00,220.00
          ```
          """,
        approval: .init(by: "主任", on: day("2020-05-30"))
      )
    ),
    .meeting(
      Meeting(
        key: "third",
        kind: .council,
        title: "化肥厂楼院居民议事会2020年第三次会议",
        day: day("2020-06-11"),
        hours: "19:30",
        room: "楼院活动室",
        chair: "主任",
        recorder: "记录员",
        agenda: ["门禁收支公布"],
        attendance: Attendance(due: 7, presentCount: 0),
        minutes: ""
      )
    ),
  ]

  // MARK: A vote of a few

  /// One vote that all but one owner carried.
  static func vote(ofOwners count: Int) -> CaseFile {
    let dwellings = (1...count).map { index in
      Premises(
        door: door("示例\(index)01"),
        kind: .dwelling,
        storey: index,
        area: FloorArea(hundredths: 8000),
        areaSource: .registry,
        owner: Owner("业主键\(index)")
      )
    }
    var file = CaseFile(
      folder: "few",
      title: "小楼外墙维修",
      place: Place(community: "杜甫路社区", steps: [.init(.courtyard, "小楼")]),
      procedure: nil,
      openedOn: day("2020-03-01"),
      office: "（演示）社区居民委员会",
      isSynthetic: true,
      premises: dwellings
    )
    let roll = VotingRoll(
      dwellings.compactMap { dwelling in
        dwelling.owner.map {
          VotingRoll.Entry(door: dwelling.door, storey: nil, owner: $0, area: dwelling.area)
        }
      }
    )
    let refusals = file.enter([
      .poll(
        Poll(
          key: "few",
          question: "外墙维修",
          kind: .rebuilding,
          circle: .init(name: "本楼业主", source: "共有部分在本楼"),
          opensOn: day("2020-03-02"),
          closesOn: day("2020-03-20"),
          rule: RulePacks.propertyLawSpecial,
          roll: roll,
          ballots: roll.entries.enumerated().map { index, entry in
            Ballot(
              number: index + 1,
              owner: entry.owner,
              marking: .choice(index == 0 ? .against : .inFavour)
            )
          },
          counter: "（演示）业主代表",
          scrutineer: "（演示）监督员"
        )
      )
    ])
    precondition(refusals.isEmpty, "\(refusals)")
    _ = file.number(as: CaseNumber(year: 2020, running: 9), meetingsAfter: 90)
    return file
  }
}
