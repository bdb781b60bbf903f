/// A task as it stands in the list of a case (任务一览), whoever wrote it down.
package struct ListedTask: Hashable, Sendable {
  package let origin: Origin
  package let what: String
  package let who: String
  package let by: Day?
  /// The item of a meeting that decided it.
  package let decision: DecidedItem?
  /// The day it was done; nil while it is open.
  package let doneOn: Day?
  package let doneBy: String?
  package let note: String?

  package enum Origin: Hashable, Sendable {
    /// Written down by itself, under its number.
    case task(Int?)
    /// Left by a meeting: the meeting's number and which of its items, from 1.
    case action(meeting: Int?, item: Int)
  }

  package var isOpen: Bool { doneOn == nil }
}

extension CaseFile {
  /// Every task of the case on a day: what is open first, by its day, then what was done,
  /// the newest first.
  package func tasks(on day: Day) -> [ListedTask] {
    let left = meetings.filter { $0.day <= day }.flatMap { meeting in
      meeting.actions.enumerated().map { index, action in
        let isDone = !action.isOpen(on: day)
        return ListedTask(
          origin: .action(meeting: meeting.number, item: index + 1),
          what: action.what,
          who: action.who,
          by: action.by,
          decision: nil,
          doneOn: isDone ? action.doneOn : nil,
          doneBy: isDone ? action.doneBy : nil,
          note: isDone ? action.note : nil
        )
      }
    }
    let own = tasks.filter { $0.added.on <= day }.map { task in
      let done = task.isOpen(on: day) ? nil : task.done
      return ListedTask(
        origin: .task(task.number),
        what: task.what,
        who: task.who,
        by: task.by,
        decision: task.decision,
        doneOn: done?.on,
        doneBy: done?.by,
        note: done?.note
      )
    }
    let all = left + own
    let latest = Day(number: .max)
    let open = all.filter(\.isOpen)
    let done = all.filter { !$0.isOpen }
    return open.indices.sorted { (open[$0].by ?? latest, $0) < (open[$1].by ?? latest, $1) }
      .map { open[$0] }
      + done.indices.sorted {
        (done[$1].doneOn ?? latest, $0) < (done[$0].doneOn ?? latest, $1)
      }.map { done[$0] }
  }
}
