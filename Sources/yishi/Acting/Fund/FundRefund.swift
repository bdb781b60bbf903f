import ArgumentParser
import Deliberation
import Wording

/// `yishi fund refund FUND DOOR AMOUNT`: a door was paid back.
struct FundRefund: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refund",
    abstract: "Enter what doors were paid back (退款).",
    discussion: """
      Example: yishi fund refund 2020-014-9 3-501 19565.21 --on 2021-03-10
               yishi fund refund 2020-014-9 --due
      --due: to every door what it is to get back. --surplus: what is left over in the end, as \
      the bill shares the cost.
      """,
    aliases: ["退款"]
  )

  @OptionGroup var options: FundOptions

  @Argument(help: "The door.")
  var door: String?

  @Argument(help: "The amount in yuan.")
  var amount: Fen?

  @Flag(help: "Every door what it is to get back.")
  var due = false

  @Flag(help: "What is left over, shared as the cost is; with --why.")
  var surplus = false

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp("A table of sums, entered whole or not at all.", valueName: "csv")
  )
  var table: String?

  @OptionGroup var about: FundDetailOptions

  func validate() throws {
    let ways = [door != nil, due, surplus, table != nil].count(where: \.self)
    guard ways == 1, (door == nil) == (amount == nil) else {
      throw ValidationError(
        "请写户号和金额，或者写 --due、--surplus、--from 中的一样。",
        "give a door and an amount, or one of --due, --surplus and --from"
      )
    }
    try about.checkAlone(beside: table)
  }

  func run() throws {
    let known = try options.fund(toEnterBy: "refund")
    let language = known.language
    if let table { return try known.enter(.refunded, from: table) }
    let day = options.house.today
    let kind: FundEntry.Kind = surplus ? .surplus : .refunded
    let sums: [(door: Door, amount: Fen)]
    if let door, let amount {
      sums = [(try known.door(named: door), amount)]
    } else if due {
      sums = known.file.standing(of: known.fund, on: day).creditors.map {
        ($0.door, $0.refundOpen)
      }
    } else {
      sums = known.file.surplus(of: known.fund, on: day).map { ($0.door, $0.amount) }
    }
    guard !sums.isEmpty else {
      if due {
        throw Refused(language.pick("目前没有应退的款。", "nothing is to be paid back now."))
      }
      let owed = known.file.standing(of: known.fund, on: day).owed
      throw Refused(
        owed > .zero
          ? language.say(FundRefusal.surplusOwed(owed: owed, left: .zero))
          : language.pick("目前没有结余。", "nothing is left over now.")
      )
    }
    let sum = sums.reduce(Fen.zero) { $0 + $1.amount }
    let fund = try known.enter(about) { details in
      sums.map { known.entry(kind, $0.amount, door: $0.door, details) }
    } saying: { _ in
      language.pick(
        "已登记\(language.name(kind))\(language.number(sums.count))户，共\(language.amount(sum))",
        "\(language.name(kind)): \(language.counted(sums.count, "door", "doors")), "
          + language.amount(sum)
      )
    }
    known.sayStanding(of: fund)
    guard surplus else { return }
    for line in known.file.linesPaidInPart(of: fund, on: day) {
      Terminal.say("  " + language.paidInPart(line))
    }
  }
}

extension Language {
  /// A line of which part is given back as surplus: whether it is still owed, somebody knows.
  fileprivate func paidInPart(_ line: ClosingAccount.Line) -> String {
    let (what, planned) = (line.what ?? "", line.planned ?? .zero)
    return pick(
      "注意：“\(what)”列支\(amount(planned))，实付\(amount(line.paid))，差额已按结余退还；如果还欠着没付，请冲正这次退还，付清后再退。",
      "Note: “\(what)” stands at \(amount(planned)) and \(amount(line.paid)) was paid; the difference went back as "
        + "surplus. If it is still owed, reverse this and pay it first."
    )
  }
}
