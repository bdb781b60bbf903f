/// The law on counting days (期间) that was in force on a posting day.
package enum PeriodCitation: String, Hashable, Sendable, CaseIterable {
  /// 《民法通则》第一百五十四条, until 2017-09-30.
  case generalPrinciples
  /// 《民法总则》第二百零一条、第二百零三条, 2017-10-01 to 2020-12-31.
  case generalProvisions
  /// 《民法典》第二百零一条、第二百零三条, from 2021-01-01.
  case civilCode

  package static func inForce(on posted: Day) -> PeriodCitation {
    let year = posted.year
    if year >= 2021 { return .civilCode }
    if year > 2017 || (year == 2017 && posted.parts.month >= 10) { return .generalProvisions }
    return .generalPrinciples
  }
}
