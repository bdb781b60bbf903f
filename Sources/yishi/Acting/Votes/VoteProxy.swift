import ArgumentParser
import Deliberation
import Foundation
import Wording

/// `yishi vote proxy ID KEY`: a written authority is put on file, or taken back.
struct VoteProxy: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "proxy",
    abstract: "Put a written authority on file, or take it back (委托书).",
    discussion: """
      Example: yishi vote proxy 2020-014-1 委托书1 --door 3-601 --agent 3-501业主 --until 2020-05-24
               yishi vote proxy 2020-014-1 委托书1 --revoke
      """,
    aliases: ["委托"]
  )

  @Argument(help: "The vote's number, such as 2020-014-1, or its case.")
  var id: String

  @Argument(help: "The number or title of the authority.")
  var key: String

  @Option(help: ArgumentHelp("A door of the owner who gives it.", valueName: "door"))
  var door: String?

  @Option(help: ArgumentHelp("Who votes for the owner.", valueName: "agent"))
  var agent: String?

  @Option(help: ArgumentHelp("What it allows; else this vote.", valueName: "text"))
  var scope: String?

  @Option(help: ArgumentHelp("The first day it is good for; else today.", valueName: "day"))
  var from: Day?

  @Option(help: ArgumentHelp("The last day it is good for.", valueName: "day"))
  var until: Day?

  @Option(help: ArgumentHelp("The scan of the paper.", valueName: "file"))
  var scan: String?

  @Flag(help: "The owner takes it back, from today on.")
  var revoke = false

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    try ShownText.check(key, of: language.pick("委托书编号", "the authority's key"), in: language)
    for (text, option) in [(agent, "--agent"), (scope, "--scope")] {
      if let text { try ShownText.check(text, of: option, in: language) }
    }
    let known = try PollOnRegister(id, house, for: "proxy")
    if revoke {
      try known.take(.proxyRevoked(key: key)) { _ in
        language.pick("已撤回委托书“\(key)”", "authority “\(key)” taken back")
      }
      return
    }
    guard let door, let agent else {
      throw Refused(
        language.pick(
          "请写明委托人和受托人：yishi vote proxy \(known.id) \(key) --door 户号 --agent 受托人",
          "name who gives it and who votes: yishi vote proxy \(known.id) \(key) --door DOOR --agent AGENT"
        )
      )
    }
    let first = from ?? house.today
    if let until, until < first {
      throw Refused(
        language.pick(
          "委托书自\(first)起、至\(until)止，起止日期颠倒：请核对 --from 和 --until。",
          "an authority from \(first) until \(until) covers no day: compare --from and --until."
        )
      )
    }
    let owner = try known.owner(of: known.door(named: door))
    func filed(scan: AttachmentName?) -> PollStep {
      .proxyFiled(
        Proxy(
          key: key,
          principal: owner,
          agent: agent,
          scope: scope ?? known.poll.question,
          from: first,
          to: until,
          scan: scan
        )
      )
    }
    try known.check(filed(scan: nil))
    let kept = try scan.map(known.register.attach)
    try known.take(filed(scan: kept)) { _ in
      language.pick("已登记委托书“\(key)”", "authority “\(key)” put on file")
    }
    let alike = Set(known.poll.proxies(ofAgentLike: agent).map(\.agent)).sorted()
    guard !alike.isEmpty else { return }
    let others = language.list(alike.map { "“\($0)”" })
    Terminal.tell(
      language.pick(
        "提示：受托人“\(agent)”与已登记的\(others)写法相近，按同一人计；如不是同一人，请写清楚。",
        "note: the agent “\(agent)” looks like \(others) on file, and counts as the same; "
          + "if it is another, name it otherwise."
      )
    )
  }
}
