import Deliberation
import Testing

@testable import Exchange

struct MinutesLintTests {
  private static func found(_ body: String) -> [(MinutesHabit, Int?)] {
    var reading = FileReading("会议.md")
    MinutesLint.find(in: body, from: 20, &reading)
    #expect(reading.findings.allSatisfy { $0.severity == .warning })
    return reading.findings.compactMap { finding in
      guard case .minutesHabit(let habit) = finding.problem else { return nil }
      return (habit, finding.place?.line)
    }
  }

  @Test(
    arguments: [
      ("#标题", .headingWithoutSpace), ("### 标题\n##标题", .headingWithoutSpace),
      ("＃ 标题", .fullWidthMark), ("1、修灯", .listMark("1、")), ("２．修灯", .listMark("２．")),
      ("甲|乙\n---|---", .typedTable), ("| 甲 | 乙 |\n|:--|--:|", .typedTable),
    ] as [(String, MinutesHabit)]
  )
  func `a habit that Markdown does not take is told`(body: String, habit: MinutesHabit) {
    let found = Self.found(body)
    #expect(found.map(\.0) == [habit])
    #expect(found.first?.1 == 19 + body.split(separator: "\n").count)
  }

  @Test(
    arguments: [
      "# 标题", "一、修灯", "1. 修灯", "2019、2020年", "#", "第1、2项", "---", "甲|乙",
      "```table\n#甲,乙\n1、,2\n```", "~~~\n```\n#甲\n~~~",
    ]
  )
  func `what is right, and what is figures, is left alone`(body: String) {
    #expect(Self.found(body).map(\.0) == [])
  }
}
