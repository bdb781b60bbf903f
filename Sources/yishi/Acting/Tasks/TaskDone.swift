import ArgumentParser
import CaseRegister
import Deliberation
import Wording

/// `yishi task done CASE N`: a task was done, by whom and how.
struct TaskDone: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "done",
    abstract: "Close a task (办结).",
    discussion: """
      Example: yishi task done 南苑 3 --by 燃气公司 --note 已换新表箱
      9-1 closes what meeting 9 left to do as its item 1. yishi task show lists the numbers.
      """,
    aliases: ["办结"]
  )

  @Argument(help: "The case.")
  var which: String

  @Argument(help: "The task's number, or meeting and item: 9-1.")
  var number: String

  @Option(
    help: ArgumentHelp("The office that did it; else the one that was to.", valueName: "office")
  )
  var by: String?

  @Option(help: ArgumentHelp("What is to be said of it; residents read it.", valueName: "text"))
  var note: String?

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    try ShownText.check(by, of: "--by", isPublic: true, in: language)
    try ShownText.check(note, of: "--note", isPublic: true, in: language)
    let known = try CaseOnRegister(which, house, for: "task done")
    guard let number = Int(number) else { return try closeAction(of: known.file) }
    let owed = known.file.tasks.first { $0.number == number }?.who
    do {
      let done = try known.register.close(
        task: number,
        of: known.number,
        with: .init(on: house.today, by: by ?? owed ?? house.actor, note: note),
        by: house.actor
      )
      Terminal.say(
        language.pick("已办结：\(done.value.what)", "done: \(done.value.what)")
          + language.entry(of: done.seal)
      )
    } catch CaseRefusal.taskRefused(.alreadyDone(let number, let day)) {
      Terminal.say(language.say(TaskRefusal.alreadyDone(number, on: day)))
    }
  }

  /// What a meeting left to do is closed where it was left.
  private func closeAction(of file: CaseFile) throws {
    let language = house.language
    let item = try MeetingItem(number, in: file, language).decided
    guard let meeting = file.meetings.first(where: { $0.key == item.meeting }),
      let id = meeting.number
    else { throw CaseRefusal.unknownMeeting(number) }
    let owed =
      meeting.actions.indices.contains(item.item - 1) ? meeting.actions[item.item - 1].who : nil
    let known = try MeetingOnRegister("\(id)", house, for: "done")
    try known.take(.actionDone(item: item.item, note: note), by: by ?? owed) { meeting in
      let what = meeting.actions[item.item - 1].what
      return language.pick("已办结：\(what)", "done: \(what)")
    }
  }
}
