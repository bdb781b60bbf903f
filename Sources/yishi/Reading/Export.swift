import ArgumentParser
import CaseRegister
import Deliberation
import Exchange
import Foundation
import Wording

/// `yishi export --to DIR [WHICH]`: writes cases back as folders; with `--poll ID`, one
/// vote record; with `--hledger`, the money of funds.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write cases back as case folders, one vote record, or funds for hledger (导出).",
    discussion: """
      What goes in comes out equal. Names and telephones are written too. Photos of notices go \
      along; other papers are named by their hash and stay in the register's attachments: copy \
      them into those of the other register.
      With --poll: the vote record (表决卷) of a closed vote, with doors and choices and without \
      names, for those entitled to see it and never to be published. \
      Example: yishi export --poll 2020-014-1 --to record.json
      With --hledger: the funds of a case, or of all, as a journal that hledger checks and adds \
      up. Doors stand in it, so that it stays in the office. \
      Example: yishi export --hledger 2020-014 --to fund.journal
      """,
    aliases: ["导出"]
  )

  @Argument(help: "A case; all of them where none is named.")
  var which: String?

  @Option(help: ArgumentHelp("The number of a vote: writes its record.", valueName: "id"))
  var poll: String?

  @Flag(help: "The funds as an hledger journal.")
  var hledger = false

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp("Where the folders go; otherwise the file.", valueName: "path")
  )
  var to: String

  @OptionGroup var house: HouseOptions

  func validate() throws {
    if which != nil, poll != nil {
      throw ValidationError("事项和 --poll 只写一样。", "name a case or --poll, not both")
    }
    if hledger, poll != nil {
      throw ValidationError("--hledger 和 --poll 只写一样。", "give --hledger or --poll, not both")
    }
  }

  func run() throws {
    let language = house.language
    let register = try house.open("export")
    try register.refuse(to, in: language)
    if let poll {
      try VoteRecordFile(of: poll, in: register, house).write(to: to)
      return
    }
    let finder = try CaseFinder(register, language: language)
    let heads = try which.map { [try finder.find($0)] } ?? finder.heads
    if hledger { return try HledgerFile(of: heads, in: register, house).write(to: to) }
    let target = URL(fileURLWithPath: to)
    for head in heads {
      let folder = target.appendingPathComponent(head.folder)
      guard !FileManager.default.fileExists(atPath: folder.path) else {
        throw Refused(
          language.pick(
            "“\(folder.path)”已经有了，没有写入。换一个文件夹：--to 文件夹",
            "“\(folder.path)” is there already; nothing was written. Use another folder with --to."
          )
        )
      }
    }
    for head in heads {
      guard let file = try register.caseFile(head.number) else { continue }
      let folder = target.appendingPathComponent(head.folder)
      let findings = try CaseFolder.write(
        file,
        contacts: register.contacts(of: head.number)
          + register.partnerContacts(of: head.number),
        to: folder,
        pictures: register.attachment
      )
      for finding in findings { Terminal.tell(language.say(finding)) }
      Terminal.say(
        language.pick(
          "已导出：\(head.number)  \(folder.path)",
          "exported: \(head.number)  \(folder.path)"
        )
      )
    }
  }
}
