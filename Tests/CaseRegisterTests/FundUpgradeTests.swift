import Deliberation
import GRDB
import Testing

@testable import CaseRegister

/// A fund of form 13, when nobody was asked why another subsidy came.
struct FundUpgradeTests {
  private static let rows = """
    INSERT INTO community VALUES (1, '示例社区');
    INSERT INTO place VALUES (1, 1, NULL, 'courtyard', '示例小区');
    INSERT INTO caseFile (id, year, running, folder, title, place, parts, procedure, openedOn,
      office, isSynthetic, summary, sources) VALUES (1, 2019, 1, 'sample', '示例事项', 1, '[]', NULL,
      '2019-04-14', '示例街道办事处', 1, '', '[]');
    INSERT INTO fund (caseFile, number, key, title, openedOn, account, closedOn, closedBy, keeper,
      lineReasons) VALUES (1, 1, '资金', '资金', '2019-04-15', '共管', '2019-05-01', '业主代表', NULL,
      '[{"line":"工程","reason":"据实"}]'),
      (1, 2, '又一处', '又一处', '2019-04-15', '共管', NULL, NULL, NULL, NULL);
    """

  @Test func `a closed fund is brought over, with no reason for its subsidy`() throws {
    let older = Schema(migrations: Array(Schema.current.migrations.prefix(13)))
    let trial = try TrialRegister(schema: older)
    _ = try trial.register.perform(.caseImported, on: TrialRegister.day, by: TrialRegister.office) {
      act in try act.db.execute(sql: Self.rows)
    }
    trial.register = try trial.reopened(schema: .current)
    let number = CaseNumber(year: 2019, running: 1)
    let funds = try #require(try trial.register.caseFile(number)).funds
    #expect(
      funds.map(\.closure) == [
        .init(
          on: try #require(Day("2019-05-01")),
          by: "业主代表",
          reasons: [.init(line: "工程", reason: "据实")]
        ), nil,
      ]
    )
    #expect(try trial.register.verify().findings == [])
    // What a later act writes there is replayed as well.
    _ = try trial.register.perform(.fundClosed, on: TrialRegister.day, by: "甲") { act in
      try act.db.execute(
        sql:
          "UPDATE fund SET closedOn = '2019-06-01', closedBy = '甲', subsidyReason = '核减' WHERE number = 2"
      )
    }
    #expect(try trial.register.caseFile(number)?.funds[1].closure?.subsidyReason == "核减")
    #expect(try trial.register.verify().findings == [])
  }
}
