import Testing

@testable import Deliberation

/// Gates that read a paper's outcome, and hold an agreement to who pays.
struct SigningGateTests {
  /// The case up to its bills and agreements, nothing checked.
  private static func file(
    asked: [String],
    paying: [String],
    rule: String = "equal",
    later: [String]? = nil
  ) throws -> CaseFile {
    let doors = try asked.map(SampleLift.door)
    func bill(_ key: String, _ day: String, _ doors: [String]) throws -> Bill {
      Bill(
        key: key,
        number: key == "一" ? 1 : 2,
        title: "电梯费用",
        drawnUpOn: try SampleLift.day(day),
        part: "2单元",
        lines: [CostLine(what: "设备", amount: Fen(30_000_000))],
        subsidy: .zero,
        rule: try SharingRule.preset(named: rule).asked,
        participants: try doors.map(SampleLift.door)
      )
    }
    let agreement = Agreement(
      key: "协议",
      number: 3,
      title: "协议书",
      part: "2单元",
      version: "第一版",
      asked: doors,
      signatures: try doors.map {
        .init(door: $0, on: try SampleLift.day("06-08"), by: .owner)
      }
    )
    let bills =
      [try bill("一", "05-01", paying)]
      + (try later.map { [try bill("二", "07-01", $0)] } ?? [])
    return try SampleLift.file(parts: ["2单元"]).restored(
      canvasses: [],
      meetings: [],
      polls: [],
      bills: bills,
      agreements: [agreement],
      funds: [],
      notices: [],
      documents: [],
      skips: []
    )
  }

  private static func answer(_ file: CaseFile, on day: String) throws -> GateAnswer {
    try #require(file.answers(to: .everyPartySigned, on: SampleLift.day(day)).first)
  }

  private static func doors(_ texts: [String]) throws -> [Door] { try texts.map(SampleLift.door) }

