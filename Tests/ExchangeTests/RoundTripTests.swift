import Deliberation
import Foundation
import Testing

@testable import Exchange

/// What goes out as a folder comes in equal.
struct RoundTripTests {
  @Test(arguments: WorkedCasesTests.names)
  func `a worked case written and read again is equal`(name: String) throws {
    let first = CaseFolder.read(at: WorkedCasesTests.cases.appendingPathComponent(name))
    let caseFile = try #require(first.caseFile)
    let folder = try TemporaryFolder(named: name)
    #expect(try CaseFolder.write(caseFile, contacts: first.contacts, to: folder.url) == [])
    let again = folder.read()
    #expect(again.findings == [])
    #expect(again.caseFile == caseFile)
    #expect(again.contacts == first.contacts)
  }

  @Test func `a notice that needed nothing before says so in its correction`() throws {
    let caseFile = try Self.caseFile(with: "文字")
    let notice = try #require(caseFile.notices.first)
    let written = try NoticeFile.write(notice)
    #expect(written.contains("期满: ~"))
    #expect(written.contains("落款: []"))
    #expect(notice.corrections.map(\.earlier.effect) == ["文字", nil])
  }

  @Test func `photos go out under their hash, and by the hash alone where they are not at hand`()
    throws
  {
    let caseFile = try Self.caseFile(with: "文字")
    let folder = try TemporaryFolder(NoticeRecordTests.files, named: "示例")
    try folder.write(Data([1, 2, 3]), to: "照片/a.PNG")
    try folder.write(NoticeRecordTests.notice, to: "notices/方案.md")
    let read = folder.read()
    let picture = try #require(read.attachments.first)
    #expect(read.attachments.count == 1)
    let bytes = "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81"
    #expect(picture.name.description == "\(bytes).png")
    let out = try TemporaryFolder(named: "示例")
    let first = try #require(read.caseFile)
    #expect(
      try CaseFolder.write(first, to: out.url) { name in
        name == picture.name ? picture.url : nil
      } == []
    )
    let name = "照片/\(bytes).png"
    #expect(try out.contents()[name] == Data([1, 2, 3]))
    for path in [name, "notices/方案.md"] {
      let file = out.url.appendingPathComponent(path).path
      let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
      #expect(mode as? Int == 0o600, "\(path) is for its owner alone")
    }
    let bare = try TemporaryFolder(named: "odd")
    #expect(try CaseFolder.write(caseFile, to: bare.url) == [])
    #expect(try !bare.contents().keys.contains { $0.hasPrefix("照片/") })
  }

  @Test func `the same case gives the same bytes`() throws {
    let url = WorkedCasesTests.cases.appendingPathComponent("yuhuayuan-lift")
    let caseFile = try #require(CaseFolder.read(at: url).caseFile)
    let one = try TemporaryFolder(named: "yuhuayuan-lift")
    let two = try TemporaryFolder(named: "yuhuayuan-lift")
    try CaseFolder.write(caseFile, to: one.url)
    try CaseFolder.write(caseFile, to: two.url)
    #expect(try one.contents() == two.contents())
  }

  @Test func `nothing is written over`() throws {
    let url = WorkedCasesTests.cases.appendingPathComponent("nanyuan-gas")
    let caseFile = try #require(CaseFolder.read(at: url).caseFile)
    let folder = try TemporaryFolder(["笔记.txt": "手写"])
    #expect(throws: CaseFolder.WritingRefusal.notEmpty(folder.url.relativePath)) {
      try CaseFolder.write(caseFile, to: folder.url)
    }
    #expect(try folder.contents().count == 1)
  }

  @Test(arguments: [
    "普通文字", "01", "007", "是", "no", "~", "null", "18:00", "2020-05-24", "[report 003]", "- 项",
    "# 标题", "a: b", "键: 值", "“引号”\"双\"'单'", "'", "''", "尾随空格 ", " 前导空格", "甲\n乙", "甲\n\n乙\n",
    "\n甲", "  缩进\n下一行", "甲\r\n乙", "=1+1", "'=1+1", "''@x", "+86", "-3", "@甲", "＝全角", "'普通",
    "\t制表", "甲,乙，丙", "𠮷野家𠀀", "葛\u{E0100}城", "&锚", "*别名", "!标签", "%百分", "|", ">", "{a}",
    "100%", "C:\\路径", "---", "...", "？", "é", "e\u{301}", "行尾空格 \n下一行", "\u{3000}全角空格",
  ])
  func `a text stays itself in every place`(text: String) throws {
    let caseFile = try Self.caseFile(with: text)
    let folder = try TemporaryFolder(named: "odd")
    #expect(try CaseFolder.write(caseFile, to: folder.url) == [])
    let again = folder.read()
    #expect(again.findings.filter { $0.severity == .error } == [])
    #expect(again.caseFile == caseFile)
    let bytes = again.caseFile?.meetings.first.map { Array($0.title.utf8) }
    #expect(bytes == Array(text.inOneLine.utf8))
    let action = again.caseFile?.meetings.first?.actions.first.map { Array($0.what.utf8) }
    #expect(action == Array(text.utf8))
  }

  /// A case that holds one text wherever a text may stand.
  static func caseFile(with text: String) throws -> CaseFile {
    let line = text.inOneLine
    let day = try #require(Day(2026, 3, 2))
    let door = try #require(Door("示例1-101"))
    let owner = Owner(text)
    let space = Premises(
      door: door.next,
      kind: .parking,
      stairwell: "1单元",
      area: FloorArea(hundredths: 1200),
      ownerships: [
        Ownership(Owner("买受人")), Ownership(Owner("后来的买受人"), since: Day(2026, 3, 1)),
      ],
      handover: .undelivered
    )
    let premises = Premises(
      door: door,
      kind: .shop,
      building: line,
      stairwell: "1单元",
      section: line,
      storey: -1,
      area: FloorArea(hundredths: 1),
      areaSource: .unverified,
      owner: owner,
      trade: text
    )
    let home = Premises(
      door: door.third,
      kind: .dwelling,
      storey: 2,
      area: FloorArea(hundredths: 8000),
      owner: owner
    )
    var file = CaseFile(
      folder: "odd",
      title: line,
      place: Place(
        community: line,
        steps: [.init(.courtyard, line), .init(.building, line), .init(.section, line)]
      ),
      parts: ["1单元"],
      procedure: nil,
      openedOn: day,
      office: line,
      summary: text.trimmedLines,
      sources: [line, line],
      counts: [
        DatedCount(what: line, count: 0, unit: line, asOf: line, source: line),
        DatedCount(
          what: line,
          count: 1,
          unit: line,
          asOf: line,
          source: line,
          isOfCommunity: true
        ),
      ],
      council: Council(
        name: line,
        founded: line,
        charter: Charter(
          title: line,
          adoptedOn: day,
          presence: .moreThan(Ratio(3, over: 5)),
          approval: .atLeast(Ratio(1, over: 1)),
          base: .deciding,
          noticeDays: 0,
          mayAddItems: true,
          countsRepresented: true
        ),
        seats: [
          .init(title: line, door: door, since: day), .init(title: "席位二"), .init(title: "席位三"),
          .init(title: "席位四"),
        ]
      ),
      sections: [.init(name: line, responsible: line, told: nil)],
      premises: [premises, space, home],
      partners: [Partner(name: line, role: .expert, work: line)]
    )
    let refusals = try file.enter(
      entries(with: text, day: day, door: door, owner: owner, premises)
    )
    #expect(refusals.isEmpty)
    return file
  }

  private static func attendance(_ line: String, _ text: String) -> Attendance {
    Attendance(
      due: 4,
      present: [line],
      excused: [.init(seat: "席位二", reason: text)],
      absent: ["席位三"],
      represented: [.init(seat: "席位四", by: line)],
      late: [.init(seat: line, from: 2)],
      leftEarly: [.init(seat: line, after: 2)],
      recused: [.init(seat: line, item: 1, reason: text)],
      observers: [line]
    )
  }

  private static func entries(
    with text: String,
    day: Day,
    door: Door,
    owner: Owner,
    _ premises: Premises
  ) throws -> [CaseEntry] {
    let line = text.inOneLine
    return [
      .canvass(
        Canvass(
          round: 2,
          question: line,
          furtherQuestions: [line, "几口人"],
          openedOn: day,
          visits: [
            Visit(
              door: door,
              day: day,
              by: line,
              outcome: .comeAgain,
              reason: text,
              answers: ["", text],
              promise: text,
              nextOn: day + 1,
              note: text
            )
          ]
        )
      ),
      .meeting(
        Meeting(
          key: "01",
          kind: .council,
          title: line,
          day: day,
          hours: line,
          room: line,
          part: "1单元",
          chair: line,
          recorder: line,
          noticeOn: day - 3,
          agenda: [line, line],
          addedItems: [2],
          charter: Charter(title: line, mayAddItems: true),
          attendance: attendance(line, text),
          motions: [Motion(text: text, item: 2, inFavour: 1, against: 0, abstaining: 0)],
          actions: [
            ActionItem(
              what: text,
              who: line,
              by: day,
              doneOn: day + 1,
              doneBy: line,
              note: text
            )
          ],
          minutes: text.trimmedLines.replacing("\r\n", with: "\n"),
          signatories: [line],
          attachments: [.init(title: line, file: .yetToCome)],
          approval: .init(by: line, on: day),
          published: Handling(on: day, by: line),
          locked: Handling(on: day, by: line),
          corrections: [
            .init(
              on: day,
              by: line,
              reason: text,
              earlier: MinutesText(
                title: line,
                hours: nil,
                room: line,
                chair: line,
                recorder: line,
                noticeOn: nil,
                agenda: [],
                addedItems: [],
                attendance: Attendance(due: 9, presentCount: 7),
                motions: [],
                actions: [ActionItem(what: text, who: line)],
                signatories: [],
                minutes: text.trimmedLines.replacing("\r\n", with: "\n")
              )
            )
          ]
        )
      ),
      .poll(try poll(with: text, day: day, door: door, owner: owner)),
      .bill(
        Bill(
          key: line,
          title: line,
          drawnUpOn: day,
          part: "1单元",
          lines: [CostLine(what: line, amount: Fen(1))],
          subsidy: .zero,
          rule: SharingRule.preset(named: "equal") ?? SharingRule.presets[0],
          participants: [door],
          runningCosts: text
        )
      ),
      .bill(try bill(with: line, day: day, door: door)),
      .bill(statement(with: line, day: day, door: door)),
      .agreement(
        Agreement(
          key: line,
          title: line,
          part: "1单元",
          texts: [
            AgreementText(
              line,
              adoptedOn: day,
              document: try file("a", "jpg")
            ),
            AgreementText(
              line + "2",
              adoptedOn: day + 1,
              earlier: .signAgain,
              reason: line
            ),
          ],
          asked: [door],
          signatures: [
            .init(
              door: door,
              on: day,
              by: .operator,
              version: line,
              collectedBy: line,
              scan: try file("b", "png"),
              withdrawal: .init(on: day, reason: text)
            ), .init(door: door, on: nil, by: .both, version: line + "2"),
          ]
        )
      ),
      .fund(
        Fund(
          key: line,
          title: line,
          part: "1单元",
          openedOn: day,
          account: line,
          payBy: day + 3,
          entries: [
            FundEntry(
              number: 1,
              on: day,
              .received,
              Fen(1),
              door: door,
              receipt: 7,
              reason: text,
              by: line
            ),
            FundEntry(
              number: 4,
              on: day + 1,
              .payment,
              Fen(2),
              counterparty: text,
              line: line,
              invoice: text,
              document: try file("d", "pdf"),
              reason: text,
              cover: text
            ),
            FundEntry(number: 5, on: day + 2, .income, Fen(2), reason: text),
            FundEntry(number: 6, on: day + 2, .reversal, Fen(2), corrects: 4, reason: text),
          ],
          closure: .init(
            on: day + 2,
            by: line,
            keeper: line,
            cover: line,
            reasons: [.init(line: line, reason: line), .init(line: "\(line)二", reason: line)],
            subsidyReason: line
          )
        )
      ),
      .siteVisit(
        SiteVisit(
          day: day + 1,
          by: [line, line],
          found: text,
          scan: try file("d", "jpg")
        )
      ),
      .task(
        CaseTask(
          what: text,
          who: line,
          by: day + 9,
          added: Handling(on: day + 1, by: line),
          decision: DecidedItem(meeting: "01", item: 2),
          done: .init(on: day + 2, by: line, note: text)
        )
      ),
      .task(CaseTask(what: text, who: line, added: Handling(on: day + 2, by: line))),
      .notice(notice(with: text, day: day, door: door)),
      .document(
        Document(
          kind: line,
          title: line,
          day: day,
          issuer: line,
          reference: line,
          source: line,
          scan: try file("c", "pdf"),
          outcome: .passedAfterChanges,
          validUntil: day + 365
        )
      ),
    ]
  }

  /// The name of a file in the store.
  private static func file(_ digit: String, _ format: String) throws -> AttachmentName {
    try #require(AttachmentName(String(repeating: digit, count: 64) + "." + format))
  }

  /// A bill with everything that may stand in one, in the place of the first.
  private static func bill(with line: String, day: Day, door: Door) throws -> Bill {
    Bill(
      key: line + "变更",
      title: line,
      drawnUpOn: day,
      part: "1单元",
      lines: [
        CostLine(what: line, amount: Fen(100_000), kind: .works),
        CostLine(what: "\(line)二", amount: Fen(5), kind: .compensation),
      ],
      subsidies: [
        SubsidyGrant(
          name: line,
          rule: .rate(Ratio(2, over: 5), cap: Fen(1_000)),
          kinds: [.works, .design],
          conditions: [line, line],
          tranches: [.init(line, Fen(400)), .init(line, Fen(600))]
        ), SubsidyGrant(rule: .fixed(Fen(7)), isPaidUpfront: true),
      ],
      rule: SharingRule(
        name: line,
        title: Term(line, "own"),
        standing: .guidance,
        source: Term(line, line),
        storeys: StoreyScale(
          .coefficient,
          [.zero, Weight(Ratio(5, over: 3)), Weight(Ratio(11, over: 10))],
          step: Weight(Ratio(1, over: 10)),
          basement: .one
        ),
        countsArea: true,
        doors: [.init(door, Weight(Ratio(1, over: 2))), .init(door.next, .zero)],
        flatPart: Ratio(3, over: 10)
      ),
      participants: [door, door.next],
      terms: [
        DoorTerm(door, .fixed(Fen(50_000)), reason: line, bearer: line),
        DoorTerm(door.next, .weight(.zero), reason: line),
      ],
      rounding: CostRounding(to: .tenYuan, bearer: line),
      papers: [
        CostPaper(
          .contract,
          issuer: line,
          day: day,
          amount: Fen(99_999),
          line: line,
          document: try file("d", "pdf")
        ), CostPaper(.quote, issuer: line, day: day),
      ],
      replaces: .init(line, reason: line),
      changes: [
        PayerChange(.transferred, door, on: day, basis: line)
      ]
    )
  }

  /// A statement of running costs, with a rule for one line.
  private static func statement(with line: String, day: Day, door: Door) -> Bill {
    Bill(
      key: line + "运行",
      title: line,
      drawnUpOn: day,
      period: BillPeriod(from: day - 30, to: day),
      lines: [
        CostLine(
          what: line,
          amount: Fen(300),
          kind: .electricity,
          rule: SharingRule(
            name: line,
            title: Term(line, "own"),
            standing: .negotiated,
            source: Term(line, line),
            storeys: StoreyScale(.percentage, [.zero, Weight(100)]),
            range: StoreyRange(
              source: Term(line, line),
              lowest: [.zero, Weight(4)],
              highest: [.one, Weight(100)]
            )
          )
        )
      ],
      subsidies: [],
      rule: SharingRule.preset(named: "equal") ?? SharingRule.presets[0],
      participants: [door.third],
      terms: [DoorTerm(door.third, .part(Ratio(1, over: 2)), reason: line)]
    )
  }

  /// A vote with everything that may happen to one.
  private static func poll(with text: String, day: Day, door: Door, owner: Owner) throws -> Poll {
    // What is printed in one line is read as one.
    let line = text.inOneLine
    let photo = try file("e", "jpg")
    let scan = try file("f", "pdf")
    return Poll(
      key: line,
      question: line,
      kind: .changingUse,
      part: "1单元",
      circle: .init(name: line, source: line),
      opensOn: day,
      closesOn: day + 10,
      rule: RulePacks.civilCodeOrdinary,
      readings: CountingReadings(
        participation: .delivered(bylaw: line),
        voidBallots: .takePart(bylaw: line),
        silence: .withMajority(bylaw: line)
      ),
      terms: PollTerms(
        laterReplaces: true,
        proxyLimit: 2,
        accessoriesBylaw: line,
        keysTwice: true,
        closingHour: "17:30",
        receivingPlace: line
      ),
      roll: VotingRoll([
        .init(door: door, kind: .shop, storey: 3, owner: owner, area: nil, areaSource: .survey),
        .init(
          door: door.next,
          kind: .parking,
          owner: Owner("建设单位"),
          handover: .undelivered,
          area: FloorArea(hundredths: 1200)
        ),
      ]),
      issues: [
        BallotIssue(number: 7, door: door),
        BallotIssue(
          number: 8,
          door: door.next,
          delivery: Delivery(
            on: day,
            by: line,
            recipient: .tenant,
            way: .left,
            isReceipted: true,
            witness: line,
            photo: photo
          )
        ),
      ],
      ballots: [
        Ballot(
          number: 7,
          owner: owner,
          door: door,
          marking: .void(.wrongSigner),
          castOn: day + 1,
          channel: .proxy,
          collectedBy: line,
          keyedBy: line + "甲",
          signature: .signed,
          voter: line,
          proxy: line
        )
      ],
      proxies: [
        Proxy(
          key: line,
          principal: Owner("建设单位"),
          agent: line,
          scope: line,
          from: day,
          to: day + 3,
          scan: scan,
          revokedOn: day + 2
        )
      ],
      secondEntries: [
        SecondEntry(number: 7, marking: .void(.wrongSigner), on: day + 2, by: line + "乙")
      ],
      corrections: [
        BallotCorrection(
          number: 7,
          on: day + 2,
          by: line,
          reason: line,
          earlier: .choice(.abstaining)
        )
      ],
      closure: Handling(on: day + 10, by: line),
      counter: line,
      scrutineer: line,
      witness: line
    )
  }

  /// A notice with everything that may happen to one.
  private static func notice(with text: String, day: Day, door: Door) -> Notice {
    let line = text.inOneLine
    let body = text.trimmedLines.replacing("\r\n", with: "\n")
    let done = { (days: Int) in Handling(on: day + days, by: line) }
    let wording = NoticeWording(
      title: line,
      addressee: line,
      body: body,
      effect: text,
      reception: text,
      issuers: [line, line],
      witnesses: [line],
      enclosures: [line]
    )
    let second = NoticeWording(
      title: line + "二",
      addressee: line,
      body: "",
      effect: nil,
      reception: text,
      issuers: [],
      witnesses: [line],
      enclosures: []
    )
    let first = NoticeWording(
      title: line,
      addressee: line + "一",
      body: "甲\n\n  乙" + body,
      effect: text,
      reception: text + "一",
      issuers: [line],
      witnesses: [line],
      enclosures: []
    )
    return Notice(
      key: "公示 1",
      kind: .publicReview,
      purpose: .other,
      list: 1,
      part: "1单元",
      bill: line,
      event: EventTime(day + 30, minutes: 545),
      wording: wording,
      postedOn: day,
      term: PostingTerm(days: 5, unit: .working, counting: .inclusive, rule: line, hour: "9:30"),
      boards: [
        Board(
          "甲" + line,
          copies: 2,
          putUp: done(0),
          witnesses: [line],
          photos: [.init(moment: .start, takenOn: day, file: .yetToCome)],
          damages: [.init(foundOn: day + 1, what: text, reposted: done(2))],
          takenDown: done(40)
        ), Board(line),
      ],
      answerWithin: 5,
      drafted: done(-1),
      extensions: [.init(on: day + 1, by: line, days: 3, reason: text)],
      corrections: [
        .init(on: day + 1, by: line, reason: text, earlier: first),
        .init(on: day + 2, by: line, reason: text, earlier: second),
      ],
      withdrawal: .init(on: day + 39, by: line, reason: text),
      finality: done(38),
      objections: [
        Objection(
          number: 1,
          receivedOn: day,
          receivedBy: line,
          channel: .box,
          category: line,
          original: text,
          door: door,
          wording: text,
          answerer: line,
          answerBy: day + 9,
          reply: .init(on: day + 1, text: text),
          discussedIn: "01",
          outcome: text
        )
      ]
    )
  }
}

extension String {
  /// The text itself, or another where it could not stand in one line, as names and titles do.
  fileprivate var inOneLine: String {
    contains { $0.isNewline || $0 == "\t" } ? "一行" : self
  }
}

extension Door {
  /// The door 示例1-102 beside 示例1-101.
  fileprivate var next: Door { Door(text.dropLast() + "2") ?? self }
  fileprivate var third: Door { Door(text.dropLast() + "3") ?? self }
}
