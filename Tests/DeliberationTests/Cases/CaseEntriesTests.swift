import Testing

@testable import Deliberation

struct CaseEntriesTests {
  /// The first so many entries of the sample, entered.
  private func begun(_ count: Int) throws -> CaseFile {
    var file = try SampleLift.file()
    for entry in try SampleLift.entries().prefix(count) { try file.enter(entry) }
    return file
  }

  private func refusal(of entry: CaseEntry, in file: CaseFile) -> CaseRefusal? {
    var copy = file
    do throws(CaseRefusal) {
      try copy.enter(entry)
      return nil
    } catch {
      #expect(copy == file, "what is refused leaves no trace")
      return error
    }
  }

  @Test func `the order of a folder does not matter`() throws {
    let entries = try SampleLift.entries()
    let expected = try SampleLift.complete()
    for seed in UInt64(0)..<20 {
      var generator = SeededGenerator(seed: seed)
      var file = try SampleLift.file()
      let refusals = file.enter(entries.shuffled(using: &generator))
      #expect(refusals.map(\.refusal) == [], "seed \(seed)")
      for offset in stride(from: 0, to: 240, by: 3) {
        let day = file.openedOn + offset
        #expect(
          file.standing(on: day)?.current == expected.standing(on: day)?.current,
          "seed \(seed), \(day)"
        )
      }
    }
  }

  @Test func `a record of a later step is refused until the earlier is proven`() throws {
    let stages = Procedure.lift.stages
    func missing(_ entering: Int, _ missing: Int, _ on: String) throws -> CaseRefusal {
      .stageNotProven(
        entering: stages[entering].title,
        missing: stages[missing].title,
        on: try SampleLift.day(on)
      )
    }
    // The canvass is complete on 03-10: the proposal may not be a day older.
    let canvassed = try begun(1)
    #expect(
      try refusal(of: .document(SampleLift.document("提议", "03-09")), in: canvassed)
        == missing(1, 0, "03-09")
    )
    #expect(try refusal(of: .document(SampleLift.document("提议", "03-10")), in: canvassed) == nil)
    #expect(
      try refusal(of: .poll(SampleLift.poll("2单元")), in: canvassed) == missing(3, 1, "04-15")
    )
    // The English word of a step asks for the same document.
    #expect(
      try refusal(
        of: .document(SampleLift.document("joint review opinion", "06-20")),
        in: canvassed
      )
        == missing(8, 1, "06-20")
    )
    let polled = try begun(8)
    let result = { try CaseEntry.notice(SampleLift.notice(.pollResult, part: "2单元", $0, days: 7)) }
    #expect(try refusal(of: result("04-30"), in: polled) == missing(4, 3, "04-30"))
    #expect(try refusal(of: result("05-01"), in: polled) == nil)
    #expect(
      try refusal(of: .agreement(SampleLift.agreement("2单元")), in: polled) == missing(7, 4, "06-01")
    )
  }

  @Test func `what is talked and reckoned may come at any time`() throws {
    let file = try begun(0)
    #expect(try refusal(of: .bill(SampleLift.bill("2单元", on: "03-01")), in: file) == nil)
    #expect(
      try refusal(of: .meeting(SampleLift.meeting(.consultation, "03-01", approved: nil)), in: file)
        == nil
    )
    #expect(try refusal(of: .document(SampleLift.document("照片", "03-01")), in: file) == nil)
    #expect(
      try refusal(of: .notice(SampleLift.notice(.other, "03-01", days: 3)), in: file) == nil
    )
  }

  @Test func `refused entries leave the rest checked, each under its index`() throws {
    var file = try SampleLift.file()
    let entries: [CaseEntry] = try [
      .document(SampleLift.document("初步设计方案", "03-12")),
      .canvass(SampleLift.canvass()),
      .bill(SampleLift.bill("9单元")),
      .document(SampleLift.document("提议", "03-12")),
      .meeting(SampleLift.meeting(.consultation, "02-28", approved: nil)),
      .skip(Skip(stage: "nowhere", office: "街道", reason: "无", on: SampleLift.day("03-12"))),
    ]
    let refusals = file.enter(entries)
    #expect(refusals.map(\.index) == [0, 2, 4, 5])
    #expect(
      try refusals.map(\.refusal) == [
        .stageNotProven(
          entering: Procedure.lift.stages[2].title,
          missing: Procedure.lift.stages[1].title,
          on: SampleLift.day("03-12")
        ),
        .unknownPart("9单元"),
        .beforeOpening(SampleLift.day("02-28"), opened: file.openedOn),
        .unknownStage("nowhere"),
      ]
    )
    #expect(file.canvasses.count == 1)
    #expect(file.documents.map(\.kind) == ["提议"])
  }

  @Test func `on one day the record goes in the order of the steps`() throws {
    // Everything of the two last steps on one day, listed backwards.
    var file = try begun(try SampleLift.entries().count - 5)
    let last = try ["移交记录", "使用登记证", "联合验收意见"].map {
      CaseEntry.document(try SampleLift.document($0, "09-30"))
    }
    let refusals = file.enter(last + [.document(try SampleLift.document("补贴申领材料", "09-30"))])
    #expect(refusals.map(\.refusal) == [])
    #expect(
      file.documents.map(\.kind).suffix(4) == ["联合验收意见", "使用登记证", "移交记录", "补贴申领材料"]
    )
  }

  @Test func `on one day a notice may let a document in`() throws {
    func entry(_ name: String) throws -> CaseEntry {
      switch name {
      case "notice":
        .notice(try SampleLift.notice(.works, kind: .announcement, "03-05", days: nil))
      default: .document(try SampleLift.document("验收记录", "03-05"))
      }
    }
    let stages = Procedure.street.stages.filter { ["works", "acceptance"].contains($0.key) }
    for order in [["notice", "document"], ["document", "notice"]] {
      var file = CaseFile(
        folder: "street",
        title: "街道改造",
        place: Place(community: "社区", steps: [.init(.street, "园丁街")]),
        procedure: Procedure(key: "two", title: Term("两步", "two steps"), stages: stages),
        openedOn: try SampleLift.day("03-01"),
        office: "街道办事处"
      )
      #expect(file.enter(try order.map(entry)).map(\.refusal) == [])
      #expect(file.standing(on: try SampleLift.day("03-05"))?.current == nil)
    }
  }

  /// A draft serves no step, nor does a list of an emergency's costs; the bill serves one.
  @Test(arguments: [(Procedure.lift, true), (.emergency, false)])
  func `on one day a notice follows the bill it shows`(
    procedure: Procedure,
    isDraft: Bool
  ) throws {
    let day = try SampleLift.day("05-15")
    let bill = try SampleLift.bill("2单元", on: "05-15")
    let list = try Notice(
      key: "第一榜",
      kind: .publicReview,
      purpose: .costShares,
      list: 1,
      part: "2单元",
      bill: bill.key,
      wording: SampleLift.notice(.costShares, "05-15", days: 10).wording,
      postedOn: day,
      term: PostingTerm(days: 10),
      boards: [Board("单元门口")],
      answerWithin: 5,
      drafted: isDraft ? Handling(on: day, by: "社区居委会") : nil
    )
    #expect(list.isDraft == isDraft)
    let sample = try SampleLift.file()
    for entries in [[CaseEntry.notice(list), .bill(bill)], [.bill(bill), .notice(list)]] {
      var file = CaseFile(
        folder: sample.folder,
        title: sample.title,
        place: sample.place,
        parts: sample.parts,
        procedure: procedure,
        openedOn: sample.openedOn,
        office: sample.office,
        premises: sample.premises
      )
      #expect(file.enter(entries).map(\.refusal) == [])
      #expect(file.notices.map(\.bill) == [bill.key])
      #expect(file.inOrderOfDay == file)
    }
  }

  @Test func `what serves no step comes first on its day, equal entries as they stand`() throws {
    var file = try begun(0)
    let entries: [CaseEntry] = try [
      .meeting(SampleLift.meeting(.site, "03-02", approved: nil)),
      .canvass(SampleLift.canvass()),
      .document(SampleLift.document("照片乙", "03-02")),
      .document(SampleLift.document("照片甲", "03-02")),
    ]
    #expect(file.enter(entries).isEmpty)
    #expect(file.documents.map(\.kind) == ["照片乙", "照片甲"])
  }

  @Test func `keys, parts and doors are known and taken once`() throws {
    let file = try SampleLift.complete()
    let taken: [(CaseEntry, String)] = try [
      (.canvass(SampleLift.canvass()), "1"),
      (.meeting(SampleLift.meeting(.consultation, "03-15", approved: nil)), "会议-03-15"),
      (.poll(SampleLift.poll("2单元")), "表决2单元"),
      (.bill(SampleLift.bill("2单元")), "费用2单元-05-15"),
      (.agreement(SampleLift.agreement("2单元")), "协议2单元"),
      (.notice(SampleLift.notice(.pollResult, part: "2单元", "05-06", days: 7)), "pollResult-0-2单元"),
    ]
    for (entry, key) in taken {
      #expect(refusal(of: entry, in: file) == .keyTaken(key))
    }
    let stranger = try SampleLift.door("9-901")
    let strange = Canvass(
      round: 2,
      question: "？",
      visits: [Visit(door: stranger, day: file.openedOn, by: "居委会", outcome: .inFavour)]
    )
    #expect(refusal(of: .canvass(strange), in: file) == .unknownDoor(stranger))
  }

  @Test func `a vote has a roll of known doors, a window and ballots that can be taken`() throws {
    let file = try begun(6)
    let sound = try SampleLift.poll("2单元")
    func poll(
      roll: VotingRoll? = nil,
      closes: String = "2020-04-30",
      ballots: [Ballot]? = nil
    ) throws -> CaseEntry {
      .poll(
        try SamplePoll.poll(
          part: "2单元",
          opensOn: "2020-04-15",
          closesOn: closes,
          roll: roll ?? sound.roll,
          ballots: ballots ?? sound.ballots
        )
      )
    }
    #expect(refusal(of: try poll(), in: file) == nil)
    #expect(refusal(of: try poll(roll: VotingRoll([]), ballots: []), in: file) == .rollIsEmpty)
    #expect(
      refusal(of: try poll(closes: "2020-04-14", ballots: []), in: file) == .closesBeforeOpening
    )
    let stranger = try SampleLift.door("9-901")
    let extended = VotingRoll(
      sound.roll.entries + [VotingRoll.Entry(door: stranger, owner: Owner("外人"), area: nil)]
    )
    #expect(refusal(of: try poll(roll: extended), in: file) == .unknownDoor(stranger))
    let twice = try #require(sound.ballots.first)
    #expect(
      refusal(of: try poll(ballots: sound.ballots + [twice]), in: file)
        == .ballotRefused(number: 1, .alreadyVoted(twice.owner, number: 1))
    )
  }

  @Test func `a bill is shared among doors of its part, each once`() throws {
    let file = try begun(0)
    func bill(_ doors: [String], scheme: String = "equal") throws -> CaseEntry {
      .bill(
        Bill(
          key: "费用",
          title: "费用",
          drawnUpOn: file.openedOn,
          part: "2单元",
          lines: [CostLine(what: "设备", amount: Fen(100))],
          subsidy: .zero,
          rule: try SharingRule.preset(named: scheme).asked,
          participants: try doors.map(SampleLift.door)
        )
      )
    }
    #expect(refusal(of: try bill(["2-201", "2-301"]), in: file) == nil)
    #expect(
      refusal(of: try bill(["2-201", "3-301"]), in: file)
        == .doorOfOtherPart(try SampleLift.door("3-301"), of: "3单元", not: "2单元"),
      "a door of the other stairwell"
    )
    #expect(
      refusal(of: try bill(["2-201", "9-901"]), in: file)
        == .unknownDoor(try SampleLift.door("9-901"))
    )
    guard case .costRefused = refusal(of: try bill([]), in: file) else {
      Issue.record("nobody shares a bill")
      return
    }
  }

  @Test(
    arguments: [
      ([], .nothingToShare), ([("设备", 0)], .nothingToShare), ([("设备", 1)], nil),
      ([("设备", 0), ("井道", 1)], nil), ([("设备", 100), ("设备", 100)], .lineTwice("设备")),
      ([("设备", -1)], .negativeAmount(Fen(-1))),
    ] as [([(String, Int64)], CostSharingRefusal?)]
  )
  func `a bill has a cost, and each of its lines a name of its own`(
    lines: [(String, Int64)],
    refused: CostSharingRefusal?
  ) throws {
    let file = try begun(0)
    let bill = Bill(
      key: "费用",
      title: "费用",
      drawnUpOn: file.openedOn,
      part: "2单元",
      lines: lines.map { CostLine(what: $0.0, amount: Fen($0.1)) },
      subsidy: .zero,
      rule: try SharingRule.preset(named: "equal").asked,
      participants: [try SampleLift.door("2-201")]
    )
    #expect(refusal(of: .bill(bill), in: file) == refused.map { .costRefused($0) })
  }

  @Test(
    arguments: [
      ([.owner], nil), ([.operator, .owner], nil), ([.owner, .operator], nil),
      ([.owner, .owner], true), ([.both, .owner], true), ([.operator, .both], true),
      ([.operator, .operator], true), ([.operator, .owner, .operator], true),
    ] as [([Agreement.Signer], Bool?)]
  )
  func `owner and operator may sign on two lines, and nobody twice`(
    signers: [Agreement.Signer],
    refused: Bool?
  ) throws {
    let door = try SampleLift.door("2-201")
    let agreement = Agreement(
      key: "协议",
      title: "协议",
      version: "1",
      signatures: signers.map { Agreement.Signature(door: door, on: nil, by: $0) }
    )
    #expect(
      refusal(of: .agreement(agreement), in: try begun(0))
        == (refused == nil ? nil : .signedTwice(door))
    )
  }

  @Test func `only who is asked signs, and only known doors are asked`() throws {
    let file = try begun(0)
    func agreement(asked: [String]?, part: String? = nil, signed: String) throws -> CaseEntry {
      .agreement(
        Agreement(
          key: "协议",
          title: "协议",
          part: part,
          version: "1",
          asked: try asked?.map(SampleLift.door),
          signatures: [
            Agreement.Signature(door: try SampleLift.door(signed), on: nil, by: .both)
          ]
        )
      )
    }
    #expect(refusal(of: try agreement(asked: ["2-201"], signed: "2-201"), in: file) == nil)
    #expect(
      refusal(of: try agreement(asked: ["2-201"], signed: "2-301"), in: file)
        == .agreementRefused(key: "协议", .notAsked(try SampleLift.door("2-301")))
    )
    #expect(
      refusal(of: try agreement(asked: ["2-201", "9-901"], signed: "2-201"), in: file)
        == .unknownDoor(try SampleLift.door("9-901"))
    )
    #expect(
      refusal(of: try agreement(asked: nil, part: "2单元", signed: "3-201"), in: file)
        == .agreementRefused(key: "协议", .notAsked(try SampleLift.door("3-201")))
    )
    #expect(
      refusal(of: try agreement(asked: nil, part: "5单元", signed: "3-201"), in: file)
        == .unknownPart("5单元")
    )
  }

  @Test func `a notice agrees with itself and with the list before it`() throws {
    let file = try begun(0)
    func notice(
      list: Int? = nil,
      part: String? = nil,
      kind: Notice.Kind = .publicReview,
      days: Int? = 7,
      objections: [Objection] = []
    ) throws -> CaseEntry {
      .notice(
        try SampleLift.notice(
          .other,
          list: list,
          part: part,
          kind: kind,
          "03-05",
          days: days,
          objections: objections
        )
      )
    }
    #expect(refusal(of: try notice(), in: file) == nil)
    #expect(refusal(of: try notice(days: nil), in: file) == .periodMissing)
    #expect(refusal(of: try notice(kind: .announcement, days: nil), in: file) == nil)
    #expect(refusal(of: try notice(list: 1), in: file) == nil)
    #expect(refusal(of: try notice(list: 2), in: file) == .listWithoutEarlier(list: 2))
    let early = try SampleLift.objection(1, received: "03-04", replied: nil)
    #expect(
      refusal(of: try notice(objections: [early]), in: file) == .objectionBeforePosting(number: 1)
    )
    let answered = try SampleLift.objection(2, received: "03-06", replied: "03-05")
    #expect(
      refusal(of: try notice(objections: [answered]), in: file) == .replyBeforeObjection(number: 2)
    )

    var listed = file
    try listed.enter(notice(list: 1, part: "2单元"))
    #expect(refusal(of: try notice(list: 2, part: "2单元"), in: listed) == nil)
    #expect(
      refusal(of: try notice(list: 2, part: "3单元"), in: listed) == .listWithoutEarlier(list: 2)
    )
    #expect(
      refusal(of: try notice(list: 3, part: "2单元"), in: listed) == .listWithoutEarlier(list: 3)
    )
    var whole = file
    try whole.enter(notice(list: 1))
    #expect(refusal(of: try notice(list: 2, part: "3单元"), in: whole) == nil)
  }
}
