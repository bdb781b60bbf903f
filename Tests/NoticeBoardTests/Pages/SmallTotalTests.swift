import Testing
import Wording

@testable import Deliberation

/// Totals of fewer than five are not broken down on the web; five are.
struct SmallTotalTests {
  private static let day = SampleCases.day
  private static let four = objections(4)

  private static func objections(_ count: Int) -> [Objection] {
    (1...count).map { number in
      Objection(
        number: number,
        receivedOn: day,
        category: "采光",
        wording: "遮挡采光",
        answerer: "社区",
        reply: number == 1 ? nil : .init(on: day, text: "已调整")
      )
    }
  }

  @Test(arguments: [
    (1, "收到异议1件，尚未全部答复。"), (4, "收到异议4件，尚未全部答复。"),
    (5, "收到异议5件，其中1件尚未答复。"),
  ])
  func `how many objections are open is told from five on`(count: Int, said: String) {
    #expect(Language.chinese.answeredPublicly(Self.objections(count)) == said)
  }

  @Test(arguments: [
    (3, 4, "应签4户，尚未全部签约"), (4, 4, "应签4户，已签4户"), (3, 5, "应签5户，已签3户"),
  ])
  func `how many signed is told from five on`(signed: Int, whole: Int, said: String) {
    let progress = SigningProgress(groups: [.init(name: "", signed: signed, of: whole)])
    #expect(Language.chinese.signed(progress, kind: .dwelling) == said)
  }

  @Test(arguments: [
    (4, 3, "应到4人，未全部到会"), (4, 4, "应到4人，全部到会"), (5, 3, "应到5人，实到3人，缺席2人"),
  ])
  func `how many came is told from five on`(due: Int, present: Int, said: String) {
    let attendance = Attendance(due: due, presentCount: present)
    #expect(Language.chinese.attendancePublicly(attendance) == said)
  }

  @Test(arguments: [
    (GateReason.signed(number: 1, 3, of: 4), "应签4份，尚未全部签约"),
    (.signed(number: 1, 3, of: 5), "应签5份，已签3份，还有2份未签"),
    (.doorsReached(round: 1, reached: 3, of: 4, missing: []), "第1轮走访尚未全部见到"),
    (
      .doorsReached(round: 1, reached: 3, of: 5, missing: []),
      "第1轮走访5户，已见到3户，还有2户没有见到"
    ),
    (.objectionsOpen(number: 1, four), "异议尚未全部答复"),
  ])
  func `what a gate tells`(reason: GateReason, said: String) {
    let answer = GateAnswer(gate: .pollCarried, part: nil, metOn: nil, reason: reason)
    #expect(Language.chinese.publicly(answer) == said)
  }
}
