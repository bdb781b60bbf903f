import Foundation
import Testing

@testable import CaseRegister
@testable import Deliberation

/// Money in a register: numbers that are never given again, acts that are not undone.
@Suite struct `Acts on a fund` {
  private static let office = TrialRegister.office
  private static let number = CaseNumber(year: 2019, running: 1)
  private static func day(_ day: Int) -> Day { Day(number: TrialRegister.day.number + day) }

  /// A case of two doors that have signed and share 200 yuan, with its fund.
  private static func trial() throws -> (TrialRegister, Int) {
    let trial = try TrialRegister(schema: .current)
    let doors = ["1-101", "1-102"].compactMap { Door($0) }
    var file = CaseFile(
      folder: "sample",
      title: "示例事项",
      place: Place(community: "示例社区", steps: [.init(.courtyard, "示例小区")]),
      procedure: nil,
      openedOn: day(0),
      office: office,
      premises: doors.map { Premises(door: $0, kind: .dwelling, storey: 1) }
    )
    try file.enter(
      .bill(
        Bill(
          key: "费用",
          title: "费用",
          drawnUpOn: day(0),
          lines: [CostLine(what: "设备", amount: Fen(20_000))],
          subsidy: .zero,
          rule: try #require(SharingRule.preset(named: "equal")),
          participants: doors
        )
      )
    )
    try file.enter(
      .agreement(
        Agreement(
          key: "协议",
          title: "协议",
          version: "一",
          signatures: doors.map { .init(door: $0, on: day(1), by: .owner) }
        )
      )
    )
    _ = try trial.register.enter(file, contacts: [], on: day(1), by: office)
    let fund = Fund(key: "资金", title: "示例资金", openedOn: day(2), account: "共管")
    let opened = try trial.register.open(fund, in: number, on: day(2), by: office)
    return (trial, try #require(opened.value.number))
  }

  private static func take(
    _ step: FundStep,
    _ trial: TrialRegister,
    _ item: Int,
    on day: Int
  ) throws -> Fund {
    try trial.register.take(step, withFund: item, of: number, on: Self.day(day), by: office).value
  }

  private static func received(
    _ door: String,
    _ amount: Int64,
    on: Int = 3
  ) -> FundEntry {
    FundEntry(number: 0, on: day(on), .received, Fen(amount), door: Door(door))
  }

  @Test func `receipts are numbered on, and what was received is taken back by an entry`() throws {
    let (trial, item) = try Self.trial()
    let both = FundStep.entered([
      Self.received("1-101", 10_000), Self.received("1-102", 4_000),
    ])
    let fund = try Self.take(both, trial, item, on: 3)
    #expect(fund.entries.map(\.number) == [1, 2])
    #expect(fund.receipts == [1, 2])
    #expect(try trial.register.head().act == .moneyReceived)
    // Money received is not undone.
    #expect(throws: UndoRefusal.self) { try trial.register.undo(on: Self.day(3), by: Self.office) }
    let reversal = FundEntry(
      number: 0,
      on: Self.day(4),
      .reversal,
      Fen(4_000),
      corrects: 2,
      reason: "户号录错"
    )
    let corrected = try Self.take(.entered([reversal]), trial, item, on: 4)
    #expect(corrected.entries.map(\.number) == [1, 2, 3])
    // The reversal itself stays in the house; its number is not given again.
    _ = try trial.register.undo(on: Self.day(4), by: Self.office)
    let again = try Self.take(.entered([reversal]), trial, item, on: 4)
    #expect(again.entries.map(\.number) == [1, 2, 4])
    let rest = try Self.take(.entered([Self.received("1-102", 10_000, on: 4)]), trial, item, on: 4)
    #expect(rest.receipts == [1, 2, 3])
    #expect(try trial.register.caseFile(Self.number)?.funds == [rest])
    #expect(try trial.register.verify().findings == [])
  }

  @Test func `a number given on paper is not given again`() throws {
    let (trial, item) = try Self.trial()
    let onPaper = Self.received("1-101", 10_000).numbered(0, receipt: 7)
    #expect(try Self.take(.entered([onPaper]), trial, item, on: 3).receipts == [7])
    let next = try Self.take(.entered([Self.received("1-102", 4_000)]), trial, item, on: 3)
    #expect(next.receipts == [7, 8])
    let twice = Self.received("1-102", 6_000).numbered(0, receipt: 7)
    #expect(throws: CaseRefusal.fundRefused(key: "资金", .receiptTaken(7))) {
      try Self.take(.entered([twice]), trial, item, on: 3)
    }
    #expect(try trial.register.caseFile(Self.number)?.funds == [next])
  }

  @Test func `a number on paper may begin with its day, and the next goes on from it`() throws {
    let (trial, item) = try Self.trial()
    let onPaper = Self.received("1-101", 10_000).numbered(0, receipt: 202_007_200_001)
    _ = try Self.take(.entered([onPaper]), trial, item, on: 3)
    let next = try Self.take(.entered([Self.received("1-102", 4_000)]), trial, item, on: 3)
    #expect(next.receipts == [202_007_200_001, 202_007_200_002])
    let third = try Self.take(.entered([Self.received("1-102", 6_000)]), trial, item, on: 3)
    #expect(third.receipts.last == 202_007_200_003)
    #expect(try trial.register.verify().findings == [])
  }

