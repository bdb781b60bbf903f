import ArgumentParser
import Deliberation
import Exchange
import Wording

/// `yishi cost join ID DOOR`: a door joins those who pay, later than the others.
struct CostJoin: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join",
    abstract: "A household joins later and pays for it (后加入).",
    discussion: """
      Example: yishi cost join 2020-014-2 201 --policy 加单利 --rate 3.45% --since 2020-12-02 --basis 补签协议
               yishi cost join 2020-014-2 201 --policy 重新计算 --weight 0.5 --basis 补签协议
      """,
    aliases: ["加入"]
  )

  @Argument(help: "The bill's number, or the case.")
  var which: String

  @Argument(help: "The door that joins.")
  var door: String

  @Option(
    help: ArgumentHelp(
      """
      原分摊额 (originalShare), 加单利 (withInterest), 倍数 (multiple), \
      重新计算 (recomputed): as the agreement has it.
      """,
      valueName: "policy"
    )
  )
  var policy: String

  @Option(help: ArgumentHelp("The yearly rate of simple interest.", valueName: "percent"))
  var rate: String?

  @Option(help: ArgumentHelp("For how many days.", valueName: "days"))
  var days: Int?

  @Option(help: ArgumentHelp("Counts the days from this one on.", valueName: "day"))
  var since: Day?

  @Option(help: ArgumentHelp("How many times the share.", valueName: "times"))
  var times: String?

  @Option(help: ArgumentHelp("Its weight, where the scheme gives it none.", valueName: "weight"))
  var weight: String?

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp("Where it goes: 各户, 维护资金 (payers, fund).", valueName: "whom")
  )
  var proceeds: String?

  @Option(help: ArgumentHelp("The paper it rests on.", valueName: "paper"))
  var basis: String

  @OptionGroup var house: HouseOptions

  func validate() throws {
    guard days == nil || since == nil else {
      throw ValidationError("--days 和 --since 只写一个。", "give --days or --since, not both")
    }
  }

  func run() throws {
    let language = house.language
    try ShownText.check(basis, of: "--basis", in: language)
    let terms = LateJoining(
      try readPolicy(),
      weight: try weight.map { text in
        guard let weight = Weight(text) else { throw Refused(language.say(.badWeight(text))) }
        return weight
      },
      proceeds: try proceeds.map { try house.word($0, .proceeds) } ?? .payers
    )
    try checkOptions(of: terms)
    let known = try BillOnRegister(which, doors: [door], house, for: "join")
    try known.checkInForce { "join \($0) \(door) …" }
    let joining = try known.door(door)
    try known.take(
      PayerChange(.joined(terms), joining, on: house.today, basis: basis),
      saying: language.pick(
        "已登记后加入：\(language.door(joining))",
        "joined: \(language.door(joining))"
      )
    )
    for line in try whatFollows(known) { Terminal.say("  " + line) }
  }

  /// Before everybody has signed, who joins belongs on the next list, which a new bill shows;
  /// afterwards its own paper binds it, and whether that is posted is for the agreement to say.
  private func whatFollows(_ known: BillOnRegister) throws -> [String] {
    let (language, day) = (house.language, house.today)
    let file = try known.register.caseFile(known.number) ?? known.file
    let bill = file.bills.first { $0.number == known.item } ?? known.bill
    let wanted = file.listsWanted(for: bill, on: day)
    guard wanted.isEmpty else { return wanted.flatMap { $0.lines(in: file, on: day, language) } }
    return [sayWhetherSigned(file, bill, on: day)] + known.closedFunds
      + [subsidyCame(to: bill, of: file, in: known), surplusGiven(of: bill, in: file, known.id)]
      .compactMap(\.self)
  }

  /// That the others had something back that was left over, of which who joins has no part, and
  /// how the bill comes to count it; else nil.
  private func surplusGiven(of bill: Bill, in file: CaseFile, _ id: String) -> String? {
    let language = house.language
    guard let fund = file.fund(of: bill.part, on: house.today) else { return nil }
    let standing = file.standing(of: fund, on: house.today)
    let given = language.amount(standing.totals[.surplus] - standing.takenUp)
    guard standing.totals[.surplus] > standing.takenUp else { return nil }
    return language.pick(
      "注意：先前已按结余退还\(given)，没有从本次计算的费用中扣除；要按实际费用分摊的，用 "
        + "yishi cost change \(id) --line 项目=实际金额 --why 理由 变更费用单。",
      "Note: \(given) was given back before as left over, and is not taken off what was shared now; "
        + "to share what was really spent: yishi cost change \(id) --line NAME=AMOUNT --why REASON."
    )
  }

  /// That another subsidy came than the bill has, by which the joiner was reckoned, and how all
  /// are reckoned by what came; else nil.
  private func subsidyCame(to bill: Bill, of file: CaseFile, in known: BillOnRegister) -> String? {
    let language = house.language
    return file.subsidyClosed(for: bill).map { subsidy in
      let told = language.pick(
        "注意：补贴实际到账\(language.amount(subsidy.received))，本次补缴按费用单所列\(language.amount(subsidy.planned))计算",
        "Note: of the subsidy \(language.amount(subsidy.received)) came, and this was reckoned with "
          + "\(language.amount(subsidy.planned)) as billed"
      )
      guard let change = language.wayToShare(subsidy, of: bill, known.id) else {
        return told + language.pick("。", ".")
      }
      return told
        + language.pick(
          "；要按到账数计算的，先 yishi undo，再 \(change)，然后加入。",
          "; to go by what came: yishi undo, then \(change), then join."
        )
    }
  }

  private func sayWhetherSigned(_ file: CaseFile, _ bill: Bill, on day: Day) -> String {
    let language = house.language
    let isSigned = file.signedOn(for: bill.part).map { $0 <= day } ?? false
    return isSigned
      ? language.pick(
        "出资业主已全部签约，加入户以补签的协议为准。是否另行公示，没有查到规定，请按协议约定办理。",
        "Everybody who pays had signed, and who joins is bound by its own paper. Whether that is "
          + "posted again no rule that was found says; go by the agreement."
      )
      : language.pick(
        "出资业主还没有全部签约：请先把变动后的金额告知各户，再签协议。",
        "Not everybody who pays has signed: tell the households what they bear now before they sign."
      )
  }

  /// Refuses what was typed and the policy has no use for, which somebody meant to count.
  private func checkOptions(of terms: LateJoining) throws {
    let language = house.language
    guard terms.policy != .recomputed || terms.proceeds == .payers else {
      throw Refused(
        language.pick(
          "重新计算的，补缴款正是先前各户多承担的部分，须退还各户，不能写 --to 维护资金。",
          "with shares recomputed, what is paid is what the others bore too much and goes back to them: "
            + "no --to fund."
        )
      )
    }
    let used: [String] =
      switch terms.policy {
      case .originalShare, .recomputed: []
      case .multiple: ["--times"]
      case .withInterest: ["--rate", "--days", "--since"]
      }
    let typed = [
      ("--times", times), ("--rate", rate), ("--days", days?.description),
      ("--since", since?.description),
    ].compactMap { $0.1 == nil ? nil : $0.0 }
    let unused = typed.filter { !used.contains($0) }
    guard unused.isEmpty else {
      throw Refused(
        language.pick(
          "这种办法用不到\(language.list(unused))，请删去，或者改写 --policy。",
          "this policy has no use for \(language.list(unused)); remove it, or write another --policy."
        )
      )
    }
  }

  private func readPolicy() throws -> LateJoining.Policy {
    let language = house.language
    func ratio(_ text: String?, _ option: String, such example: String) throws -> Ratio {
      guard let text else {
        throw Refused(
          language.pick("这种办法还要写 \(option)。", "this policy asks for \(option) as well.")
        )
      }
      guard let ratio = Ratio(written: text) else {
        throw Refused(language.say(.badRate(of: option, text, example: example)))
      }
      return ratio
    }
    switch try house.word(policy, .joiningPolicies) {
    case .originalShare: return .originalShare
    case .recomputed: return .recomputed
    case .multiple: return .multiple(try ratio(times, "--times", such: "2"))
    case .withInterest:
      guard let days = days ?? since.map({ house.today - $0 }), days >= 0 else {
        throw Refused(
          language.pick(
            "加单利还要写 --days 天数，或者用 --since 写明从哪一天起算，不晚于加入当天。",
            "interest asks for --days, 0 or more, or for --since, no later than the joining."
          )
        )
      }
      return .withInterest(try ratio(rate, "--rate", such: "3.45%"), days: days)
    }
  }
}
