import Deliberation
import Foundation
import GRDB
import Testing

@testable import CaseRegister

@Suite struct `Copies` {
  private func copies(_ trial: TrialRegister) throws -> [String] {
    let backups = trial.folder.appendingPathComponent("backups")
    return try FileManager.default.contentsOfDirectory(atPath: backups.path).sorted()
  }

  @Test func `each import and each undo is preceded by a whole copy`() throws {
    let trial = try TrialRegister()
    let founded = try trial.register.head()
    try trial.enter("101", 1, as: .meetingRecorded)
    #expect(try copies(trial) == [])
    let before = try trial.register.head()
    try trial.enter("102", 2, as: .caseImported)
    let imported = try trial.register.head()
    _ = try trial.register.undo(on: TrialRegister.day, by: "a")
    let names = [before, imported].map { "00000\($0.sequence)-\($0.hash.prefix(8)).sqlite" }
    #expect(try copies(trial) == names)

    // A copy put in place of the register is that register.
    let restored = trial.folder.deletingLastPathComponent().appendingPathComponent("restored")
    try Disk.makeFolder(restored.path)
    try FileManager.default.copyItem(
      at: trial.folder.appendingPathComponent("backups/\(names[1])"),
      to: restored.appendingPathComponent(Register.fileName)
    )
    let register = try Register.open(
      at: restored,
      as: trial.clock.caller(),
      schema: TrialRegister.schema
    )
    #expect(try register.head() == imported)
    #expect(try register.entry(1) == founded)
    #expect(try register.verify().isWhole)
  }

  @Test func `the last ten are kept, and the same state is copied once`() throws {
    let trial = try TrialRegister()
    for id in 1...13 { try trial.enter("\(id)", id, as: .caseImported) }
    let names = try copies(trial)
    #expect(names.map { $0.prefix(6) } == (4...13).map { "0000\($0 < 10 ? "0" : "")\($0)" })
    for _ in 1...2 {
      _ = try trial.register.perform(.caseImported, on: TrialRegister.day, by: "a") { _ in }
    }
    #expect(try copies(trial).count == 10)
    #expect(try copies(trial).last?.hasPrefix("000014-") == true)
  }

  @Test func `an undo that is refused copies nothing`() throws {
    let trial = try TrialRegister()
    #expect(throws: UndoRefusal.nothingLeft) {
      try trial.register.undo(on: TrialRegister.day, by: "a")
    }
    #expect(try copies(trial) == [])
  }
}