  @Test func `nobody is told to have been free before the money came`() throws {
    let (trial, item) = try Self.trial()
    _ = try Self.take(.entered([Self.received("1-101", 10_000)]), trial, item, on: 3)
    let agreement = try #require(trial.register.caseFile(Self.number)?.agreements.first?.number)
    let door = try #require(Door("1-101"))
    func withdraw(on day: Int) throws {
      _ = try trial.register.take(
        .withdrew(door, reason: "不同意"),
        withAgreement: agreement,
        of: Self.number,
        on: Self.day(day),
        by: Self.office
      )
    }
    // What is refused leaves no trace: a folder with both would not be taken in again.
    let before = try trial.register.caseFile(Self.number)
    #expect(throws: CaseRefusal.moneyUnfounded(key: "资金", .notSigned(door))) { try withdraw(on: 2) }
    #expect(try trial.register.caseFile(Self.number) == before)
    try withdraw(on: 4)
    #expect(try trial.register.caseFile(Self.number)?.agreements != before?.agreements)
  }

  @Test func `the paper of a sum is looked after like any other`() throws {
    let (trial, item) = try Self.trial()
    let scan = trial.folder.appendingPathComponent("发票.pdf")
    try Data("发票".utf8).write(to: scan)
    let kept = try trial.register.attach(scan.path)
    let sum = FundEntry(
      number: 0,
      on: Self.day(3),
      .received,
      Fen(10_000),
      door: Door("1-101"),
      document: kept
    )
    _ = try Self.take(.entered([sum]), trial, item, on: 3)
    let found = try trial.register.verify()
    #expect(found.attachments == 1 && found.findings == [] && found.strays == [])
    let url = try #require(trial.register.attachment(kept))
    try FileManager.default.removeItem(at: url)
    let named = NamedAttachment.scan(of: "示例资金 1", in: Self.number, kept)
    #expect(try trial.register.verify().findings == [.attachmentMissing(named)])
  }

  @Test func `a table is entered whole or not at all`() throws {
    let (trial, item) = try Self.trial()
    let before = try trial.register.caseFile(Self.number)
    #expect(throws: CaseRefusal.self) {
      try Self.take(
        .entered([Self.received("1-101", 10_000), Self.received("1-102", 10_001)]),
        trial,
        item,
        on: 3
      )
    }
    #expect(try trial.register.caseFile(Self.number) == before)
    #expect(try trial.register.verify().findings == [])
  }

  @Test func `a closing is undone while nothing came after it`() throws {
    let (trial, item) = try Self.trial()
    let all = FundStep.entered([
      Self.received("1-101", 10_000), Self.received("1-102", 10_000),
    ])
    let open = try Self.take(all, trial, item, on: 3)
    let closure = Fund.Closure(
      on: Self.day(5),
      by: Self.office,
      keeper: "业主代表",
      reasons: [.init(line: "设备", reason: "未采购")]
    )
    let closed = try Self.take(.closed(closure), trial, item, on: 5)
    #expect(closed.closure == closure)
    #expect(try trial.register.caseFile(Self.number)?.funds == [closed])
    #expect(throws: CaseRefusal.self) {
      try Self.take(.entered([Self.received("1-101", 1)]), trial, item, on: 5)
    }
    _ = try trial.register.undo(on: Self.day(5), by: Self.office)
    #expect(try trial.register.caseFile(Self.number)?.funds == [open])
    #expect(try trial.register.verify().findings == [])
  }

  @Test func `an import gives numbers that later money goes on from`() throws {
    let (trial, _) = try Self.trial()
    let bare = try #require(try trial.register.caseFile(Self.number)).withoutNumbers
    var other = CaseFile(
      folder: "other",
      title: "另一事项",
      place: bare.place,
      procedure: nil,
      openedOn: bare.openedOn,
      office: bare.office,
      premises: bare.premises
    )
    var fund = bare.funds[0]
    fund.entries = [Self.received("1-101", 10_000).numbered(5, receipt: 12)]
    try other.enter(.bill(bare.bills[0]))
    try other.enter(.agreement(bare.agreements[0]))
    try other.enter(.fund(fund))
    let entered = try trial.register.enter(other, contacts: [], on: Self.day(4), by: Self.office)
    let number = try #require(entered.value.number)
    let item = try #require(entered.value.funds[0].number)
    let after = try trial.register.take(
      .entered([Self.received("1-102", 10_000)]),
      withFund: item,
      of: number,
      on: Self.day(4),
      by: Self.office
    )
    #expect(after.value.entries.map(\.number) == [5, 6])
    #expect(after.value.receipts == [12, 13])
    #expect(try trial.register.verify().findings == [])
  }
}
