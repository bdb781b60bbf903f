import Deliberation
import GRDB
import Testing

@testable import CaseRegister

/// Registers in the field, of every form a vote was kept in.
struct UpgradeTests {
  private static let day = TrialRegister.day
  private static let number = CaseNumber(year: 2019, running: 1)

  /// A register of an older form, with one vote as that form kept it.
  private static func register(of form: Int) throws -> TrialRegister {
    let schema = Schema(migrations: Array(Schema.current.migrations.prefix(form)))
    let trial = try TrialRegister(schema: schema)
    _ = try trial.register.perform(.caseImported, on: day, by: TrialRegister.office) { act in
      try act.db.execute(sql: rows)
    }
    return trial
  }

  private static let rows = """
    INSERT INTO community VALUES (1, '示例社区');
    INSERT INTO place VALUES (1, 1, NULL, 'courtyard', '示例小区');
    INSERT INTO caseFile (id, year, running, folder, title, place, parts, procedure, openedOn,
      office, isSynthetic, summary, sources) VALUES (1, 2019, 1, 'sample', '示例事项', 1, '[]', NULL,
      '2019-04-14', '示例街道办事处', 1, '', '[]');
    INSERT INTO party (id, ground, key) VALUES (1, 1, '示例101业主');
    INSERT INTO poll (caseFile, number, key, question, kind, circle, circleSource, opensOn,
      closesOn, rule, rulesBeside, laterReplaces, proxyLimit, keysTwice, closedOn, closedBy,
      counter, scrutineer)
    VALUES (1, 1, '一', '是否加装电梯', 'rebuilding', '1单元', '单元惯例', '2019-04-15',
      '2019-04-30', '\(rule)', '[]', 1, 2, 1, '2019-05-01', '计票人', '计票人', '监票人');
    INSERT INTO rollEntry (caseFile, poll, position, door, storey, owner, area, areaSource)
      VALUES (1, 1, 0, '101', 1, 1, 8000, 'registry');
    INSERT INTO ballot (caseFile, poll, position, number, owner, choice, castOn, channel, keyedBy,
      signature) VALUES (1, 1, 0, 1, 1, 'inFavour', '2019-04-20', 'paper', '经办', 'signed');
    """

  /// As forms 3 to 5 wrote it.
  private static let rule = #"""
    {"approval":{"atLeast":"2/3"},"base":"entitled",\#
    "citation":{"chinese":"《物权法》第七十六条","english":"Property Law art. 76"},\#
    "inForceFrom":"2007-10-01","inForceTo":"2020-12-31","measures":["floorArea","headcount"],\#
    "name":"property-law-76-special","voidTakesPart":false}
    """#

  private static let noticeAndDocument = """
    INSERT INTO notice (caseFile, number, key, kind, purpose, title, addressee, postedOn, issuers,
      enclosures, body, witnesses) VALUES (1, 2, '停气', 'circular', 'works', '停气通告', '全体住户',
      '2019-05-01', '["燃气公司"]', '[]', '停气。', '[]');
    INSERT INTO document (caseFile, position, kind, title, day, issuer)
      VALUES (1, 0, '联合审查意见', '意见', '2019-05-02', '房管中心');
    """

  @Test func `a notice and a document of the ninth form are told without what it did not know`()
    throws
  {
    let trial = try Self.register(of: 9)
    _ = try trial.register.perform(.documentFiled, on: Self.day, by: TrialRegister.office) { act in
      try act.db.execute(sql: Self.noticeAndDocument)
    }
    trial.register = try trial.reopened(schema: .current)
    let file = try #require(try trial.register.caseFile(Self.number))
    #expect(file.notices.map(\.event) == [nil])
    #expect(file.documents.map(\.outcome) == [nil] && file.documents.map(\.validUntil) == [nil])
    let paper = Document(
      kind: "联合审查意见",
      title: "第二次意见",
      day: Self.day,
      issuer: "房管中心",
      outcome: .passedAfterChanges,
      validUntil: Self.day + 365
    )
    _ = try trial.register.file(paper, in: Self.number, on: Self.day, by: TrialRegister.office)
    #expect(try trial.register.caseFile(Self.number)?.documents.last == paper)
    #expect(try trial.register.verify().findings == [])
  }

  @Test(arguments: [3, 4, 5, 9, 10])
  func `a vote of an older form is brought over whole`(form: Int) throws {
    let trial = try Self.register(of: form)
    #expect(try trial.register.verify().findings == [])
    trial.register = try trial.reopened(schema: .current)
    let poll = try #require(try trial.register.caseFile(Self.number)?.polls.first)
    // What that form did not know is told by nobody; what it knew stands.
    #expect(poll.terms == PollTerms(laterReplaces: true, proxyLimit: 2, keysTwice: true))
    #expect(poll.closure == Handling(on: try #require(Day("2019-05-01")), by: "计票人"))
    #expect(poll.ballots.map(\.signature) == [.signed])
    #expect(poll.tally.approving.heads == 1)
    #expect(try trial.register.verify().findings == [])
    for sequence in 3..<3 + Schema.current.number - form {
      #expect(try trial.register.entry(sequence)?.act == .schemaMigrated)
    }
    // It goes on where it stood: a further act is taken, and verified.
    #expect(throws: CaseRefusal.self) {
      try trial.register.take(
        [.closed],
        withPoll: 1,
        of: Self.number,
        on: Self.day,
        by: TrialRegister.office
      )
    }
    #expect(try trial.register.verify().findings == [])
  }
}
