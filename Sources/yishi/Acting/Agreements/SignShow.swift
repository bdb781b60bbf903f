import ArgumentParser
import Deliberation
import Wording

/// `yishi sign show CASE`: who has signed and who has not, for the staff alone.
struct SignShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shop by shop: who signed, who has not, for the staff (签约台账).",
    discussion: """
      Example: yishi sign show 园丁街 --open
      The state of a shop stays in the office; the public sees counts by section alone.
      """,
    aliases: ["查看"]
  )

  @Argument(help: "The case, or the agreement's number.")
  var which: String

  @Flag(help: "Those who have not signed, one by one.")
  var open = false

  @Flag(help: "Everybody, one by one.")
  var all = false

  @Flag(help: "As JSON.")
  var json = false

  @Option(
    name: .customLong("agreement"),
    help: ArgumentHelp("Which agreement of the case.", valueName: "number")
  )
  var item: Int?

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    let known = try AgreementOnRegister(which, item: item, house, for: "show")
    let board = known.file.board(of: known.agreement, on: house.today)
    if json { return Terminal.say(try JSONText.of(AgreementJSON(board, on: house.today))) }
    Terminal.say("\(known.id)  \(known.agreement.title)")
    Terminal.say("  " + language.signed(board, kind: known.file.visitedKind))
    Terminal.say("  " + language.textLine(known.agreement, on: house.today))
    for line in groups(board, language) + weeks(board, language) + rows(board, language) {
      Terminal.say(line)
    }
  }

  private func groups(_ board: AgreementBoard, _ language: Language) -> [String] {
    AgreementBoard.Grouping.allCases.flatMap { grouping -> [String] in
      let groups = board.groups(by: grouping)
      guard groups.contains(where: { !$0.name.isEmpty }) else { return [] }
      let table = Columns(
        groups.map { group in
          [
            group.name.isEmpty ? language.pick("未写明", "not told") : group.name,
            language.pick(
              "已签 \(group.signed) / \(group.of)",
              "signed \(group.signed) of \(group.of)"
            ), language.states(group.states),
          ]
        } + [
          [
            language(.total),
            language.pick(
              "已签 \(board.signed) / \(board.rows.count)",
              "signed \(board.signed) of \(board.rows.count)"
            ),
          ]
        ]
      )
      return [language.pick("按\(language.name(grouping))", "by \(language.name(grouping))")]
        + table.lines.map { "  " + $0 }
    }
  }

  private func weeks(_ board: AgreementBoard, _ language: Language) -> [String] {
    let weeks = board.weeks
    guard weeks.count > 1 else { return [] }
    let rows = weeks.map { week in
      [
        language.pick("\(week.monday)起一周", "week of \(week.monday)"),
        language.pick("签\(week.signed)份", "\(week.signed) signed"),
        language.pick("累计\(week.sum)份", "\(week.sum) in all"),
      ]
    }
    return [language.pick("按周", "by week")] + Columns(rows).lines.map { "  " + $0 }
  }

  private func rows(_ board: AgreementBoard, _ language: Language) -> [String] {
    guard open || all else { return [] }
    let rows = board.rows.filter { all || $0.state != .signed }.map { row in
      [
        row.premises.door.text, row.premises.section ?? "", row.premises.trade ?? "",
        language.name(row.state),
        language.evidence(of: row, under: board.agreement, on: house.today),
      ]
    }
    return [all ? language.pick("逐户", "one by one") : language.pick("还没有签的", "not signed yet")]
      + Columns(rows).lines.map { "  " + $0 }
  }
}

/// The board of an agreement as JSON.
struct AgreementJSON: Encodable {
  let title: String
  let text: String
  let asked: Int
  let signed: Int
  let sections: [Group]
  let trades: [Group]
  let parties: [Party]

  struct Group: Encodable {
    let name: String
    let asked: Int
    let signed: Int
    let states: [String: Int]
  }

  struct Party: Encodable {
    let door: String
    let section: String?
    let trade: String?
    let state: String
    let text: String?
    let signedOn: String?
    let signer: String?
    let visits: Int
  }

  init(_ board: AgreementBoard, on day: Day) {
    title = board.agreement.title
    text = board.agreement.text(on: day).version
    asked = board.rows.count
    signed = board.signed
    func groups(_ grouping: AgreementBoard.Grouping) -> [Group] {
      board.groups(by: grouping).map { group in
        Group(
          name: group.name,
          asked: group.of,
          signed: group.signed,
          states: Dictionary(uniqueKeysWithValues: group.states.map { ($0.key.rawValue, $0.value) })
        )
      }
    }
    sections = groups(.section)
    trades = groups(.trade)
    parties = board.rows.map { row in
      Party(
        door: row.premises.door.text,
        section: row.premises.section,
        trade: row.premises.trade,
        state: row.state.rawValue,
        text: row.signature.map { $0.version ?? board.agreement.texts[0].version },
        signedOn: row.signature?.on?.description,
        signer: row.signature?.by.rawValue,
        visits: row.visits
      )
    }
  }
}
