import Testing

@testable import Deliberation
@testable import Wording

/// A bill in which every door bears an amount agreed for it alone.
struct AgreedAmountTests {
  /// 600.00 by three doors of which one is exempt, as the terms say it; `rest` has none.
  private static func table(exempt: Bool = true) throws -> CostTable {
    let doors = try ["301", "401", "501"].map(Samples.door)
    let amounts: [DoorTerm.Kind] = [
      .fixed(Fen(20_000)), .fixed(Fen(40_000)), exempt ? .exempt : .fixed(Fen(10_000)),
    ]
    return try CostTable(
      gross: Fen(exempt ? 60_000 : 70_000),
      subsidy: .zero,
      upfront: .zero,
      rule: try #require(SharingRule.preset(named: "zz-0-0-1")),
      participants: doors.enumerated().map { index, door in
        Premises(door: door, kind: .dwelling, storey: 3 + index)
      },
      terms: zip(doors, amounts).map { DoorTerm($0, $1, reason: "约定") },
      rounding: nil
    )
  }

  @Test(arguments: [Language.chinese, .english])
  func `where each amount was agreed no weight is told, and no scheme`(language: Language) throws {
    for exempt in [true, false] {
      let table = try Self.table(exempt: exempt)
      let told =
        language.arithmetic(of: table) + language.readingGuideForShares(table)
        + [language.basis(of: table)]
      #expect(language.readingGuideForShares(table).count == 6)
      for sentence in told {
        for word in ["÷", "×", "系数之和", "add up to", "sum of", "一、二层不分摊", "storeys 1 and 2"] {
          #expect(!sentence.contains(word), "\(sentence)")
        }
      }
      #expect(told.joined().contains(language.pick("逐户约定", "agreed door by door")))
    }
  }

  @Test func `an agreement names no scheme either`() throws {
    let file = CaseFile(
      folder: "示例",
      title: "示例事项",
      place: Place(community: "示例社区", steps: [.init(.courtyard, "示例小区")]),
      procedure: nil,
      openedOn: try Samples.day("2020-01-01"),
      office: "示例社区居委会",
      premises: []
    )
    let bill = Bill(
      key: "费用",
      title: "费用",
      drawnUpOn: file.openedOn,
      lines: [CostLine(what: "工程", amount: Fen(60_000))],
      subsidy: .zero,
      rule: try #require(SharingRule.preset(named: "zz-0-0-1")),
      participants: []
    )
    let draft = AgreementDraft(agreement: nil, part: nil, parties: [], bill: bill, poll: nil)
    let told = Language.chinese.clauses(of: draft, in: file, table: try Self.table()).map(\.text)
      .joined()
    #expect(told.contains("逐户约定，合计与要分摊的费用一致"), "\(told)")
    #expect(!told.contains("分摊办法："))
  }

  @Test func `each door is told what was agreed for it`() throws {
    #expect(
      Language.chinese.arithmetic(of: try Self.table()) == [
        "301户：按单户约定承担200.00元。",
        "401户：按单户约定承担400.00元。",
        "501户：按单户约定免交。",
      ]
    )
  }
}
