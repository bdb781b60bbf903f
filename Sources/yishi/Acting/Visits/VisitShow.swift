import ArgumentParser
import Deliberation
import Wording

/// `yishi visit show CASE`: how far the rounds got, for the staff alone.
struct VisitShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "How far a round of visits got, floor by floor, for the staff (走访进度).",
    discussion: """
      Example: yishi visit show 2020-014 2单元
      Doors and answers stay in the office; the public sees counts alone.
      """,
    aliases: ["查看"]
  )

  @Argument(help: "The case.")
  var which: String

  @Argument(help: "A building, stairwell or section; else all doors.")
  var part: String?

  @Option(help: ArgumentHelp("The round; else the latest.", valueName: "number"))
  var round: Int?

  @Flag(help: "As JSON.")
  var json = false

  @OptionGroup var house: HouseOptions

  func run() throws {
    let known = try CanvassOnRegister(which, round: round, house, for: "show")
    let canvass = try known.canvass()
    let shown = try part.map { Set(try known.doors(named: $0)) }
    let doors = known.file.visited.filter { shown?.contains($0.door) ?? true }
    let board = CanvassBoard(canvass, among: doors, by: house.today)
    if json { return Terminal.say(try JSONText.of(CanvassJSON(board))) }
    let report = CanvassReport(
      board,
      of: known.file,
      isWhole: part == nil,
      on: house.today,
      language: house.language
    )
    Terminal.say(report.lines.joined(separator: "\n"))
  }
}

/// A round as the terminal shows it: the counts, the floors of each stairwell, and the
/// doors that nobody was met at.
struct CanvassReport {
  let board: CanvassBoard
  let file: CaseFile
  let isWhole: Bool
  let day: Day
  let language: Language

  private static let mostMissing = 20

  init(_ board: CanvassBoard, of file: CaseFile, isWhole: Bool, on day: Day, language: Language) {
    self.board = board
    self.file = file
    self.isWhole = isWhole
    self.day = day
    self.language = language
  }

  var lines: [String] {
    let answers = language.answers(of: board)
    let told = isWhole ? file.toldHouseholds(on: day) : []
    let counts =
      [
        language.coverage(of: board, kind: file.visitedKind),
        answers.isEmpty ? nil : answers,
      ].compactMap(\.self)
      + told.map { language.told($0, besideListed: file.visited.count) }
      + language.answersToFurtherQuestions(of: board)
    let title = "\(file.number.map { "\($0)  " } ?? "")\(language.round(board.canvass))"
    let missing = language.missing(board.coverage.missing, most: Self.mostMissing)
    return [title] + counts.map { "  " + $0 } + otherRounds + stairwells
      + (missing.map { [$0] } ?? [])
  }

  /// The rounds side by side, where there are several.
  private var otherRounds: [String] {
    guard isWhole, file.canvasses.count > 1 else { return [] }
    let rows = file.canvasses.map { canvass in
      let coverage = canvass.coverage(of: file.visited, by: day)
      func said(_ outcome: Visit.Outcome) -> String {
        "\(language.name(outcome)) \(language.number(coverage.answers[outcome] ?? 0))"
      }
      return [
        language.pick("第\(canvass.round)轮", "round \(canvass.round)"),
        language.pick(
          "见到 \(coverage.reached) / \(coverage.doors)",
          "met \(coverage.reached) of \(coverage.doors)"
        ),
        said(.inFavour), said(.against), said(.undecided), said(.comeAgain),
      ]
    }
    return Columns(rows).lines.map { "  " + $0 }
  }

