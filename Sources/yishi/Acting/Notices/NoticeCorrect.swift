import ArgumentParser
import Deliberation
import Exchange
import Foundation
import Wording

/// `yishi notice correct ID FILE --why …`: another wording, the old one kept.
struct NoticeCorrect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Correct the wording of a posted notice (更正).",
    discussion: """
      Example: yishi notice correct 2020-014-3 第一榜.md --why 受理电话写错
      The file is the notice's own with the new wording. Kind, period, list and places stay.
      """,
    aliases: ["更正"]
  )

  @Argument(help: "The notice's number, such as 2020-014-3, or its case.")
  var id: String

  @Argument(help: "The notice's Markdown file with the new wording.")
  var file: String

  @Option(help: ArgumentHelp("Why.", valueName: "reason"))
  var why: String

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    try ShownText.check(why, of: "--why", isPublic: true, in: language)
    let known = try NoticeOnRegister(id, house, for: "correct")
    let (wording, findings) = NoticeDraftFile.readCorrection(
      at: URL(fileURLWithPath: file),
      of: known.notice,
      in: known.file,
      checking: ShownText.refusal
    )
    guard let wording else { throw Refused(findings, in: language) }
    for finding in findings { Terminal.tell(language.say(finding)) }
    let notice = try known.take(.corrected(wording, reason: why)) { notice in
      language.pick("已更正：\(notice.title)", "corrected: \(notice.title)")
    }
    for change in notice.changes(by: notice.corrections.count - 1) {
      Terminal.say("  " + language.terminal(change))
    }
    Terminal.say(
      "  "
        + language.pick(
          "请重新打印换上：yishi print \(known.id)",
          "Print it again and change it: yishi print \(known.id)"
        )
    )
  }
}

extension Language {
  /// One change in one line: what stood there, and what stands there now.
  fileprivate func terminal(_ change: WordingChange) -> String {
    let lines = [
      change.before.map { pick("原文：\($0)", "was: \($0)") },
      change.after.map { pick("改为：\($0)", "is: \($0)") },
    ]
    return name(change.field) + self(Label.colon.term)
      + lines.compactMap(\.self).joined(separator: pick("　", "  "))
      .replacing("\n", with: " ")
  }
}
