import ArgumentParser
import CaseRegister
import Deliberation
import Exchange
import Foundation
import NoticeBoard
import Wording

/// `yishi cost compare`: sharing rules side by side for one stairwell.
struct CostCompare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Put sharing rules side by side, door by door (比较分摊办法).",
    discussion: """
      Example: yishi cost compare 2020-014-2 --rules area,gz-0-0.5-1 --to 比较.html
               yishi cost compare --premises 户册.csv --total 375000 --subsidy 150000 \
      --rules zz-0-0-1,area,linear
      With --to it is one sheet of A4 for the residents' meeting.
      """,
    aliases: ["比较"]
  )

  @Argument(help: "The bill's number, or the case.")
  var which: String?

  @Option(help: ArgumentHelp("Names or files of sharing rules, with commas.", valueName: "names"))
  var rules: String

  @Option(help: ArgumentHelp("Without a register: the doors.", valueName: "file"))
  var premises: String?

  @Option(help: ArgumentHelp("Without a register: the cost in yuan.", valueName: "yuan"))
  var total: Fen?

  @Option(help: ArgumentHelp("Without a register: the subsidy in yuan.", valueName: "yuan"))
  var subsidy: Fen = .zero

  @Flag(help: "As if every dwelling of the part took part in the others.")
  var everybody: Bool = false

  @Option(name: .customLong("to"), help: ArgumentHelp("The sheet to write.", valueName: "file"))
  var to: String?

  @Flag(help: "The answer as JSON.")
  var json: Bool = false

  @OptionGroup var house: HouseOptions

  func validate() throws {
    guard (which == nil) != (premises == nil), (premises == nil) == (total == nil) else {
      throw ValidationError(
        "请写费用单编号，或者写 --premises 和 --total。",
        "give the number of a bill, or --premises with --total"
      )
    }
  }

  func run() throws {
    let language = house.language
    let made = try compare()
    if json {
      Terminal.say(try JSONText.of(ComparisonJSON(made.comparison)))
      return
    }
    if let to {
      let press = Press(language: house.speech.lang ?? .chinese, day: house.today, base: nil)
      let sheet =
        if let file = made.file {
          CompareSheet(
            made.comparison,
            titled: made.title,
            of: file,
            bill: made.item,
            seal: made.seal,
            press: press
          )
        } else {
          CompareSheet(made.comparison, ofDoorsIn: made.title, press: press)
        }
      guard !sheet.isTooWide else {
        throw Refused(
          language.pick(
            "\(made.comparison.tables.count)种办法并排，一张A4放不下，右边的金额会印不全；请减少 --rules 里的办法，分几张打印。",
            "\(made.comparison.tables.count) rules side by side are too wide for a sheet of A4, and the amounts at its right "
              + "would be cut off; name fewer in --rules, and print several sheets."
          )
        )
      }
      try WrittenFile.write(
        sheet: sheet.document(press: press),
        to: to,
        from: made.register,
        in: language
      )
      return
    }
    let lines = Self.lines(of: made.comparison, isAgreed: made.file != nil, in: language)
    for line in lines { Terminal.say(line) }
  }

  private struct Made {
    let comparison: CostComparison
    let title: String
    var file: CaseFile?
    var item: Int?
    var seal: Seal?
    var register: Register?
  }

  private func compare() throws -> Made {
    let language = house.language
    guard let premises, let total else {
      let known = try BillOnRegister(which ?? "", house, for: "compare")
      try known.checkInForce { "compare \($0) --rules \(rules)" }
      let local = LocalRules.read(in: known.register.folder)
      return Made(
        comparison: try known.bill.comparison(
          with: try schemes(local),
          among: known.file.premises,
          everybody: everybody
        ),
        title: known.bill.title,
        file: known.file,
        item: known.item,
        seal: try known.register.seal(of: [Subject(.bill, known.id)]),
        register: known.register
      )
    }
    guard total > .zero else {
      throw Refused(
        language.pick(
          "--total：没有要分摊的费用（0元），请写总价。",
          "--total: there is nothing to share; write the cost."
        )
      )
    }
    let url = URL(fileURLWithPath: premises)
    var tables: [CostTable] = []
    for rule in try schemes(try house.localRules()) {
      let (table, findings) = try CalcShare.read(
        premises: url,
        rule: rule,
        total: total,
        subsidy: subsidy
      )
      guard let table else { throw Refused(findings, in: language) }
      tables.append(table)
    }
    return Made(
      comparison: CostComparison(tables),
      title: url.lastPathComponent
    )
  }

  private func schemes(_ local: LocalRules) throws -> [SharingRule] {
    let names = rules.split(whereSeparator: { ",，、".contains($0) })
      .map { $0.trimmingCharacters(in: .whitespaces) }
    guard !names.isEmpty else {
      throw Refused(house.language.noScheme(rules, among: local.schemeNames))
    }
    let schemes = try names.map { name in
      if LocalRules.isFile(name) {
        let (rule, findings) = LocalRules.scheme(in: URL(fileURLWithPath: name))
        guard let rule else { throw Refused(findings, in: house.language) }
        return rule
      }
      guard let rule = local.scheme(named: name) else {
        throw Refused(house.language.noScheme(name, among: local.schemeNames))
      }
      return rule
    }
    var seen: Set<SharingRule> = []
    for (name, scheme) in zip(names, schemes) where !seen.insert(scheme).inserted {
      throw Refused(
        house.language.pick(
          "--rules 里的“\(name)”重复了，请删去一个。",
          "“\(name)” stands twice in --rules; leave one out."
        )
      )
    }
    return schemes
  }

  static func lines(
    of comparison: CostComparison,
    isAgreed: Bool,
    in language: Language
  ) -> [String] {
    let others = comparison.tables.indices.dropFirst()
    var columns = Columns(
      [.left, .left] + Array(repeating: .right, count: comparison.tables.count * 2)
    )
    columns.add(
      [language(Heading.door), language(Heading.storey), language.letter(0)]
        + others.flatMap { [language.letter($0), language.againstFirst] }
    )
    for line in comparison.lines {
      columns.add(
        [line.door.text, line.storey.map(language.storey) ?? "—", language.bare(line.borne[0])]
          + others.flatMap { index in
            [language.bare(line.borne[index]), language.signed(line.difference(index))]
          }
      )
    }
    for other in comparison.others {
      columns.add(
        [language.borneBy(other.bearer), "", language.bare(other.borne[0])]
          + others.flatMap { index in
            [
              language.bare(other.borne[index]),
              language.signed(other.borne[index] - other.borne[0]),
            ]
          }
      )
    }
    let sums = comparison.sums
    columns.add(
      [language(Heading.total), "", language.bare(sums[0])]
        + others.flatMap { [language.bare(sums[$0]), language.signed(sums[$0] - sums[0])] }
    )
    return language.whoTakesPart(in: comparison)
      + comparison.tables.indices.map {
        language.legend($0, of: comparison, isAgreed: isAgreed)
      } + columns.lines
  }
}

/// A comparison as `cost compare --json` prints it.
struct ComparisonJSON: Encodable {
  let rules: [String?]
  let doors: [DoorJSON]
  let others: [OtherJSON]
  let sums: [String]

  struct DoorJSON: Encodable {
    let door: String
    let storey: Int?
    let borne: [String]
    let difference: [String]
  }

  struct OtherJSON: Encodable {
    let bearer: String
    let borne: [String]
  }

  init(_ comparison: CostComparison) {
    rules = comparison.tables.map { $0.rule?.name }
    doors = comparison.lines.map { line in
      DoorJSON(
        door: line.door.text,
        storey: line.storey,
        borne: line.borne.map(\.yuan),
        difference: line.borne.indices.map { line.difference($0).yuan }
      )
    }
    others = comparison.others.map { OtherJSON(bearer: $0.bearer, borne: $0.borne.map(\.yuan)) }
    sums = comparison.sums.map(\.yuan)
  }
}
