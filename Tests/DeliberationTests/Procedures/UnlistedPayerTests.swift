import Testing

@testable import Deliberation

/// Who joins or leaves before everybody has signed has to stand on the list.
struct UnlistedPayerTests {
  /// A fourth door, which the first bill does not have, joins it and may leave again.
  private static func joining(
    on joined: Day,
    leftOn: Day? = nil,
    signed: Day? = nil
  ) throws -> CaseFile {
    let door = try #require(Door("3-402"))
    var first = try SampleLists.bill("甲", 9_000_000, on: SampleLists.day(5, 2))
    first.number = 11
    let join = PayerChange(
      .joined(LateJoining(.originalShare, proceeds: .fund)),
      door,
      on: joined,
      basis: "补签协议"
    )
    first.changes = [join] + (leftOn.map { [PayerChange(.left, door, on: $0, basis: "退出")] } ?? [])
    var file = try SampleLists.file(changed: first, signed: signed)
    file.bills.removeFirst()
    return file
  }

  @Test func `who joins before all have signed asks for a new bill and the second list anew`()
    throws
  {
    let file = try Self.joining(on: SampleLists.day(6, 10))
    let door = try #require(Door("3-402"))
    #expect(try SampleLists.answer(file, list: 2, on: SampleLists.day(6, 9)).isMet)
    let after = try SampleLists.answer(file, list: 2, on: SampleLists.day(6, 10))
    #expect(
      after.reason
        == .joinedUnlisted(
          number: 2,
          list: 2,
          bill: 11,
          doors: [door],
          since: try SampleLists.day(6, 10)
        )
    )
    #expect(try SampleLists.answer(file, list: 1, on: SampleLists.day(6, 10)).isMet)
    let bill = try #require(file.bills.first)
    #expect(file.listsWanted(for: bill, on: try SampleLists.day(6, 10)) == [after])
    #expect(file.listsWanted(for: bill, on: try SampleLists.day(6, 9)).isEmpty)
    // The step waits for it, by name.
    let waits = file.waiting(on: try SampleLists.day(6, 10)).contains { waiting in
      guard case .step(let title, let missing) = waiting.matter else { return false }
      return title.english == "Second list of cost shares" && missing == [after]
    }
    #expect(waits)
  }

  @Test func `a second list that does not hang yet is to show a bill with who joined`() throws {
    var file = try Self.joining(on: SampleLists.day(5, 10))
    file.notices.removeLast()
    let answer = try SampleLists.answer(file, list: 2, on: SampleLists.day(5, 12))
    guard case .joinedUnlisted(number: nil, list: 2, bill: 11, _, _) = answer.reason else {
      Issue.record("\(answer.reason)")
      return
    }
  }

  /// The first list hangs from 3 to 10 May; the cost changes on 4 May, and a door joins on 6 May.
  @Test(arguments: [(5, false), (6, true), (12, true)])
  func `who joins while the first list hangs waits on the desk from that day`(
    today: Int,
    waits: Bool
  ) throws {
    var file = try Self.joining(on: SampleLists.day(5, 6))
    let changes = try #require(file.bills.first).changes
    let old = try SampleLists.bill("旧", 8_000_000, on: SampleLists.day(5, 2))
    var newest = old.successor(
      key: "新",
      title: "新",
      on: try SampleLists.day(5, 4),
      because: "核价",
      lines: [CostLine(what: "工程", amount: Fen(9_000_000))]
    )
    newest.number = 11
    newest.changes = changes
    file.bills = [old, newest]
    file.notices = [SampleLists.list(1, "一", bill: "旧", on: try SampleLists.day(5, 3))]
    let day = try SampleLists.day(5, today)
    let steps = file.waiting(on: day).filter { waiting in
      guard case .step(let title, _) = waiting.matter else { return false }
      return title.english == "Second list of cost shares"
    }
    // Once, though the step ahead and the one in hand both have lists.
    #expect(steps.count == (waits ? 1 : 0))
    let changed = file.waiting(on: day).contains { waiting in
      if case .changedShares = waiting.matter { true } else { false }
    }
    // The changed amount alone is told by its own line, and with the joiner by the step.
    #expect(changed == !waits)
  }

  /// It joined on 10 May, and the draft of the second list rests on the bill before.
  @Test(arguments: [(1, true), (2, false)])
  func `a later list is not put up without who joined`(list: Int, isTaken: Bool) throws {
    let file = try Self.joining(on: SampleLists.day(5, 10))
    let day = try SampleLists.day(5, 12)
    let draft = SampleLists.draft(.costShares, list: list, bill: "甲", on: day, drafted: day)
    let refusal = CaseRefusal.draftLacksPayers(bill: "甲", [try #require(Door("3-402"))])
    #expect(SampleLists.refusal(ofPosting: draft, in: file) == (isTaken ? nil : refusal))
  }

  @Test func `a new bill with who joined, posted anew, is all that is asked for`() throws {
    var file = try Self.joining(on: SampleLists.day(6, 10))
    let old = try #require(file.bills.first)
    try file.enter(
      .bill(old.successor(key: "乙", title: "乙", on: SampleLists.day(6, 11), because: "新增一户"))
    )
    let unposted = try SampleLists.answer(file, list: 2, on: SampleLists.day(6, 12))
    #expect(
      unposted.reason == .listOutdated(number: 2, list: 2, changedOn: try SampleLists.day(6, 11))
    )
    file.notices.append(SampleLists.list(2, "二改", bill: "乙", on: try SampleLists.day(6, 12)))
    #expect(try SampleLists.answer(file, list: 2, on: SampleLists.day(7, 1)).isMet)
  }

  /// On the day of the last signature it stands on no list either.
  @Test(arguments: [(9, true), (10, false), (11, false)])
  func `who joins once all have signed is bound by its own paper`(
    signed: Int,
    isMet: Bool
  ) throws {
    let file = try Self.joining(on: SampleLists.day(6, 10), signed: SampleLists.day(6, signed))
    #expect(try SampleLists.answer(file, list: 2, on: SampleLists.day(6, 20)).isMet == isMet)
    let bill = try #require(file.bills.first)
    let unlisted = file.unlistedPayers(of: bill, on: try SampleLists.day(6, 20), true)
    #expect(unlisted.isEmpty == isMet)
  }

  /// All signed on 9 June, the cost changed on the 10th, and a door joined on the 12th: the list
  /// that is posted anew shows what all bear, unless the door joined on terms of its own.
  @Test(arguments: [(LateJoining.Policy.recomputed, true), (.originalShare, false)])
  func `a list posted anew once all have signed shows who shares alike since`(
    policy: LateJoining.Policy,
    isListed: Bool
  ) throws {
    let door = try #require(Door("3-402"))
    var changed = try SampleLists.bill("甲", 9_000_000, on: SampleLists.day(5, 2)).successor(
      key: "乙",
      title: "乙",
      on: SampleLists.day(6, 10),
      because: "核价",
      lines: [CostLine(what: "工程", amount: Fen(9_000_003))]
    )
    changed.number = 12
    changed.changes = [
      PayerChange(
        .joined(LateJoining(policy)),
        door,
        on: try SampleLists.day(6, 12),
        basis: "补签协议"
      )
    ]
    let file = try SampleLists.file(changed: changed, signed: SampleLists.day(6, 9))
    let day = try SampleLists.day(6, 13)
    let wanted = try #require(file.listsWanted(for: changed, on: day).first).reason
    let outdated = GateReason.listOutdated(
      number: 2,
      list: 2,
      changedOn: try SampleLists.day(6, 10)
    )
    let joined = GateReason.joinedUnlisted(
      number: 2,
      list: 2,
      bill: 12,
      doors: [door],
      since: try SampleLists.day(6, 12)
    )
    #expect(wanted == (isListed ? joined : outdated))
    let draft = SampleLists.draft(.costShares, list: 2, bill: "乙", on: day, drafted: day)
    let refusal = CaseRefusal.draftLacksPayers(bill: "乙", [door])
    #expect(SampleLists.refusal(ofPosting: draft, in: file) == (isListed ? refusal : nil))
    // No step opens again.
    #expect(try SampleLists.answer(file, list: 2, on: day).isMet)
  }

  /// The second list hangs since 21 May: who left on that day stood on none.
  @Test(arguments: [(5, 20, true), (5, 21, true), (5, 22, false), (6, 12, false)])
  func `who joined and left after the list was posted changed amounts twice`(
    month: Int,
    day: Int,
    isMet: Bool
  ) throws {
    let left = try SampleLists.day(month, day)
    let file = try Self.joining(on: SampleLists.day(5, 10), leftOn: left)
    let answer = try SampleLists.answer(file, list: 2, on: SampleLists.day(6, 20))
    #expect(answer.isMet == isMet)
    if !isMet { #expect(answer.reason == .listOutdated(number: 2, list: 2, changedOn: left)) }
  }

  @Test func `a record that comes in whole stays as an earlier version took it`() throws {
    var history = try Self.joining(on: SampleLists.day(6, 10))
    let paper = CaseEntry.agreement(
      Agreement(
        key: "协议",
        title: "协议",
        part: "3单元",
        texts: [AgreementText("一", adoptedOn: try SampleLists.day(6, 12))]
      )
    )
    var live = history
    #expect(
      throws: CaseRefusal.stageNotProven(
        entering: Term("出资业主签订协议", "Paying owners sign"),
        missing: Term("费用分摊第二榜公示", "Second list of cost shares"),
        on: try SampleLists.day(6, 12)
      )
    ) { try live.enter(paper) }
    #expect(history.enter([paper]).isEmpty)
  }
}
