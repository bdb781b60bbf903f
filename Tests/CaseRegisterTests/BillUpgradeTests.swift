import Deliberation
import GRDB
import Testing

@testable import CaseRegister

/// A bill of form 9, when a subsidy was one amount.
struct BillUpgradeTests {
  private static let rows = """
    INSERT INTO community VALUES (1, '示例社区');
    INSERT INTO place VALUES (1, 1, NULL, 'courtyard', '示例小区');
    INSERT INTO caseFile VALUES (1, 2019, 1, 'sample', '示例事项', 1, '[]', NULL,
      '2019-04-14', '示例街道办事处', 1, '', '[]', NULL);
    INSERT INTO bill (caseFile, number, key, title, drawnUpOn, part, subsidy, rule, runningCosts)
      VALUES (1, 1, '一', '有补贴', '2019-04-15', NULL, 15000005, '\(rule)', NULL),
        (1, 2, '二', '无补贴', '2019-04-16', NULL, 0, '\(rule)', '按户均摊');
    INSERT INTO costLine (caseFile, bill, position, what, amount)
      VALUES (1, 1, 0, '工程', 37500000), (1, 2, 0, '工程', 100);
    INSERT INTO billDoor (caseFile, bill, position, door) VALUES (1, 1, 0, '101');
    """

  private static let rule = #"""
    {"countsArea":false,"name":"equal","source":{"chinese":"约定","english":"agreed"},\#
    "standing":"negotiated","title":{"chinese":"按户均摊","english":"equally"}}
    """#

  @Test func `the one subsidy becomes the first of the list`() throws {
    let older = Schema(migrations: Array(Schema.current.migrations.prefix(9)))
    let trial = try TrialRegister(schema: older)
    _ = try trial.register.perform(.caseImported, on: TrialRegister.day, by: TrialRegister.office) {
      act in try act.db.execute(sql: Self.rows)
    }
    #expect(try trial.register.verify().findings == [])
    trial.register = try trial.reopened(schema: .current)
    let number = CaseNumber(year: 2019, running: 1)
    let bills = try #require(try trial.register.caseFile(number)).bills
    #expect(
      bills.map(\.subsidies) == [[SubsidyGrant(rule: .fixed(Fen(15_000_005)))], []]
    )
    #expect(bills.map(\.runningCosts) == [nil, "按户均摊"])
    #expect(bills[0].lines == [CostLine(what: "工程", amount: Fen(37_500_000))])
    #expect(bills.allSatisfy { $0.changes.isEmpty && $0.replaces == nil && $0.terms.isEmpty })
    #expect(try trial.register.verify().findings == [])
    // What a later act changes of such a row is replayed as well.
    _ = try trial.register.perform(.billDrawnUp, on: TrialRegister.day, by: "甲") { act in
      try act.db.execute(sql: "UPDATE bill SET title = '改' WHERE number = 2")
    }
    #expect(try trial.register.verify().findings == [])
  }
}
