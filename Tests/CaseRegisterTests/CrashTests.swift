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

  @Test func `a step with a notice cut short by a kill is not there`() async throws {
    let trial = try `Acts on a notice`.trial()
    let draft = `Acts on a notice`.draft()
    let number = `Acts on a notice`.number
    _ = try trial.register.draft(draft, in: number, on: draft.postedOn, by: "a")
    let folder = trial.folder.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [folder = folder as String] in
      let register = try Register.open(at: URL(fileURLWithPath: folder), as: TrialClock().caller())
      let day = `Acts on a notice`.day(1)
      let post = NoticeStep.posted(places: ["小区大门"], copies: 1, witnesses: [])
      let number = `Acts on a notice`.number
      _ = try register.take(post, withNotice: 1, of: number, on: day, by: "a")
      _ = try register.perform(.noticePosted, on: day, by: "a") { act in
        try act.db.execute(sql: "UPDATE board SET putUpOn = '2019-04-15', putUpBy = 'a'")
        try act.cut()
        kill(getpid(), SIGKILL)
      }
    }
    let register = try trial.reopened(schema: .current)
    let notice = try #require(try register.caseFile(number)?.notices.first)
    #expect(notice.boards.map { $0.putUp != nil } == [true, false])
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
