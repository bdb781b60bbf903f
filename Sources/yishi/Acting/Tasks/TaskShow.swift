import ArgumentParser
import CaseRegister
import Deliberation
import Wording

/// `yishi task show [CASE]`: what is to be done, whoever wrote it down.
struct TaskShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "List the tasks of a case, or of all (查看).",
    discussion: "Example: yishi task show 南苑 --all",
    aliases: ["查看"]
  )

  @Argument(help: "The case; all of them where none is named.")
  var which: String?

  @Flag(help: "Also what is done.")
  var all: Bool = false

  @Flag(help: "The answer as JSON.")
  var json: Bool = false

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    let register = try house.open("task show")
    let finder = try CaseFinder(register, language: language)
    let heads = try which.map { [try finder.find($0)] } ?? finder.heads
    var rows: [[String]] = []
    var records: [TaskJSON] = []
    for head in heads {
      guard let file = try register.caseFile(head.number) else { continue }
      for task in file.tasks(on: house.today) where all || task.isOpen {
        rows.append([
          head.number.description, language.number(of: task), task.what, task.who,
          language.state(of: task, in: .terminal),
        ])
        records.append(TaskJSON(task, of: head.number, in: language))
      }
    }
    if json {
      Terminal.say(try JSONText.of(records))
    } else if rows.isEmpty {
      Terminal.say(language.pick("没有未办结的任务。", "No task is open."))
    } else {
      let headings = [
        language.pick("事项", "case"), language.pick("编号", "no."), language.pick("任务", "task"),
        language.pick("负责", "who"), language.pick("情况", "state"),
      ]
      Terminal.say(Columns([headings] + rows).lines.joined(separator: "\n"))
    }
  }
}

/// A task, as JSON.
struct TaskJSON: Encodable {
  let caseNumber: String
  let number: String
  let what: String
  let who: String
  let by: String?
  let doneOn: String?
  let doneBy: String?
  let note: String?

  private enum CodingKeys: String, CodingKey {
    case caseNumber = "case"
    case number, what, who, by, doneOn, doneBy, note
  }

  init(_ task: ListedTask, of number: CaseNumber, in language: Language) {
    caseNumber = number.description
    self.number = language.number(of: task)
    what = task.what
    who = task.who
    by = task.by?.description
    doneOn = task.doneOn?.description
    doneBy = task.doneBy
    note = task.note
  }
}
