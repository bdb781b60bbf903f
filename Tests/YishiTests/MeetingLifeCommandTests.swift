import Foundation
import Testing

/// The life of minutes by the built command.
struct MeetingLifeCommandTests {
  @Test func `a meeting goes from the file it is called with to locked minutes`() throws {
    let office = try TrialOffice(of: "示例社区", cases: "fertiliser-plant-council")
    // What is open is carried into the next meeting with its members.
    let made = try office.run("new", "meeting", "第三次", "--case", "化肥厂", "--on", "2019-07-05")
    #expect(made.contains("第三次.md"))
    let text = try office.text("第三次.md")
    #expect(text.contains("居民议事会第三次会议") && text.contains("日期: 2019-07-08"))
    #expect(text.contains("邻里调解委员") && text.contains("应到: 9"))
    try office.run("meeting", "record", "第三次.md", "--case", "化肥厂")
    // A draft is replaced; faults stand at their lines.
    try office.edit("第三次.md", "# 议案: [{议程: 2,", "议案: [{议程: 9,")
    #expect(
      try office.run("meeting", "record", "第三次.md", "--case", "化肥厂", fails: true)
        .contains("第三次.md:")
    )
    try office.edit("第三次.md", "议案: [{议程: 9,", "# 议案: [{议程: 2,")
    try office.edit("第三次.md", "写明议定了什么", "议定把灯全部换新")
    #expect(try office.run("meeting", "record", "第三次.md", "--case", "化肥厂").contains("已改记"))
    #expect(
      try office.run("meeting", "publish", "3", fails: true).contains("yishi meeting approve 3")
    )
    try office.run("meeting", "approve", "3", "--by", "主任", "--on", "2019-07-09")
    #expect(try office.run("meeting", "approve", "3", "--by", "主任").contains("2019-07-09"))
    try office.edit("第三次.md", "全部换新", "先换一半")
    #expect(
      try office.run("meeting", "record", "第三次.md", "--case", "化肥厂", fails: true)
        .contains("yishi meeting correct 3")
    )
    let corrected = try office.run(
      "meeting",
      "correct",
      "3",
      "第三次.md",
      "--why",
      "抄错",
      "--on",
      "2019-07-10"
    )
    #expect(corrected.contains("全部换新") && corrected.contains("先换一半"))
    #expect(try office.run("undo", fails: true).contains("yishi meeting correct"))
    try office.run("meeting", "publish", "3", "--on", "2019-07-11")
    try office.run("meeting", "lock", "3", "--on", "2019-07-12")
    try office.edit("第三次.md", "先换一半", "都不换")
    #expect(
      try office.run("meeting", "correct", "3", "第三次.md", "--why", "再改", fails: true).contains("归档")
    )
    try office.run("print", "meeting", "3", "--to", "纪要.html")
    let page = try office.text("纪要.html")
    #expect(page.contains("全部换新") && page.contains("先换一半") && page.contains("抄错"))
    #expect(page.contains("归档"))
    #expect(try office.run("verify").contains("完整"))
    // What comes out goes in again, with its corrections.
    try office.run("export", "化肥厂", "--to", "again")
    #expect(try office.run("check", "again/fertiliser-plant-council").contains("可以导入"))
  }

  @Test func `an action item is closed by its number, once`() throws {
    let office = try TrialOffice(of: "示例社区", cases: "fertiliser-plant-council")
    #expect(try office.run("meeting", "done", "1", "9", fails: true).contains("4项待办"))
    #expect(try office.run("meeting", "done", "1", "4").contains("2019-07-10"))
    #expect(try office.run("meeting", "done", "7", "1", fails: true).contains("7"))
  }
}

extension TrialOffice {
  fileprivate func edit(_ name: String, _ old: String, _ new: String) throws {
    let text = try text(name)
    #expect(text.contains(old), "\(text)")
    try write(text.replacing(old, with: new), to: name)
  }
}
