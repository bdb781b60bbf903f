import Testing

@testable import Deliberation

struct WorkCalendarTests {
  private struct Workdays: Decodable { let years: [String: String] }

  /// Saturday 2005-12-31 was worked by 国办发明电〔2005〕35号; the package that the
  /// fixture comes from lists it as a rest day.
  private static let settledByNotice: Set = ["2005-12-31"]

  @Test func `every day from 2004 to 2026 agrees with chinesecalendar`() throws {
    let years = try VectorFile.read("workdays.json", as: Workdays.self).years
    #expect(years.keys.sorted() == (2004...2026).map(String.init))
    var compared = 0
    for (year, answers) in years {
      var day = try #require(Day("\(year)-01-01"))
      for answer in answers {
        if !Self.settledByNotice.contains(day.description) {
          #expect(WorkCalendar.stateCouncil.isWorkday(day) == (answer == "1"), "\(day)")
          compared += 1
        }
        day = day + 1
      }
      #expect(day.description == "\(Int(year).map { $0 + 1 } ?? 0)-01-01")
    }
    #expect(compared == 8401 - 1)
  }

  @Test(arguments: [
    ("2020-06-24", DayStanding.workday(isMakeUp: false)),
    ("2020-06-25", .restDay(.holiday(.dragonBoat))),
    ("2020-06-28", .workday(isMakeUp: true)),
    ("2020-09-19", .restDay(.weekend)),
    ("2020-09-27", .workday(isMakeUp: true)),
    ("2020-09-30", .workday(isMakeUp: false)),
    ("2020-10-01", .restDay(.holiday(.nationalDayAndMidAutumn))),
    ("2020-10-08", .restDay(.holiday(.nationalDayAndMidAutumn))),
    ("2020-10-09", .workday(isMakeUp: false)),
    ("2020-10-10", .workday(isMakeUp: true)),
    ("2020-02-01", .restDay(.holiday(.springFestival))),
    ("2005-12-31", .workday(isMakeUp: true)),
    ("2015-09-04", .restDay(.holiday(.victoryDay))),
    ("2024-02-09", .workday(isMakeUp: false)),
    ("2003-12-31", .unknown(year: 2003)),
    ("2027-01-01", .unknown(year: 2027)),
  ])
  func `what kind of day it is`(text: String, standing: DayStanding) throws {
    let day = try #require(Day(text))
    #expect(WorkCalendar.stateCouncil.standing(of: day) == standing)
  }

  @Test func `a year without a table is neither a workday nor a rest day`() throws {
    let saturday = try #require(Day("2027-06-05"))
    #expect(WorkCalendar.stateCouncil.isWorkday(saturday) == nil)
    #expect(WorkCalendar([]).isWorkday(saturday) == nil)
    #expect(WorkCalendar.stateCouncil.knownYears == Array(2004...2026))
  }

  @Test func `tables hold days that exist, off and worked apart, work at weekends only`() throws {
    for year in WorkCalendar.stateCouncil.knownYears {
      let arrangement = try #require(WorkCalendar.stateCouncil.arrangement(of: year))
      for worked in arrangement.worked {
        let day = try #require(Day(year, worked / 100, worked % 100), "\(year) \(worked)")
        #expect(day.weekday.isWeekend, "\(day)")
        #expect(!arrangement.off.contains { $0.days.contains(worked) }, "\(day)")
      }
      for bound in arrangement.off.flatMap({ [$0.days.lowerBound, $0.days.upperBound] }) {
        #expect(Day(year, bound / 100, bound % 100) != nil, "\(year) \(bound)")
      }
      for notice in [arrangement.notice].compactMap(\.self) + arrangement.changedBy {
        #expect(notice.wholeMatch(of: /国办?发明电〔20\d\d〕\d+号/) != nil, "\(notice)")
      }
    }
  }
}
