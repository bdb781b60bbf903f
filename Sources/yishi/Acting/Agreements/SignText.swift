import ArgumentParser
import Deliberation
import Exchange
import Foundation
import Wording

/// `yishi sign text CASE VERSION --earlier …`: the text was changed.
struct SignText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "Change the text, and say what becomes of earlier signatures (换文本).",
    discussion: """
      Example: yishi sign text 园丁街 2022年6月文本 --file 协议.pdf --earlier 继续有效 --why 只补充施工时间
      """,
    aliases: ["换文本"]
  )

  @Argument(help: "The case, or the agreement's number.")
  var which: String

  @Argument(help: "What the new text is called.")
  var version: String

  @Option(help: ArgumentHelp("The text itself, kept by its hash.", valueName: "file"))
  var file: String?

  @Option(
    help: ArgumentHelp(
      "What becomes of earlier signatures: 继续有效, 重新签 (stand, signAgain).",
      valueName: "fate"
    )
  )
  var earlier: String?

  @Option(help: ArgumentHelp("Why.", valueName: "reason"))
  var why: String?

  @Option(
    name: .customLong("agreement"),
    help: ArgumentHelp("Which agreement of the case.", valueName: "number")
  )
  var item: Int?

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    try ShownText.check(version, of: language.pick("文本名称", "the text"), in: language)
    if let why { try ShownText.check(why, of: "--why", in: language) }
    let fate = try earlier.map { try house.word($0, .earlierSignatures) }
    let known = try AgreementOnRegister(which, item: item, house, for: "text")
    func text(document: AttachmentName?) -> AgreementText {
      AgreementText(
        version,
        adoptedOn: house.today,
        document: document,
        earlier: fate,
        reason: why
      )
    }
    try known.check(.adopted(text(document: nil)))
    let kept = try file.map(known.register.attach)
    let agreement = try known.take(.adopted(text(document: kept))) { _ in
      language.pick(
        "已换文本：\(version)\(fate.map { "，\(language.name($0))" } ?? "")",
        "the text is now \(version)\(fate.map { ", \(language.name($0))" } ?? "")"
      )
    }
    for line in [known.progress(of: agreement)] + known.listsFirst { Terminal.say("  " + line) }
  }
}
