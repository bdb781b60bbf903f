import ArgumentParser
import Deliberation
import Wording

/// `yishi fund close FUND`: the closing account is final.
struct FundClose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Close a fund; its closing account becomes public (结清).",
    discussion: """
      Example: yishi fund close 2020-014-9 --line 基础和管线改移=少改一处，据实结算 \
      --keeper 结余转作首期电费，由业主代表保管
      """,
    aliases: ["结清"]
  )

  @OptionGroup var options: FundOptions

  @Option(
    help: ArgumentHelp("Who keeps what is left, and what for.", valueName: "who")
  )
  var keeper: String?

  @Option(help: ArgumentHelp("Who bears what was never paid.", valueName: "who"))
  var cover: String?

  @Option(
    name: .customLong("line"),
    help: ArgumentHelp("Why a line came out otherwise; repeat for more.", valueName: "line=reason")
  )
  var lines: [String] = []

  @Option(
    name: .customLong("subsidy"),
    help: ArgumentHelp("Why another subsidy came than the bill has.", valueName: "reason")
  )
  var subsidyReason: String?

  func validate() throws {
    for line in lines where Self.reason(line) == nil {
      throw ValidationError(
        "--line 写成 项目=原因，如 基础和管线改移=少改一处。",
        "--line is written LINE=REASON"
      )
    }
  }

  private static func reason(_ text: String) -> Fund.LineReason? {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    return .init(line: String(parts[0]), reason: String(parts[1]))
  }

  func run() throws {
    let known = try options.fund(toEnterBy: "close")
    let language = known.language
    let texts = [(keeper, "--keeper"), (cover, "--cover"), (subsidyReason, "--subsidy")]
    for case (let text?, let option) in texts + lines.map({ ($0, "--line") }) {
      try ShownText.check(text, of: option, isPublic: true, in: language)
    }
    let closure = Fund.Closure(
      on: options.house.today,
      by: options.house.actor,
      keeper: keeper,
      cover: cover,
      reasons: lines.compactMap(Self.reason),
      subsidyReason: subsidyReason
    )
    // All that stands against it in one go; the register asks again as it enters it.
    let obstacles = known.file.obstacles(to: closure, of: known.fund, on: closure.on)
    if !known.fund.isClosed(on: closure.on), !obstacles.isEmpty { throw known.refused(obstacles) }
    let fund = try known.take(.closed(closure)) { _ in
      language.pick("已结清：\(known.fund.title)", "closed: \(known.fund.title)")
    }
    Terminal.say("  " + language.sums(of: fund.totals(by: closure.on)))
    if let note = language.shortfall(of: fund, in: known) { Terminal.say("  " + note) }
    if known.fund.entries.contains(where: { $0.kind == .reopened }),
      let notice = known.closingNotice
    {
      Terminal.say(
        language.pick(
          "  公示\(notice)写的是以前的账，请重新公示决算：yishi new 公示 决算 --case \(known.number) --for 决算"
            + (known.fund.part.map { " --part \($0)" } ?? ""),
          "  notice \(notice) tells the account before; post it anew: yishi new notice closing --case "
            + "\(known.number) --for closingAccount"
            + (known.fund.part.map { " --part \($0)" } ?? "")
        )
      )
    }
    Terminal.say(
      language.pick(
        "  决算上墙：yishi print \(known.id)；决算已可在网页上公开：yishi publish",
        "  its closing account: yishi print \(known.id); the web page: yishi publish"
      )
    )
  }
}

extension Language {
  /// That who joined later bears nothing of what is wanting of the subsidy, and how it would;
  /// nil where nothing is wanting, or nobody joined.
  fileprivate func shortfall(of fund: Fund, in known: FundOnRegister) -> String? {
    guard let closure = fund.closure, let bill = known.file.bill(of: fund, on: closure.on),
      let item = bill.number, !bill.laterPayers(by: closure.on).isEmpty,
      let subsidy = known.file.closingAccount(of: fund, on: closure.on).subsidy,
      subsidy.difference < .zero
    else { return nil }
    let told = pick(
      "注意：少到的补贴由先前出资的各方承担，后加入的户仍按加入时的金额",
      "Note: those who paid before anybody joined bear what is wanting of the subsidy"
    )
    guard let change = wayToShare(subsidy, of: bill, known.number.item(item)) else {
      return told + pick("。", ".")
    }
    return told
      + pick(
        "；要一起承担的，先 yishi undo，再 \(change)。",
        "; for all to bear it: yishi undo, then \(change)."
      )
  }

  /// How all bear what came of a subsidy alike; nil where somebody joined on terms that a new
  /// bill would not keep.
  func wayToShare(
    _ subsidy: ClosingAccount.SubsidyResult,
    of bill: Bill,
    _ id: String
  ) -> String? {
    guard bill.laterPayers().allSatisfy({ $0.terms.policy == .recomputed }) else { return nil }
    let sum = bill.subsidies.count > 1 ? pick("名称=金额", "NAME=YUAN") : subsidy.received.yuan
    return "yishi cost change \(id) --subsidy \(sum) --why " + pick("原因", "REASON")
  }
}
