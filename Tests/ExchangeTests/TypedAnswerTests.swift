import Deliberation
import Testing

@testable import Exchange

struct TypedAnswerTests {
  @Test(arguments: [
    ("2019-06-08", "2019-06-08"), ("２０１９年６月８日", "2019-06-08"), ("20190608", "2019-06-08"),
    ("6月8日", "2019-06-08"), ("6月8号", "2019-06-08"), ("6-8", "2019-06-08"), ("06/08", "2019-06-08"),
    ("6.8", "2019-06-08"), ("今天", "2019-07-11"), ("昨天", "2019-07-10"), ("前天", "2019-07-09"),
    ("yesterday", "2019-07-10"), ("明天", "2019-07-12"),
  ])
  func `a day is read as people say it`(typed: String, day: String) {
    #expect(Day(typed: typed, on: BadInputTests.day("2019-07-11"))?.description == day)
  }

  @Test(arguments: ["", "6", "2-30", "13-1", "6-8-", "19-6-8", "6月", "-6-8", "六月八日", "２０１９０６３１"])
  func `what is no day is none`(typed: String) {
    #expect(Day(typed: typed, on: BadInputTests.day("2019-07-11")) == nil)
  }

  @Test func `names are parted by marks, and a listed name stays whole`() {
    let names = ["绿化、停车", "停车", "Deputy chair"]
    #expect("绿化、停车、停车".pieces(of: names) == ["绿化、停车", "停车"])
    #expect("1 3，2".pieces(of: names) == ["1", "3", "2"])
    #expect("Deputy chair, 停车位".pieces(of: names) == ["Deputy chair", "停车位"])
    #expect("社区 居委会；物业".pieces(of: []) == ["社区 居委会", "物业"])
    #expect("1 停车".pieces(of: names) == ["1", "停车"])
    #expect("、，".pieces(of: names) == [])
  }
}
