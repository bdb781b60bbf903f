import CSQLiteSession
import Deliberation
import GRDB

/// The first path of a recount: roll and ballots row by row through the rules of
/// `Deliberation` (逐票计票).
///
/// What it keeps is each owner's holding and standing ballot, so that a million ballots
/// make no list of ballots.
struct BallotScan {
  let db: Database
  let caseFile: Int64
  let poll: Int
  let closesOn: Day

  /// What the ballots come to, and how many papers came back.
  func count(measuringArea: Bool) throws -> (count: BallotCount, ballots: Int) {
    var days = WrittenDays()
    let told = try doorsTold(&days)
    var positions: [Int64: Int] = [:]
    var holdings: [VotingRoll.Holding] = []
    var reached: Set<Int> = []
    try scan("rollEntry", "owner, area, door", where: "AND isLeftOut = 0") { row in
      let owner = sqlite3_column_int64(row, 0)
      let position = positions[owner] ?? holdings.count
      if position == holdings.count {
        positions[owner] = position
        holdings.append(VotingRoll.Holding())
      }
      if sqlite3_column_type(row, 1) == SQLITE_NULL {
        holdings[position].unknownDoors += 1
      } else {
        holdings[position].known += FloorArea(hundredths: sqlite3_column_int64(row, 1))
      }
      if !told.isEmpty, let door = Self.text(row, 2), told.contains(door) {
        reached.insert(position)
      }
    }
    var standing = StandingBallots(owners: holdings.count)
    var ballots = 0
    try scan("ballot", "owner, choice, voidReason, castOn, voter") { row in
      defer { ballots += 1 }
      guard let position = positions[sqlite3_column_int64(row, 0)] else { return }
      standing.offer(
        try Self.marking(row),
        castOn: try days.day(in: row, 3),
        voter: Self.text(row, 4),
        at: ballots,
        of: position
      )
    }
    var named: [Int: String] = [:]
    try scan("namedVoter", "owner, voter") { row in
      if let position = positions[sqlite3_column_int64(row, 0)] {
        named[position] = Self.text(row, 1)
      }
    }
    let count = BallotCount(
      of: holdings,
      saying: standing,
      named: named,
      reached: reached,
      measuringArea: measuringArea
    )
    return (count, ballots)
  }

  /// The doors whose ballot reached its owner, in time and with proof.
  private func doorsTold(_ days: inout WrittenDays) throws -> Set<String> {
    var doors: Set<String> = []
    try scan(
      "ballotIssue",
      "door, deliveredOn, recipient, isReceipted, witness, photo",
      where: "AND deliveredOn IS NOT NULL"
    ) { row in
      let written = Self.text(row, 5)
      let photo = written.flatMap { AttachmentName($0) }
      guard let day = try days.day(in: row, 1), let door = Self.text(row, 0),
        let recipient = Self.text(row, 2).flatMap(Delivery.Recipient.init),
        (photo == nil) == (written == nil)
      else { throw RegisterFailure.damaged("a delivery") }
      let delivery = Delivery(
        on: day,
        by: "",
        recipient: recipient,
        isReceipted: sqlite3_column_int64(row, 3) != 0,
        witness: Self.text(row, 4),
        photo: photo
      )
      if delivery.reachesOwner, day <= closesOn { doors.insert(door) }
    }
    return doors
  }

  /// The rows of a table that belong to the vote, in their order.
  ///
  /// Read from the raw statement: of a million rows, a row object each is most of the time.
  private func scan(
    _ table: String,
    _ columns: String,
    where condition: String = "",
    _ read: (OpaquePointer) throws -> Void
  ) throws {
    let statement = try db.makeStatement(
      sql: """
        SELECT \(columns) FROM \(table) WHERE caseFile = ? AND poll = ? \(condition)
        ORDER BY position
        """
    )
    try statement.setArguments([caseFile, poll])
    let rows = statement.sqliteStatement
    defer { sqlite3_reset(rows) }
    while true {
      switch sqlite3_step(rows) {
      case SQLITE_ROW: try read(rows)
      case SQLITE_DONE: return
      case let code: throw DatabaseError(resultCode: ResultCode(rawValue: code))
      }
    }
  }

  fileprivate static func text(_ row: OpaquePointer, _ column: Int32) -> String? {
    sqlite3_column_text(row, column).map { String(cString: $0) }
  }

  private static func marking(_ row: OpaquePointer) throws -> Ballot.Marking {
    if let choice = text(row, 1) {
      guard let choice = Choice(rawValue: choice) else {
        throw RegisterFailure.damaged("choice: \(choice)")
      }
      return .choice(choice)
    }
    guard let reason = text(row, 2).flatMap(VoidReason.init) else {
      throw RegisterFailure.damaged("a ballot that says nothing")
    }
    return .void(reason)
  }
}

/// Days as the tables write them, each read once: a vote has few of them.
private struct WrittenDays {
  private var known: [String: Day] = [:]

  /// The day in a column; nil where it is NULL.
  mutating func day(in row: OpaquePointer, _ column: Int32) throws -> Day? {
    guard let text = BallotScan.text(row, column) else { return nil }
    if let day = known[text] { return day }
    guard let day = Day(text) else { throw RegisterFailure.damaged("day: \(text)") }
    known[text] = day
    return day
  }
}
