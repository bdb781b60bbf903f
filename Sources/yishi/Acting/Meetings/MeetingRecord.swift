import ArgumentParser
import CaseRegister
import Deliberation
import Exchange
import Foundation
import Wording

/// `yishi meeting record FILE`: enters one meeting from its Markdown file.
struct MeetingRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Enter a meeting from its file (记会议).",
    discussion: "Example: yishi meeting record 会议.md --case 化肥厂",
    aliases: ["记"]
  )

  @Argument(help: "The meeting's Markdown file.")
  var file: String

  @Option(
    name: .customLong("case"),
    help: ArgumentHelp("The case it belongs to.", valueName: "which")
  )
  var which: String?

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    let register = try house.open("meeting record")
    let head = try caseHead(in: register)
    guard let file = try register.caseFile(head.number) else {
      throw RegisterFailure.damaged("\(head.number)")
    }
    let (meeting, attachments, findings) = MeetingFile.read(
      at: URL(fileURLWithPath: self.file),
      for: file,
      checking: ShownText.refusal
    )
    guard let meeting else { throw Refused(findings, in: language) }
    for finding in findings { Terminal.tell(language.say(finding)) }
    if let known = file.meetings.first(where: { $0.key == meeting.key }) {
      let number = known.number ?? 0
      if known.isSame(as: meeting) {
        Terminal.say(
          language.pick(
            "已经记过：\(meeting.title)（第\(number)次会议）",
            "already recorded: \(meeting.title) (meeting \(number))"
          )
        )
        return
      }
      guard known.state == .draft else {
        throw Refused(
          language.pick(
            "“\(meeting.key)”已经记过（第\(number)次会议）并已审定，没有改动。"
              + "更正：yishi meeting correct \(number) \(self.file) --why 原因",
            "“\(meeting.key)” is recorded already (meeting \(number)) and approved; nothing was "
              + "changed. Correct it: yishi meeting correct \(number) \(self.file) --why REASON"
          )
        )
      }
    }
    // What it encloses is in place before the act that names it.
    for attachment in attachments { _ = try register.attach(attachment.url.path) }
    let done = try register.record(meeting, in: head.number, on: house.today, by: house.actor)
    let number = done.value.number ?? 0
    let entry = done.seal.map { "\($0.sequence)" } ?? ""
    let isAgain = file.meetings.contains { $0.key == meeting.key }
    Terminal.say(
      language.pick(
        "\(isAgain ? "已改记" : "已记入")：\(meeting.title)，第\(number)次会议（办理记录\(entry)）",
        "\(isAgain ? "recorded again" : "recorded"): \(meeting.title), meeting \(number) (journal entry \(entry))"
      )
    )
  }

  /// The case named, or the one whose folder the file lies in.
  private func caseHead(in register: Register) throws -> CaseHead {
    let finder = try CaseFinder(register, language: house.language)
    if let which { return try finder.find(which) }
    let folder = URL(fileURLWithPath: file).standardizedFileURL.deletingLastPathComponent()
    let names = [folder.lastPathComponent, folder.deletingLastPathComponent().lastPathComponent]
    if let head = finder.heads.first(where: { names.contains($0.folder) }) { return head }
    if let only = finder.heads.first, finder.heads.count == 1 { return only }
    throw Refused(
      house.language.pick(
        "请写明会议属于哪个事项：yishi meeting record \(file) --case 编号",
        "say which case the meeting belongs to: yishi meeting record \(file) --case NUMBER"
      )
    )
  }
}

extension Meeting {
  /// Whether two meetings are the same but for the register's number.
  fileprivate func isSame(as other: Meeting) -> Bool {
    var mine = self
    var theirs = other
    mine.number = nil
    theirs.number = nil
    mine.carryDone(from: other)
    theirs.carryDone(from: self)
    return mine == theirs
  }
}
