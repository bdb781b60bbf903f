import ArgumentParser
import Deliberation
import Exchange
import Foundation
import Wording

/// `yishi cost change ID …`: a new bill takes the place of the old one.
struct CostChange: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change",
    abstract: "Change an amount, the subsidy, the scheme or who takes part (变更费用).",
    discussion: """
      Example: yishi cost change 2020-014-2 --line 基础和管线改移=42000 --why 管线改移增加工程量
      The old bill stays on record. Where an amount of a household changed after the first list, \
      the second list has to show the new bill. --with takes who joined before everybody had \
      signed too, so that a list can show it.
      """,
    aliases: ["变更"]
  )

  @Argument(help: "The bill's number, or the case.")
  var which: String

  @Option(
    name: .customLong("line"),
    help: ArgumentHelp("A line with its new amount: 名称=金额; repeat.", valueName: "line=amount")
  )
  var lines: [String] = []

  @Option(
    name: .customLong("kind"),
    help: ArgumentHelp(
      "What a line is for: 名称=类别, as 一层补偿=低层补偿; repeat.",
      valueName: "line=kind"
    )
  )
  var kinds: [String] = []

  @Option(
    name: .customLong("subsidy"),
    help: ArgumentHelp(
      "A fixed subsidy from now on; of several by its name: 名称=金额; repeat for more.",
      valueName: "yuan"
    )
  )
  var grants: [String] = []

  @Option(help: ArgumentHelp("Another sharing rule.", valueName: "name"))
  var scheme: String?

  @Option(
    name: .customLong("with"),
    help: ArgumentHelp("A door that takes part as well; repeat.", valueName: "door")
  )
  var with: [String] = []

  @Option(help: ArgumentHelp("Why.", valueName: "reason"))
  var why: String

  @OptionGroup var house: HouseOptions

  func validate() throws {
    guard !lines.isEmpty || !kinds.isEmpty || !grants.isEmpty || scheme != nil || !with.isEmpty
    else {
      throw ValidationError(
        "请写明改什么：--line 名称=金额、--kind、--subsidy、--scheme 或者 --with。",
        "say what changes: --line, --kind, --subsidy, --scheme or --with"
      )
    }
  }

  func run() throws {
    let language = house.language
    try ShownText.check(why, of: "--why", isPublic: true, in: language)
    let known = try BillOnRegister(which, house, for: "change")
    try known.checkInForce { "change \($0) …" }
    let bill = known.bill
    let rule = try scheme.map { name in
      let local = LocalRules.read(in: known.register.folder)
      guard let rule = local.scheme(named: name) else {
        throw Refused(language.noScheme(name, among: local.schemeNames))
      }
      return rule
    }
    let joined = try with.map { try known.door($0) }
    let doors = bill.payers + joined.filter { !bill.payers.contains($0) }
    let other = bill.replaced(
      on: house.today,
      because: why,
      among: known.file.bills,
      lines: try withKinds(changedLines(of: bill)),
      subsidies: grants.isEmpty ? nil : try changedSubsidies(of: bill),
      rule: rule,
      participants: doors
    )
    guard other.isOther(than: bill, joining: joined) else {
      throw Refused(
        language.pick(
          "与现行费用单相同，没有要变更的；没有另立新单。",
          "that is the bill as it stands; nothing changes, and no new one was drawn up."
        )
      )
    }
    try known.replace(by: other)
  }

  /// `名称=金额`, or an amount alone; nil of anything else.
  static func named(_ text: String) -> (name: String?, amount: Fen)? {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }
    guard let amount = parts.last.flatMap({ Fen(yuan: $0) }), parts.first?.isEmpty == false else {
      return nil
    }
    return (parts.count == 2 ? parts[0] : nil, amount)
  }

  /// The subsidies with those that were typed as fixed sums: their names, their conditions and
  /// whether they are there before the works stay; what was rate, cap and tranches goes.
  private func changedSubsidies(of bill: Bill) throws -> [SubsidyGrant] {
    let language = house.language
    var all = bill.subsidies
    var typed: Set<String?> = []
    for text in grants {
      guard let (name, amount) = Self.named(text) else {
        throw Refused(
          language.pick(
            "“\(text)”不是金额，应写以元为单位、最多两位小数的数，或者 名称=金额。",
            "“\(text)” is no amount; write yuan with at most two decimals, or NAME=AMOUNT."
          )
        )
      }
      let index = try index(ofSubsidy: name, among: bill.subsidies)
      guard typed.insert(index.map { language.name(of: all[$0]) } ?? name).inserted else {
        throw Refused(
          language.pick(
            "--subsidy 同一笔补贴写了两次，请只写一次。",
            "--subsidy names one subsidy twice; give it once."
          )
        )
      }
      let old = index.map { all[$0] }
      let new = SubsidyGrant(
        name: old?.name ?? name,
        rule: .fixed(amount),
        conditions: old?.conditions ?? [],
        isPaidUpfront: old?.isPaidUpfront ?? false
      )
      if let index { all[index] = new } else { all.append(new) }
    }
    return all.filter { $0.rule != .fixed(.zero) }
  }

  /// The place of the subsidy that is meant; nil of the first a bill has.
  private func index(ofSubsidy name: String?, among all: [SubsidyGrant]) throws -> Int? {
    let language = house.language
    let names = all.map(language.name(of:))
    guard let name else {
      guard all.count < 2 else {
        throw Refused(
          language.pick(
            "本单有\(all.count)笔补贴（\(language.list(names))），请写明改哪一笔：--subsidy 名称=金额。",
            "the bill has \(all.count) subsidies (\(language.list(names))); say which: --subsidy NAME=AMOUNT."
          )
        )
      }
      return all.indices.first
    }
    guard names.count(where: { $0 == name }) < 2 else {
      throw Refused(
        language.pick(
          "本单有几笔补贴都叫“\(name)”，分不清改哪一笔；请用 yishi cost record 登记一份写明“替代”的费用单。",
          "several subsidies of the bill are named “\(name)”; enter a bill that names what it replaces, by "
            + "yishi cost record."
        )
      )
    }
    if let index = names.firstIndex(of: name) { return index }
    // A slip in the name would give the bill a further subsidy.
    guard all.isEmpty else {
      throw Refused(
        language.pick(
          "本单没有名为“\(name)”的补贴，现有：\(language.list(names))。",
          "the bill has no subsidy “\(name)”; there is \(language.list(names))."
        )
      )
    }
    try ShownText.check(name, of: "--subsidy", isPublic: true, in: language)
    return nil
  }
}

extension Language {
  /// A scheme nobody knows, and those there are.
  func noScheme(_ name: String, among names: [String]) -> String {
    pick(
      "没有分摊办法“\(name)”，现有：\(list(names))。",
      "there is no scheme “\(name)”; there are \(list(names))."
    )
  }
}
