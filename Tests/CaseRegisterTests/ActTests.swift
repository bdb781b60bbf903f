import Deliberation
import Foundation
import GRDB
import Testing

@testable import CaseRegister

@Suite struct `One act` {
  private struct Refusal: Error {}

  @Test func `an act writes its rows, its changes and its entry at once`() throws {
    let trial = try TrialRegister()
    let done = try trial.register.perform(
      .meetingRecorded,
      on: TrialRegister.day,
      by: TrialRegister.office,
      subjects: [Subject(.meeting, 3), Subject(.caseFile, "2020-014")],
      facts: ["minutes": "纪要/1"]
    ) { act in
      try act.db.execute(sql: "INSERT INTO door (id, label) VALUES (1, '101')")
      return act.sequence
    }
    #expect(done.value == 2)
    let entry = try #require(try trial.register.entry(2))
    #expect(done.seal == entry.seal)
    #expect(entry.act == .meetingRecorded)
    #expect(entry.day == TrialRegister.day)
    #expect(entry.actor == TrialRegister.office)
    #expect(entry.instant.description == "2020-11-05T08:30:00Z")
    #expect(entry.subjects == [Subject(.meeting, 3), Subject(.caseFile, "2020-014")])
    #expect(entry.facts == #"{"minutes":"纪要/1"}"#)
    #expect(try trial.labels() == ["101"])
    #expect(try trial.register.verify().findings == [])
  }

  @Test func `an act that is refused leaves nothing`() throws {
    let trial = try TrialRegister()
    let before = try trial.register.head()
    #expect(throws: Refusal.self) {
      try trial.register.perform(.caseImported, on: TrialRegister.day, by: "a") { act in
        try act.db.execute(sql: "INSERT INTO door (id, label) VALUES (1, '101')")
        try act.cut()
        _ = try act.nextNumber(in: "case 2020")
        throw Refusal()
      }
    }
    #expect(try trial.register.head() == before)
    #expect(try trial.labels() == [])
    let parts = try trial.register.read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM journalPart")
    }
    #expect(parts == 0)
  }

  @Test func `an act that changes no row leaves no entry`() throws {
    let trial = try TrialRegister()
    try trial.enter("101", 1)
    let before = try trial.register.head()
    let done = try trial.register.perform(.caseImported, on: TrialRegister.day, by: "a") { act in
      try act.db.execute(sql: "UPDATE door SET label = label")
      return "already imported"
    }
    #expect(done.value == "already imported")
    #expect(done.seal == nil)
    #expect(try trial.register.head() == before)
  }

  @Test func `a clock that was set back does not put an act before the last one`() throws {
    let trial = try TrialRegister()
    try trial.enter("101", 1)
    trial.clock.set(1_000_000_000)
    try trial.enter("102", 2)
    #expect(try trial.register.head().instant.description == "2020-11-05T08:30:00Z")
    trial.clock.set(1_604_565_001)
    try trial.enter("103", 3)
    #expect(try trial.register.head().instant.description == "2020-11-05T08:30:01Z")
  }

  @Test func `a number is never given twice, even after undo`() throws {
    let trial = try TrialRegister()
    let number = { (label: String, id: Int) in
      try trial.register.perform(.caseImported, on: TrialRegister.day, by: "a") { act in
        try act.db.execute(
          sql: "INSERT INTO door (id, label) VALUES (?, ?)",
          arguments: [id, label]
        )
        return try act.nextNumber(in: "case 2020")
      }.value
    }
    #expect(try number("101", 1) == 1)
    #expect(try number("102", 2) == 2)
    _ = try trial.register.undo(on: TrialRegister.day, by: "a")
    #expect(try number("103", 2) == 3)
    #expect(try trial.register.verify().findings == [])
  }

  @Test func `the hash is the one a second program computes from the stored texts`() throws {
    // Computed with Python's hashlib from the definition in the documentation.
    let digest = StoredEntry.hash(of: [
      "", "1", "2020-11-05T08:30:00Z", "2020-11-05", "街道", "registerCreated", "[]",
      #"{"schema":1}"#,
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    ])
    #expect(digest == "992e187ff1f87b4f344fbc7593b289800c9cf0fa117a570c3f2151a7a618c4a4")
  }

  @Test func `the changes of a large act are stored in parts, and replay`() throws {
    let trial = try TrialRegister()
    _ = try trial.register.perform(.caseImported, on: TrialRegister.day, by: "a") { act in
      for id in 1...(2 * OpenAct.rowsOfAPart + 7) {
        try act.db.cachedStatement(sql: "INSERT INTO door (id, label) VALUES (?, '')")
          .execute(arguments: [id])
        try act.wrote()
      }
      // A later part changes and deletes rows of an earlier one.
      try act.db.execute(sql: "UPDATE door SET area = 1 WHERE id = 3")
      try act.db.execute(sql: "DELETE FROM door WHERE id = 4")
    }
    let parts = try trial.register.read {
      try Int.fetchAll($0, sql: "SELECT part FROM journalPart WHERE sequence = 2 ORDER BY 1")
    }
    #expect(parts == [0, 1, 2])
    let verification = try trial.register.verify()
    #expect(verification.findings == [])
    #expect(verification.rows == 2 * OpenAct.rowsOfAPart + 6)
    _ = try trial.register.undo(on: TrialRegister.day, by: "a")
    #expect(try trial.labels() == [])
    #expect(try trial.register.verify().findings == [])
  }

  @Test func `the journal is read newest first, of one subject or of all`() throws {
    let trial = try TrialRegister()
    try trial.enter("101", 1, about: Subject(.caseFile, "2020-001"))
    try trial.enter("102", 2, about: Subject(.caseFile, "2020-002"))
    try trial.enter("103", 3, about: Subject(.caseFile, "2020-001"))
    func sequences(_ subject: Subject?, atMost limit: Int = .max) throws -> [Int] {
      var found: [Int] = []
      try trial.register.journal(about: subject) {
        found.append($0.sequence)
        return found.count < limit
      }
      return found
    }
    #expect(try sequences(nil) == [4, 3, 2, 1])
    #expect(try sequences(nil, atMost: 2) == [4, 3])
    #expect(try sequences(Subject(.caseFile, "2020-001")) == [4, 2])
  }
}

@Suite struct `The seal of a page` {
  @Test func `an act on another matter leaves the seal as it was`() throws {
    let trial = try TrialRegister()
    let (lift, street) = (Subject(.caseFile, "2020-001"), Subject(.caseFile, "2020-002"))
    #expect(try trial.register.seal(of: [lift]) == nil)
    try trial.enter("101", 1, about: lift)
    let seal = try #require(try trial.register.seal(of: [lift]))
    try trial.enter("102", 2, about: street)
    #expect(try trial.register.seal(of: [lift]) == seal)
    #expect(try trial.register.seal(of: [lift, street])?.sequence == 3)
    #expect(try trial.register.head().seal.sequence == 3)
  }

  @Test func `an undo changes the seal of what it takes back`() throws {
    let trial = try TrialRegister()
    let lift = Subject(.caseFile, "2020-001")
    try trial.enter("101", 1, about: lift)
    let undone = try trial.register.undo(on: TrialRegister.day, by: "a")
    #expect(try trial.register.seal(of: [lift]) == undone.entry.seal)
  }
}
