import ArgumentParser
import CaseRegister
import Deliberation
import Exchange
import Foundation
import Wording

/// `yishi cost record CASE FILE`: a bill is drawn up.
struct CostRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Enter a bill from its file (登记费用).",
    discussion: """
      Example: yishi new 费用 费用
               yishi cost record 宇华苑 费用.yaml
      Quotes and contracts the file names beside it are kept by their hash.
      """,
    aliases: ["登记"]
  )

  @Argument(help: "The case it belongs to.")
  var which: String

  @Argument(help: "The bill's file.")
  var file: String

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    let known = try CaseOnRegister(which, house, for: "cost record")
    let local = LocalRules.read(in: known.register.folder)
    let read = BillFile.read(at: URL(fileURLWithPath: file), for: known.file, under: local)
    let findings = read.findings + (read.bill == nil ? local.findings : [])
    guard let bill = read.bill else { throw Refused(findings, in: language) }
    for finding in findings { Terminal.tell(language.say(finding)) }
    for paper in read.papers { _ = try known.register.attach(paper.url.path) }
    let done = try known.register.drawUp(bill, in: known.number, on: house.today, by: house.actor)
    let id = known.number.item(done.value.number ?? 0)
    Terminal.say(
      language.pick("已登记费用：\(bill.title)，编号\(id)", "bill entered: \(bill.title), number \(id)")
        + language.entry(of: done.seal)
    )
    if let statement = try bill.statement(among: known.file.premises) {
      Terminal.say("  " + language.sums(of: statement))
    } else {
      let table = try bill.table(among: known.file.premises)
      Terminal.say("  " + language.sums(of: table))
      Terminal.say("  " + language.basis(of: table))
    }
    let file = try known.register.caseFile(known.number) ?? known.file
    for line in file.listsToPost(of: done.value, on: house.today, in: language) {
      Terminal.say("  " + line)
    }
    Terminal.say(
      language.pick(
        "  逐户查看：yishi cost show \(id)　　打印：yishi print \(id)",
        "  door by door: yishi cost show \(id)   print: yishi print \(id)"
      )
    )
  }
}
