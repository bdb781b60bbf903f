import ArgumentParser
import CaseRegister
import Deliberation
import Exchange
import Wording

/// `yishi partner …`: the offices that take part in a case.
struct PartnerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "partner",
    abstract: "Name a partner of a case, or list them (合作单位).",
    subcommands: [PartnerAdd.self, PartnerShow.self],
    aliases: ["合作单位"]
  )
}

/// `yishi partner add CASE NAME --role ROLE`.
struct PartnerAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Name a partner of a case (登记).",
    discussion: """
      Example: yishi partner add 南苑 （演示）燃气公司 --role 燃气公司 --work 改移架空管、装表通气
      The person to ring is a contact detail: it stays in the office.
      """,
    aliases: ["登记"]
  )

  @Argument(help: "The case.")
  var which: String

  @Argument(help: "The office; residents read it.")
  var name: String

  @Option(help: ArgumentHelp("What it is: 燃气公司, 房管部门, 施工单位, 专家 ….", valueName: "word"))
  var role: String

  @Option(help: ArgumentHelp("What it does here; residents read it.", valueName: "text"))
  var work: String?

  @Option(help: ArgumentHelp("Whom to ring; private.", valueName: "name"))
  var contact: String?

  @Option(help: ArgumentHelp("The telephone; private.", valueName: "number"))
  var telephone: String?

  @OptionGroup var house: HouseOptions

  func validate() throws {
    let words = TypedWords<Partner.Role>.partnerRoles
    guard words.value(of: role) == nil else { return }
    throw ValidationError(
      "--role 写\(words.allowed(in: .chinese).joined(separator: "、"))。",
      "--role is one of: \(words.allowed(in: .english).joined(separator: ", "))"
    )
  }

  func run() throws {
    let language = house.language
    try ShownText.check(name, of: language.pick("单位名称", "the office"), isPublic: true, in: language)
    try ShownText.check(work, of: "--work", isPublic: true, in: language)
    try ShownText.check(contact, of: "--contact", in: language)
    try ShownText.check(telephone, of: "--telephone", in: language)
    let register = try house.open("partner add")
    let head = try CaseFinder(register, language: language).find(which)
    let partner = Partner(
      name: name,
      role: TypedWords.partnerRoles.value(of: role) ?? .other,
      work: work
    )
    let isTold = contact != nil || telephone != nil
    let done = try register.add(
      partner,
      contact: isTold
        ? SealedContact(
          Contact(owner: partner.party, name: contact, telephone: telephone),
          nonce: Surroundings.nonce()
        ) : nil,
      to: head.number,
      on: house.today,
      by: house.actor
    )
    Terminal.say(
      language.pick(
        "已登记合作单位：\(name)（\(language.name(partner.role))）",
        "partner on record: \(name) (\(language.name(partner.role)))"
      )
        + (isTold ? language.pick("；联系方式只在单位内部查看", "; the contact stays in the office") : "")
        + language.entry(of: done.seal)
    )
  }
}

/// `yishi partner show CASE`: an internal list, with whom to ring.
struct PartnerShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "List the partners of a case with whom to ring, for the office (查看).",
    aliases: ["查看"]
  )

  @Argument(help: "The case.")
  var which: String

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    let known = try CaseOnRegister(which, house, for: "partner show")
    let contacts = try known.register.partnerContacts(of: known.number)
    let rows = known.file.partners.map { partner in
      let contact = contacts.first { $0.owner == partner.party }
      return [
        language.name(partner.role), partner.name, partner.work ?? "", contact?.name ?? "",
        contact?.telephone ?? "",
      ]
    }
    Terminal.say(
      rows.isEmpty
        ? language.pick("还没有登记合作单位。", "No partner is on record.")
        : Columns(rows).lines.joined(separator: "\n")
    )
  }
}
