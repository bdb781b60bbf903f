import Testing

@testable import Deliberation

/// An amount that changes after the first list has to stand on the second.
struct ChangedBillTests {
  @Test func `the second list no longer counts from the day the cost changed`() throws {
    let file = try SampleLists.file(
      changed: try SampleLists.bill("乙", 9_000_003, on: SampleLists.day(6, 10))
    )
    #expect(try SampleLists.answer(file, list: 2, on: SampleLists.day(6, 9)).isMet)
    let after = try SampleLists.answer(file, list: 2, on: SampleLists.day(6, 10))
    #expect(!after.isMet)
    #expect(
      after.reason == .listOutdated(number: 2, list: 2, changedOn: try SampleLists.day(6, 10))
    )
    #expect(try SampleLists.answer(file, list: 1, on: SampleLists.day(6, 10)).isMet)
  }

  /// Two lists of the first bill hang, or the first alone, or none; the cost changes on 10 June.
  @Test(
    arguments: [
      ([1, 2], 10, 2, true), ([1], 10, 2, false), ([1], 9, nil, nil), ([], 10, nil, nil),
    ] as [([Int], Int, Int?, Bool?)]
  )
  func `a case without a procedure is told the next list once amounts changed`(
    posted: [Int],
    day: Int,
    next: Int?,
    isAnew: Bool?
  ) throws {
    var file = try SampleLists.file(
      changed: try SampleLists.bill("乙", 9_000_003, on: SampleLists.day(6, 10)),
      under: nil
    )
    file.notices.removeAll { !posted.contains($0.list ?? 0) }
    let changed = try #require(file.bills.last)
    let bill = day < 10 ? try #require(file.bills.first) : changed
    let found = file.nextList(for: bill, on: try SampleLists.day(6, day))
    #expect(found?.number == next && found?.isAnew == isAnew)
  }

  /// All have signed; the cost changed on 10 June, the list posted anew on the 11th runs to the
  /// 18th, and the cost changes again on the 12th.
  @Test(arguments: [(11, false), (12, true), (17, true), (20, true)])
  func `what changes while a list runs again waits on the desk from that day`(
    today: Int,
    waits: Bool
  ) throws {
    let first = try SampleLists.bill("乙", 9_000_003, on: SampleLists.day(6, 10))
    var file = try SampleLists.file(changed: first, signed: SampleLists.day(6, 9), again: true)
    file.bills.append(
      first.successor(
        key: "丙",
        title: "丙",
        on: try SampleLists.day(6, 12),
        because: "再核价",
        lines: [CostLine(what: "工程", amount: Fen(9_000_006))]
      )
    )
    let told = file.waiting(on: try SampleLists.day(6, today)).flatMap { waiting -> [GateReason] in
      if case .step(_, let missing) = waiting.matter { missing.map(\.reason) } else { [] }
    }
    let outdated = GateReason.listOutdated(
      number: 2,
      list: 2,
      changedOn: try SampleLists.day(6, 12)
    )
    #expect(told.count { $0 == outdated } == (waits ? 1 : 0), "\(told)")
  }

  /// Drafted while the first bill held; the new one is drawn up on 10 June.
  @Test(arguments: [(9, true), (10, false), (11, false)])
  func `a list is not put up with amounts that another bill replaced`(
    posted: Int,
    isTaken: Bool
  ) throws {
    let old = try SampleLists.bill("甲", 9_000_000, on: SampleLists.day(5, 2))
    let (drawnUp, day) = (try SampleLists.day(6, 10), try SampleLists.day(6, posted))
    let drafted = try SampleLists.day(6, 1)
    let file = try SampleLists.file(
      changed: old.successor(key: "乙", title: "乙", on: drawnUp, because: "增加")
    )
    let draft = SampleLists.draft(.costShares, list: 2, bill: "甲", on: day, drafted: drafted)
    let refusal = CaseRefusal.draftOutdated(bill: "甲", by: "乙", on: drawnUp)
    #expect(SampleLists.refusal(ofPosting: draft, in: file) == (isTaken ? nil : refusal))
  }

  /// The first list hangs; the draft rests on a bill that another replaces on 10 June.
  @Test(arguments: [
    (2, "3单元", 9, true), (2, "3单元", 10, false), (1, "3单元", 9, false), (2, "2单元", 9, false),
  ])
  func `a list that is wanted is answered by its draft, where that may be put up`(
    list: Int,
    part: String,
    day: Int,
    isAnswer: Bool
  ) throws {
    let old = try SampleLists.bill("甲", 9_000_000, on: SampleLists.day(5, 2))
    var file = try SampleLists.file(
      changed: old.successor(key: "乙", title: "乙", on: SampleLists.day(6, 10), because: "增加")
    )
    file.notices.removeAll { $0.list == 2 }
    let on = try SampleLists.day(6, day)
    file.notices.append(
      SampleLists.draft(.costShares, list: list, part: part, bill: "甲", on: on, drafted: on)
    )
    let wanted = try SampleLists.answer(file, list: 2, on: on)
    #expect(!wanted.isMet)
    #expect((file.draft(answering: wanted, on: on)?.number == 90) == isAnswer)
  }

  @Test func `a list that hangs already is named by the one that takes its place`() throws {
    let file = try SampleLists.file(
      changed: try SampleLists.bill("乙", 9_000_003, on: SampleLists.day(6, 10))
    )
    func draft(_ list: Int, on day: Day) throws -> NoticeDraft {
      try file.noticeDraft(for: .costShares, list: list, part: "3单元", plannedOn: day)
    }
    #expect(try draft(2, on: SampleLists.day(6, 12)).replacedList?.key == "二")
    #expect(try draft(2, on: SampleLists.day(5, 20)).replacedList == nil)
    #expect(try draft(3, on: SampleLists.day(6, 12)).replacedList == nil)
  }

  @Test func `posted anew with the new bill it counts again`() throws {
    let file = try SampleLists.file(
      changed: try SampleLists.bill("乙", 9_000_003, on: SampleLists.day(6, 10)),
      again: true
    )
    #expect(try !SampleLists.answer(file, list: 2, on: SampleLists.day(6, 12)).isMet)
    #expect(try SampleLists.answer(file, list: 2, on: SampleLists.day(7, 1)).isMet)
  }

  @Test func `what every door prepays is an amount as well`() throws {
    let alike = try SampleLists.bill(
      "乙",
      12_000_000,
      subsidy: 3_000_000,
      on: SampleLists.day(6, 10)
    )
    let file = try SampleLists.file(changed: alike, again: true)
    #expect(try !SampleLists.answer(file, list: 2, on: SampleLists.day(6, 10)).isMet)
    let again = try #require(file.notices.last)
    // The new second list is compared with the first.
    let changes = try #require(try file.changes(of: again))
    #expect(changes.isPrepaidAlone && changes.changed.count == 3)
    #expect(changes.sumBefore == changes.sumAfter)
    // The web marks what the wall marks: every storey, for what it prepays.
    #expect(changes.storeys.map(\.isChanged) == [true, true])
    #expect(changes.prepaidSumBefore == Fen(9_000_000))
    #expect(changes.prepaidSumAfter == Fen(12_000_000))
  }

  @Test func `the same amounts ask for no new list`() throws {
    let file = try SampleLists.file(
      changed: try SampleLists.bill("乙", 9_000_000, on: SampleLists.day(6, 10))
    )
    #expect(try SampleLists.answer(file, list: 2, on: SampleLists.day(6, 10)).isMet)
  }

  @Test(arguments: [(9, true), (10, true), (11, false)])
  func `once all have signed, amounts change by what they sign`(
    signed: Int,
    isMet: Bool
  ) throws {
    let file = try SampleLists.file(
      changed: try SampleLists.bill("乙", 9_000_003, on: SampleLists.day(6, 10)),
      signed: SampleLists.day(6, signed)
    )
    #expect(try SampleLists.answer(file, list: 2, on: SampleLists.day(6, 20)).isMet == isMet)
  }

  @Test func `of a day before it, a change among the payers is not known`() throws {
    let (door, joined) = (try #require(Door("3-302")), try SampleLists.day(7, 1))
    var bill = try SampleLists.bill("乙", 100, on: SampleLists.day(6, 10))
    bill.changes = [PayerChange(.transferred, door, on: joined, basis: "登记")]
    let file = try SampleLists.file(changed: bill)
    #expect(file.known(on: joined - 1)?.bills.last?.changes == [])
    #expect(file.known(on: joined)?.bills.last?.changes.count == 1)
  }

  @Test func `a bill takes the place of one of its part that stands`() throws {
    var file = try SampleLists.file(
      changed: try SampleLists.bill("乙", 100, on: SampleLists.day(6, 10))
    )
    func replacing(_ key: String, as own: String) throws -> Bill {
      Bill(
        key: own,
        title: own,
        drawnUpOn: try SampleLists.day(6, 12),
        part: "3单元",
        lines: [CostLine(what: "工程", amount: Fen(100))],
        subsidies: [],
        rule: SharingRule.presets[0],
        participants: try SampleLists.doors(),
        replaces: .init(key, reason: "变更")
      )
    }
    #expect(throws: CaseRefusal.costRefused(.replacesUnknown("丙"))) {
      try file.enter(.bill(replacing("丙", as: "丁")))
    }
    try file.enter(.bill(replacing("乙", as: "丙")))
    #expect(throws: CaseRefusal.costRefused(.replacedAlready("乙", by: "丙"))) {
      try file.enter(.bill(replacing("乙", as: "丁")))
    }
  }
}
