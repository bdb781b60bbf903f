import ArgumentParser
import CaseRegister
import Deliberation
import Exchange
import Foundation
import Wording

/// `yishi notice draft CASE FILE`: enters a draft, which gives it its number.
struct NoticeDraft: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Enter a draft from its file (起草).",
    discussion: """
      Example: yishi notice draft 2020-014 第一榜.md
      The draft is printed for the boards and posted with 'yishi notice post'; until then a \
      file of the same name takes its place.
      """,
    aliases: ["起草"]
  )

  @Argument(help: "The case it belongs to.")
  var which: String

  @Argument(help: "The notice's Markdown file.")
  var file: String

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    let known = try CaseOnRegister(which, house, for: "notice draft")
    let (notice, findings) = NoticeDraftFile.read(
      at: URL(fileURLWithPath: file),
      for: known.file,
      drafted: Handling(on: house.today, by: house.actor),
      checking: ShownText.refusal
    )
    guard let notice else { throw Refused(findings, in: language) }
    for finding in findings { Terminal.tell(language.say(finding)) }
    let done = try known.register.draft(notice, in: known.number, on: house.today, by: house.actor)
    let id = done.value.number.map(known.number.item) ?? ""
    let missing = done.value.missingFields
    if !missing.isEmpty {
      Terminal.tell(language.stillLacks(missing))
    }
    Terminal.say(
      language.pick("已存草稿：\(notice.title)，编号\(id)", "draft kept: \(notice.title), number \(id)")
        + language.entry(of: done.seal)
    )
    Terminal.say(
      language.pick(
        "  打印：yishi print \(id)　　\(done.value.isPublic ? "张贴" : "送达")后登记：yishi notice post \(id)",
        "  print: yishi print \(id)   once it \(done.value.isPublic ? "hangs" : "is delivered"): "
          + "yishi notice post \(id)"
      )
    )
  }
}

extension Language {
  /// What a draft does not tell yet, said before it is posted.
  fileprivate func stillLacks(_ fields: [NoticeField]) -> String {
    pick(
      "提示：张贴前还要补写\(list(fields.map(name)))。",
      "note: before it is posted add \(list(fields.map(name)))."
    )
  }
}
