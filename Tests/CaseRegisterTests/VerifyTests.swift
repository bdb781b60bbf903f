import Deliberation
import Foundation
import GRDB
import Testing

@testable import CaseRegister

@Suite struct `Verify` {
  /// Three doors, two visits and a remark, over four acts and an undo.
  private func trial() throws -> TrialRegister {
    let trial = try TrialRegister()
    try trial.enter("101", 1, about: Subject(.caseFile, "2020-001"))
    try trial.enter("102", 2, about: Subject(.caseFile, "2020-002"))
    _ = try trial.register.perform(.caseImported, on: TrialRegister.day, by: "街道") { act in
      _ = try act.nextNumber(in: "case 2020")
      try act.db.execute(
        sql: """
          INSERT INTO visit (door, round, answer) VALUES (1, 1, '同意'), (2, 1, NULL);
          INSERT INTO remark (poll, number, text) VALUES ('a', 1, '好');
          UPDATE door SET mark = x'01', weight = 1.5 WHERE id = 2;
          """
      )
    }
    try trial.enter("103", 3)
    _ = try trial.register.undo(on: TrialRegister.day, by: "a")
    try trial.enter("104", 4)
    return trial
  }

  @Test func `a register nobody went round is whole`() throws {
    let trial = try trial()
    var progress: [[Int]] = []
    let verification = try trial.register.verify {
      if $0 == .journal { progress.append([$1, $2]) }
    }
    #expect(verification.isWhole)
    #expect(verification.entries == 7)
    #expect(verification.rows == 7)
    #expect(verification.head == (try trial.register.head().seal))
    #expect(progress.last == [6, 6])
  }

  @Test(arguments: [
    (
      "UPDATE door SET area = 11 WHERE id = 1",
      JournalFinding.valueDiffers(table: "door", row: "id=1", column: "area", act: 2)
    ),
    (
      "UPDATE door SET weight = 1.25 WHERE id = 2",
      .valueDiffers(table: "door", row: "id=2", column: "weight", act: 4)
    ),
    (
      "UPDATE door SET mark = NULL WHERE id = 2",
      .valueDiffers(table: "door", row: "id=2", column: "mark", act: 4)
    ),
    ("DELETE FROM door WHERE id = 4", .rowMissing(table: "door", row: "id=4", act: 7)),
    (
      "INSERT INTO door VALUES (9, 'x', 0, 0, NULL)",
      .rowUnexplained(table: "door", row: "id=9", act: nil)
    ),
    // The row that an undo took away comes back.
    (
      "INSERT INTO door VALUES (3, '103', 30, NULL, NULL)",
      .rowUnexplained(table: "door", row: "id=3", act: 6)
    ),
    (
      "UPDATE visit SET answer = '反对' WHERE door = 2",
      .valueDiffers(table: "visit", row: "door=2, round=1", column: "answer", act: 4)
    ),
    (
      "UPDATE remark SET number = 2",
      .rowMissing(table: "remark", row: "poll=a, number=1", act: 4)
    ),
    (
      "UPDATE numbering SET last = 5",
      .valueDiffers(table: "numbering", row: "series=case 2020", column: "last", act: 4)
    ),
  ])
  func `a value changed outside the journal is named by table, row and act`(
    sql: String,
    finding: JournalFinding
  ) throws {
    let trial = try trial()
    try trial.tamper(sql)
    #expect(try trial.register.verify().findings == [finding])
  }

