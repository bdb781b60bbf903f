import ArgumentParser
import Deliberation
import Wording

/// `yishi notice final ID`: its period ran and nothing is open.
struct NoticeFinal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "final",
    abstract: "Declare a notice final once its period ran with nothing open (定榜).",
    aliases: ["定榜"]
  )

  @OptionGroup var options: NoticeOptions

  func run() throws {
    let language = options.house.language
    let known = try NoticeOnRegister(options.id, options.house, for: "final")
    try known.take(.finalised) { notice in
      language.pick(
        "已定榜：\(notice.title)，\(language.answered(notice.objections))",
        "final: \(notice.title). \(language.answered(notice.objections))"
      )
    }
  }
}
