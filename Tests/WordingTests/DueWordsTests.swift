import Deliberation
import Testing

@testable import Wording

/// By when a step is due, in words.
struct DueWordsTests {
  private static let office = Term("社区居委会", "Residents' committee")

  private static func stage(_ key: String, _ title: Term, _ due: DueRule?) -> Stage {
    Stage(key, title, gates: [.pollCarried], owes: office, basis: office, due: due)
  }

  private static let procedure = Procedure(
    key: "t",
    title: Term("程序", "procedure"),
    stages: [
      stage("asked", Term("下单", "Asked"), .after(step: nil, days: 1, unit: .natural)),
      stage("sent", Term("派单", "Sent"), .after(step: nil, days: 2, unit: .working)),
      stage("done", Term("办结", "Done"), .after(step: "asked", days: 5, unit: .working)),
      stage("works", Term("施工", "Works"), .ahead(hours: 48, of: Term("停气", "the outage"))),
      stage("end", Term("回访", "Called back"), nil),
    ]
  )

  @Test func `the rule names from where it counts`() {
    let said = Self.procedure.stages.map { stage in
      [Language.chinese, .english].map { $0.due(of: stage, in: Self.procedure) }
    }
    #expect(
      said == [
        ["事项开始后1日内", "within 1 day of the opening of the case"],
        ["上一步骤完成后2个工作日内", "within 2 working days of the step before"],
        ["“下单”完成后5个工作日内", "within 5 working days of “Asked”"],
        ["停气前48小时", "48 hours before the outage"], [nil, nil],
      ]
    )
  }

  @Test(
    arguments: [
      (-1, "逾期1日", "1 day late"), (0, "今日到期", "due today"), (1, "还剩1日", "1 day left"),
      (2, "还剩2日", "2 days left"),
    ]
  )
  func `the terminal tells how many days are left`(left: Int, chinese: String, english: String) {
    let due = Day(number: 7000)
    #expect(Language.chinese.due(on: due, seenOn: due - left).hasSuffix("，\(chinese)"))
    #expect(Language.english.due(on: due, seenOn: due - left).hasSuffix(", \(english)"))
  }
}
