import Foundation
import Testing

/// Contact cards by the built command, from what an office wrote once.
@Suite struct ContactCardTests {
  private static let card = """
    标题: 爱心联系卡
    发放: （演示）社区居民委员会
    联系:
      - {事项: 社区的事, 单位: 社区居委会, 电话: 0371-0000 0001, 时间: "工作日8:30—18:00"}
      - {事项: 诉求, 单位: 政务服务热线, 电话: "12345"}

    """

  @Test func `each building and each shop has a card, and no private number is printed`() throws {
    let office = try TrialOffice(of: "示例社区", cases: "senhai-fitness", "yuanding-street")
    func cards(_ words: String...) throws -> [String] {
      try office.run(["print"] + words + ["--form", "联系卡", "--to", "卡.html"])
      return try office.text("卡.html").matches(of: /<p class="line place">(.+?)<\/p>/)
        .map { String($0.output.1).replacing(/<[^>]*>/, with: "") }
    }
    #expect(try office.run("print", "森海", "--form", "联系卡", fails: true).contains("联系卡.yaml"))
    try office.write(Self.card, to: "台账/联系卡.yaml")
    #expect(
      try cards("森海") == ["森海玉波苑三期1号楼", "森海玉波苑三期2号楼", "森海玉波苑三期3号楼"]
    )
    #expect(try cards("园丁街", "--part", "一段").count == 34)
    #expect(try cards("园丁街", "--part", "示例12号") == ["园丁街示例12号"])
    for (written, said) in [
      (Self.card.replacing("0371-0000 0001", with: "13800001111"), "手机号码"),
      (Self.card.replacing(", 电话: \"12345\"", with: ""), "电话"),
      ("标题: 爱心联系卡\n", "联系"), (Self.card + "手机: 1\n", "手机"),
    ] {
      try office.write(written, to: "台账/联系卡.yaml")
      #expect(
        try office.run("print", "森海", "--form", "联系卡", fails: true).contains(said),
        "\(written)"
      )
    }
  }
}
