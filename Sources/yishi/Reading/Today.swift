import ArgumentParser
import CaseRegister
import Deliberation
import Wording

/// `yishi`: today, what waits for whom.
struct Today: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today",
    abstract: "Say what waits for whom (今日).",
    discussion: """
      Example: yishi today 燃气公司
      One screen, most pressing first; --all tells everything.
      """,
    aliases: ["今日"]
  )

  @Argument(help: "Only what an office owes: any part of its name.")
  var office: String?

  @Flag(help: "Everything, however long it is.")
  var all: Bool = false

  @Flag(help: "The answer as JSON.")
  var json: Bool = false

  @OptionGroup var house: HouseOptions

  func run() throws {
    try Self.tell(house, owedBy: office, lines: all ? nil : TodayReport.screen, json: json)
  }

  /// Says what is open; within so many lines, where a number is given.
  static func tell(
    _ house: HouseOptions,
    owedBy office: String? = nil,
    lines: Int?,
    json: Bool
  ) throws {
    let register = try house.open("today")
    var waiting: [Waiting] = []
    for head in try register.caseHeads() {
      guard let file = try register.caseFile(head.number) else { continue }
      waiting += file.waiting(on: house.today)
    }
    let desk = Desk(waiting, on: house.today)
    let asked = office.map(desk.owed) ?? desk
    if json {
      Terminal.say(
        try JSONText.of(asked.items.map { WaitingJSON($0, on: house.today, house.language) })
      )
    } else if asked.items.isEmpty, office != nil {
      Terminal.say(house.language.nothingWaits(for: desk.offices, asked: office))
    } else {
      Terminal.say(TodayReport(asked, lines: lines, language: house.language).text)
    }
  }
}
