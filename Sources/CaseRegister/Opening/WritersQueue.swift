import Deliberation
import Dispatch
import Foundation

/// The queue of writers: a `flock` on `register.lock`, beside the register.
///
/// It is a file of its own because closing any descriptor of `register.sqlite`
/// drops the locks SQLite holds on it in this process, and an act already
/// answered can vanish. The kernel lets waiters in by turns, so sixteen
/// programs at once all get through where SQLite's own timeout gives up.
struct WritersQueue: Sendable {
  let path: String
  let caller: Caller

  /// Runs `body` while no other program writes, waiting as long as it takes.
  func whileHolding<Value>(_ body: () throws -> Value) throws -> Value {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw RegisterFailure.unwritable(path: path, code: errno) }
    defer { close(descriptor) }
    try wait(for: descriptor)
    write(
      holder: LockHolder(process: getpid(), command: caller.command, since: caller.clock()),
      to: descriptor
    )
    // An empty file says that nobody writes. Closing gives the lock up.
    defer { ftruncate(descriptor, 0) }
    return try body()
  }

  private func wait(for descriptor: Int32) throws {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
    let tellWhom = DispatchWorkItem { [path, caller] in
      caller.waiting(Self.holder(at: path))
    }
    DispatchQueue.global().asyncAfter(deadline: .now() + 1, execute: tellWhom)
    defer { tellWhom.cancel() }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw RegisterFailure.unwritable(path: path, code: errno) }
    }
  }

  private func write(holder: LockHolder, to descriptor: Int32) {
    let command = holder.command.map { $0.isNewline || $0 == "\t" ? " " : $0 }
    let line = Array("\(holder.process)\t\(holder.since)\t\(String(command))\n".utf8)
    // Only a courtesy to whoever waits: a failure here costs the name, not the act.
    ftruncate(descriptor, 0)
    _ = line.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
  }

  /// The holder named in a lock file; nil while the file names none.
  static func holder(at path: String) -> LockHolder? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    let fields = String(decoding: data, as: UTF8.self).dropLast()
      .split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
    guard fields.count == 3, let process = Int32(fields[0]), let since = Instant(fields[1])
    else { return nil }
    return LockHolder(process: process, command: String(fields[2]), since: since)
  }
}
