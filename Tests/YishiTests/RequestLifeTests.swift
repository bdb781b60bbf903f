import Foundation
import Testing

/// A resident's request from the first call to the call back, by commands alone.
struct RequestLifeTests {
  @Test func `a request is asked, taken, sent, done and called back`() throws {
    let office = try TrialOffice(of: "示例社区")
    try office.run("new", "诉求", "楼道灯不亮", on: "2026-03-02")
    try office.run("import", "楼道灯不亮", on: "2026-03-02")
    let papers = [
      ("下单", "诉求登记单", "2026-03-02"), ("接单", "接单记录", "2026-03-02"),
      ("派单", "派单记录", "2026-03-03"), ("办结", "办结记录", "2026-03-05"),
      ("回访", "回访记录", "2026-03-09"),
    ]
    for (index, (step, paper, day)) in papers.enumerated() {
      let before = try office.run("status", "楼道灯", on: day)
      #expect(before.contains("现在：\(step)（5步中的第\(index + 1)步）"), "\(before)")
      #expect(try office.run("today", on: day).contains(step))
      try office.run("document", "楼道灯", paper, "--by", "社区居委会", on: day)
    }
    #expect(try office.run("status", "楼道灯", on: "2026-03-09").contains("5个步骤均已完成"))
    try office.run("verify", on: "2026-03-09")
  }
}
