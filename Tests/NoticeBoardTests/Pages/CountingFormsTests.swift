import Foundation
import Testing
import Wording

@testable import Deliberation
@testable import NoticeBoard

/// The office's own papers of a vote.
struct CountingFormsTests {
  private static let press = Press(language: .chinese, day: SampleCases.day("2020-05-10"))

  @Test func `the register of ballots has a line a ballot, with what is on record`() throws {
    let file = SampleCases.lift
    let poll = try #require(file.polls.first)
    let text = IssueRegister(poll, of: file, press: Self.press).document(press: Self.press)
    #expect(text.components(separatedBy: "<tr><td class=\"k\">").count - 1 == poll.papers.count)
    for entry in poll.roll.entries { #expect(text.contains(entry.door.text)) }
    #expect(text.contains("表决票发放回收登记表"))
    #expect(text.contains("应发\(poll.papers.count)张"))
    #expect(text.contains("不张贴、不公布"))
    #expect(!text.contains("业主键"))
  }

  @Test func `the counting sheet has each stairwell of the roll and the sums`() throws {
    let file = SampleCases.lift
    let poll = try #require(file.polls.first)
    let text = CountingSheet(poll, of: file, press: Self.press).document(press: Self.press)
    #expect(text.contains("14号楼2单元"))
    #expect(!text.contains("14号楼3单元</th>"))
    #expect(text.contains("合计"))
    #expect(text.contains("由经办单位存档，不张贴、不公布"))
    #expect(text.contains("\(poll.roll.heads)人"))
    for heading in ["同意", "反对", "弃权", "无效"] { #expect(text.contains(">\(heading)</th>")) }
    for entry in poll.roll.entries { #expect(!text.contains(entry.door.text)) }
    #expect(text.contains("计票人") && text.contains("监票人") && text.contains("复核人"))
  }
}
