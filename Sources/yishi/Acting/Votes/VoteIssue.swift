import ArgumentParser
import CaseRegister
import Deliberation
import Exchange
import Foundation
import Wording

/// `yishi vote issue ID [DOOR…]`: ballots are made out, or handed to their owners.
struct VoteIssue: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "issue",
    abstract: "Make ballots out, or note that they were delivered (发票).",
    discussion: """
      Example: yishi vote issue 2020-014-1
               yishi vote issue 2020-014-1 3-301 3-302 --to 业主 --receipt --witness 社区居委会
      Without a door every owner who has none gets a numbered ballot; with doors their \
      ballots are noted as delivered, with what proves it.
      """,
    aliases: ["发票"]
  )

  @Argument(help: "The vote's number, such as 2020-014-1, or its case.")
  var id: String

  @Argument(help: "The doors it was delivered to.")
  var doors: [String] = []

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp("业主, 家属, 承租人, 无人 (owner, family, tenant, nobody).", valueName: "who")
  )
  var recipient: String?

  @Option(
    name: .customLong("how"),
    help: ArgumentHelp(
      "当面, 邮寄, 信息, 留置, 公告 (handed, post, message, left, announced).",
      valueName: "way"
    )
  )
  var way: String?

  @Flag(help: "The recipient signed for it (签收).")
  var receipt = false

  @Option(help: ArgumentHelp("The office that saw it.", valueName: "office"))
  var witness: String?

  @Option(help: ArgumentHelp("A photo of it.", valueName: "file"))
  var photo: String?

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    if let witness { try ShownText.check(witness, of: "--witness", in: language) }
    let known = try PollOnRegister(id, house, for: "issue")
    guard doors.isEmpty else { return try deliver(known) }
    let withBallot = Set(known.poll.issues.map(\.door))
    // One paper an owner: it counts for all the owner's doors.
    let missing = known.poll.roll.explainedHeads.filter { head in
      !head.doors.contains(where: withBallot.contains)
    }
    guard !missing.isEmpty else {
      throw Refused(
        language.pick(
          "每名业主的表决票都已开好。登记送达：yishi vote issue \(known.id) 户号",
          "every owner has a ballot. To note a delivery: yishi vote issue \(known.id) DOOR"
        )
      )
    }
    let issues = missing.compactMap(\.doors.first).map { BallotIssue(number: 0, door: $0) }
    try known.take(.issued(issues)) { poll in
      let numbers = poll.issues.suffix(issues.count).map(\.number)
      let span = [numbers.first, numbers.last].compactMap(\.self).map(language.ballotNumber)
      return language.pick(
        "已开表决票\(issues.count)张，票号\(span.joined(separator: "—"))",
        "\(language.counted(issues.count, "ballot", "ballots")) made out, "
          + "numbers \(span.joined(separator: "–"))"
      )
    }
    Terminal.say(
      language.pick(
        "  打印：yishi print \(known.id) --form 表决票",
        "  print: yishi print \(known.id) --form ballots"
      )
    )
  }

  private func deliver(_ known: PollOnRegister) throws {
    let language = house.language
    let doors = try doors.map(known.door(named:))
    let recipient = try recipient.map { try house.word($0, .recipients) } ?? .owner
    let way = try way.map { try house.word($0, .ways) } ?? .handed
    let issues = try doors.map { door in
      let owner = try known.owner(of: door)
      let owned = Set(known.poll.roll.entries.filter { $0.owner == owner }.map(\.door))
      return known.poll.issues.first { owned.contains($0.door) }
        ?? BallotIssue(number: 0, door: door)
    }
    func delivered(photo: AttachmentName?) -> Delivery {
      Delivery(
        on: house.today,
        by: house.actor,
        recipient: recipient,
        way: way,
        isReceipted: receipt,
        witness: witness,
        photo: photo
      )
    }
    func issued(_ delivery: Delivery) -> PollStep {
      .issued(issues.map { BallotIssue(number: $0.number, door: $0.door, delivery: delivery) })
    }
    try known.check(issued(delivered(photo: nil)))
    let delivery = delivered(photo: try photo.map(known.register.attach))
    try known.take(issued(delivery)) { _ in
      language.pick(
        "已登记送达\(issues.count)张：\(language.doors(issues.map(\.door)))",
        "delivery of \(language.counted(issues.count, "ballot", "ballots")) noted: "
          + language.doors(issues.map(\.door))
      )
    }
    if delivery.on > known.poll.closesOn {
      Terminal.tell(
        language.pick(
          "提示：表决已于\(known.poll.closesOn)截止，此后送达的不算送达业主。",
          "note: the vote closed on \(known.poll.closesOn); what is delivered later calls nobody to it."
        )
      )
    } else if !delivery.reachesOwner {
      Terminal.tell(
        recipient == .tenant
          ? language.pick(
            "提示：交给承租人，不算送达业主；请另行送达或者公告。",
            "note: a tenant is not the owner; deliver it once more, or announce it."
          )
          : language.pick(
            "提示：没有签收、见证或者照片，不算有送达证明。",
            "note: without a receipt, a witness or a photo there is no proof of delivery."
          )
      )
    }
  }
}
