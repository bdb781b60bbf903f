import Deliberation
import Foundation
import GRDB
import Synchronization
import Testing

@testable import CaseRegister

@Suite struct `Writers in a queue` {
  @Test func `who waits more than a second is told for whom, and then gets its turn`() throws {
    let trial = try TrialRegister()
    let told = Mutex<[LockHolder?]>([])
    let heard = DispatchSemaphore(value: 0)
    let second = try trial.reopened { holder in
      told.withLock { $0.append(holder) }
      heard.signal()
    }
    let entered = DispatchSemaphore(value: 0)
    let first = trial.register
    let thread = Thread {
      _ = try? first.perform(.meetingRecorded, on: TrialRegister.day, by: "a") { act in
        try act.db.execute(sql: "INSERT INTO door (id, label) VALUES (1, '101')")
        entered.signal()
        // As long as it takes: a busy machine tells late.
        _ = heard.wait(timeout: .now() + 60)
      }
    }
    thread.start()
    entered.wait()
    _ = try second.perform(.meetingRecorded, on: TrialRegister.day, by: "b") { act in
      try act.db.execute(sql: "INSERT INTO door (id, label) VALUES (2, '102')")
    }
    #expect(
      told.withLock { $0 } == [
        LockHolder(
          process: getpid(),
          command: "yishi test",
          since: Instant(seconds: 1_604_565_000)
        )
      ]
    )
    #expect(try trial.labels() == ["101", "102"])
  }

  @Test func `who waits less is told nothing, and nobody is named when nobody writes`() throws {
    let trial = try TrialRegister()
    let told = Mutex(0)
    let second = try trial.reopened { _ in told.withLock { $0 += 1 } }
    _ = try second.perform(.meetingRecorded, on: TrialRegister.day, by: "b") { act in
      try act.db.execute(sql: "INSERT INTO door (id, label) VALUES (2, '102')")
    }
    Thread.sleep(forTimeInterval: 1.2)
    #expect(told.withLock { $0 } == 0)
    #expect(WritersQueue.holder(at: second.writers.path) == nil)
  }

  @Test func `eight writers and four readers at once lose nothing and see no half act`()
    async throws
  {
    let trial = try TrialRegister()
    let (folder, clock) = (trial.folder, trial.clock)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask {
          let register = try Register.open(
            at: folder,
            as: clock.caller(),
            schema: TrialRegister.schema
          )
          for turn in 0..<20 {
            _ = try register.perform(.meetingRecorded, on: TrialRegister.day, by: "a") { act in
              let id = writer * 1000 + turn * 2
              try act.db.execute(
                sql: "INSERT INTO door (id, label) VALUES (?, 'a')",
                arguments: [id]
              )
              try act.db.execute(
                sql: "INSERT INTO door (id, label) VALUES (?, 'b')",
                arguments: [id + 1]
              )
            }
          }
        }
      }
      for _ in 0..<4 {
        group.addTask {
          let register = try Register.open(
            at: folder,
            as: clock.caller(),
            schema: TrialRegister.schema
          )
          for _ in 0..<40 {
            let count = try register.read {
              try Int.fetchOne($0, sql: "SELECT count(*) FROM door") ?? -1
            }
            #expect(count.isMultiple(of: 2))
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try trial.labels().count == 320)
    #expect(try trial.register.head().sequence == 161)
    #expect(try trial.register.verify().findings == [])
  }
}
