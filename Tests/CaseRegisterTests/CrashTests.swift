import Deliberation
import Foundation
import GRDB
import Testing

@testable import CaseRegister

/// Other processes are this test program run again, and so they share nothing
/// with it but the files.
@Suite struct `Processes that die` {
  private static func open(_ folder: String) throws -> Register {
    try Register.open(
      at: URL(fileURLWithPath: folder),
      as: TrialClock().caller(),
      schema: TrialRegister.schema
    )
  }

  private static func enter(_ register: Register, _ id: Int, before end: () -> Void = {}) throws {
    _ = try register.perform(.caseImported, on: TrialRegister.day, by: "a") { act in
      for id in id...(id + 9) {
        try act.db.execute(
          sql: "INSERT INTO door (id, label) VALUES (?, 'a')",
          arguments: [id]
        )
      }
      try act.cut()
      end()
    }
  }

  @Test func `an act answered before a kill is there, one cut short is not`() async throws {
    let trial = try TrialRegister()
    let folder = trial.folder.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [folder = folder as String] in
      let register = try Self.open(folder)
      try Self.enter(register, 10)
      try Self.enter(register, 20) { kill(getpid(), SIGKILL) }
    }
    // The lock of the dead does not outlive them.
    let register = try trial.reopened()
    #expect(try register.head().sequence == 2)
    #expect(try trial.labels().count == 10)
    #expect(try register.verify().findings == [])
    try Self.enter(register, 30)
    #expect(try register.verify().findings == [])
  }

  @Test func `four processes at once lose no act`() async throws {
    let trial = try TrialRegister()
    let folder = trial.folder.path
    await withTaskGroup(of: Void.self) { group in
      for process in 1...4 {
        group.addTask {
          await #expect(processExitsWith: .success) {
            [folder = folder as String, process = process as Int] in
            let register = try Self.open(folder)
            for turn in 0..<25 { try Self.enter(register, process * 1000 + turn * 10) }
          }
        }
      }
    }
    #expect(try trial.register.head().sequence == 101)
    #expect(try trial.labels().count == 1000)
    #expect(try trial.register.verify().findings == [])
  }
}
