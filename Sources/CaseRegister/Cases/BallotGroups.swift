import Deliberation
import GRDB

/// The second path of a recount: one query over the tables sorts the owners into their
/// groups (分组计票).
///
/// It shares no code with the first. Memory does not grow with the ballots.
struct BallotGroups {
  let db: Database
  let caseFile: Int64
  let poll: Int
  let closesOn: Day

  /// What the ballots come to.
  func count(measuringArea: Bool) throws -> BallotCount {
    var count = BallotCount(empty: Tally.Count(heads: 0, area: measuringArea ? .zero : nil))
    let groups = try Row.fetchCursor(
      db,
      sql: Self.groupsOfOwners,
      arguments: ["caseFile": caseFile, "poll": poll, "closesOn": closesOn]
    )
    while let group = try groups.next() { try count.add(group, measuringArea: measuringArea) }
    return count
  }

  /// Every owner of the roll in one group, and the groups added up.
  ///
  /// Of one voter's papers the last counts that no earlier one of a later day stands
  /// before; those that are late, duplicates or not the owner's own come behind all
  /// others. What a paper says stands as 0 in favour, 1 abstaining, 2 against. Tables
  /// are laid one below the other and grouped rather than joined: SQLite takes a vote
  /// for ten rows, and a join would walk the roll once an owner.
  private static let groupsOfOwners = """
    WITH paper AS (
      SELECT owner, voter, position, castOn,
        CASE choice WHEN 'inFavour' THEN 0 WHEN 'abstaining' THEN 1 WHEN 'against' THEN 2 END
          AS choice,
        coalesce(voidReason IN ('late', 'duplicate', 'wrongSigner', 'noAuthority'), 0) AS surplus
      FROM ballot WHERE caseFile = :caseFile AND poll = :poll
    ), dated AS (
      SELECT *, max(castOn) OVER (
        PARTITION BY owner, voter, surplus ORDER BY position ROWS UNBOUNDED PRECEDING
      ) AS newest FROM paper
    ), standing AS (
      -- The other columns are those of the row that has the maximum.
      SELECT owner, voter, choice, max(position + (1 - surplus) * 1000000000000)
      FROM dated WHERE castOn IS NULL OR castOn = newest GROUP BY owner, voter
    ), named AS (
      SELECT owner, voter, max(position) FROM namedVoter
      WHERE caseFile = :caseFile AND poll = :poll
        AND owner IN (
          SELECT owner FROM ballot
          WHERE caseFile = :caseFile AND poll = :poll AND voter IS NOT NULL
        )
      GROUP BY owner
    ), told AS (
      SELECT max(owner) AS owner FROM (
        SELECT door, owner, 0 AS isTold FROM rollEntry
        WHERE caseFile = :caseFile AND poll = :poll AND isLeftOut = 0
        UNION ALL
        SELECT door, NULL, 1 FROM ballotIssue
        WHERE caseFile = :caseFile AND poll = :poll AND recipient <> 'tenant'
          AND deliveredOn <= :closesOn
          AND (isReceipted OR witness IS NOT NULL OR photo IS NOT NULL)
      ) GROUP BY door HAVING max(isTold)
    ), line AS (
      SELECT owner, 1 AS doors, coalesce(area, 0) AS area, area IS NULL AS unknown,
        0 AS says, NULL AS choice, 0 AS isTold
      FROM rollEntry WHERE caseFile = :caseFile AND poll = :poll AND isLeftOut = 0
      UNION ALL
      SELECT owner, 0, 0, 0, 1, choice, 0 FROM standing
      WHERE owner NOT IN (SELECT owner FROM named)
        OR (owner, voter) IN (SELECT owner, voter FROM named)
      UNION ALL
      SELECT owner, 0, 0, 0, 0, NULL, 1 FROM told
    ), head AS (
      SELECT max(says) AS says, min(choice) AS best, max(choice) AS worst,
        max(isTold) AS isTold, sum(area) AS area, sum(unknown) AS unknown
      FROM line GROUP BY owner HAVING sum(doors) > 0
    )
    SELECT says, best, worst, isTold AND NOT says AS isTold, count(*) AS heads,
      sum(area) AS area, sum(unknown > 0) AS unknown, sum(unknown) AS unknownDoors
    FROM head GROUP BY 1, 2, 3, 4
    """
}

extension BallotCount {
  /// Adds one group of owners, as the query tells it.
  fileprivate mutating func add(_ group: Row, measuringArea: Bool) throws {
    let owners = Tally.Count(
      heads: try group.value("heads"),
      area: measuringArea ? try group.value("area", as: FloorArea.self) : nil,
      unknown: measuringArea ? try group.value("unknown") : 0,
      unknownDoors: measuringArea ? try group.value("unknownDoors") : 0
    )
    guard try group.value("says", as: Bool.self) else {
      if try group.value("isTold", as: Bool.self) {
        reached = reached + owners
      } else {
        silent = silent + owners
      }
      return
    }
    guard let best = try group.choice("best"), let worst = try group.choice("worst") else {
      void = void + owners
      return
    }
    guard best == worst else {
      disputed = disputed + owners
      dispute.best.add(owners, saying: best)
      dispute.worst.add(owners, saying: worst)
      return
    }
    switch best {
    case .inFavour: approving = approving + owners
    case .against: against = against + owners
    case .abstaining: abstaining = abstaining + owners
    }
  }
}

extension Row {
  /// A choice as the query numbers it; nil where no paper says anything.
  fileprivate func choice(_ column: String) throws -> Choice? {
    let order: [Choice] = [.inFavour, .abstaining, .against]
    return try valueIfPresent(column, as: Int.self).flatMap { place in
      order.indices.contains(place) ? order[place] : nil
    }
  }
}
