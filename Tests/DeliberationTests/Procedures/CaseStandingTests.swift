import Testing

@testable import Deliberation

struct CaseStandingTests {
  /// The key of the stage a case is at; `""` where all are done.
  private func current(_ file: CaseFile, on day: String) throws -> String {
    let standing = try #require(file.standing(on: try SampleLift.day(day)))
    return standing.current.map { standing.steps[$0].stage.key } ?? ""
  }

  private func step(_ file: CaseFile, _ key: String, on day: String) throws -> Standing.Step {
    let standing = try #require(file.standing(on: try SampleLift.day(day)))
    return try #require(standing.steps.first { $0.stage.key == key })
  }

  /// The day before and the day of each gate.
  @Test func `a lift goes from step to step as the record proves it`() throws {
    let file = try SampleLift.complete()
    let walk: [(day: String, stage: String)] = [
      ("03-01", "canvass"), ("03-09", "canvass"), ("03-10", "deliberation"),
      ("03-16", "deliberation"), ("03-21", "deliberation"), ("03-22", "survey"),
      ("04-09", "survey"),
      ("04-10", "poll"), ("04-30", "poll"), ("05-01", "result"), ("05-13", "result"),
      ("05-14", "firstList"), ("05-22", "firstList"), ("05-23", "secondList"),
      ("05-28", "secondList"), ("05-29", "signing"), ("06-07", "signing"), ("06-08", "review"),
      ("06-19", "review"), ("06-20", "works"), ("08-31", "works"), ("09-01", "inspection"),
      ("09-09", "inspection"), ("09-10", "acceptance"), ("09-20", "registration"),
      ("09-28", "handover"), ("09-30", "closing"), ("10-19", "closing"), ("10-20", ""),
    ]
    for (day, stage) in walk {
      #expect(try current(file, on: day) == stage, "on \(day)")
    }
  }

  @Test func `no day takes a step back`() throws {
    let file = try SampleLift.complete()
    let first = try SampleLift.day("02-25")
    var reached = 0
    for offset in 0..<260 {
      let day = first + offset
      let standing = try #require(file.standing(on: day))
      let current = standing.current ?? standing.steps.count
      #expect(current >= reached, "on \(day)")
      reached = current
      for (index, step) in standing.steps.enumerated() {
        switch step.state {
        case .done(let on):
          #expect(index < current, "on \(day)")
          #expect(on <= day, "nothing is proven on a day to come: \(step.stage.key) on \(day)")
        case .current: #expect(index == current, "on \(day)")
        case .ahead: #expect(index > current, "on \(day)")
        case .skipped: Issue.record("nothing was skipped")
        }
        #expect(standing.reaches(index) == (index <= current))
      }
    }
    #expect(reached == Procedure.lift.stages.count)
  }

