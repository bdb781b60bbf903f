import Testing

@testable import Deliberation

struct CanvassBoardTests {
  private static func premises(_ building: String, _ stairwell: String, storeys: Int) throws
    -> [Premises]
  {
    try (1...storeys).flatMap { storey in
      try (1...2).map { number in
        Premises(
          door: try Door("\(building)-\(stairwell)-\(storey)0\(number)").asked,
          kind: .dwelling,
          building: "\(building)号楼",
          stairwell: "\(stairwell)单元",
          storey: storey
        )
      }
    }
  }

  private static func visit(
    _ door: String,
    _ day: Int,
    _ outcome: Visit.Outcome,
    reason: String? = nil,
    answers: [String] = []
  ) throws -> Visit {
    Visit(
      door: try Door(door).asked,
      day: try Day(2020, 3, day).asked,
      by: "社区居委会",
      outcome: outcome,
      reason: reason,
      answers: answers
    )
  }

  @Test func `buildings stand in natural order, floors from the top, doors by number`() throws {
    let premises =
      try Self.premises("10", "1", storeys: 2) + Self.premises("2", "2", storeys: 2)
      + Self.premises("2", "1", storeys: 3)
    let file = CaseFile(
      folder: "f",
      title: "t",
      place: Place(community: "c", steps: [.init(.courtyard, "p")]),
      procedure: nil,
      openedOn: try Day(2020, 1, 1).asked,
      office: "o",
      premises: premises
    )
    let canvass = Canvass(round: 1, question: "？")
    let board = CanvassBoard(canvass, among: file.visited)
    #expect(
      board.stairwells.map { "\($0.building ?? "")\($0.name ?? "")" }
        == ["2号楼1单元", "2号楼2单元", "10号楼1单元"]
    )
    #expect(board.stairwells[0].floors.map(\.storey) == [3, 2, 1])
    #expect(
      board.stairwells[0].floors[0].doors.map(\.door.text) == ["2-1-301", "2-1-302"]
    )
    let walk = canvass.walk(among: file.visited)
    #expect(walk.count == premises.count)
    #expect(walk.prefix(3).map(\.text) == ["2-1-101", "2-1-102", "2-1-201"])
  }

  @Test func `a door shows its latest answer and how often somebody went`() throws {
    let premises = try Self.premises("1", "1", storeys: 2)
    let canvass = try Canvass(
      round: 1,
      question: "？",
      furtherQuestions: ["几口人"],
      visits: [
        Self.visit("1-1-101", 2, .against, reason: "采光", answers: ["三口"]),
        Self.visit("1-1-101", 9, .notHome),
        Self.visit("1-1-102", 2, .notHome), Self.visit("1-1-102", 3, .notHome),
        Self.visit("1-1-201", 2, .against, reason: "采光"),
        Self.visit("1-1-201", 2, .inFavour, answers: ["三口"]),
      ]
    )
    let board = CanvassBoard(canvass, among: premises)
    let states = board.stairwells.flatMap(\.floors).flatMap(\.doors)
    func state(_ door: String) throws -> CanvassBoard.DoorState {
      try #require(states.first { $0.door.text == door })
    }
    #expect(try state("1-1-101").standing?.outcome == .against, "nobody home takes nothing back")
    #expect(try state("1-1-101").tries == 2)
    #expect(try state("1-1-102").standing?.outcome == .notHome)
    #expect(try state("1-1-102").tries == 2)
    #expect(try state("1-1-201").standing?.outcome == .inFavour, "the later in the list")
    #expect(try state("1-1-202").standing == nil)
    #expect(board.coverage.missing.map(\.text) == ["1-1-102", "1-1-202"])
    #expect(board.reasons(of: .against).map(\.reason) == ["采光"])
    #expect(board.reasons(of: .against).map(\.count) == [1])
    #expect(board.answers(toFurtherQuestion: 0).map(\.count) == [2])
    let early = CanvassBoard(canvass, among: premises, by: Day(2020, 3, 1))
    #expect(early.coverage.reached == 0)
  }

  @Test func `every count of households by a day is told beside the roster, the newest first`()
    throws
  {
    var file = try SampleLift.file()
    file.counts = [
      DatedCount(what: "户数", count: 3893, unit: "户", asOf: "2021", source: "另一篇新闻报道"),
      DatedCount(what: "户数", count: 3080, unit: "户", asOf: "2022年中", source: "新闻报道"),
      DatedCount(what: "楼栋", count: 117, unit: "栋", asOf: "2022", source: "新闻报道"),
    ]
    #expect(file.toldHouseholds(on: try Day(2022, 8, 1).asked).map(\.count) == [3080, 3893])
    #expect(file.toldHouseholds(on: try Day(2021, 8, 1).asked).map(\.count) == [3893])
    #expect(file.toldHouseholds(on: try Day(2020, 8, 1).asked).isEmpty)
  }
}