  @Test(
    arguments: [
      (["2-201", "2-301", "2-401"], ["2-201", "2-301", "2-401"], [], []),
      (["2-201", "2-301"], ["2-201", "2-301", "2-401"], ["2-401"], []),
      (["2-201", "2-301", "2-401"], ["2-201", "2-301"], [], ["2-401"]),
      (["2-201", "2-301"], ["2-301", "2-401"], ["2-401"], ["2-201"]),
      (["2-101"], ["2-401"], ["2-401"], ["2-101"]),
    ] as [([String], [String], [String], [String])]
  )
  func `those asked to sign are exactly those who pay`(
    asked: [String],
    paying: [String],
    unasked: [String],
    strangers: [String]
  ) throws {
    let answer = try Self.answer(Self.file(asked: asked, paying: paying), on: "06-30")
    guard unasked.isEmpty, strangers.isEmpty else {
      #expect(
        answer.reason
          == .partiesDiffer(
            number: 3,
            bill: 1,
            unasked: try Self.doors(unasked),
            strangers: try Self.doors(strangers),
            payers: try Self.doors(paying)
          )
      )
      #expect(!answer.isMet)
      return
    }
    #expect(answer.metOn == (try SampleLift.day("06-08")))
  }

  /// Under the coefficients of Zhengzhou storeys 1 and 2 pay nothing.
  @Test func `a door that takes part and pays nothing may sign, and need not`() throws {
    let paying = ["2-101", "2-201", "2-301", "2-401"]
    for asked in [["2-301", "2-401"], paying] {
      let file = try Self.file(asked: asked, paying: paying, rule: "zz-0-0-1")
      #expect(try Self.answer(file, on: "06-30").isMet, "\(asked)")
    }
    let missing = try Self.file(asked: ["2-401"], paying: paying, rule: "zz-0-0-1")
    #expect(
      try Self.answer(missing, on: "06-30").reason
        == .partiesDiffer(
          number: 3,
          bill: 1,
          unasked: Self.doors(["2-301"]),
          strangers: [],
          payers: Self.doors(["2-301", "2-401"])
        )
    )
  }

  @Test func `a newer bill with another payer asks for another agreement`() throws {
    let file = try Self.file(
      asked: ["2-301", "2-401"],
      paying: ["2-301", "2-401"],
      later: ["2-201", "2-301", "2-401"]
    )
    #expect(try Self.answer(file, on: "06-30").isMet)
    #expect(try !Self.answer(file, on: "07-01").isMet)
    // The other way round the bill came to those who had signed.
    let mended = try Self.file(
      asked: ["2-301", "2-401"],
      paying: ["2-201", "2-301", "2-401"],
      later: ["2-301", "2-401"]
    )
    #expect(try !Self.answer(mended, on: "06-30").isMet)
    #expect(try Self.answer(mended, on: "07-01").metOn == SampleLift.day("07-01"))
  }

  @Test func `a door that is not asked is told why`() throws {
    let file = try Self.file(
      asked: ["2-301", "2-401"],
      paying: ["2-301", "2-401"],
      later: ["2-201", "2-301"]
    )
    let agreement = try #require(file.agreements.first)
    func why(_ door: String, _ day: String) throws -> UnaskedDoor {
      file.standing(
        ofUnasked: try SampleLift.door(door),
        by: agreement,
        on: try SampleLift.day(day)
      )
    }
    #expect(try why("2-201", "07-01") == .pays(payers: Self.doors(["2-201", "2-301"])))
    // Before the newer bill it paid nothing, and another still does not.
    #expect(try why("2-201", "06-30") == .stranger)
    #expect(try why("2-101", "07-01") == .stranger)
    let day = try SampleLift.day("07-02")
    #expect(
      try Self.joined(on: day)
        .standing(ofUnasked: SampleLift.door("2-201"), by: agreement, on: day)
        == .joined(on: day)
    )
  }

  /// 2-301 and 2-401 are asked and pay; 2-201 joined bill 1 on a day.
  private static func joined(on day: Day) throws -> CaseFile {
    var file = try file(asked: ["2-301", "2-401"], paying: ["2-301", "2-401"])
    _ = try file.take(
      PayerChange(.joined(.init(.originalShare)), SampleLift.door("2-201"), on: day, basis: "补签协议"),
      inBill: 1,
      on: day
    )
    return file
  }

  @Test(arguments: [(2, true), (1, false)])
  func `who joined signs again where a new bill asks for more`(
    times: Int64,
    isDearer: Bool
  ) throws {
    let day = try SampleLift.day("07-02")
    var file = try Self.joined(on: day)
    let bill = try #require(file.bills.first { $0.number == 1 })
    let new = bill.successor(
      key: "新",
      title: "新",
      on: day + 1,
      because: "变更",
      lines: [CostLine(what: "工程", amount: Fen(bill.gross.count * times))]
    )
    try file.enter(.bill(new))
    let unasked = file.standing(
      ofUnasked: try SampleLift.door("2-201"),
      by: try #require(file.agreements.first),
      on: day + 1
    )
    #expect(
      try unasked
        == (isDearer ? .pays(payers: Self.doors(["2-201", "2-301", "2-401"])) : .joined(on: day))
    )
  }

  @Test func `a second agreement, on the upkeep, takes nothing from the first`() throws {
    let doors = ["2-301", "2-401"]
    var file = try Self.file(asked: doors, paying: doors)
    let upkeep = Agreement(
      key: "运行维护协议",
      number: 4,
      title: "运行维护协议",
      part: "2单元",
      version: "第一版",
      asked: try Self.doors(doors),
      signatures: []
    )
    file = file.restored(
      canvasses: [],
      meetings: [],
      polls: [],
      bills: file.bills,
      agreements: file.agreements + [upkeep],
      funds: [],
      notices: [],
      documents: [],
      skips: []
    )
    let answer = try Self.answer(file, on: "06-30")
    #expect(answer.metOn == (try SampleLift.day("06-08")))
    #expect(answer.reason == .signed(number: 3, 2, of: 2))
    // Before the first is signed, the newest says what is missing.
    #expect(
      try Self.answer(file, on: "06-07").reason == .signed(number: 4, 0, of: 2)
    )
  }

  @Test func `without a bill nobody is held to one`() throws {
    var file = try Self.file(asked: ["2-101"], paying: ["2-401"])
    file = file.restored(
      canvasses: [],
      meetings: [],
      polls: [],
      bills: [],
      agreements: file.agreements,
      funds: [],
      notices: [],
      documents: [],
      skips: []
    )
    #expect(try Self.answer(file, on: "06-30").isMet)
  }

  private static let review = Term("联合审查意见", "joint review opinion")

  private static func paper(
    _ day: String,
    _ outcome: Document.Outcome?,
    until: Day? = nil
  ) throws -> Document {
    Document(
      kind: review.chinese,
      title: "意见\(day)",
      day: try SampleLift.day(day),
      issuer: "房管中心",
      outcome: outcome,
      validUntil: until
    )
  }

  /// The outcomes of papers of 08-01, 08-02 …, and the day the step is met by the last.
  @Test(
    arguments: [
      ([nil], "08-01"), ([.passed], "08-01"), ([.passedAfterChanges], "08-01"),
      ([.notPassed], nil), ([.notPassed, .passedAfterChanges], "08-02"),
      ([.passed, .notPassed], nil), ([.passed, .notPassed, .passed], "08-03"),
      ([.notPassed, .notPassed], nil), ([.passed, .passed], "08-01"),
    ] as [([Document.Outcome?], String?)]
  )
  func `a review that does not pass proves nothing until a later one does`(
    outcomes: [Document.Outcome?],
    met: String?
  ) throws {
    var file = try SampleLift.complete()
    file = file.restored(
      canvasses: [],
      meetings: [],
      polls: [],
      bills: [],
      agreements: [],
      funds: [],
      notices: [],
      documents: try outcomes.enumerated().map { try Self.paper("08-0\($0 + 1)", $1) },
      skips: []
    )
    let answer = file.answers(to: .documentOnFile(Self.review), on: try SampleLift.day("09-01"))[0]
    #expect(answer.metOn == (try met.map { try SampleLift.day($0) }))
    if met == nil {
      guard case .documentNotPassed(let paper) = answer.reason else {
        Issue.record("\(answer.reason)")
        return
      }
      #expect(paper.outcome == .notPassed)
    }
  }

  @Test func `a certificate that runs out later stays what the step was done by`() throws {
    let last = try SampleLift.day("08-10")
    var file = try SampleLift.file()
    file = file.restored(
      canvasses: [],
      meetings: [],
      polls: [],
      bills: [],
      agreements: [],
      funds: [],
      notices: [],
      documents: [try Self.paper("08-01", .passed, until: last)],
      skips: []
    )
    let answer = file.answers(to: .documentOnFile(Self.review), on: last + 1)[0]
    #expect(answer.metOn == (try SampleLift.day("08-01")))
    let early = try Self.paper("08-01", .passed, until: try SampleLift.day("07-31"))
    #expect(
      throws: CaseRefusal.expiredWhenIssued(
        early.title,
        until: early.validUntil ?? last,
        issued: early.day
      )
    ) {
      var file = try SampleLift.complete()
      try file.enter(.document(early))
    }
  }
}