  @Test func `what each gate says before and after it is met`() throws {
    let file = try SampleLift.complete()
    func reasons(_ key: String, _ day: String) throws -> [GateReason] {
      try step(file, key, on: day).gates.map(\.reason)
    }
    let missing = try SampleLift.door("3-401")
    #expect(
      try reasons("canvass", "03-09") == [
        .doorsReached(round: 1, reached: 7, of: 8, missing: [missing])
      ]
    )
    #expect(
      try reasons("canvass", "03-10") == [.doorsReached(round: 1, reached: 8, of: 8, missing: [])]
    )
    let proposal = Term("提议", "proposal")
    #expect(
      try reasons("deliberation", "03-11") == [
        .documentMissing(proposal),
        .meetingsApproved(.consultation, have: 0, need: 1, awaitingApproval: 0),
        .meetingsApproved(.representatives, have: 0, need: 1, awaitingApproval: 0),
      ]
    )
    #expect(
      try reasons("deliberation", "03-21") == [
        .documentOnFile(SampleLift.document("提议", "03-12")),
        .meetingsApproved(.consultation, have: 1, need: 1, awaitingApproval: 0),
        .meetingsApproved(.representatives, have: 0, need: 1, awaitingApproval: 1),
      ]
    )
    let closing = try SampleLift.day("04-30")
    #expect(try reasons("poll", "04-14") == [.noPoll, .noPoll])
    #expect(
      try reasons("poll", "04-30")
        == [
          .pollRunning(number: nil, closesOn: closing),
          .pollRunning(number: nil, closesOn: closing),
        ]
    )
    #expect(
      try step(file, "poll", on: "05-01").gates.map(\.part) == SampleLift.parts.map(Optional.some)
    )
    #expect(
      try reasons("poll", "05-01") == [
        .pollClosed(number: nil, .carried, closedOn: closing),
        .pollClosed(number: nil, .carried, closedOn: closing),
      ]
    )
    let last = try SampleLift.day("05-13")
    #expect(try reasons("result", "05-05").first == .noticeMissing(.pollResult, list: nil))
    #expect(
      try reasons("result", "05-13").first
        == .noticeRunning(number: nil, places: 1, last: last, hour: "18:00")
    )
    #expect(
      try reasons("result", "05-14").first == .noticeRan(number: nil, last: last, objections: 0)
    )
    #expect(try reasons("firstList", "05-14").first == .noBill)
    #expect(
      try reasons("firstList", "05-15").first
        == .billAddsUp(number: nil, sum: Fen(22_500_000), doors: 3)
    )
    #expect(
      try reasons("signing", "05-31") == [
        .signed(number: nil, 0, of: 3), .signed(number: nil, 0, of: 3),
      ]
    )
    #expect(try reasons("signing", "06-07").first == .signed(number: nil, 2, of: 3))
    #expect(try reasons("signing", "06-08").first == .signed(number: nil, 3, of: 3))
    #expect(try step(file, "signing", on: "06-08").gates.first?.metOn == SampleLift.day("06-08"))
  }

  @Test func `a poll lost in one of two parts keeps the step open`() throws {
    var file = try SampleLift.file()
    for entry in try SampleLift.entries().prefix(6) { try file.enter(entry) }
    try file.enter(.poll(SampleLift.poll("2单元")))
    // Two of four areas and heads: 3 × 2 is less than 2 × 4.
    try file.enter(.poll(SampleLift.poll("3单元", inFavour: 2)))
    #expect(try current(file, on: "05-01") == "poll")
    let gates = try step(file, "poll", on: "05-01").gates
    #expect(gates.map(\.isMet) == [true, false])
    #expect(
      try gates.last?.reason == .pollClosed(number: nil, .lost, closedOn: SampleLift.day("04-30"))
    )

    // A new vote of that part alone; while it runs it is the running one that counts.
    try file.enter(.poll(SampleLift.poll("3单元", key: "再次表决", opens: "06-01", closes: "06-10")))
    #expect(
      try step(file, "poll", on: "06-10").gates.last?.reason
        == .pollRunning(number: nil, closesOn: SampleLift.day("06-10"))
    )
    #expect(try current(file, on: "06-10") == "poll")
    #expect(try current(file, on: "06-11") == "result")
  }

  @Test func `a second vote under way takes nothing from the first`() throws {
    var file = try SampleLift.complete()
    try file.enter(
      .poll(SampleLift.poll("3单元", key: "再次", opens: "10-22", closes: "10-30", inFavour: 1))
    )
    #expect(try step(file, "poll", on: "10-30").gates.map(\.isMet) == [true, true])
    #expect(try step(file, "poll", on: "10-31").gates.map(\.isMet) == [true, false])
    #expect(try current(file, on: "10-31") == "poll")
  }

  @Test func `an open objection holds the step until it is answered`() throws {
    var file = try SampleLift.file()
    for entry in try SampleLift.entries().prefix(8) { try file.enter(entry) }
    let objections = try [
      SampleLift.objection(1, received: "05-08", replied: "05-09"),
      SampleLift.objection(2, received: "05-12", replied: "05-20"),
    ]
    try file.enter(
      .notice(SampleLift.notice(.pollResult, part: "2单元", "05-06", days: 7, objections: objections))
    )
    try file.enter(.notice(SampleLift.notice(.pollResult, part: "3单元", "05-06", days: 7)))
    for (day, stage) in [("05-14", "result"), ("05-19", "result"), ("05-20", "firstList")] {
      #expect(try current(file, on: day) == stage, "on \(day)")
    }
    let gates = try step(file, "result", on: "05-14").gates
    #expect(gates.map(\.isMet) == [false, true])
    #expect(gates.first?.reason == .objectionsOpen(number: nil, [objections[1]]))
    #expect(try step(file, "result", on: "05-20").gates.first?.metOn == SampleLift.day("05-20"))
    // On the eleventh of May the first was answered and the second not yet in.
    #expect(
      try step(file, "result", on: "05-11").gates.first?.reason
        == .noticeRunning(number: nil, places: 1, last: SampleLift.day("05-13"), hour: "18:00")
    )
  }

  @Test func `a last day in a year without a table proves nothing`() throws {
    let procedure = Procedure(
      key: "one",
      title: Term("一步", "one step"),
      stages: [
        Stage(
          "scheme",
          Term("方案", "scheme"),
          gates: [.noticeRan(.scheme, list: nil)],
          owes: Term("社区居委会", "residents' committee"),
          basis: Term("惯例", "practice")
        )
      ]
    )
    let opened = try #require(Day(2031, 3, 1))
    var file = CaseFile(
      folder: "f",
      title: "t",
      place: Place(community: "社区", steps: [.init(.courtyard, "小区")]),
      procedure: procedure,
      openedOn: opened,
      office: "社区居委会"
    )
    let notice = Notice(
      key: "n",
      kind: .publicReview,
      purpose: .scheme,
      wording: NoticeWording(title: "公示", addressee: "业主", body: "", issuers: []),
      postedOn: opened + 2,
      term: PostingTerm(days: 7),
      boards: []
    )
    try file.enter(.notice(notice))
    let standing = try #require(file.standing(on: opened + 3000))
    #expect(standing.current == 0)
    #expect(
      standing.steps.first?.gates.first?.reason == .noticeLastDayUnknown(number: nil, year: 2031)
    )
  }

  @Test func `a skipped step lets the next begin from its day`() throws {
    var file = try SampleLift.file()
    try file.enter(.canvass(SampleLift.canvass()))
    let skip = Skip(
      stage: "deliberation",
      office: "街道办事处",
      reason: "2019年已有决议",
      on: try SampleLift.day("03-18")
    )
    try file.enter(.skip(skip))
    #expect(try current(file, on: "03-17") == "deliberation")
    #expect(try current(file, on: "03-18") == "survey")
    #expect(try step(file, "deliberation", on: "03-18").state == .skipped(skip))
    try file.enter(.document(SampleLift.document("现场踏勘记录", "03-18")))
    #expect(try step(file, "survey", on: "03-18").gates.map(\.isMet) == [true, false])
  }

  @Test func `a later bill of a part takes the place of the earlier`() throws {
    var file = try SampleLift.complete()
    let later = Bill(
      key: "决算",
      title: "决算",
      drawnUpOn: try SampleLift.day("10-21"),
      part: "2单元",
      lines: [CostLine(what: "合计", amount: Fen(30_000_001))],
      subsidy: .zero,
      rule: try #require(SharingRule.preset(named: "equal")),
      participants: try SampleLift.payers(of: "2单元")
    )
    try file.enter(.bill(later))
    #expect(
      try step(file, "firstList", on: "10-21").gates.first?.reason
        == .billAddsUp(number: nil, sum: Fen(30_000_001), doors: 3)
    )
  }

  @Test func `what is of the whole matter counts for each part`() throws {
    var file = try SampleLift.file()
    for entry in try SampleLift.entries().prefix(8) { try file.enter(entry) }
    try file.enter(.notice(SampleLift.notice(.pollResult, "05-06", days: 7)))
    let gates = try step(file, "result", on: "05-14").gates
    #expect(gates.map(\.part) == ["2单元", "3单元"])
    #expect(gates.map(\.isMet) == [true, true])
  }

  @Test func `signatures without a day leave no finished agreement open`() throws {
    var file = try SampleLift.file(parts: ["2单元"])
    let before = try SampleLift.entries().filter {
      switch $0 {
      case .agreement, .document: false
      default: true
      }
    }
    _ = file.enter(before)
    let doors = try SampleLift.payers(of: "2单元")
    func agreement(_ days: [String?]) throws -> Agreement {
      Agreement(
        key: "协议",
        title: "协议",
        part: "2单元",
        version: "1",
        asked: doors,
        signatures: try zip(doors, days).map {
          Agreement.Signature(door: $0, on: try $1.map(SampleLift.day), by: .both)
        }
      )
    }
    var untold = file
    try untold.enter(.agreement(agreement([nil, nil, nil])))
    #expect(try step(untold, "signing", on: "06-01").gates.map(\.metOn) == [untold.openedOn])

    var partly = file
    for (stage, on) in [
      ("deliberation", "03-22"), ("survey", "04-10"), ("poll", "05-01"), ("result", "05-14"),
      ("firstList", "05-23"), ("secondList", "05-29"),
    ] {
      try partly.enter(
        .skip(Skip(stage: stage, office: "街道", reason: "另案", on: SampleLift.day(on)))
      )
    }
    try partly.enter(.agreement(agreement(["06-01", nil, "06-08"])))
    #expect(try step(partly, "signing", on: "06-07").gates.map(\.isMet) == [false])
    #expect(
      try step(partly, "signing", on: "06-08").gates.map(\.metOn) == [SampleLift.day("06-08")]
    )
  }

  @Test func `a file without a procedure stands nowhere`() throws {
    let file = CaseFile(
      folder: "council",
      title: "议事会",
      place: Place(community: "社区", steps: [.init(.courtyard, "化肥厂楼院")]),
      procedure: nil,
      openedOn: try SampleLift.day("03-01"),
      office: "社区居委会"
    )
    #expect(file.standing(on: file.openedOn) == nil)
  }

  @Test func `a street lists every shop in a section somebody answers for`() throws {
    func street(_ sectionOfSecond: String?) throws -> CaseFile {
      CaseFile(
        folder: "street",
        title: "街道改造",
        place: Place(community: "社区", steps: [.init(.street, "园丁街")]),
        procedure: .street,
        openedOn: try SampleLift.day("03-01"),
        office: "街道办事处",
        sections: [CaseFile.Section(name: "一段", responsible: "网格员")],
        premises: [
          Premises(door: try SampleLift.door("1"), kind: .shop, section: "一段"),
          Premises(door: try SampleLift.door("2"), kind: .shop, section: sectionOfSecond),
        ]
      )
    }
    for (section, stage, without) in [
      ("一段", "scheme", 0), ("二段", "listing", 1), (nil, "listing", 1),
    ]
      as [(String?, String, Int)]
    {
      let file = try street(section)
      #expect(try current(file, on: "03-01") == stage)
      #expect(
        try step(file, "listing", on: "03-01").gates.map(\.reason)
          == [.premisesListed(count: 2, withoutSection: without)]
      )
    }
  }
}
