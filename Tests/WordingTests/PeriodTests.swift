import Deliberation
import Testing

@testable import Wording

struct PeriodTests {
  let chinese = Language.chinese
  let english = Language.english

  @Test func `days stand in full on pages and by digits on the terminal`() throws {
    let day = try Samples.day("2020-08-10")
    #expect(chinese.longDay(day) == "2020年8月10日（星期一）")
    #expect(chinese.dayWithWeekday(day) == "2020-08-10（星期一）")
    #expect(chinese.monthDay(try Samples.day("2020-06-11")) == "6月11日（星期四）")
    #expect(english.longDay(day) == "Monday 10 August 2020")
    #expect(english.dayWithWeekday(day) == "2020-08-10 (Mon)")
    #expect(chinese.day(day, in: .page) == chinese.longDay(day))
  }

  @Test func `the hour of an act is that of China`() throws {
    let instant = try #require(Instant("2020-11-05T16:30:00Z"))
    #expect(chinese.moment(instant) == "2020-11-06 00:30")
  }

  @Test(arguments: [
    (
      "2020-06-01", 10, NoticePeriod.Unit.natural, NoticePeriod.Counting.civil,
      "公示期：2020年6月1日（星期一）张贴，自6月2日起至6月11日（星期四）18:00止，共10日（张贴当日不计）。"
    ),
    (
      "2020-09-09", 10, .natural, .civil,
      "公示期：2020年9月9日（星期三）张贴，自9月10日起至9月21日（星期一）18:00止，共10日"
        + "（张贴当日不计；末日9月19日逢休息日，9月19日至9月20日为周末，顺延至9月21日）。"
    ),
    (
      "2020-06-15", 10, .natural, .civil,
      "公示期：2020年6月15日（星期一）张贴，自6月16日起至6月28日（星期日）18:00止，共10日"
        + "（张贴当日不计；末日6月25日逢休息日，6月25日至6月27日为端午节假期，顺延至6月28日）。"
    ),
    (
      "2020-09-25", 5, .working, .civil,
      "公示期：2020年9月25日（星期五）张贴，自9月26日起至10月9日（星期五）18:00止，共5个工作日"
        + "（张贴当日不计；9月26日为周末、10月1日至10月8日为国庆节、中秋节假期不是工作日）。"
    ),
    (
      "2020-09-01", 10, .natural, .inclusive,
      "公示期：2020年9月1日（星期二）张贴，自9月1日起至9月10日（星期四）18:00止，共10日（张贴当日计入）。"
    ),
    (
      "2019-12-28", 5, .natural, .civil,
      "公示期：2019年12月28日（星期六）张贴，自12月29日起至2020年1月2日（星期四）18:00止，共5日（张贴当日不计）。"
    ),
    (
      "2026-12-28", 10, .natural, .civil,
      "公示期：2026年12月28日（星期一）张贴，自12月29日起，共10日（张贴当日不计）；"
        + "2027年节假日安排尚未收录，截止日待核。"
    ),
  ])
  func `a period tells its days and what moved its end`(
    posted: String,
    days: Int,
    unit: NoticePeriod.Unit,
    counting: NoticePeriod.Counting,
    text: String
  ) throws {
    let period = NoticePeriod(
      posted: try Samples.day(posted),
      days: days,
      unit: unit,
      counting: counting
    )
    #expect(chinese.period(period, hour: "18:00") == text)
  }

  @Test func `the english period says the same`() throws {
    let period = NoticePeriod(posted: try Samples.day("2020-06-15"), days: 10)
    #expect(
      english.period(period, hour: "18:00")
        == "Notice period: posted on Monday 15 June 2020, from 16 June to Sunday 28 June, 18:00, "
        + "10 days (the day of posting not counted; its last day, 25 June, is a rest day "
        + "(25 June to 27 June, Dragon Boat Festival holiday), so it moves to 28 June)."
    )
  }

  @Test func `the article is that of the posting day`() throws {
    let old = NoticePeriod(posted: try Samples.day("2020-06-01"), days: 10)
    let new = NoticePeriod(posted: try Samples.day("2021-06-01"), days: 10)
    #expect(chinese.basis(of: old) == "期间计算依据：《民法总则》第二百零一条、第二百零三条。")
    #expect(chinese.basis(of: new) == "期间计算依据：《民法典》第二百零一条、第二百零三条。")
  }
}
