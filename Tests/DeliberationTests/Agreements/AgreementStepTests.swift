import Testing

@testable import Deliberation

/// Agreements as a command takes them.
struct AgreementStepTests {
  private static func shops() throws -> [Premises] {
    try (1...6).map { number in
      Premises(
        door: try Door("\(number)号").asked,
        kind: .shop,
        section: number <= 3 ? "一段" : "二段",
        trade: number.isMultiple(of: 2) ? "饭店" : "服装"
      )
    }
  }

  private static func day(_ day: Int) throws -> Day { try Day(2022, 7, day).asked }
  private static func door(_ number: Int) throws -> Door { try Door("\(number)号").asked }

  private static func agreement() throws -> Agreement {
    Agreement(
      key: "改造协议",
      title: "同意改造协议书",
      texts: [AgreementText("第一版", adoptedOn: try day(1))]
    )
  }

  private static func signature(
    _ number: Int,
    _ on: Int?,
    _ by: Agreement.Signer = .both,
    _ version: String? = nil
  ) throws -> Agreement.Signature {
    Agreement.Signature(
      door: try door(number),
      on: try on.map(day),
      by: by,
      version: version
    )
  }

  @Test func `an operator alone does not count until the owner signs`() throws {
    var agreement = try Self.agreement()
    let shops = try Self.shops()
    try agreement.take(
      .signed([Self.signature(1, 2, .operator)]),
      among: shops,
      on: Self.day(2)
    )
    #expect(agreement.signedDoors().isEmpty)
    try agreement.take(.signed([Self.signature(1, 5, .owner)]), among: shops, on: Self.day(5))
    #expect(agreement.signedDoors() == [try Self.door(1)])
    #expect(agreement.signedDoors(by: try Self.day(4)).isEmpty)
  }