  @Test(arguments: [
    ("UPDATE journal SET actor = '社区' WHERE sequence = 2", JournalFinding.hashDiffers(sequence: 2)),
    ("UPDATE journal SET day = '2020-01-01' WHERE sequence = 3", .hashDiffers(sequence: 3)),
    ("UPDATE journal SET facts = '{}' WHERE sequence = 6", .hashDiffers(sequence: 6)),
    ("UPDATE journal SET act = 'noticePosted' WHERE sequence = 4", .hashDiffers(sequence: 4)),
    ("UPDATE journal SET act = '' WHERE sequence = 4", .unreadableEntry(sequence: 4)),
    ("DELETE FROM journal WHERE sequence = 3", .gap(before: 4)),
    ("DELETE FROM journal WHERE sequence = 7", .strayChanges(sequence: 7)),
    ("UPDATE journalPart SET changeset = x'' WHERE sequence = 7", .hashDiffers(sequence: 7)),
    ("DELETE FROM journalPart WHERE sequence = 7", .hashDiffers(sequence: 7)),
    ("UPDATE journalPart SET sequence = 8 WHERE sequence = 7", .strayChanges(sequence: 8)),
    ("DELETE FROM journalSubject WHERE sequence = 2", .subjectsDiffer(sequence: 2)),
    ("INSERT INTO journalSubject VALUES ('case 2020-009', 2)", .subjectsDiffer(sequence: 2)),
    ("UPDATE journalSubject SET sequence = 9 WHERE sequence = 2", .subjectsDiffer(sequence: 9)),
    ("CREATE TABLE extra (a)", .schemaDiffers(object: "table extra")),
    (
      "CREATE TRIGGER t AFTER INSERT ON door BEGIN DELETE FROM visit; END",
      .schemaDiffers(object: "trigger t")
    ),
    ("INSERT INTO visit VALUES (77, 1, NULL)", .orphan(table: "visit", refersTo: "door")),
  ])
  func `a journal that was edited is found`(sql: String, finding: JournalFinding) throws {
    let trial = try trial()
    try trial.tamper(sql)
    let findings = try trial.register.verify().findings
    #expect(findings.contains(finding), "\(findings)")
  }

  @Test func `two entries in each other's place are found`() throws {
    let trial = try trial()
    try trial.tamper(
      """
      UPDATE journal SET sequence = 100 WHERE sequence = 2;
      UPDATE journal SET sequence = 2 WHERE sequence = 3;
      UPDATE journal SET sequence = 3 WHERE sequence = 100;
      """
    )
    let findings = try trial.register.verify().findings
    #expect(findings.contains(.hashDiffers(sequence: 2)))
    #expect(findings.contains(.hashDiffers(sequence: 3)))
  }

  @Test func `changes to a table the schema does not have are not passed over`() throws {
    let trial = try trial()
    // A changeset of another database, in place of the newest act's.
    let other = try DatabaseQueue()
    let changes = try other.writeWithoutTransaction { db in
      try db.execute(sql: "CREATE TABLE stranger (id INTEGER PRIMARY KEY)")
      let recorder = try ChangeRecorder(db, tables: ["stranger"])
      try db.execute(sql: "INSERT INTO stranger VALUES (1)")
      return try #require(try recorder.finish())
    }
    try trial.tamper(
      "UPDATE journalPart SET changeset = ? WHERE sequence = 7",
      arguments: [changes.bytes]
    )
    let findings = try trial.register.verify().findings
    #expect(findings.contains(.unknownTable("stranger", sequence: 7)))
  }

  @Test func `changes to a table with fewer columns than it has are not passed over`() throws {
    let trial = try trial()
    let other = try DatabaseQueue()
    let changes = try other.writeWithoutTransaction { db in
      try db.execute(sql: "CREATE TABLE door (id INTEGER PRIMARY KEY, label TEXT)")
      let recorder = try ChangeRecorder(db, tables: ["door"])
      try db.execute(sql: "INSERT INTO door VALUES (8, 'x')")
      return try #require(try recorder.finish())
    }
    try trial.tamper(
      "UPDATE journalPart SET changeset = ? WHERE sequence = 7",
      arguments: [changes.bytes]
    )
    let findings = try trial.register.verify().findings
    #expect(findings.contains(.unknownTable("door", sequence: 7)))
  }

