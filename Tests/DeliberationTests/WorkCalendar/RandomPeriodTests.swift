import Testing

@testable import Deliberation

/// Periods reckoned in Python with PyPI `chinesecalendar`, apart from this program
/// (`scripts/periods/generate`).
struct RandomPeriodTests {
  /// A line of the file: `20040528 56wi 20040528 20040813`.
  private struct Entry {
    let posted: Day
    let days: Int
    let unit: NoticePeriod.Unit
    let counting: NoticePeriod.Counting
    let first: Day
    let last: Day?
    /// What the package says alone, where the notice of 2005 says otherwise.
    let packageLast: Day?

    init?(_ line: Substring) {
      let cells = line.split(separator: " ")
      guard (4...5).contains(cells.count), let days = Int(cells[1].dropLast(2)),
        let posted = Self.day(cells[0]), let first = Self.day(cells[2])
      else { return nil }
      let kind = cells[1].suffix(2)
      guard ["nc", "ni", "wc", "wi"].contains(kind) else { return nil }
      self.posted = posted
      self.days = days
      unit = kind.first == "n" ? .natural : .working
      counting = kind.last == "c" ? .civil : .inclusive
      self.first = first
      last = Self.day(cells[3])
      guard last != nil || cells[3] == "-" else { return nil }
      packageLast = cells.count == 5 ? Self.day(cells[4]) : nil
    }

    private static func day(_ text: Substring) -> Day? {
      guard text.utf8.count == 8, let number = Int(text) else { return nil }
      return Day(number / 10_000, number / 100 % 100, number % 100)
    }
  }

  private static func entries() throws -> [Entry] {
    try VectorFile.text("periods-10000.txt").split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { try #require(Entry($0), "\($0)") }
  }

  @Test func `10,000 random periods agree with Python and chinesecalendar`() throws {
    let entries = try Self.entries()
    #expect(entries.count == 10_000)
    var differences = 0
    for entry in entries {
      let period = NoticePeriod(
        posted: entry.posted,
        days: entry.days,
        unit: entry.unit,
        counting: entry.counting
      )
      if period.first != entry.first || period.last != entry.last {
        differences += 1
        Issue.record("\(entry): \(period.first) to \(period.last?.description ?? "nil")")
      }
      #expect((period.undecidedYear != nil) == (entry.last == nil), "\(entry)")
    }
    #expect(differences == 0)
  }

  @Test func `they are of every kind, within known years and beyond`() throws {
    let entries = try Self.entries()
    for unit in NoticePeriod.Unit.allCases {
      for counting in NoticePeriod.Counting.allCases {
        let kind = entries.filter { $0.unit == unit && $0.counting == counting }
        #expect(kind.count > 2_000)
        #expect(Set(kind.map(\.days)) == Set(1...60))
      }
    }
    #expect(entries.count { $0.last == nil } > 200)
    #expect(Set(entries.map(\.posted.year)) == Set(2004...2026))
  }

  /// Saturday 2005-12-31 was worked by 国办发明电〔2005〕35号.
  ///
  /// The package, in version 1.11.0, has it as a rest day. We follow the notice, and end a workday earlier.
  @Test func `where the package leaves out the notice of 2005 we follow the notice`() throws {
    let told = try Self.entries().filter { $0.packageLast != nil }
    #expect(told.count == 15)
    let worked = try #require(Day(2005, 12, 31))
    for entry in told {
      let last = try #require(entry.last)
      let packageLast = try #require(entry.packageLast)
      #expect(entry.posted <= worked && worked <= last && last < packageLast, "\(entry)")
      let between = (last.number + 1..<packageLast.number).map(Day.init(number:))
      #expect(between.allSatisfy { WorkCalendar.stateCouncil.isWorkday($0) == false }, "\(entry)")
    }
  }
}
