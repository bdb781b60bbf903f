import ArgumentParser
import CaseRegister
import Deliberation
import Foundation
import NoticeBoard
import Wording

/// `yishi publish --to DIR`: the web site residents read.
struct Publish: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make the pages residents read (发布).",
    discussion: """
      Example: yishi publish --to site
      Pages are Chinese unless --lang en is given. An unchanged page is not written again.
      """,
    aliases: ["发布"]
  )

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp("The folder of the site.", valueName: "folder")
  )
  var to: String = "site"

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    let register = try house.open("publish")
    let target = URL(fileURLWithPath: to)
    try register.refuse(to, in: language)
    // A folder that was made for the site and is still empty gives way to it.
    if target.standardizedFileURL.path != FileManager.default.currentDirectoryPath {
      rmdir(target.path)
    }
    let cases = try register.caseHeads().compactMap { try register.caseFile($0.number) }
    let seals = try register.seals(of: cases.flatMap(\.subjects))
    let site = Site(
      cases: cases,
      grounds: try register.grounds(),
      press: Press(language: house.speech.lang ?? .chinese, day: house.today),
      head: try register.head().seal,
      seal: { seals[$0] }
    )
    var line = ProgressLine()
    let done = try Publication(to: target).publish(site) { done, of in
      line.show(language.pick("正在写网页 \(done)/\(of)", "Writing pages \(done)/\(of)"))
    }
    line.end()
    Terminal.say(
      language.pick(
        "已发布：\(to)/index.html，更新\(done.changed)页，未变\(done.unchanged)页",
        "published: \(to)/index.html, \(done.changed) pages changed, \(done.unchanged) unchanged"
      )
    )
  }
}
