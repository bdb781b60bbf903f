import ArgumentParser
import CaseRegister
import Deliberation
import Foundation
import Wording

/// `yishi sign open CASE TITLE --text VERSION`: an agreement is laid out for signing.
struct SignOpen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Lay out an agreement for signing (开始签约).",
    discussion: "Example: yishi sign open 园丁街 同意改造协议书 --text 2022年4月文本 --file 协议.pdf",
    aliases: ["开始"]
  )

  @Argument(help: "The case.")
  var which: String

  @Argument(help: "The agreement's title.")
  var title: String

  @Option(
    name: .customLong("text"),
    help: ArgumentHelp("What the text is called.", valueName: "version")
  )
  var version: String

  @Option(help: ArgumentHelp("The text itself, kept by its hash.", valueName: "file"))
  var file: String?

  @Option(help: ArgumentHelp("The part it concerns; else all.", valueName: "part"))
  var part: String?

  @Option(
    name: .customLong("door"),
    help: ArgumentHelp("A door that is asked; repeat for more, else all.", valueName: "door")
  )
  var doors: [String] = []

  @Option(
    help: ArgumentHelp("What minutes and notices call it; else title and text.", valueName: "key")
  )
  var key: String?

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    let texts = [(title, language.pick("名称", "the title")), (version, "--text"), (key, "--key")]
    for case (let text?, let option) in texts {
      try ShownText.check(text, of: option, in: language)
    }
    let known = try CaseOnRegister(which, house, for: "sign open")
    let asked = try doors.flatMap { text -> [Door] in
      let found = known.file.doors(named: text)
      guard !found.isEmpty else {
        throw Refused(
          language.pick("名册中没有“\(text)”这一户。", "the roster has no “\(text)”.")
        )
      }
      return found
    }
    func agreement(document: AttachmentName?) -> Agreement {
      Agreement(
        key: key ?? "\(title)-\(version)",
        title: title,
        part: part,
        texts: [AgreementText(version, adoptedOn: house.today, document: document)],
        asked: asked.isEmpty ? nil : asked
      )
    }
    var trial = known.file
    try trial.enter(.agreement(agreement(document: nil)))
    let kept = try file.map(known.register.attach)
    let done = try known.register.conclude(
      agreement(document: kept),
      in: known.number,
      on: house.today,
      by: house.actor
    )
    let id = known.number.item(done.value.number ?? 0)
    let parties = done.value.parties(among: known.file.premises).count
    Terminal.say(
      language.pick(
        "已开始签约：\(title)，编号\(id)，应签\(parties)份",
        "laid out: \(title), number \(id), \(parties) to sign"
      ) + language.entry(of: done.seal)
    )
    Terminal.say(
      language.pick(
        "  签一份登记一份：yishi sign \(id) 户号",
        "  as they sign: yishi sign \(id) DOOR"
      )
    )
    for line in known.file.listsFirst(beforeSigningFor: part, on: house.today, in: language) {
      Terminal.say("  " + line)
    }
  }
}
