import Deliberation
import Foundation
import GRDB
import Testing

@testable import CaseRegister

@Suite struct `Undo` {
  private let day = TrialRegister.day

  @Test func `repeated, it walks back to the founding and then refuses`() throws {
    let trial = try TrialRegister()
    for id in 1...3 { try trial.enter("10\(id)", id) }
    for sequence in [4, 3, 2] {
      let undone = try trial.register.undo(on: day, by: "a")
      #expect(undone.takenBack.sequence == sequence)
      #expect(undone.entry.takesBack == sequence)
      #expect(undone.entry.subjects == [Subject(.caseFile, "2020-001")])
      #expect(try trial.labels().count == sequence - 2)
    }
    #expect(throws: UndoRefusal.nothingLeft) { try trial.register.undo(on: day, by: "a") }
    #expect(try trial.register.head().sequence == 7)
    #expect(try trial.register.verify().findings == [])
  }

  @Test func `after an undo a new act is the next to be taken back`() throws {
    let trial = try TrialRegister()
    try trial.enter("101", 1)
    try trial.enter("102", 2)
    _ = try trial.register.undo(on: day, by: "a")
    try trial.enter("103", 3)
    #expect(try trial.register.undo(on: day, by: "a").takenBack.sequence == 5)
    #expect(try trial.register.undo(on: day, by: "a").takenBack.sequence == 2)
    #expect(try trial.labels() == [])
  }

  @Test func `an act with inserts, changes and deletions over references goes back whole`() throws {
    let trial = try TrialRegister()
    try trial.enter("101", 1)
    let before = try dump(trial.register)
    _ = try trial.register.perform(.caseImported, on: day, by: "a") { act in
      try act.db.execute(
        sql: """
          INSERT INTO door (id, label, weight, mark) VALUES (2, '102', 0.1, x'00ff');
          INSERT INTO visit (door, round, answer) VALUES (2, 1, NULL), (1, 1, '同意');
          UPDATE door SET label = '101甲', area = NULL WHERE id = 1;
          INSERT INTO remark (poll, number, text) VALUES ('a', 1, ''), ('a', 2, NULL);
          """
      )
      try act.cut()
      try act.db.execute(
        sql: """
          UPDATE visit SET answer = '不同意';
          DELETE FROM remark;
          INSERT INTO door (id, label) VALUES (3, '103');
          INSERT INTO visit (door, round) VALUES (3, 1);
          """
      )
    }
    #expect(try trial.register.verify().findings == [])
    _ = try trial.register.undo(on: day, by: "a")
    #expect(try dump(trial.register) == before)
    #expect(try trial.register.verify().findings == [])
  }

  private func dump(_ register: Register) throws -> [String] {
    try register.read { db in
      try ["door", "visit", "remark"].flatMap { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \(table) ORDER BY 1, 2").map(\.debugDescription)
      }
    }
  }

  @Test(arguments: [Act.noticePosted, .resultDeclared, .minutesApproved, .moneyReceived])
  func `what has left the house is not taken back, nor anything before it`(act: Act) throws {
    let trial = try TrialRegister()
    let notice = Subject(.notice, "2020-001-2")
    try trial.enter("101", 1)
    try trial.enter("102", 2, about: notice, as: act)
    let head = try trial.register.head()
    let refusal = UndoRefusal.leftTheHouse(act, sequence: 3, subjects: [notice])
    #expect(throws: refusal) { try trial.register.undo(on: day, by: "a") }
    #expect(throws: refusal) { try trial.register.undo(3, on: day, by: "a") }
    #expect(try trial.register.head() == head)
  }

  @Test func `an erasure is not taken back`() throws {
    let trial = try TrialRegister()
    try trial.enter("101", 1, as: .contactErased)
    #expect(throws: UndoRefusal.erased(sequence: 2)) {
      try trial.register.undo(on: day, by: "a")
    }
  }

  @Test func `an earlier act is taken back while nothing after it touched its rows`() throws {
    let trial = try TrialRegister()
    try trial.enter("101", 1, as: .caseImported)
    try trial.enter("102", 2, as: .noticePosted)
    #expect(try trial.register.undo(2, on: day, by: "a").takenBack.sequence == 2)
    #expect(try trial.labels() == ["102"])
    #expect(try trial.register.verify().findings == [])
  }

  @Test func `rows that a later act changed are named with that act`() throws {
    let trial = try TrialRegister()
    try trial.enter("101", 1)
    try trial.enter("102", 2)
    _ = try trial.register.perform(.noticePosted, on: day, by: "a") { act in
      try act.db.execute(sql: "UPDATE door SET area = 7 WHERE id = 1")
    }
    let head = try trial.register.head()
    #expect(
      throws: UndoRefusal.changedSince(sequence: 2, table: "door", row: "id=1", by: 4)
    ) { try trial.register.undo(2, on: day, by: "a") }
    #expect(try trial.register.head() == head)
  }

  @Test func `rows that later rows refer to are not taken away`() throws {
    let trial = try TrialRegister()
    try trial.enter("101", 1)
    _ = try trial.register.perform(.noticePosted, on: day, by: "a") { act in
      try act.db.execute(sql: "INSERT INTO visit (door, round) VALUES (1, 1)")
    }
    #expect(throws: UndoRefusal.reliedOn(sequence: 2)) {
      try trial.register.undo(2, on: day, by: "a")
    }
    #expect(try trial.labels() == ["101"])
  }

  @Test func `an act is taken back once, an undo never, and the founding never`() throws {
    let trial = try TrialRegister()
    try trial.enter("101", 1)
    _ = try trial.register.undo(2, on: day, by: "a")
    #expect(throws: UndoRefusal.alreadyTakenBack(sequence: 2, by: 3)) {
      try trial.register.undo(2, on: day, by: "a")
    }
    #expect(throws: UndoRefusal.isUndo(sequence: 3)) {
      try trial.register.undo(3, on: day, by: "a")
    }
    #expect(throws: UndoRefusal.schemaChanged(sequence: 1)) {
      try trial.register.undo(1, on: day, by: "a")
    }
    #expect(throws: UndoRefusal.noSuchAct(sequence: 9)) {
      try trial.register.undo(9, on: day, by: "a")
    }
  }
}
