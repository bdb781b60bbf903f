import Deliberation
import GRDB

/// A vote counted from disk by two ways that share no code (复核计票).
package struct Recount: Sendable {
  /// Row by row, through the rules.
  package let byRows: Tally
  /// By one query over the tables.
  package let byQuery: Tally
  /// Whether both put the same heads and areas into every group.
  package let agrees: Bool
  /// How many papers came back.
  package let ballots: Int
}

extension Register {
  /// Counts a vote twice from disk, without reading its case into memory; nil where
  /// there is no such vote.
  package func recount(of number: CaseNumber, poll: Int) throws -> Recount? {
    try read { db in
      let known = try Row.fetchOne(
        db,
        sql: """
          SELECT caseFile.id, closesOn, rule, readings
          FROM caseFile JOIN poll ON poll.caseFile = caseFile.id
          WHERE year = ? AND running = ? AND poll.number = ?
          """,
        arguments: [number.year, number.running, poll]
      )
      guard let known else { return nil }
      let rule: VotingRule = try known.whole("rule")
      let readings = try known.wholeIfPresent("readings") ?? CountingReadings.plain
      let closesOn: Day = try known.value("closesOn")
      let caseFile: Int64 = try known.value("id")
      let measuringArea = rule.measures.contains(.floorArea)
      let (rows, ballots) = try BallotScan(
        db: db,
        caseFile: caseFile,
        poll: poll,
        closesOn: closesOn
      ).count(measuringArea: measuringArea)
      let groups = try BallotGroups(
        db: db,
        caseFile: caseFile,
        poll: poll,
        closesOn: closesOn
      ).count(measuringArea: measuringArea)
      return Recount(
        byRows: Tally(rule: rule, count: rows, readings: readings),
        byQuery: Tally(rule: rule, count: groups, readings: readings),
        agrees: rows == groups,
        ballots: ballots
      )
    }
  }
}
