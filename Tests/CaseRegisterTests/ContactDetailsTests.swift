import Deliberation
import Foundation
import GRDB
import Testing

@testable import CaseRegister

@Suite struct `Contact details` {
  private static let telephone = "0371-00000000"
  private static let nonce = Data(repeating: 7, count: 32)

  /// A register with three parties: one with details, one erased, one without any.
  private func trial() throws -> TrialRegister {
    let trial = try TrialRegister(schema: .current)
    let digest = SealedContact.digest(
      nonce: Self.nonce,
      name: "示例101",
      telephone: Self.telephone
    )
    _ = try trial.register.perform(.caseImported, on: TrialRegister.day, by: "a") { act in
      try act.db.execute(
        sql: """
          INSERT INTO community (id, name) VALUES (1, '示例社区');
          INSERT INTO place (id, community, kind, name) VALUES (1, 1, 'courtyard', '示例楼院');
          INSERT INTO party (id, ground, key, contactDigest)
            VALUES (1, 1, '101', :digest), (2, 1, '102', 'erased'), (3, 1, '103', NULL);
          INSERT INTO contact VALUES (1, :nonce, '示例101', :telephone);
          """,
        arguments: ["digest": digest, "nonce": Self.nonce, "telephone": Self.telephone]
      )
    }
    return trial
  }

  @Test func `details that agree with their digest are whole`() throws {
    let trial = try trial()
    #expect(try trial.register.verify().findings == [])
  }

  @Test(arguments: [
    (
      "UPDATE contact SET telephone = NULL",
      JournalFinding.valueDiffers(
        table: "contact",
        row: "party=1",
        column: "name, telephone",
        act: 2
      )
    ),
    (
      "UPDATE contact SET name = ''",
      .valueDiffers(table: "contact", row: "party=1", column: "name, telephone", act: 2)
    ),
    (
      "UPDATE contact SET nonce = zeroblob(32)",
      .valueDiffers(table: "contact", row: "party=1", column: "name, telephone", act: 2)
    ),
    ("DELETE FROM contact", .rowMissing(table: "contact", row: "party=1", act: 2)),
    (
      "INSERT INTO contact VALUES (2, zeroblob(32), NULL, NULL)",
      .rowUnexplained(table: "contact", row: "party=2", act: 2)
    ),
    (
      "INSERT INTO contact VALUES (3, zeroblob(32), NULL, NULL)",
      .rowUnexplained(table: "contact", row: "party=3", act: 2)
    ),
    (
      "INSERT INTO contact VALUES (9, zeroblob(32), NULL, NULL)",
      .rowUnexplained(table: "contact", row: "party=9", act: nil)
    ),
  ])
  func `details changed outside the journal are found`(
    sql: String,
    finding: JournalFinding
  ) throws {
    let trial = try trial()
    try trial.tamper(sql)
    #expect(try trial.register.verify().findings == [finding])
  }

  @Test func `a name and a missing name have different digests`() {
    let digests = [(nil, nil), ("", nil), (nil, ""), ("", ""), ("1:", nil), ("-", nil)].map {
      SealedContact.digest(nonce: Self.nonce, name: $0.0, telephone: $0.1)
    }
    #expect(Set(digests).count == digests.count)
  }

  @Test func `an undone import leaves no details, neither in a row nor in the journal`() throws {
    let trial = try trial()
    let journal = try trial.register.read {
      try Data.fetchAll($0, sql: "SELECT changeset FROM journalPart")
    }
    #expect(journal.allSatisfy { $0.range(of: Data(Self.telephone.utf8)) == nil })
    _ = try trial.register.undo(on: TrialRegister.day, by: "a")
    let left = try trial.register.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM contact") }
    #expect(left == 0)
    #expect(try trial.register.verify().findings == [])
    try trial.register.queue.close()
    let file = try Data(contentsOf: URL(fileURLWithPath: trial.path))
    #expect(file.range(of: Data(Self.telephone.utf8)) == nil)
  }
}
