import Testing

@testable import Deliberation

struct CaseFileTests {
  @Test func `a whole case comes back equal from JSON`() throws {
    var file = try SampleLift.complete()
    try file.enter(
      .skip(Skip(stage: "closing", office: "街道", reason: "另案", on: SampleLift.day("10-20")))
    )
    #expect(try JSONRoundTrip.of(file) == file)
    _ = file.number(as: CaseNumber(year: 2020, running: 14), meetingsAfter: 2)
    let back = try JSONRoundTrip.of(file)
    #expect(back == file)
    #expect(try JSONRoundTrip.data(of: back) == JSONRoundTrip.data(of: file))
    let day = try SampleLift.day("10-20")
    #expect(back.standing(on: day) == file.standing(on: day))
  }

  @Test func `premises stand by building, storey and door, whatever the file's order`() throws {
    let premises = try SampleLift.premises()
    for seed in UInt64(0)..<10 {
      var generator = SeededGenerator(seed: seed)
      let file = CaseFile(
        folder: "f",
        title: "t",
        place: Place(community: "社区", steps: [.init(.courtyard, "小区")]),
        procedure: nil,
        openedOn: try SampleLift.day("03-01"),
        office: "o",
        premises: premises.shuffled(using: &generator)
      )
      #expect(
        file.premises.map(\.door.text) == [
          "2-101", "3-101", "2-201", "3-201", "2-301", "3-301", "2-401", "3-401",
        ]
      )
    }
  }

  @Test func `the premises of a part`() throws {
    let file = try SampleLift.file()
    #expect(file.premises(of: "3单元").map(\.door.text) == ["3-101", "3-201", "3-301", "3-401"])
    #expect(file.premises(of: "14号楼") == file.premises)
    #expect(file.premises(of: nil) == file.premises)
    #expect(file.premises(of: "4单元").isEmpty)
    #expect(file.place.name == "宇华苑小区14号楼")
    #expect(file.place.ground.name == "宇华苑小区")
  }

  @Test
  func
    `polls, bills, notices and agreements share one running number by date, funds go on from there`()
    throws
  {
    var file = try SampleLift.complete()
    let last = file.number(as: CaseNumber(year: 2020, running: 14), meetingsAfter: 2)
    #expect(file.number?.description == "2020-014")
    #expect(last == 4)
    #expect(file.meetings.map(\.number) == [3, 4])
    #expect(file.polls.map(\.number) == [1, 2])
    #expect(file.notices.prefix(2).map(\.number) == [3, 4])
    #expect(file.bills.map(\.number) == [5, 6])
    #expect(file.notices.dropFirst(2).map(\.number) == [7, 8, 9, 10, 13])
    #expect(file.agreements.map(\.number) == [11, 12])
    // A fund goes along with the whole matter and is numbered last.
    #expect(file.funds.map(\.number) == [14, 15])
    #expect(file.numberedItems == 15)
    #expect(file.number?.item(7) == "2020-014-7")
    #expect(file.subjects.count == 1 + 2 + 15)
  }

  @Test func `numbers follow dates and not the order of entering`() throws {
    var file = try SampleLift.file()
    try file.enter(.notice(SampleLift.notice(.other, key: "乙", "04-02", days: 3)))
    try file.enter(.bill(SampleLift.bill("2单元", on: "04-02")))
    try file.enter(.notice(SampleLift.notice(.other, key: "甲", "04-01", days: 3)))
    _ = file.number(as: CaseNumber(year: 2020, running: 1), meetingsAfter: 7)
    #expect(file.notices.map(\.number) == [3, 1])
    #expect(file.bills.map(\.number) == [2])
    #expect(file.number(as: CaseNumber(year: 2020, running: 1), meetingsAfter: 7) == 7)
  }

  @Test func `a folder holds no numbers`() throws {
    let file = try SampleLift.complete()
    var numbered = file
    _ = numbered.number(as: CaseNumber(year: 2020, running: 14), meetingsAfter: 0)
    #expect(numbered != file)
    #expect(numbered.withoutNumbers == file)
    #expect(file.subjects.isEmpty)
  }

  @Test(
    arguments: [
      ("2020-014", 2020, 14), ("2020-001", 2020, 1), ("2020-1234", 2020, 1234),
    ]
  )
  func `a case number reads as it is written`(text: String, year: Int, running: Int) throws {
    let number = try #require(CaseNumber(text))
    #expect((number.year, number.running) == (year, running))
    #expect(number.description == text)
    #expect(try JSONRoundTrip.of([number]) == [number])
  }

  @Test(
    arguments: [
      "", "2020", "2020-", "2020-14", "2020-000", "20-014", "2020-014-1", "2020-０14", "-014",
      "2020--14",
      "2020-014 ", "+020-014", "2020-0014", "2020-99999999999999999999",
    ]
  )
  func `anything else is no case number`(text: String) {
    #expect(CaseNumber(text) == nil)
  }

  @Test func `case numbers sort by year and running number`() {
    let numbers = [(2019, 1000), (2020, 2), (2020, 14), (2020, 1000)].map {
      CaseNumber(year: $0.0, running: $0.1)
    }
    #expect(numbers.reversed().sorted() == numbers)
  }
}
