/// A task (任务): what somebody is to do in a case, by when, and who did it.
///
/// What a meeting left to do (``ActionItem``) is a task too and is not written twice:
/// ``CaseFile/tasks(on:)`` lists both.
package struct CaseTask: Hashable, Sendable, Codable {
  /// The running number within its case; nil until it is entered.
  package var number: Int?
  package let what: String
  /// Who is to do it, by office.
  package let who: String
  package let by: Day?
  /// Who wrote it down and when.
  package let added: Handling
  /// The item of a meeting that decided it; nil where none did.
  package let decision: DecidedItem?
  package internal(set) var done: Completion?

  package init(
    number: Int? = nil,
    what: String,
    who: String,
    by: Day? = nil,
    added: Handling,
    decision: DecidedItem? = nil,
    done: Completion? = nil
  ) {
    self.number = number
    self.what = what
    self.who = who
    self.by = by
    self.added = added
    self.decision = decision
    self.done = done
  }

  /// How it came to its end (办结): when, by which office, and what is to be said of it.
  package struct Completion: Hashable, Sendable, Codable {
    package let on: Day
    package let by: String
    package let note: String?

    package init(on: Day, by: String, note: String? = nil) {
      self.on = on
      self.by = by
      self.note = note
    }
  }

  /// Whether it is to be done, on a day.
  package func isOpen(on day: Day) -> Bool {
    added.on <= day && (done.map { $0.on > day } ?? true)
  }
}

/// Why a task refuses to be closed.
package enum TaskRefusal: Error, Hashable, Sendable {
  case unknownTask(Int, have: Int)
  case alreadyDone(Int, on: Day)
  case doneBeforeAdded(Int, added: Day)
}

extension CaseFile {
  /// Takes a task in.
  mutating func add(_ task: CaseTask) throws(CaseRefusal) {
    if let decision = task.decision { try check(decision, by: task.added.on) }
    if let done = task.done, done.on < task.added.on {
      throw .taskRefused(.doneBeforeAdded(task.number ?? tasks.count + 1, added: task.added.on))
    }
    tasks.append(task)
  }

  /// Closes a task by its number, or refuses it with the facts.
  package mutating func close(
    task number: Int,
    with completion: CaseTask.Completion
  ) throws(CaseRefusal) {
    guard let index = tasks.firstIndex(where: { $0.number == number }) else {
      throw .taskRefused(.unknownTask(number, have: tasks.count))
    }
    if let done = tasks[index].done { throw .taskRefused(.alreadyDone(number, on: done.on)) }
    guard completion.on >= tasks[index].added.on else {
      throw .taskRefused(.doneBeforeAdded(number, added: tasks[index].added.on))
    }
    tasks[index].done = completion
  }
}
