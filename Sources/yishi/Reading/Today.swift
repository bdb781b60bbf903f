import ArgumentParser
import CaseRegister
import Deliberation
import Wording

/// `yishi`: today, what waits for whom.
struct Today: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today",
    abstract: "Say what waits for whom (今日).",
    aliases: ["今日"]
  )

  @Flag(help: "The answer as JSON.")
  var json: Bool = false

  @OptionGroup var house: HouseOptions

  func run() throws { try Self.tell(house, json: json) }

  /// Says everything that is open.
  static func tell(_ house: HouseOptions, json: Bool) throws {
    let register = try house.open("today")
    var waiting: [Waiting] = []
    for head in try register.caseHeads() {
      guard let file = try register.caseFile(head.number) else { continue }
      waiting += file.waiting(on: house.today)
    }
    waiting.sort()
    if json {
      Terminal.say(try JSONText.of(waiting.map { WaitingJSON($0, language: house.language) }))
    } else {
      Terminal.say(TodayReport(waiting, on: house.today, language: house.language).text)
    }
  }
}
