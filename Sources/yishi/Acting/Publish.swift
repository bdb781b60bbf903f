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
      A page that holds a private value refuses the whole publication. With --check nothing is
      written, and every finding is said at once.
      """,
    aliases: ["发布"]
  )

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp("The folder of the site.", valueName: "folder")
  )
  var to: String = "site"

  @Flag(help: "Make every page in memory, write nothing, and say every finding.")
  var check: Bool = false

  @Option(
    help: ArgumentHelp(
      "A word that is private on record and ordinary on these pages; may be repeated.",
      valueName: "word"
    )
  )
  var allow: [String] = []

  @Flag(help: "With --check: the answer as JSON.")
  var json: Bool = false

  @OptionGroup var address: SiteOptions

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    let register = try house.open("publish")
    let target = URL(fileURLWithPath: to)
    try register.refuse(to, in: language)
    let cases = try register.caseHeads().compactMap { try register.caseFile($0.number) }
    let site = try self.site(of: cases, in: register)
    if check {
      try look(at: site, of: cases, in: register)
      return
    }
    // A folder that was made for the site and is still empty gives way to it.
    if target.standardizedFileURL.path != FileManager.default.currentDirectoryPath {
      rmdir(target.path)
    }
    var line = ProgressLine()
    let program = Yishi.configuration.version
    let done = try Publication(to: target, by: program).publish(
      site,
      without: privateValues(of: cases, in: register),
      allowing: allow,
      progress: { done, of in
        line.show(language.pick("正在写网页 \(done)/\(of)", "Writing pages \(done)/\(of)"))
      }
    )
    line.end()
    Terminal.say(
      language.pick(
        "已发布：\(to)/index.html，更新\(done.changed)页，未变\(done.unchanged)页",
        "published: \(to)/index.html, \(done.changed) pages changed, \(done.unchanged) unchanged"
      )
    )
  }

  private func site(of cases: [CaseFile], in register: Register) throws -> Site {
    let (base, name) = try address.site(of: register, in: house.language)
    let seals = try register.seals(of: cases.flatMap(\.subjects))
    return Site(
      cases: cases,
      grounds: try register.grounds(),
      press: Press(language: house.speech.lang ?? .chinese, day: house.today, base: base),
      name: name,
      head: try register.head().seal,
      founding: try register.entry(1)?.seal,
      seal: { seals[$0] }
    )
  }

  /// What no page may show: the contact details of all cases among it.
  private func privateValues(
    of cases: [CaseFile],
    in register: Register
  ) throws -> PrivateValues {
    PrivateValues(
      of: cases,
      contacts: try cases.compactMap(\.number).flatMap { try register.contacts(of: $0) }
    )
  }

  /// `--check`: says what publishing would be refused for, and what else is wrong.
  private func look(at site: Site, of cases: [CaseFile], in register: Register) throws {
    let language = house.language
    var line = ProgressLine()
    let report = try site.check(
      against: privateValues(of: cases, in: register),
      allowing: allow
    ) { done, of in
      line.show(language.pick("正在检查网页 \(done)/\(of)", "Checking pages \(done)/\(of)"))
    }
    line.end()
    if json {
      Terminal.say(try JSONText.of(ReportJSON(report, in: language)))
    } else {
      for finding in report.findings { Terminal.say(language.say(finding)) }
      Terminal.say(language.outcome(of: report))
    }
    if !report.findings.isEmpty { throw ExitCode.failure }
  }

  private struct ReportJSON: Encodable {
    let pages: Int
    let externalLinks: Int
    let findings: [FindingJSON]

    init(_ report: SiteReport, in language: Language) {
      pages = report.pages
      externalLinks = report.externalLinks
      findings = report.findings.map { FindingJSON($0, in: language) }
    }
  }

  private struct FindingJSON: Encodable {
    let page: String
    let file: String?
    let kind: String
    let text: String

    init(_ finding: SiteFinding, in language: Language) {
      page = finding.page
      file = finding.source.map(language.name)
      kind = finding.problem.kind
      text = language.say(finding.problem)
    }
  }
}