  private var stairwells: [String] {
    guard !board.isLarge else {
      if board.buildings.count > 1 { return buildings }
      let rows = board.stairwells.map { stairwell in
        [
          language.name(stairwell),
          language.pick(
            "见到 \(stairwell.coverage.reached) / \(stairwell.coverage.doors)",
            "met \(stairwell.coverage.reached) of \(stairwell.coverage.doors)"
          ),
          stairwell.coverage.missing.isEmpty
            ? language.pick("全部见到", "all met")
            : language.pick(
              "还有\(stairwell.coverage.missing.count)户",
              "\(stairwell.coverage.missing.count) to go"
            ),
        ]
      }
      return Columns(rows).lines
        + [
          language.pick(
            "逐层查看：yishi visit show \(which) \(language.name(board.stairwells[0]))",
            "floor by floor: yishi visit show \(which) '\(language.name(board.stairwells[0]))'"
          )
        ]
    }
    return board.stairwells.flatMap { stairwell in
      [
        language.reached(stairwell, of: board)
      ] + floors(of: stairwell)
    }
  }

  /// As many buildings across as a screen of 80 cells takes, read from the top down.
  private var buildings: [String] {
    let cells = board.buildings.map { building in
      [
        language.name(building), "\(building.reached)/\(building.doors)",
        building.isDone
          ? "✓" : language.pick("缺\(building.missing.count)", "-\(building.missing.count)"),
      ]
    }
    let across = Self.across(cells)
    let down = (cells.count + across - 1) / across
    var columns = Columns((0..<across).flatMap { _ in [.left, .right, .left] })
    for line in 0..<down {
      columns.add(
        stride(from: line, to: cells.count, by: down).flatMap { cells[$0] }
      )
    }
    let first = board.buildings.first { !$0.isDone } ?? board.buildings[0]
    return [language.buildingsDone(board.buildings)] + columns.lines.map { "  " + $0 } + [
      language.pick(
        "逐层查看一栋：yishi visit show \(which) \(language.name(first))",
        "one building floor by floor: yishi visit show \(which) '\(language.name(first))'"
      )
    ]
  }

  private static func across(_ cells: [[String]]) -> Int {
    let widths = (0..<3).map { column in cells.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    return max(1, 78 / (widths.reduce(0, +) + 6))
  }

  private var which: String { file.number.map(\.description) ?? file.folder }

  /// A line a floor; of a street, where nothing has a floor, three shops a line.
  private func floors(of stairwell: CanvassBoard.Stairwell) -> [String] {
    let rows = stairwell.floors.flatMap { floor -> [[String]] in
      let name = floor.storey.map(language.storey) ?? ""
      let states = floor.doors.map(language.state)
      return stride(from: 0, to: states.count, by: 4).map { start in
        [start == 0 ? name : ""] + states[start..<min(start + 4, states.count)]
      }
    }
    return Columns(rows).lines.map { "  " + $0 }
  }
}

/// A round as JSON.
struct CanvassJSON: Encodable {
  let round: Int
  let question: String
  let doors: Int
  let reached: Int
  let missing: [String]
  let answers: [String: Int]
  let stairwells: [Stairwell]

  struct Stairwell: Encodable {
    let building: String?
    let name: String?
    let doors: Int
    let reached: Int
    let states: [State]
  }

  struct State: Encodable {
    let door: String
    let storey: Int?
    let outcome: String?
    let reason: String?
    let answers: [String]?
    let on: String?
    let visits: Int
    let next: String?
  }

  init(_ board: CanvassBoard) {
    round = board.canvass.round
    question = board.canvass.question
    doors = board.coverage.doors
    reached = board.coverage.reached
    missing = board.coverage.missing.map(\.text)
    answers = Dictionary(
      uniqueKeysWithValues: board.coverage.answers.map { ($0.key.rawValue, $0.value) }
    )
    stairwells = board.stairwells.map { stairwell in
      Stairwell(
        building: stairwell.building,
        name: stairwell.name,
        doors: stairwell.coverage.doors,
        reached: stairwell.coverage.reached,
        states: stairwell.floors.flatMap { floor in
          floor.doors.map { door in
            State(
              door: door.door.text,
              storey: floor.storey,
              outcome: door.standing?.outcome.rawValue,
              reason: door.standing?.reason,
              answers: door.standing?.answers,
              on: door.standing?.day.description,
              visits: door.tries,
              next: door.nextOn?.description
            )
          }
        }
      )
    }
  }
}
