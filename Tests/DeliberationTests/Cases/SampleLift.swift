@testable import Deliberation

/// A lift for two stairwells of four doors each, from the first visit to the
/// closing account, entered by hand.
enum SampleLift {
  static let parts = ["2单元", "3单元"]

  static func day(_ monthAndDay: String) throws -> Day { try Day("2020-\(monthAndDay)").asked }
  static func door(_ text: String) throws -> Door { try Door(text).asked }

  static func premises() throws -> [Premises] {
    try (2...3).flatMap { stairwell in
      try (1...4).map { (storey: Int) in
        Premises(
          door: try door("\(stairwell)-\(storey)01"),
          kind: .dwelling,
          building: "14号楼",
          stairwell: "\(stairwell)单元",
          storey: storey,
          area: FloorArea(hundredths: 8000),
          areaSource: .registry,
          owner: Owner("业主\(stairwell)-\(storey)")
        )
      }
    }
  }

  /// The case on its first day, with nothing entered.
  static func file(parts: [String] = parts) throws -> CaseFile {
    CaseFile(
      folder: "sample-lift",
      title: "14号楼加装电梯",
      place: Place(
        community: "杜甫路社区",
        steps: [.init(.courtyard, "宇华苑小区"), .init(.building, "14号楼")]
      ),
      parts: parts,
      procedure: .lift,
      openedOn: try day("03-01"),
      office: "（演示）居民议事会",
      isSynthetic: true,
      summary: "两个单元各装一部电梯。",
      sources: ["一篇新闻报道"],
      counts: [DatedCount(what: "户数", count: 8, unit: "户", asOf: "2020", source: "演示")],
      council: Council(
        name: "居民议事会",
        founded: "2019-05",
        charter: Charter(title: "章程"),
        seats: [Council.Seat(title: "主任", door: try door("2-101"), since: Day(2019, 5, 18))]
      ),
      premises: try premises()
    )
  }

  /// The case with everything that was on record in the end.
  static func complete() throws -> CaseFile {
    var file = try file()
    guard file.enter(try entries()).isEmpty else { throw UnreadableSample() }
    return file
  }

  /// Everything that was entered, in order of date.
  static func entries() throws -> [CaseEntry] {
    try [.canvass(canvass()), .document(document("提议", "03-12"))]
      + [
        .meeting(meeting(.consultation, "03-15", approved: "03-16")),
        .meeting(meeting(.representatives, "03-20", approved: "03-22")),
        .document(document("现场踏勘记录", "04-01")), .document(document("初步设计方案", "04-10")),
      ]
      + parts.map { .poll(try poll($0)) }
      + parts.map { .notice(try notice(.pollResult, part: $0, "05-06", days: 7)) }
      + parts.flatMap { part -> [CaseEntry] in
        [
          .bill(try bill(part)),
          .notice(try notice(.costShares, list: 1, part: part, "05-15", days: 7)),
        ]
      }
      + parts.map { .notice(try notice(.costShares, list: 2, part: $0, "05-25", days: 3)) }
      + parts.map { .agreement(try agreement($0)) }
      + parts.map { .fund(try fund($0)) }
      + [
        ("联合审查意见", "06-20"), ("施工告知书", "07-01"), ("完工报告", "09-01"), ("监督检验报告", "09-10"),
        ("联合验收意见", "09-20"), ("使用登记证", "09-28"), ("移交记录", "09-30"), ("补贴申领材料", "10-12"),
      ].map { .document(try document($0.0, $0.1)) }
      + [.notice(notice(.closingAccount, "10-12", days: 5))]
  }

  /// The door 3-401 is met on the second visit only.
  static func canvass() throws -> Canvass {
    let visits = try premises().map {
      Visit(
        door: $0.door,
        day: try day("03-02"),
        by: "社区居委会",
        outcome: $0.door.text == "3-401" ? .notHome : .inFavour
      )
    }
    return Canvass(
      round: 1,
      question: "是否同意加装电梯",
      visits: visits + [
        Visit(
          door: try door("3-401"),
          day: try day("03-10"),
          by: "社区居委会",
          outcome: .undecided,
          note: "要看图纸"
        )
      ]
    )
  }

  static func document(_ kind: String, _ on: String) throws -> Document {
    Document(kind: kind, title: kind, day: try day(on), issuer: "（演示）房管中心", reference: "1号")
  }

