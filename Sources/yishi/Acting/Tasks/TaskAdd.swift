import ArgumentParser
import CaseRegister
import Deliberation
import Wording

/// `yishi task add CASE WHAT --who OFFICE`: somebody is to do something.
struct TaskAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Write a task down (登记).",
    discussion: """
      Example: yishi task add 南苑 "核对表箱位置" --who 燃气公司 --by 2020-06-12 --decision 9-1
      What minutes left to do is a task already and is not typed again.
      """,
    aliases: ["登记"]
  )

  @Argument(help: "The case.")
  var which: String

  @Argument(help: "What is to be done; residents read it.")
  var what: String

  @Option(help: ArgumentHelp("Who is to do it, by office.", valueName: "office"))
  var who: String

  @Option(help: ArgumentHelp("By when.", valueName: "day"))
  var by: Day?

  @Option(help: ArgumentHelp("The meeting and the item that decided it: 9-1.", valueName: "n-item"))
  var decision: String?

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    try ShownText.check(what, of: language.pick("任务内容", "the task"), isPublic: true, in: language)
    try ShownText.check(who, of: "--who", isPublic: true, in: language)
    let known = try CaseOnRegister(which, house, for: "task add")
    let task = CaseTask(
      what: what,
      who: who,
      by: by,
      added: Handling(on: house.today, by: house.actor),
      decision: try decision.map { try MeetingItem($0, in: known.file, language).decided }
    )
    let done = try known.register.add(task, to: known.number, on: house.today, by: house.actor)
    let number = done.value.number.map(String.init) ?? ""
    Terminal.say(
      language.pick(
        "已登记任务\(number)：\(what)，\(who)办",
        "task \(number) written down: \(what), \(who)"
      )
        + (by.map { language.pick("，期限\($0)", ", by \($0)") } ?? "")
        + language.entry(of: done.seal)
    )
    Terminal.say(
      "  "
        + language.pick(
          "办完后：yishi task done \(known.number) \(number)",
          "once it is done: yishi task done \(known.number) \(number)"
        )
    )
  }
}

/// An item of a meeting as somebody types it: `9-1`, item 1 of meeting 9.
struct MeetingItem {
  let decided: DecidedItem

  init(_ text: String, in file: CaseFile, _ language: Language) throws {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let item = parts[1], item > 0 else {
      throw Refused(
        language.pick(
          "“\(text)”不是会议和议程项，应写成9-1的样子（会议9第1项）。",
          "“\(text)” is no meeting and item; write them like 9-1 (meeting 9, item 1)."
        )
      )
    }
    guard let meeting = file.meetings.first(where: { $0.number == number }) else {
      throw CaseRefusal.unknownMeeting("\(number)")
    }
    decided = DecidedItem(meeting: meeting.key, item: item)
  }
}