  @Test func `when the text changes somebody says which signatures stand`() throws {
    let shops = try Self.shops()
    var agreement = try Self.agreement()
    try agreement.take(
      .signed([Self.signature(1, 2), Self.signature(2, 3)]),
      among: shops,
      on: Self.day(3)
    )
    func adopting(_ text: AgreementText) throws -> Agreement {
      var trial = agreement
      try trial.take(.adopted(text), among: shops, on: Self.day(10))
      return trial
    }
    let day = try Self.day(10)
    #expect(throws: AgreementRefusal.earlierUnsaid(signed: 2)) {
      try adopting(AgreementText("第二版", adoptedOn: day))
    }
    #expect(throws: AgreementRefusal.earlierWithoutReason) {
      try adopting(AgreementText("第二版", adoptedOn: day, earlier: .stand))
    }
    let standing = try adopting(
      AgreementText("第二版", adoptedOn: day, earlier: .stand, reason: "改错字")
    )
    #expect(standing.signedDoors().count == 2)
    let again = try adopting(
      AgreementText("第二版", adoptedOn: day, earlier: .signAgain, reason: "补偿改了")
    )
    #expect(again.signedDoors().isEmpty)
    #expect(again.signedDoors(by: try Self.day(9)).count == 2, "they stood until then")
    #expect(again.standing(of: again.signatures[0]) == .signAgain(since: "第二版"))
  }

  @Test func `a text that came without a word on earlier signatures leaves them undecided`() throws
  {
    let shops = try Self.shops()
    var agreement = Agreement(
      key: "协议",
      title: "协议",
      texts: [AgreementText("第一版"), AgreementText("第二版", adoptedOn: try Self.day(10))],
      signatures: [try Self.signature(1, 2), try Self.signature(2, 12, .both, "第二版")]
    )
    #expect(agreement.fault(among: shops) == nil)
    #expect(agreement.signedDoors() == [try Self.door(2)])
    #expect(agreement.standing(of: agreement.signatures[0]) == .undeclared(since: "第二版"))
    try agreement.take(
      .adopted(AgreementText("第二版", earlier: .stand, reason: "改错字")),
      among: shops,
      on: Self.day(14)
    )
    #expect(agreement.signedDoors().count == 2)
    #expect(agreement.texts.map(\.adoptedOn) == [nil, try Self.day(10)])
  }

  @Test func `an agreement refuses what cannot be, and then nothing has changed`() throws {
    let shops = try Self.shops()
    var agreement = try Self.agreement()
    try agreement.take(.signed([Self.signature(1, 2)]), among: shops, on: Self.day(2))
    try agreement.take(
      .adopted(
        AgreementText("第二版", adoptedOn: Self.day(10), earlier: .stand, reason: "改错字")
      ),
      among: shops,
      on: Self.day(10)
    )
    let cases: [(AgreementStep, AgreementRefusal)] = [
      (
        .signed([try Self.signature(9, 3)]), .notAsked(try Self.door(9))
      ),
      (
        .signed([try Self.signature(2, 3), try Self.signature(1, 3)]),
        .alreadySigned(try Self.door(1), on: try Self.day(2))
      ),
      (
        .signed([try Self.signature(2, 3, .both, "第三版")]),
        .unknownText("第三版", known: ["第一版", "第二版"])
      ),
      (
        .signed([try Self.signature(2, 10, .both, "第一版")]),
        .replacedText("第一版", by: "第二版", since: try Self.day(10))
      ),
      (
        .signed([try Self.signature(2, 9, .both, "第二版")]),
        .beforeText(try Self.day(9), version: "第二版", adopted: try Self.day(10))
      ),
      (
        .signed([try Self.signature(2, 13, .both, "第二版")]),
        .notYet(try Self.day(13), today: try Self.day(12))
      ),
      (.withdrew(try Self.door(2), reason: "转让"), .notSigned(try Self.door(2))),
      (
        .adopted(AgreementText("第二版", earlier: .stand, reason: "再说一次")),
        .textTaken("第二版")
      ),
      (
        .adopted(
          AgreementText("第三版", adoptedOn: try Self.day(9), earlier: .stand, reason: "补")
        ),
        .textBeforeNewest(try Self.day(9), newest: try Self.day(10))
      ),
    ]
    for (step, refusal) in cases {
      var trial = agreement
      #expect(throws: refusal) { try trial.take(step, among: shops, on: Self.day(12)) }
      #expect(trial == agreement)
    }
    // The day before the second text, the first may still be told to have been signed.
    try agreement.take(
      .signed([Self.signature(2, 9, .both, "第一版")]),
      among: shops,
      on: Self.day(12)
    )
  }

  @Test func `a signature taken back stays on file, and the door may sign anew`() throws {
    let shops = try Self.shops()
    var agreement = try Self.agreement()
    try agreement.take(.signed([Self.signature(1, 2)]), among: shops, on: Self.day(2))
    try agreement.take(
      .withdrew(Self.door(1), reason: "店铺转让"),
      among: shops,
      on: Self.day(5)
    )
    #expect(agreement.signatures.count == 1 && agreement.signedDoors().isEmpty)
    #expect(agreement.signedDoors(by: try Self.day(4)).count == 1)
    #expect(throws: AgreementRefusal.alreadyWithdrawn(try Self.door(1), on: try Self.day(5))) {
      try agreement.take(.withdrew(Self.door(1), reason: "再撤"), among: shops, on: Self.day(6))
    }
    try agreement.take(.signed([Self.signature(1, 8)]), among: shops, on: Self.day(8))
    #expect(agreement.signedDoors().count == 1 && agreement.signatures.count == 2)
    #expect(agreement.fault(among: shops) == nil)
  }

  @Test func `the board reads each state from visits and signatures`() throws {
    let shops = try Self.shops()
    var file = CaseFile(
      folder: "f",
      title: "t",
      place: Place(community: "c", steps: [.init(.street, "园丁街")]),
      procedure: nil,
      openedOn: try Self.day(1),
      office: "o",
      sections: [.init(name: "一段", responsible: "一段负责人"), .init(name: "二段", responsible: "二段负责人")],
      premises: shops
    )
    func visit(_ number: Int, _ outcome: Visit.Outcome) throws -> Visit {
      Visit(door: try Self.door(number), day: try Self.day(2), by: "居委会", outcome: outcome)
    }
    let refusals = file.enter([
      .canvass(
        try Canvass(
          round: 1,
          question: "？",
          visits: [
            visit(1, .undecided), visit(2, .undecided), visit(3, .against), visit(4, .notHome),
            visit(5, .inFavour), visit(5, .notHome),
          ]
        )
      ),
      .agreement(
        Agreement(
          key: "协议",
          title: "协议",
          version: "第一版",
          signatures: [try Self.signature(1, 4), try Self.signature(2, 11, .operator)]
        )
      ),
    ])
    #expect(refusals.isEmpty)
    let agreement = file.agreements[0]
    let board = file.board(of: agreement, on: try Self.day(20))
    #expect(
      board.rows.map(\.state)
        == [.signed, .ownerPending, .refused, .notReached, .promised, .notReached]
    )
    #expect(board.rows[4].visits == 2 && board.rows[0].responsible == "一段负责人")
    #expect(board.signed == 1 && board.open == 5)
    for grouping in AgreementBoard.Grouping.allCases {
      let groups = board.groups(by: grouping)
      #expect(groups.reduce(0) { $0 + $1.of } == 6 && groups.reduce(0) { $0 + $1.signed } == 1)
    }
    #expect(board.weeks.map(\.monday) == [try Self.day(4)])
    let early = file.board(of: agreement, on: try Self.day(3))
    #expect(early.rows[0].state == .hesitating)
  }

  @Test func `sections that do not add up to the street are told, every one`() throws {
    func faults(_ told: [Int?], _ total: Int?) throws -> [SectionFault] {
      CaseFile(
        folder: "f",
        title: "t",
        place: Place(community: "c", steps: [.init(.street, "园丁街")]),
        procedure: nil,
        openedOn: try Self.day(1),
        office: "o",
        sections: [
          .init(name: "一段", responsible: "甲", told: told[0]),
          .init(name: "二段", responsible: "乙", told: told[1]),
        ],
        premisesTold: total,
        premises: try Self.shops()
      ).sectionFaults
    }
    #expect(try faults([3, 3], 6).isEmpty)
    #expect(try faults([nil, nil], nil).isEmpty)
    #expect(try faults([3, nil], 6).isEmpty)
    #expect(
      try faults([2, 3], 6)
        == [.section(name: "一段", told: 2, listed: 3), .sum(told: 6, sections: 5)]
    )
    #expect(try faults([nil, nil], 7) == [.total(told: 7, listed: 6)])
  }
}
