/// A year's holiday arrangement (节假日安排): which days are off and which
/// weekend days are worked, as the State Council's notice for it says.
package struct HolidayYear: Hashable, Sendable {
  package let year: Int
  /// The document number of the year's notice; nil where it is not established.
  package let notice: String?
  /// Further notices that decide days of this year: changes made later, or the
  /// next year's notice where it reaches back into December.
  package let changedBy: [String]
  package let off: [Span]
  /// Make-up workdays (调休上班) as month and day: 927 is 27 September.
  package let worked: [Int]

  package init(
    _ year: Int,
    notice: String?,
    changedBy: [String] = [],
    off: [Span],
    worked: [Int]
  ) {
    self.year = year
    self.notice = notice
    self.changedBy = changedBy
    self.off = off
    self.worked = worked
  }

  /// The days off of one festival.
  package struct Span: Hashable, Sendable {
    package let festival: Festival
    /// First and last day as month and day: `1001...1008`.
    package let days: ClosedRange<Int>

    package init(_ festival: Festival, _ days: ClosedRange<Int>) {
      self.festival = festival
      self.days = days
    }
  }
}

/// A legal holiday (法定节假日), named as the notices name it.
package enum Festival: String, Hashable, Sendable, CaseIterable {
  /// 元旦.
  case newYear
  /// 春节.
  case springFestival
  /// 清明节.
  case tombSweeping
  /// 劳动节.
  case labourDay
  /// 端午节.
  case dragonBoat
  /// 中秋节.
  case midAutumn
  /// 国庆节.
  case nationalDay
  /// 国庆节、中秋节, in the years that give them one holiday together.
  case nationalDayAndMidAutumn
  /// 中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日, in 2015 only.
  case victoryDay
}
