import ArgumentParser
import Deliberation
import Exchange
import Foundation
import Wording

/// `yishi meeting correct N FILE --why …`: approved minutes say something else, the old kept.
struct MeetingCorrect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Correct approved minutes, keeping what they said (更正).",
    discussion: """
      Example: yishi meeting correct 3 会议/2019-06-22-第二次会议.md --why 票数抄错
      The file is the meeting's own with the new text; kind, day and part stay.
      """,
    aliases: ["更正"]
  )

  @Argument(help: "The meeting's number, such as 3.")
  var id: String

  @Argument(help: "The meeting's Markdown file with the new text.")
  var file: String

  @Option(help: ArgumentHelp("Why.", valueName: "reason"))
  var why: String

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    try ShownText.check(why, of: "--why", in: language)
    let known = try MeetingOnRegister(id, house, for: "correct")
    let (meeting, attachments, findings) = MeetingFile.read(
      at: URL(fileURLWithPath: file),
      for: known.file,
      checking: ShownText.refusal,
      correcting: known.meeting
    )
    guard let meeting else { throw Refused(findings, in: language) }
    for finding in findings { Terminal.tell(language.say(finding)) }
    guard meeting.kind == known.meeting.kind, meeting.day == known.meeting.day,
      meeting.part == known.meeting.part
    else {
      throw Refused(
        language.pick(
          "类别、日期、部位不能更正；写错的，请在下一次会议的纪要中写明。",
          "kind, day and part are not corrected; say what is right in the minutes of the next meeting."
        )
      )
    }
    let step = MeetingStep.corrected(meeting.text, reason: why)
    try known.check(step)
    for attachment in attachments { _ = try known.register.attach(attachment.url.path) }
    let corrected = try known.take(step) { meeting in
      language.pick("已更正：\(meeting.title)", "corrected: \(meeting.title)")
    }
    for change in corrected.changes(by: corrected.corrections.count - 1) {
      Terminal.say("  " + language.terminal(change))
    }
  }
}

extension Language {
  /// One change in one line: what stood there, and what stands there now.
  fileprivate func terminal(_ change: MinutesChange) -> String {
    let lines = [
      change.before.map { pick("原文：\(text($0))", "was: \(text($0))") },
      change.after.map { pick("改为：\(text($0))", "is: \(text($0))") },
    ]
    return name(change.field) + self(Label.colon.term)
      + lines.compactMap(\.self).joined(separator: pick("　", "  ")).replacing("\n", with: " ")
  }
}
