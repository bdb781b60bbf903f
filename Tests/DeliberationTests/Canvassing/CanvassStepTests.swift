import Testing

@testable import Deliberation

/// Rounds of visits as a command takes them.
struct CanvassStepTests {
  private static func file() throws -> CaseFile {
    var file = try SampleLift.file()
    try file.take(
      .opened(question: "是否同意加装电梯", furtherQuestions: ["有没有行动不便的人"]),
      on: try SampleLift.day("03-02")
    )
    return file
  }

  private static func visit(
    _ door: String,
    _ outcome: Visit.Outcome,
    on day: String = "03-05",
    reason: String? = nil,
    answers: [String] = [],
    nextOn: String? = nil
  ) throws -> Visit {
    Visit(
      door: try SampleLift.door(door),
      day: try SampleLift.day(day),
      by: "社区居委会",
      outcome: outcome,
      reason: reason,
      answers: answers,
      nextOn: try nextOn.map(SampleLift.day)
    )
  }

  @Test func `rounds are numbered from one and every visit goes to the latest`() throws {
    var file = try Self.file()
    let today = try SampleLift.day("03-06")
    try file.take(.visited([Self.visit("2-101", .against, reason: "采光")]), on: today)
    try file.take(.opened(question: "再问一次", furtherQuestions: []), on: today)
    let later = try Self.visit("2-101", .inFavour, on: "03-06")
    let second = try file.take(.visited([later]), on: today)
    #expect(second.round == 2 && second.visits == [later])
    #expect(file.canvasses.map(\.round) == [1, 2])
    let first = try Self.visit("2-201", .undecided, on: "03-06")
    #expect(try file.take(.visited([first]), inRound: 1, on: today).visits.count == 2)
  }

  @Test func `a visit on record word for word is not entered twice`() throws {
    var file = try Self.file()
    let visit = try Self.visit("2-101", .inFavour)
    let today = try SampleLift.day("03-06")
    try file.take(.visited([visit]), on: today)
    let again = file
    try file.take(.visited([visit]), on: today)
    #expect(file == again)
    try file.take(.visited([Self.visit("2-101", .against, reason: "费用")]), on: today)
    #expect(file.canvasses[0].visits.count == 2, "nothing is overwritten")
  }

