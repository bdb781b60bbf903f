import ArgumentParser
import Deliberation
import Wording

/// `yishi fund show FUND`: how the money stands, for the staff alone.
struct FundShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "How the money stands, door by door, for the staff (资金情况).",
    discussion: """
      Example: yishi fund show 2020-014-9 --open
      Who has not paid stays in the office; residents read the closing account.
      """,
    aliases: ["查看"]
  )

  @OptionGroup var options: FundOptions

  @Flag(help: "The doors that owe, alone.")
  var open = false

  @Flag(help: "Every entry as well.")
  var all = false

  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    let known = try options.fund(for: "show")
    let (language, day) = (known.language, options.house.today)
    let standing = known.file.standing(of: known.fund, on: day)
    if json { return Terminal.say(try JSONText.of(FundJSON(standing, id: known.id))) }
    Terminal.say("\(known.id)  \(known.fund.title)")
    Terminal.say("  \(known.fund.account)")
    Terminal.say("  " + language.moneyLiesElsewhere)
    for line in language.lines(of: standing, on: day) { Terminal.say("  " + line) }
    if !known.fund.isClosed(on: day), let line = language.signedForLess(in: standing) {
      Terminal.say("  " + line)
    }
    if let closure = known.fund.closure, closure.on <= day {
      Terminal.say("  " + language.pick("已于\(closure.on)结清", "closed on \(closure.on)"))
    }
    for line in doors(standing, language) + entries(known.fund, on: day, language) {
      Terminal.say(line)
    }
  }

  private func doors(_ standing: FundStanding, _ language: Language) -> [String] {
    let shown = open ? standing.debtors : standing.doors
    guard !shown.isEmpty else { return [] }
    var table = Columns([.left, .left, .right, .right, .right, .left])
    table.add([
      language(Label.door.term), language.pick("签约", "signed"), language.pick("应缴", "due"),
      language.pick("已缴", "paid"), language.pick("已退", "paid back"),
      language.pick("情况", "state"),
    ])
    for account in shown {
      table.add([
        account.door.text,
        account.hasSigned
          ? account.signedOn?.description ?? language.pick("已签", "yes") : language.pick("未签", "no"),
        account.hasSigned ? language.bare(account.due) : "—", language.bare(account.paid),
        language.bare(account.refunded + account.surplus), language.state(of: account),
      ])
    }
    return [
      open ? language.pick("还没有缴清的", "still owing") : language.pick("逐户", "door by door")
    ] + table.lines.map { "  " + $0 }
  }

  private func entries(_ fund: Fund, on day: Day, _ language: Language) -> [String] {
    guard all else { return [] }
    var table = Columns([.right, .left, .left, .left, .right, .left])
    table.add(language.headingsOfEntries)
    for entry in fund.entries where entry.on <= day {
      table.add(language.cells(of: entry, in: fund))
    }
    return [language.pick("逐笔", "entry by entry")] + table.lines.map { "  " + $0 }
  }
}

/// How a fund stands, as JSON.
struct FundJSON: Encodable {
  let number: String
  let title: String
  let balance: String
  let sums: [String: String]
  let open: String
  let refundOpen: String
  let prepayment: String
  let doors: [Account]
  let others: [Other]

  struct Account: Encodable {
    let door: String
    let signed: Bool
    let signedOn: String?
    let prepayment: String
    let due: String
    let paid: String
    let refunded: String
    let surplus: String
    let open: String
    let refundOpen: String
  }

  struct Other: Encodable {
    let bearer: String
    let prepayment: String
    let due: String
    let paid: String
    let open: String
    let refundOpen: String
  }

  init(_ standing: FundStanding, id: String) {
    number = id
    title = standing.fund.title
    balance = standing.totals.balance.yuan
    sums = Dictionary(
      uniqueKeysWithValues: FundEntry.Kind.allCases.filter { $0.direction != .none }
        .map { ($0.rawValue, standing.totals[$0].yuan) }
    )
    open = standing.open.yuan
    refundOpen = standing.refundOpen.yuan
    prepayment = standing.prepayment.yuan
    others = standing.others.map { account in
      Other(
        bearer: account.bearer,
        prepayment: account.prepayment.yuan,
        due: account.due.yuan,
        paid: account.paid.yuan,
        open: account.open.yuan,
        refundOpen: account.refundOpen.yuan
      )
    }
    doors = standing.doors.map { account in
      Account(
        door: account.door.text,
        signed: account.hasSigned,
        signedOn: account.signedOn?.description,
        prepayment: account.prepayment.yuan,
        due: account.due.yuan,
        paid: account.paid.yuan,
        refunded: account.refunded.yuan,
        surplus: account.surplus.yuan,
        open: account.open.yuan,
        refundOpen: account.refundOpen.yuan
      )
    }
  }
}