  @Test func `changes that do not fit what went before are named by row`() throws {
    let trial = try trial()
    try trial.tamper(
      """
      UPDATE journalPart SET changeset =
        (SELECT changeset FROM journalPart WHERE sequence = 2) WHERE sequence = 7
      """
    )
    let findings = try trial.register.verify().findings
    #expect(
      findings == [
        .cannotReplay(sequence: 7, table: "door", row: "id=1"), .hashDiffers(sequence: 7),
      ]
    )
  }

  @Test func `every flipped bit that changes a stored value is found`() throws {
    let trial = try trial()
    try trial.register.queue.close()
    let whole = try Data(contentsOf: URL(fileURLWithPath: trial.path))
    let reference = try contents(of: trial.path)
    var generator = SystemRandomNumberGenerator()
    let seed = UInt64.random(in: 0...UInt64.max, using: &generator)
    var state = seed
    var changed = 0
    for _ in 0..<150 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let bit = Int(state >> 33) % (whole.count * 8)
      var flipped = whole
      flipped[bit / 8] ^= UInt8(1 << (bit % 8))
      try flipped.write(to: URL(fileURLWithPath: trial.path))
      let isWhole: Bool
      do {
        isWhole = try trial.reopened().verify().isWhole
      } catch is RegisterFailure {
        isWhole = false
      }
      let found = try? contents(of: trial.path)
      if found != reference {
        changed += 1
        #expect(!isWhole, "bit \(bit) of seed \(seed)")
      }
    }
    #expect(changed > 0, "seed \(seed)")
  }

  /// The file form, the text encoding, the form of the schema: what SQLite asks first.
  @Test func `a register with any bit of its header flipped is whole or said to be damaged`()
    throws
  {
    let trial = try trial()
    try trial.register.queue.close()
    let file = URL(fileURLWithPath: trial.path)
    let whole = try Data(contentsOf: file)
    let reference = try contents(of: trial.path)
    var refused = 0
    for bit in 0..<(100 * 8) {
      var flipped = whole
      flipped[bit / 8] ^= UInt8(1 << (bit % 8))
      try flipped.write(to: file)
      do {
        let isWhole = try trial.reopened().verify().isWhole
        let isSame = (try? contents(of: trial.path)) == reference
        #expect(isSame || !isWhole, "bit \(bit % 8) of byte \(bit / 8)")
      } catch is RegisterFailure {
        refused += 1
      } catch {
        Issue.record("bit \(bit % 8) of byte \(bit / 8): \(error)")
      }
    }
    #expect(refused > 0)
  }

  /// Every value of every table, read without any of our own checks.
  private func contents(of path: String) throws -> [String] {
    let queue = try DatabaseQueue(path: path)
    return try queue.read { db in
      let tables = try String.fetchAll(
        db,
        sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1"
      )
      return try tables.flatMap { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\" NOT INDEXED ORDER BY 1, 2").map {
          "\(table) \($0.debugDescription)"
        }
      }
    }
  }
}

@Suite struct `A seal on paper` {
  @Test func `the register tells whether it still has that history`() throws {
    let trial = try TrialRegister()
    try trial.enter("101", 1)
    try trial.enter("102", 2)
    let entry = try #require(try trial.register.entry(2))
    let printed = try PrintedSeal(entry.seal.description)
    #expect(try trial.register.check(printed) == .stands(entry, bits: 80))
    let short = try PrintedSeal("2-\(entry.hash.prefix(8))")
    #expect(try trial.register.check(short) == .stands(entry, bits: 32))
    let wrong = try PrintedSeal("2-\(String(entry.hash.prefix(8).reversed()))")
    #expect(try trial.register.check(wrong) == .differs(entry, bits: 32))
    #expect(
      try trial.register.check(PrintedSeal("9-\(entry.hash)")) == .unknown(newest: 3)
    )
  }

  @Test func `a journal written anew with right hashes is found by the paper alone`() throws {
    let trial = try TrialRegister()
    try trial.enter("101", 1)
    let printed = try PrintedSeal(try trial.register.head().seal.description)
    // Somebody founds the same register again with another door.
    let other = try TrialRegister()
    try other.enter("109", 1)
    #expect(try other.register.verify().isWhole)
    let entry = try #require(try other.register.entry(2))
    #expect(try other.register.check(printed) == .differs(entry, bits: 80))
  }

  @Test func `an entry left alone does not hide an edit before it`() throws {
    let trial = try TrialRegister()
    try trial.enter("101", 1)
    try trial.enter("102", 2)
    let entry = try #require(try trial.register.entry(3))
    try trial.tamper("UPDATE journal SET actor = '别人' WHERE sequence = 2")
    let printed = try PrintedSeal(entry.seal.description)
    #expect(try trial.register.check(printed) == .chainBroken(entry, at: 2))
  }
}
