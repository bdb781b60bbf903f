import Foundation
import Testing

/// A resident's request from the first call to the call back, by commands alone.
struct RequestLifeTests {
  @Test func `a request is asked, taken, sent, done and called back`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("request-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func run(_ words: [String], on day: String) throws -> String {
      let house = ["init", "new"].contains(words[0]) ? [] : ["--register", "台账"]
      let said = try BuiltBinary.run(words + house + ["--on", day], in: folder)
      #expect(said.status == 0, "\(words): \(said.out)\(said.err)")
      return said.out + said.err
    }
    _ = try run(["init", "台账", "--community", "示例社区"], on: "2026-03-02")
    _ = try run(["new", "诉求", "楼道灯不亮"], on: "2026-03-02")
    _ = try run(["import", "楼道灯不亮"], on: "2026-03-02")
    let papers = [
      ("下单", "诉求登记单", "2026-03-02"), ("接单", "接单记录", "2026-03-02"),
      ("派单", "派单记录", "2026-03-03"), ("办结", "办结记录", "2026-03-05"),
      ("回访", "回访记录", "2026-03-09"),
    ]
    for (index, (step, paper, day)) in papers.enumerated() {
      let before = try run(["status", "楼道灯"], on: day)
      #expect(before.contains("现在：\(step)（5步中的第\(index + 1)步）"), "\(before)")
      #expect(try run(["today"], on: day).contains(step))
      _ = try run(["document", "楼道灯", paper, "--by", "社区居委会"], on: day)
    }
    #expect(try run(["status", "楼道灯"], on: "2026-03-09").contains("5个步骤均已完成"))
    _ = try run(["verify"], on: "2026-03-09")
  }
}