  static func meeting(
    _ kind: Meeting.Kind,
    _ on: String,
    approved: String?
  ) throws -> Meeting {
    Meeting(
      key: "会议-\(on)",
      kind: kind,
      title: "会议",
      day: try day(on),
      hours: "19:00—20:30",
      room: "社区会议室",
      chair: "社区居委会主任",
      recorder: "社区居委会",
      noticeOn: try day(on) - 3,
      agenda: ["加装电梯"],
      attendance: Attendance(due: 30, presentCount: 20, observers: ["施工单位"]),
      motions: [Motion(text: "同意提交表决", item: 1, inFavour: 18, against: 1, abstaining: 1)],
      actions: [ActionItem(what: "联系踏勘", who: "社区居委会", by: try day("04-01"))],
      minutes: "# 纪要",
      approval: try approved.map { Meeting.Approval(by: "主任", on: try day($0)) }
    )
  }

  /// Three of four doors in favour, or as many as told.
  static func poll(
    _ part: String,
    key: String? = nil,
    opens: String = "04-15",
    closes: String = "04-30",
    inFavour: Int = 3
  ) throws -> Poll {
    let doors = try premises().filter { $0.belongs(to: part) }
    return try SamplePoll.poll(
      key: key ?? "表决\(part)",
      part: part,
      opensOn: "2020-\(opens)",
      closesOn: "2020-\(closes)",
      roll: VotingRoll(
        doors.map { premises in
          VotingRoll.Entry(
            door: premises.door,
            storey: premises.storey,
            owner: try premises.owner.asked,
            area: premises.area,
            areaSource: premises.areaSource
          )
        }
      ),
      ballots: try doors.enumerated().map { index, premises in
        Ballot(
          number: index + 1,
          owner: try premises.owner.asked,
          door: premises.door,
          marking: index < inFavour ? .choice(.inFavour) : .void(.unsigned),
          castOn: try day(closes),
          channel: .visit,
          collectedBy: "社区居委会"
        )
      }
    )
  }

  static func bill(_ part: String, on drawnUp: String = "05-15") throws -> Bill {
    Bill(
      key: "费用\(part)-\(drawnUp)",
      title: "\(part)电梯费用",
      drawnUpOn: try day(drawnUp),
      part: part,
      lines: [
        CostLine(what: "设备", amount: Fen(20_000_000)),
        CostLine(what: "土建", amount: Fen(17_500_000)),
      ],
      subsidy: Fen(15_000_000),
      rule: try SharingRule.preset(named: "equal").asked,
      participants: try payers(of: part),
      runningCosts: "按户平均"
    )
  }

  /// The doors of the storeys above the first.
  static func payers(of part: String) throws -> [Door] {
    try premises().filter { $0.belongs(to: part) && $0.storey != 1 }.map(\.door)
  }

  static func notice(
    _ purpose: Notice.Purpose,
    list: Int? = nil,
    part: String? = nil,
    key: String? = nil,
    kind: Notice.Kind = .publicReview,
    _ posted: String,
    days: Int?,
    objections: [Objection] = []
  ) throws -> Notice {
    Notice(
      key: key ?? "\(purpose.rawValue)-\(list ?? 0)-\(part ?? "全体")",
      kind: kind,
      purpose: purpose,
      list: list,
      part: part,
      wording: NoticeWording(
        title: "公示",
        addressee: "全体业主",
        body: "正文",
        reception: "社区居委会，工作日9:00—18:00",
        issuers: ["（演示）居民议事会"],
        enclosures: ["分摊表"]
      ),
      postedOn: try day(posted),
      term: days.map { PostingTerm(days: $0) },
      boards: [Board("单元门口")],
      answerWithin: 5,
      objections: objections
    )
  }

  static func objection(_ number: Int, received: String, replied: String?) throws -> Objection {
    Objection(
      number: number,
      receivedOn: try day(received),
      category: "采光",
      wording: "担心影响采光",
      answerer: "社区居委会",
      reply: try replied.map { Objection.Reply(on: try day($0), text: "已当面说明") }
    )
  }

  /// With the prepayment of every door on 06-10, under receipts 1 to 3.
  static func fund(_ part: String, paid: Bool = true, key: String? = nil) throws -> Fund {
    Fund(
      key: key ?? "资金\(part)",
      title: "\(part)电梯资金",
      part: part,
      openedOn: try day("06-09"),
      account: "业主代表和社区居委会共管",
      payBy: try day("06-30"),
      entries: paid
        ? try payers(of: part).enumerated().map { index, door in
          FundEntry(
            number: index + 1,
            on: try day("06-10"),
            .received,
            Fen(12_500_000),
            door: door,
            receipt: index + 1
          )
        } : []
    )
  }

  static func agreement(_ part: String, lastSigned: String = "06-08") throws -> Agreement {
    let doors = try payers(of: part)
    return Agreement(
      key: "协议\(part)",
      title: "加装电梯协议书",
      part: part,
      version: "第一版",
      asked: doors,
      signatures: try doors.map {
        Agreement.Signature(
          door: $0,
          on: try day($0 == doors.last ? lastSigned : "06-01"),
          by: .owner
        )
      }
    )
  }
}
