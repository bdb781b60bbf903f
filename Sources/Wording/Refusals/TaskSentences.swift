import Deliberation

extension Language {
  /// Why a task is not closed, and what to do.
  package func say(_ refusal: TaskRefusal) -> String {
    switch refusal {
    case .unknownTask(let number, let have):
      pick(
        "没有第\(number)项任务，现有\(have)项；编号见 yishi task show。",
        "there is no task \(number) among \(have); yishi task show lists the numbers."
      )
    case .alreadyDone(let number, let day):
      pick("第\(number)项任务已于\(day)办结。", "task \(number) was done on \(day).")
    case .doneBeforeAdded(let number, let added):
      pick(
        "第\(number)项任务是\(added)提出的，办结日不能更早；请核对。",
        "task \(number) was written down on \(added) and cannot have been done before; check the day."
      )
    }
  }
}
