import ArgumentParser
import Deliberation
import Exchange
import Foundation
import Wording

/// `yishi vote ballot ID DOOR CHOICE`: a ballot came back.
struct VoteBallot: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ballot",
    abstract: "Enter a ballot that came back (登记表决票).",
    discussion: """
      Example: yishi vote ballot 2020-014-1 3-501 同意 --how 入户 --signed
               yishi vote ballot 2020-014-1 3-102 作废 --void 签名不符
               yishi vote ballot 2020-014-1 --from 3单元.csv
      The door only finds the owner, who has one ballot for all doors.
      """,
    aliases: ["登记"]
  )

  @Argument(help: "The vote's number, such as 2020-014-1, or its case.")
  var id: String

  @Argument(help: "A door of the owner.")
  var door: String?

  @Argument(help: "同意, 反对, 弃权, 作废 (for, against, abstain, void).")
  var choice: String?

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp("A table of ballots, all of them entered or none.", valueName: "csv")
  )
  var table: String?

  @Option(help: ArgumentHelp("The number on the paper.", valueName: "number"))
  var number: Int?

  @Option(
    name: .customLong("how"),
    help: ArgumentHelp("书面, 入户, 会议, 电话, 信息, 邮寄, 委托.", valueName: "way")
  )
  var how: String?

  @Option(
    name: .customLong("by"),
    help: ArgumentHelp("The office that collected it.", valueName: "office")
  )
  var collector: String?

  @Flag(inversion: .prefixedNo, help: "Whether the paper is signed (签名).")
  var signed: Bool?

  @Option(help: ArgumentHelp("Which of the co-owners filled it in.", valueName: "co-owner"))
  var voter: String?

  @Option(help: ArgumentHelp("The written authority of a proxy.", valueName: "key"))
  var proxy: String?

  @Option(
    name: .customLong("void"),
    help: ArgumentHelp("Why it is void: 未签名, 签名不符, 选两项, 逾期, 无授权, 涂改, 重复.", valueName: "reason")
  )
  var reason: String?

  @OptionGroup var house: HouseOptions

  func validate() throws {
    if let number, !(1...999_999_999).contains(number) {
      throw ValidationError("票号写1到999999999。", "a ballot's number is 1 to 999,999,999")
    }
    if table == nil, door == nil || choice == nil {
      throw ValidationError(
        "请写明户号和表决意见，或者用 --from 给出整张表。",
        "give a door and what the ballot says, or a table with --from"
      )
    }
  }

  func run() throws {
    let language = house.language
    if let table { return try enter(table) }
    guard let written = self.door, let choice else { return }
    for (text, option) in [(collector, "--by"), (voter, "--voter"), (proxy, "--proxy")] {
      if let text { try ShownText.check(text, of: option, in: language) }
    }
    let channel = try how.map { try house.word($0, .channels) }
    let known = try PollOnRegister(id, house, for: "ballot")
    let door = try known.door(named: written)
    let marking = try house.marking(
      choice,
      void: reason,
      isOver: house.today > known.poll.closesOn
    )
    let owner = try known.owner(of: door)
    let ballot = Ballot(
      number: number ?? known.poll.unreturnedNumber(of: owner) ?? 0,
      owner: owner,
      marking: marking,
      castOn: house.today,
      channel: channel ?? (proxy == nil ? .paper : .proxy),
      collectedBy: collector,
      keyedBy: house.actor,
      signature: signed.map { $0 ? .signed : .unsigned },
      voter: voter,
      proxy: proxy
    )
    let poll = try known.take(.returned(ballot)) { poll in
      let number = language.ballotNumber(poll.ballots.last?.number ?? 0)
      return language.pick(
        "已登记：\(language.door(door))，\(language.name(marking))，票号\(number)",
        "entered: \(language.door(door)), \(language.name(marking)), ballot \(number)"
      )
    }
    for line in language.progress(of: poll) { Terminal.say("  " + line) }
    if let entered = poll.ballots.last, poll.bearsStrangeNumber(entered) {
      let number = language.ballotNumber(entered.number)
      Terminal.tell(
        language.pick(
          "提示：票号\(number)没有发出过，这名业主的票另有票号；请核对原票是不是本次发出的。",
          "note: no ballot \(number) was made out, and this owner was given another; look at the paper."
        )
      )
    }
  }

  /// A whole table: all of its ballots are entered, as one act, or none.
  private func enter(_ table: String) throws {
    let language = house.language
    let known = try PollOnRegister(id, house, for: "ballot")
    let (steps, findings) = PapersFile.readReturned(
      at: URL(fileURLWithPath: table),
      for: known.poll,
      on: house.today,
      keyedBy: house.actor
    )
    guard !steps.isEmpty else { throw house.nothing(in: table, findings) }
    for finding in findings { Terminal.tell(language.say(finding)) }
    let poll = try known.take(steps) { _ in
      language.pick(
        "已登记\(steps.count)张表决票",
        "\(language.counted(steps.count, "ballot", "ballots")) entered"
      )
    }
    for line in language.progress(of: poll) { Terminal.say("  " + line) }
  }
}
