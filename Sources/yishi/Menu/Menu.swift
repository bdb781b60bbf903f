import ArgumentParser
import Foundation
import Wording

/// `yishi` alone: today, and on a terminal what to do about it, one question at a time.
struct Menu: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "menu",
    abstract: "Say what waits for whom and ask what to do (菜单).",
    discussion: "What no terminal reads is only the list; it is the same as 'yishi today'.",
    aliases: ["菜单"]
  )

  @Flag(help: "The list as JSON.")
  var json: Bool = false

  @OptionGroup var house: HouseOptions

  func run() throws {
    try Today.tell(
      house,
      lines: TodayReport.screen - (Terminal.isTalk ? TodayReport.menu : 0),
      json: json
    )
    guard !json, Terminal.isTalk else { return }
    try MenuTalk(house).run()
  }
}
