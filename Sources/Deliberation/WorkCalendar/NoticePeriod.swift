/// A notice period (公示期): from the day after posting to its last day.
///
/// Civil counting (Civil Code art. 201, 203): the posting day is not counted,
/// and a last day that is a rest day moves to the next workday. Where a year
/// without a holiday table decides, the last day is nil and printed 待核;
/// nothing is guessed. The last day ends at the office's closing hour
/// (art. 203), which is the notice's to say.
package struct NoticePeriod: Hashable, Sendable {
  package let posted: Day
  /// How many days or workdays it runs.
  package let days: Int
  package let unit: Unit
  package let counting: Counting
  /// The day counting begins, workday or not.
  ///
  /// The day after posting, or under `.inclusive` the posting day itself.
  package let first: Day
  /// The last day before any moving; nil where an unknown year decides it.
  package let rawLast: Day?
  /// The last day; nil where an unknown year decides it.
  package let last: Day?
  /// The rest days that lengthened the period, in order.
  ///
  /// Those the last day moved over, or in workdays those that were not counted.
  package let passedOver: [RestDay]
  /// The year whose missing table leaves the last day open.
  package let undecidedYear: Int?
  /// The articles in force on the posting day.
  package let citation: PeriodCitation

  /// What is counted.
  package enum Unit: String, Hashable, Sendable, Codable, CaseIterable {
    /// 日: every day.
    case natural
    /// 工作日: workdays only.
    case working
  }

  /// How it is counted.
  package enum Counting: String, Hashable, Sendable, Codable, CaseIterable {
    /// The posting day is not counted and a last day that is a rest day moves.
    case civil
    /// The posting day is the first day and the last day does not move, as many
    /// notices count by their own words (art. 204).
    case inclusive
  }

  /// The lengths a period may have: ten years and no more.
  package static let allowedDays = 1...3650

  /// Counts a period.
  ///
  /// - Precondition: `days` is within `allowedDays`; whoever reads a length from
  ///   a file or a command says so if it is not.
  package init(
    posted: Day,
    days: Int,
    unit: Unit = .natural,
    counting: Counting = .civil,
    in calendar: WorkCalendar = .stateCouncil
  ) {
    precondition(Self.allowedDays.contains(days), "a notice period has 1 to 3650 days")
    self.posted = posted
    self.days = days
    self.unit = unit
    self.counting = counting
    self.citation = .inForce(on: posted)
    let first = counting == .civil ? posted + 1 : posted
    self.first = first

    var walk = Walk(calendar: calendar, day: first)
    switch (unit, counting) {
    case (.natural, .civil):
      let rawLast = first + (days - 1)
      walk.day = rawLast
      walk.moveToWorkday()
      self.rawLast = rawLast
    case (.natural, .inclusive):
      walk.day = first + (days - 1)
      self.rawLast = walk.day
    case (.working, _):
      walk.moveToWorkday()
      for _ in 1..<days where walk.undecidedYear == nil {
        walk.day = walk.day + 1
        walk.moveToWorkday()
      }
      self.rawLast = walk.undecidedYear == nil ? walk.day : nil
    }
    self.last = walk.undecidedYear == nil ? walk.day : nil
    self.passedOver = walk.passedOver
    self.undecidedYear = walk.undecidedYear
  }

  /// A day that moves forward over rest days, noting them.
  private struct Walk {
    let calendar: WorkCalendar
    var day: Day
    var passedOver: [RestDay] = []
    var undecidedYear: Int?

    mutating func moveToWorkday() {
      while undecidedYear == nil {
        switch calendar.standing(of: day) {
        case .workday: return
        case .restDay(let reason):
          passedOver.append(RestDay(day, reason))
          day = day + 1
        case .unknown(let year): undecidedYear = year
        }
      }
    }
  }
}

extension NoticePeriod {
  /// Of two readings of one period the one that ends later.
  ///
  /// Counting never shortens a period. An open last day stays open: the reading
  /// without one is returned. Equal ends return the first reading.
  package static func laterReading(_ first: NoticePeriod, _ second: NoticePeriod) -> NoticePeriod {
    guard let firstLast = first.last else { return first }
    guard let secondLast = second.last else { return second }
    return secondLast > firstLast ? second : first
  }

  /// Tells whether the period has run out by `day`; nil where that is open.
  ///
  /// On its last day it still runs; it has run out from the day after.
  package func hasRun(by day: Day) -> Bool? {
    if let last { return day > last }
    return day <= (rawLast ?? first + (days - 1)) ? false : nil
  }
}