  @Test func `a round refuses what cannot be`() throws {
    let file = try Self.file()
    let today = try SampleLift.day("03-06")
    let began = try SampleLift.day("03-02")
    let door = try SampleLift.door("2-101")
    let cases: [(Visit, CaseRefusal)] = [
      (try Self.visit("9-901", .inFavour), .unknownDoor(try SampleLift.door("9-901"))),
      (
        try Self.visit("2-101", .inFavour, on: "03-01"),
        .canvassRefused(.beforeRound(try SampleLift.day("03-01"), began: began))
      ),
      (
        try Self.visit("2-101", .inFavour, on: "03-07"),
        .canvassRefused(.notYet(try SampleLift.day("03-07"), today: today))
      ),
      (
        try Self.visit("2-101", .inFavour, reason: "采光"),
        .canvassRefused(.faulty(door, .reasonWithoutRefusal(.inFavour)))
      ),
      (
        try Self.visit("2-101", .notHome, reason: "采光"),
        .canvassRefused(.faulty(door, .reasonWithoutRefusal(.notHome)))
      ),
      (
        try Self.visit("2-101", .notHome, answers: ["没有"]),
        .canvassRefused(.faulty(door, .answeredByNobody))
      ),
      (
        try Self.visit("2-101", .inFavour, answers: ["没有", "有"]),
        .canvassRefused(.faulty(door, .moreAnswersThanQuestions(answers: 2, questions: 1)))
      ),
      (
        try Self.visit("2-101", .comeAgain, nextOn: "03-05"),
        .canvassRefused(
          .faulty(
            door,
            .nextNotLater(try SampleLift.day("03-05"), visited: try SampleLift.day("03-05"))
          )
        )
      ),
    ]
    for (visit, refusal) in cases {
      var trial = file
      #expect(throws: refusal) { try trial.take(.visited([visit]), on: today) }
      #expect(trial == file)
    }
    var empty = try SampleLift.file()
    #expect(throws: CaseRefusal.canvassRefused(.noRound)) {
      try empty.take(.visited([]), on: today)
    }
    var trial = file
    #expect(throws: CaseRefusal.canvassRefused(.unknownRound(2, latest: 1))) {
      try trial.take(.visited([]), inRound: 2, on: today)
    }
    #expect(throws: CaseRefusal.canvassRefused(.noQuestion)) {
      try trial.take(.opened(question: "", furtherQuestions: []), on: today)
    }
  }

  @Test func `of a stairwell only that nobody was home is entered at once`() throws {
    var file = try Self.file()
    let today = try SampleLift.day("03-05")
    #expect(file.doors(named: "2-201").map(\.text) == ["2-201"])
    #expect(file.doors(named: "2").map(\.text) == ["2-101", "2-201", "2-301", "2-401"])
    #expect(file.doors(named: "2单元") == file.doors(named: "14号楼2单元"))
    #expect(file.doors(named: "14号楼").count == 8)
    #expect(file.doors(named: "9单元").isEmpty)
    let second = file.premises.filter { $0.stairwell == "2单元" }
    #expect(second.doors(named: "201").map(\.text) == ["2-201"])
    #expect(file.doors(named: "201").isEmpty, "two stairwells have a door 201")
    let doors = file.doors(named: "2单元")
    func visits(_ outcome: Visit.Outcome, _ file: CaseFile) throws -> [Visit] {
      try file.visits(to: doors, inRound: nil) { door in
        Visit(door: door, day: today, by: "社区居委会", outcome: outcome)
      }
    }
    #expect(throws: CaseRefusal.canvassRefused(.answeredTogether(.inFavour, doors: 4))) {
      try visits(.inFavour, file)
    }
    #expect(try visits(.notHome, file).count == 4)
    // Who was met on the same day was at home.
    try file.take(.visited([Self.visit("2-201", .inFavour)]), on: today)
    #expect(try visits(.notHome, file).map(\.door.text) == ["2-101", "2-301", "2-401"])
  }

  @Test func `a number alone finds the only door that bears it`() throws {
    func file(_ doors: [String]) throws -> CaseFile {
      CaseFile(
        folder: "f",
        title: "t",
        place: Place(community: "c", steps: [.init(.street, "园丁街")]),
        procedure: nil,
        openedOn: try SampleLift.day("03-01"),
        office: "o",
        premises: try doors.map { Premises(door: try Door($0).asked, kind: .shop) }
      )
    }
    let street = try file(["示例12号", "示例112号", "东7号", "西7号"])
    #expect(street.doors(named: "12").map(\.text) == ["示例12号"])
    #expect(street.doors(named: "７").isEmpty, "two doors bear it, and none is meant")
    #expect(street.doors(named: "东7号").map(\.text) == ["东7号"])
    #expect(try file(["12", "示例12号"]).doors(named: "12").map(\.text) == ["12"])
  }

  @Test func `parking and storage are not visited`() throws {
    let parking = Premises(door: try Door("车位7").asked, kind: .parking)
    let flat = Premises(door: try Door("1-101").asked, kind: .dwelling)
    let file = CaseFile(
      folder: "f",
      title: "t",
      place: Place(community: "c", steps: [.init(.courtyard, "p")]),
      procedure: nil,
      openedOn: try SampleLift.day("03-01"),
      office: "o",
      premises: [parking, flat]
    )
    #expect(file.visited == [flat])
    let canvass = Canvass(
      round: 1,
      question: "？",
      visits: [try Self.visit("1-101", .inFavour)]
    )
    #expect(canvass.coverage(of: file.visited).missing.isEmpty)
  }

  @Test func `a visit that was agreed waits until somebody goes`() throws {
    var file = try Self.file()
    let agreed = try Self.visit("2-101", .comeAgain, nextOn: "03-09")
    try file.take(.visited([agreed]), on: try SampleLift.day("03-05"))
    func waiting(_ day: String) throws -> [Waiting] {
      try file.waiting(on: SampleLift.day(day)).filter {
        if case .visits = $0.matter { true } else { false }
      }
    }
    #expect(try waiting("03-05").map(\.due) == [agreed.nextOn])
    #expect(try waiting("03-20").map(\.owes.chinese) == ["社区居委会"])
    try file.take(
      .visited([Self.visit("2-101", .notHome, on: "03-09")]),
      on: try SampleLift.day("03-09")
    )
    #expect(try waiting("03-20").isEmpty)
  }
}
