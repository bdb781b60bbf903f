import Deliberation

/// Who runs the program now, and the clock it reads.
///
/// The room has no clock and no terminal of its own: both come from the command.
package struct Caller: Sendable {
  /// The command as others waiting for it should read it: `yishi import`.
  package let command: String
  /// The day of acts that no command asked for (a change of the tables).
  package let today: Day
  package let clock: @Sendable () -> Instant
  /// Called, on another thread, after one second of waiting for another writer.
  package let waiting: @Sendable (LockHolder?) -> Void

  package init(
    command: String,
    today: Day,
    clock: @escaping @Sendable () -> Instant,
    waiting: @escaping @Sendable (LockHolder?) -> Void = { _ in }
  ) {
    self.command = command
    self.today = today
    self.clock = clock
    self.waiting = waiting
  }
}

/// The program that is writing now, as `register.lock` names it.
package struct LockHolder: Hashable, Sendable {
  package let process: Int32
  package let command: String
  package let since: Instant
}
