import ArgumentParser
import CaseRegister
import Deliberation
import Foundation
import Wording

/// `yishi survey CASE --who OFFICE … --found TEXT`: a site was visited.
struct SurveyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "survey",
    abstract: "Put a site visit on record: who went and what was found (现场踏勘).",
    discussion: """
      Example: yishi survey 南苑 --who 燃气公司 --who 社区居委会 --found 架空管可沿北墙改移 --on 2020-06-11
      It proves a step that asks for 现场踏勘记录, as a document of that kind does.
      """,
    aliases: ["现场踏勘"]
  )

  @Argument(help: "The case.")
  var which: String

  @Option(
    name: .customLong("who"),
    help: ArgumentHelp("An office that went; repeat for more.", valueName: "office")
  )
  var offices: [String]

  @Option(help: ArgumentHelp("What was found; residents read it.", valueName: "text"))
  var found: String

  @Option(help: ArgumentHelp("The scan of the signed record, kept by its hash.", valueName: "file"))
  var scan: String?

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    for office in offices {
      try ShownText.check(office, of: "--who", isPublic: true, in: language)
    }
    try ShownText.check(found, of: "--found", isPublic: true, in: language)
    let known = try CaseOnRegister(which, house, for: "survey")
    // Before the scan is kept: what the case refuses leaves nothing behind.
    var trial = known.file
    try trial.enter(
      .siteVisit(SiteVisit(day: house.today, by: offices, found: found))
    )
    let kept = try scan.map(known.register.attach)
    let visit = SiteVisit(day: house.today, by: offices, found: found, scan: kept)
    let done = try known.register.record(visit, in: known.number, by: house.actor)
    Terminal.say(
      language.pick(
        "已登记现场踏勘：\(house.today)，\(language.list(offices))",
        "site visit on record: \(house.today), \(language.list(offices))"
      ) + language.entry(of: done.seal)
    )
  }
}
