import Deliberation
import Testing
import Wording

@testable import NoticeBoard

/// Who came late and who stood aside, as the page of a meeting tells it.
struct AttendancePageTests {
  private static func page(_ language: Language, due: Int) throws -> String {
    let seats = (1...due).map { "第\($0)席" }
    let meeting = Meeting(
      key: "late",
      number: 1,
      kind: .council,
      title: "议事会",
      day: SampleCases.day("2020-05-28"),
      room: "活动室",
      chair: "第1席",
      recorder: "第2席",
      agenda: ["门禁", "雨水管"],
      attendance: Attendance(
        due: due,
        present: seats,
        late: [.init(seat: seats[0], from: 2)],
        recused: [.init(seat: seats[1], item: 2, reason: "施工队是其亲属")]
      ),
      minutes: "一、门禁。"
    )
    let press = Press(language: language, day: SampleCases.day("2020-06-08"))
    return press.html(try MeetingPage(meeting, of: SampleCases.council, press: press)).markup
  }

  @Test func `the page tells who came late and who stood aside, and never why`() throws {
    let chinese = try Self.page(.chinese, due: 7)
    #expect(chinese.contains("第1席（从第2项起）"), "\(chinese)")
    #expect(chinese.contains("第2席（第2项）"), "\(chinese)")
    let english = try Self.page(.english, due: 7)
    #expect(english.contains("(from item 2)"), "\(english)")
    for page in [chinese, english] { #expect(!page.contains("亲属")) }
  }

  @Test func `of fewer than five nobody is told apart`() throws {
    let page = try Self.page(.chinese, due: 4)
    for told in ["从第2项起", "（第2项）", "亲属"] { #expect(!page.contains(told), "\(told)") }
  }
}
