import Testing

@testable import Deliberation

/// An amount that changes after the first list has to stand on the second.
struct ChangedBillTests {
  private static func day(_ month: Int, _ day: Int) throws -> Day {
    try #require(Day(2020, month, day))
  }

  private static func doors() throws -> [Door] {
    try ["3-301", "3-302", "3-401"].map { try #require(Door($0)) }
  }

  private static func bill(
    _ key: String,
    _ amount: Int64,
    subsidy: Int64 = 0,
    on day: Day
  ) throws -> Bill {
    Bill(
      key: key,
      title: key,
      drawnUpOn: day,
      part: "3单元",
      lines: [CostLine(what: "工程", amount: Fen(amount))],
      subsidy: Fen(subsidy),
      rule: SharingRule.presets[0],
      participants: try doors()
    )
  }

  private static func list(_ number: Int, _ key: String, bill: String, on day: Day) -> Notice {
    Notice(
      key: key,
      number: number,
      kind: .publicReview,
      purpose: .costShares,
      list: number,
      part: "3单元",
      bill: bill,
      wording: NoticeWording(title: "公示", addressee: "业主", body: "正文", issuers: ["居委会"]),
      postedOn: day,
      term: PostingTerm(days: 7),
      boards: [Board("单元入口", putUp: Handling(on: day, by: "居委会"))]
    )
  }

  /// Two lists of the first bill, and another drawn up on 10 June.
  private static func file(
    changed: Bill,
    signed: Day? = nil,
    again: Bool = false
  ) throws -> CaseFile {
    let doors = try doors()
    let base = CaseFile(
      folder: "f",
      title: "t",
      place: Place(community: "社区", steps: [.init(.courtyard, "小区")]),
      parts: ["3单元"],
      procedure: .lift,
      openedOn: try day(5, 1),
      office: "居委会",
      premises: doors.enumerated().map { index, door in
        Premises(door: door, kind: .dwelling, stairwell: "3单元", storey: 3 + index / 2)
      }
    )
    let signatures = doors.map { Agreement.Signature(door: $0, on: signed, by: .owner) }
    let agreement = Agreement(
      key: "协议",
      title: "协议",
      part: "3单元",
      version: "一",
      signatures: signatures
    )
    return base.restored(
      canvasses: [],
      meetings: [],
      polls: [],
      bills: [try bill("甲", 9_000_000, on: day(5, 2)), changed],
      agreements: signed == nil ? [] : [agreement],
      funds: [],
      notices: [
        list(1, "一", bill: "甲", on: try day(5, 3)), list(2, "二", bill: "甲", on: try day(5, 21)),
      ] + (again ? [list(2, "二改", bill: "乙", on: try day(6, 11))] : []),
      documents: [],
      skips: []
    )
  }

  private static func answer(_ file: CaseFile, list: Int, on day: Day) throws -> GateAnswer {
    try #require(file.answers(to: .noticeRan(.costShares, list: list), on: day).first)
  }

  @Test func `the second list no longer counts from the day the cost changed`() throws {
    let file = try Self.file(changed: try Self.bill("乙", 9_000_003, on: Self.day(6, 10)))
    #expect(try Self.answer(file, list: 2, on: Self.day(6, 9)).isMet)
    let after = try Self.answer(file, list: 2, on: Self.day(6, 10))
    #expect(!after.isMet)
    #expect(
      after.reason == .listOutdated(number: 2, list: 2, changedOn: try Self.day(6, 10))
    )
    #expect(try Self.answer(file, list: 1, on: Self.day(6, 10)).isMet)
  }

  @Test func `posted anew with the new bill it counts again`() throws {
    let file = try Self.file(
      changed: try Self.bill("乙", 9_000_003, on: Self.day(6, 10)),
      again: true
    )
    #expect(try !Self.answer(file, list: 2, on: Self.day(6, 12)).isMet)
    #expect(try Self.answer(file, list: 2, on: Self.day(7, 1)).isMet)
  }

  @Test func `what every door prepays is an amount as well`() throws {
    let alike = try Self.bill("乙", 12_000_000, subsidy: 3_000_000, on: Self.day(6, 10))
    let file = try Self.file(changed: alike, again: true)
    #expect(try !Self.answer(file, list: 2, on: Self.day(6, 10)).isMet)
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
    let file = try Self.file(changed: try Self.bill("乙", 9_000_000, on: Self.day(6, 10)))
    #expect(try Self.answer(file, list: 2, on: Self.day(6, 10)).isMet)
  }

  @Test(arguments: [(9, true), (10, true), (11, false)])
  func `once all have signed, amounts change by what they sign`(
    signed: Int,
    isMet: Bool
  ) throws {
    let file = try Self.file(
      changed: try Self.bill("乙", 9_000_003, on: Self.day(6, 10)),
      signed: Self.day(6, signed)
    )
    #expect(try Self.answer(file, list: 2, on: Self.day(6, 20)).isMet == isMet)
  }

  @Test func `of a day before it, a change among the payers is not known`() throws {
    let (door, joined) = (try #require(Door("3-302")), try Self.day(7, 1))
    var bill = try Self.bill("乙", 100, on: Self.day(6, 10))
    bill.changes = [PayerChange(.transferred, door, on: joined, basis: "登记")]
    let file = try Self.file(changed: bill)
    #expect(file.known(on: joined - 1)?.bills.last?.changes == [])
    #expect(file.known(on: joined)?.bills.last?.changes.count == 1)
  }

  @Test func `a bill takes the place of one of its part that stands`() throws {
    var file = try Self.file(changed: try Self.bill("乙", 100, on: Self.day(6, 10)))
    func replacing(_ key: String, as own: String) throws -> Bill {
      Bill(
        key: own,
        title: own,
        drawnUpOn: try Self.day(6, 12),
        part: "3单元",
        lines: [CostLine(what: "工程", amount: Fen(100))],
        subsidies: [],
        rule: SharingRule.presets[0],
        participants: try Self.doors(),
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
