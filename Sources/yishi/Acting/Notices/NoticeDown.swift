import ArgumentParser
import Deliberation
import Wording

/// `yishi notice down ID`: copies were taken down.
struct NoticeDown: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "down",
    abstract: "Say that copies were taken down (撤下).",
    aliases: ["撤下"]
  )

  @OptionGroup var options: NoticeOptions

  @Option(
    name: .customLong("at"),
    help: ArgumentHelp("One of its places; repeat for more.", valueName: "place")
  )
  var places: [String] = []

  func run() throws {
    let language = options.house.language
    let known = try NoticeOnRegister(options.id, options.house, for: "down")
    let today = options.house.today
    let hanging = known.notice.boards.filter { $0.hangs(on: today) }.map(\.place)
    let notice = try known.take(.takenDown(places: places)) { notice in
      let down = hanging.filter { place in
        notice.boards.contains { $0.place == place && !$0.hangs(on: today) }
      }
      return language.pick(
        "已撤下：\(language.list(down))",
        "taken down: \(language.list(down))"
      )
    }
    if let last = notice.period?.last, today <= last, !notice.isWithdrawn(by: today) {
      Terminal.tell(
        language.pick(
          "提示：公示期到\(last)才满，提前撤下的请补贴或者重新公示。",
          "note: the period runs until \(last); put it up again, or post it anew."
        )
      )
    }
  }
}
