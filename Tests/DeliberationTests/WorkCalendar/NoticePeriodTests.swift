import Testing

@testable import Deliberation

struct NoticePeriodTests {
  private struct Periods: Decodable {
    let periods: [Entry]

    struct Entry: Decodable {
      let posted: Day
      let days: Int
      let unit: NoticePeriod.Unit
      let first: Day?
      let civilLast: Day
      let inclusiveLast: Day?
    }
  }

  @Test func `the shared table of periods`() throws {
    let periods = try VectorFile.read("periods.json", as: Periods.self).periods
    #expect(periods.count == 8)
    for entry in periods {
      let civil = NoticePeriod(posted: entry.posted, days: entry.days, unit: entry.unit)
      #expect(civil.last == entry.civilLast, "\(entry)")
      if let first = entry.first { #expect(civil.first == first, "\(entry)") }
      if let inclusiveLast = entry.inclusiveLast {
        let inclusive = NoticePeriod(
          posted: entry.posted,
          days: entry.days,
          unit: entry.unit,
          counting: .inclusive
        )
        #expect(inclusive.first == entry.posted, "\(entry)")
        #expect(inclusive.last == inclusiveLast, "\(entry)")
        #expect(inclusive.passedOver.isEmpty, "\(entry)")
        #expect(NoticePeriod.laterReading(inclusive, civil) == civil, "\(entry)")
        #expect(NoticePeriod.laterReading(civil, inclusive) == civil, "\(entry)")
      }
    }
  }

  private struct RandomPeriods: Decodable {
    let seed: Int
    let periods: [Entry]

    struct Entry: Decodable {
      let posted: Day
      let days: Int
      let unit: NoticePeriod.Unit
      let counting: NoticePeriod.Counting
      let first: Day
      let rawLast: Day
      let last: Day
      let passedOver: Int
    }
  }

  @Test func `200 periods counted day by day elsewhere`() throws {
    let file = try VectorFile.read("periods-200.json", as: RandomPeriods.self)
    #expect(file.periods.count == 200)
    for entry in file.periods {
      let period = NoticePeriod(
        posted: entry.posted,
        days: entry.days,
        unit: entry.unit,
        counting: entry.counting
      )
      #expect(period.first == entry.first, "seed \(file.seed), \(entry)")
      #expect(period.rawLast == entry.rawLast, "seed \(file.seed), \(entry)")
      #expect(period.last == entry.last, "seed \(file.seed), \(entry)")
      #expect(period.passedOver.count == entry.passedOver, "seed \(file.seed), \(entry)")
    }
  }

  @Test(arguments: [
    ("2020-09-01", Weekday.tuesday, 10, "2020-09-02", "2020-09-11", Weekday.friday, "2020-09-11"),
    ("2020-09-07", .monday, 7, "2020-09-08", "2020-09-14", .monday, "2020-09-14"),
    ("2020-09-09", .wednesday, 10, "2020-09-10", "2020-09-19", .saturday, "2020-09-21"),
    ("2020-06-15", .monday, 10, "2020-06-16", "2020-06-25", .thursday, "2020-06-28"),
    ("2020-09-25", .friday, 7, "2020-09-26", "2020-10-02", .friday, "2020-10-09"),
    ("2020-09-20", .sunday, 7, "2020-09-21", "2020-09-27", .sunday, "2020-09-27"),
  ])
  func `a last day on a rest day moves to the next workday (Civil Code art. 203)`(
    posted: String,
    weekday: Weekday,
    days: Int,
    first: String,
    rawLast: String,
    rawWeekday: Weekday,
    last: String
  ) throws {
    let day = try #require(Day(posted))
    let period = NoticePeriod(posted: day, days: days)
    #expect(day.weekday == weekday)
    #expect(period.first.description == first)
    #expect(period.rawLast?.description == rawLast)
    #expect(period.rawLast?.weekday == rawWeekday)
    #expect(period.last?.description == last)
  }

  @Test func `what a period moved over is told with its reason`() throws {
    let holiday = NoticePeriod(posted: try #require(Day("2020-06-15")), days: 10)
    #expect(
      holiday.passedOver.map(\.day.description) == ["2020-06-25", "2020-06-26", "2020-06-27"]
    )
    #expect(holiday.passedOver.allSatisfy { $0.reason == .holiday(.dragonBoat) })

    let weekend = NoticePeriod(posted: try #require(Day("2020-09-09")), days: 10)
    #expect(weekend.passedOver.map(\.reason) == [.weekend, .weekend])

    let working = NoticePeriod(posted: try #require(Day("2020-09-25")), days: 5, unit: .working)
    #expect(working.passedOver.map(\.day.description).first == "2020-09-26")
    #expect(working.passedOver.count == 9)
    #expect(working.rawLast == working.last)
  }

  @Test func `a year without a table leaves the last day open`() throws {
    let intoUnknown = NoticePeriod(posted: try #require(Day("2026-12-28")), days: 7)
    #expect(intoUnknown.rawLast?.description == "2027-01-04")
    #expect(intoUnknown.last == nil)
    #expect(intoUnknown.undecidedYear == 2027)

    let working = NoticePeriod(posted: try #require(Day("2026-12-28")), days: 7, unit: .working)
    #expect(working.rawLast == nil)
    #expect(working.last == nil)
    #expect(working.undecidedYear == 2027)

    let known = NoticePeriod(posted: try #require(Day("2026-12-21")), days: 10)
    #expect(known.last?.description == "2026-12-31")
    #expect(known.undecidedYear == nil)

    let inclusive = NoticePeriod(
      posted: try #require(Day("2027-03-01")),
      days: 7,
      counting: .inclusive
    )
    #expect(inclusive.last?.description == "2027-03-07")
    #expect(NoticePeriod.laterReading(inclusive, intoUnknown).last == nil)
    #expect(NoticePeriod.laterReading(intoUnknown, inclusive).last == nil)
  }

  @Test func `a period still runs on its last day and has run the day after`() throws {
    let period = NoticePeriod(posted: try #require(Day("2020-06-01")), days: 10)
    let last = try #require(period.last)
    #expect(last.description == "2020-06-11")
    #expect(period.hasRun(by: last) == false)
    #expect(period.hasRun(by: last + 1) == true)

    let open = NoticePeriod(posted: try #require(Day("2026-12-28")), days: 7)
    #expect(open.hasRun(by: try #require(Day("2027-01-04"))) == false)
    #expect(open.hasRun(by: try #require(Day("2027-01-05"))) == nil)
  }

  @Test(arguments: [
    ("2017-09-30", PeriodCitation.generalPrinciples), ("2017-10-01", .generalProvisions),
    ("2020-12-31", .generalProvisions), ("2021-01-01", .civilCode),
  ])
  func `the law cited is the one in force when the notice went up`(
    posted: String,
    citation: PeriodCitation
  ) throws {
    #expect(NoticePeriod(posted: try #require(Day(posted)), days: 10).citation == citation)
  }

  @Test func `a period of one day is the day after posting`() throws {
    let period = NoticePeriod(posted: try #require(Day("2020-09-01")), days: 1)
    #expect(period.last?.description == "2020-09-02")
    let inclusive = NoticePeriod(
      posted: try #require(Day("2020-09-01")),
      days: 1,
      counting: .inclusive
    )
    #expect(inclusive.last?.description == "2020-09-01")
  }
}
