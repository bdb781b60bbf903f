import ArgumentParser
import Deliberation
import Exchange
import Foundation
import Wording

/// `yishi visit CASE DOOR OUTCOME`: a door was visited.
struct VisitRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Enter a visit to a door (登记走访).",
    discussion: """
      Example: yishi visit 2020-014 2-301 不同意 --reason 采光 --promise 送采光分析图 --next 2020-05-16
               yishi visit 2020-014 2单元 家中无人
               yishi visit 2020-014 --from 走访登记表.csv
      Of a whole stairwell only that nobody was home is entered at once.
      """,
    aliases: ["登记"]
  )

  @Argument(help: "The case.")
  var which: String

  @Argument(help: "A door, or a stairwell where nobody was home.")
  var door: String?

  @Argument(help: "同意, 不同意, 未表态, 家中无人, 再访 (for, against, undecided, notHome, comeAgain).")
  var outcome: String?

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp("A walk sheet filled in, entered whole or not at all.", valueName: "csv")
  )
  var sheet: String?

  @Option(help: ArgumentHelp("The round; else the latest.", valueName: "number"))
  var round: Int?

  @Option(
    help: ArgumentHelp("Why they are against, in a word: 采光, 费用.", valueName: "reason")
  )
  var reason: String?

  @Option(
    name: .customLong("answer"),
    help: ArgumentHelp(
      "The answer to a further question, in their order; repeat for more.",
      valueName: "text"
    )
  )
  var answers: [String] = []

  @Option(help: ArgumentHelp("What was promised to them.", valueName: "text"))
  var promise: String?

  @Option(
    name: .customLong("next"),
    help: ArgumentHelp("The day agreed for the next visit.", valueName: "day")
  )
  var nextOn: Day?

  @Option(help: ArgumentHelp("Anything else; it stays in the office.", valueName: "text"))
  var note: String?

  @OptionGroup var house: HouseOptions

  func validate() throws {
    if sheet == nil, door == nil || outcome == nil {
      throw ValidationError(
        "请写户号和走访结果，或者用 --from 读入走访登记表。",
        "give a door and what was said there, or a sheet with --from"
      )
    }
  }

  func run() throws {
    let language = house.language
    if let sheet { return try enter(sheet) }
    guard let door, let outcome else { return }
    let texts =
      [(reason, "--reason"), (promise, "--promise"), (note, "--note")]
      + answers.map { ($0, "--answer") }
    for case (let text?, let option) in texts {
      try ShownText.check(text, of: option, in: language)
    }
    let said = try house.word(outcome, .outcomes)
    let known = try CanvassOnRegister(which, round: round, house, for: "record")
    let doors = try known.doors(named: door)
    let visits = try known.file.visits(to: doors, inRound: round) { door in
      Visit(
        door: door,
        day: house.today,
        by: house.actor,
        outcome: said,
        reason: reason,
        answers: answers,
        promise: promise,
        nextOn: nextOn,
        note: note
      )
    }
    let canvass = try known.take(.visited(visits)) { _ in
      let whom =
        visits.count == 1 && doors.count == 1
        ? language.doors(doors)
        : language.pick(
          "\(door)共\(visits.count)户",
          "\(door), \(language.counted(visits.count, "door", "doors"))"
        )
      return language.pick(
        "已登记：\(whom)，\(language.name(said))",
        "entered: \(whom), \(language.name(said))"
      )
    }
    Terminal.say("  " + known.coverage(of: canvass))
  }

  /// A whole sheet: what is filled in is entered as one act, or nothing.
  private func enter(_ sheet: String) throws {
    let language = house.language
    let known = try CanvassOnRegister(which, round: round, house, for: "record")
    let (visits, findings) = VisitsFile.read(
      at: URL(fileURLWithPath: sheet),
      for: known.file,
      in: try known.canvass(),
      on: house.today,
      by: house.actor
    )
    guard !visits.isEmpty else {
      throw findings.isEmpty
        ? Refused(
          language.pick("\(sheet) 里还没有填一户。", "nothing is filled in in \(sheet) yet.")
        )
        : Refused(findings, in: language)
    }
    for finding in findings { Terminal.tell(language.say(finding)) }
    let canvass = try known.take(.visited(visits)) { _ in
      language.pick(
        "已登记\(visits.count)次走访",
        "\(language.counted(visits.count, "visit", "visits")) entered"
      )
    }
    Terminal.say("  " + known.coverage(of: canvass))
  }
}
