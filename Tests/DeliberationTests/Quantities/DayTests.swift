import Testing

@testable import Deliberation

struct DayTests {
  @Test(arguments: [
    ("2026-02-28", true), ("2026-02-29", false), ("2026-02-30", false),
    ("2020-02-29", true), ("2000-02-29", true), ("1900-02-29", false), ("2100-02-29", false),
    ("2020-04-30", true), ("2020-04-31", false), ("2020-12-31", true),
    ("2020-00-10", false), ("2020-13-10", false), ("2020-05-00", false), ("0000-01-01", false),
    ("2020-5-24", false), ("20200524", false), ("2020/05/24", false), ("2020-05-24 ", false),
    ("+020-05-24", false), ("２０２０-05-24", false), ("2020-05-24-", false), ("", false),
  ])
  func `a day is read in one form, and only if the calendar has it`(text: String, exists: Bool) {
    #expect((Day(text) != nil) == exists)
    if exists { #expect(Day(text)?.description == text) }
  }

  @Test(arguments: [
    ("1970-01-01", Weekday.thursday), ("2000-01-01", .saturday), ("2020-02-29", .saturday),
    ("2020-05-24", .sunday), ("2020-06-25", .thursday), ("2020-09-01", .tuesday),
    ("2020-11-05", .thursday), ("2021-07-20", .tuesday), ("2026-01-01", .thursday),
    ("1949-10-01", .saturday), ("1900-03-01", .thursday),
  ])
  func `the weekday of known days`(text: String, weekday: Weekday) {
    #expect(Day(text)?.weekday == weekday)
  }

  @Test func `every day from 1900 to 2100 comes back from its parts, text and number`() throws {
    var expected = try #require(Day(1900, 1, 1))
    for year in 1900...2100 {
      for month in 1...12 {
        for dayOfMonth in 1...Day.length(ofMonth: month, in: year) {
          let day = try #require(Day(year, month, dayOfMonth))
          #expect(day == expected)
          #expect(day.parts == (year, month, dayOfMonth))
          expected = expected + 1
        }
      }
    }
    #expect(expected.description == "2101-01-01")
  }

  @Test func `adding days and taking them away gives the day again`() throws {
    var generator = SeededGenerator(seed: 24)
    let start = try #require(Day(2020, 2, 28))
    for _ in 0..<1000 {
      let days = Int.random(in: -100_000...100_000, using: &generator)
      #expect(start + days - days == start, "seed 24, \(days) days")
      #expect((start + days) - start == days, "seed 24, \(days) days")
      #expect(Day((start + days).description) == start + days, "seed 24, \(days) days")
    }
    #expect((start + 1).description == "2020-02-29")
    #expect((start + 2).description == "2020-03-01")
  }
}
