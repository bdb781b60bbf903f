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
    let all = doors + [try #require(Door("3-402"))]
    let base = CaseFile(
      folder: "f",
      title: "t",
      place: Place(community: "社区", steps: [.init(.courtyard, "小区")]),
      parts: ["3单元"],
      procedure: .lift,
      openedOn: try day(5, 1),
      office: "居委会",
      premises: all.enumerated().map { index, door in
        Premises(door: door, kind: .dwelling, stairwell: "3单元", storey: 3 + index / 2)
      }
    )
    let signatures = doors.map { Agreement.Signature(door: $0, on: signed, by: .owner) }
    let agreement = Agreement(
      key: "协议",
      title: "协议",
      part: "3单元",
      version: "一",
      asked: doors,
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
      skips: try ["canvass", "deliberation", "survey", "poll", "result"].map { stage in
        Skip(stage: stage, office: "居委会", reason: "旧事项", on: try day(5, 1))
      }
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

  // Who joins or leaves before everybody has signed

  /// A fourth door, which the first bill does not have, joins it and may leave again.
  private static func joining(
    on joined: Day,
    leftOn: Day? = nil,
    signed: Day? = nil
  ) throws -> CaseFile {
    let door = try #require(Door("3-402"))
    var first = try bill("甲", 9_000_000, on: day(5, 2))
    first.number = 11
    let join = PayerChange(
      .joined(LateJoining(.originalShare, proceeds: .fund)),
      door,
      on: joined,
      basis: "补签协议"
    )
    first.changes = [join] + (leftOn.map { [PayerChange(.left, door, on: $0, basis: "退出")] } ?? [])
    var file = try file(changed: first, signed: signed)
    file.bills.removeFirst()
    return file
  }

  @Test func `who joins before all have signed asks for a new bill and the second list anew`()
    throws
  {
    let file = try Self.joining(on: Self.day(6, 10))
    let door = try #require(Door("3-402"))
    #expect(try Self.answer(file, list: 2, on: Self.day(6, 9)).isMet)
    let after = try Self.answer(file, list: 2, on: Self.day(6, 10))
    #expect(
      after.reason
        == .joinedUnlisted(
          number: 2,
          list: 2,
          bill: 11,
          doors: [door],
          since: try Self.day(6, 10)
        )
    )
    #expect(try Self.answer(file, list: 1, on: Self.day(6, 10)).isMet)
    let bill = try #require(file.bills.first)
    #expect(file.listsWanted(for: bill, on: try Self.day(6, 10)) == [after])
    #expect(file.listsWanted(for: bill, on: try Self.day(6, 9)).isEmpty)
    // The step waits for it, by name.
    let waits = file.waiting(on: try Self.day(6, 10)).contains { waiting in
      guard case .step(let title, let missing) = waiting.matter else { return false }
      return title.english == "Second list of cost shares" && missing == [after]
    }
    #expect(waits)
  }

  @Test func `a second list that does not hang yet is to show a bill with who joined`() throws {
    var file = try Self.joining(on: Self.day(5, 10))
    file.notices.removeLast()
    let answer = try Self.answer(file, list: 2, on: Self.day(5, 12))
    guard case .joinedUnlisted(number: nil, list: 2, bill: 11, _, _) = answer.reason else {
      Issue.record("\(answer.reason)")
      return
    }
  }

  @Test func `a new bill with who joined, posted anew, is all that is asked for`() throws {
    var file = try Self.joining(on: Self.day(6, 10))
    let old = try #require(file.bills.first)
    try file.enter(
      .bill(old.successor(key: "乙", title: "乙", on: Self.day(6, 11), because: "新增一户"))
    )
    let unposted = try Self.answer(file, list: 2, on: Self.day(6, 12))
    #expect(
      unposted.reason == .listOutdated(number: 2, list: 2, changedOn: try Self.day(6, 11))
    )
    file.notices.append(Self.list(2, "二改", bill: "乙", on: try Self.day(6, 12)))
    #expect(try Self.answer(file, list: 2, on: Self.day(7, 1)).isMet)
  }

  @Test(arguments: [(9, true), (10, true), (11, false)])
  func `who joins once all have signed is bound by its own paper`(
    signed: Int,
    isMet: Bool
  ) throws {
    let file = try Self.joining(on: Self.day(6, 10), signed: Self.day(6, signed))
    #expect(try Self.answer(file, list: 2, on: Self.day(6, 20)).isMet == isMet)
    let bill = try #require(file.bills.first)
    let unlisted = file.unlistedPayers(of: bill, on: try Self.day(6, 20))
    #expect(unlisted.isEmpty == isMet)
  }

  /// The second list hangs since 21 May: who left on that day stood on none.
  @Test(arguments: [(5, 20, true), (5, 21, true), (5, 22, false), (6, 12, false)])
  func `who joined and left after the list was posted changed amounts twice`(
    month: Int,
    day: Int,
    isMet: Bool
  ) throws {
    let left = try Self.day(month, day)
    let file = try Self.joining(on: Self.day(5, 10), leftOn: left)
    let answer = try Self.answer(file, list: 2, on: Self.day(6, 20))
    #expect(answer.isMet == isMet)
    if !isMet { #expect(answer.reason == .listOutdated(number: 2, list: 2, changedOn: left)) }
  }

  @Test func `a record that comes in whole stays as an earlier version took it`() throws {
    var history = try Self.joining(on: Self.day(6, 10))
    let paper = CaseEntry.agreement(
      Agreement(
        key: "协议",
        title: "协议",
        part: "3单元",
        texts: [AgreementText("一", adoptedOn: try Self.day(6, 12))]
      )
    )
    var live = history
    #expect(
      throws: CaseRefusal.stageNotProven(
        entering: Term("出资业主签订协议", "Paying owners sign"),
        missing: Term("费用分摊第二榜公示", "Second list of cost shares"),
        on: try Self.day(6, 12)
      )
    ) { try live.enter(paper) }
    #expect(history.enter([paper]).isEmpty)
  }
}
