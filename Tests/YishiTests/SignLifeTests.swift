import Foundation
import Testing

/// Agreements with shops by the built command, as staff enter a day's round.
struct SignLifeTests {
  private static func office() throws -> TrialOffice {
    try TrialOffice(of: "示例社区", cases: "yuanding-street", on: "2022-07-01")
  }

  private static let street = WorkedCases.root.appendingPathComponent("cases/yuanding-street")

  @Test func `a day's round is entered in one line, and the street adds up`() throws {
    let office = try Self.office()
    let before = try office.run("sign", "show", "园丁街", "--on", "2022-07-01")
    #expect(before.contains("127家商铺中已签100份（78.74%），还有27家商铺未签"))
    #expect(before.contains("合计  已签 100 / 127"))
    let signed = try office.run(
      "sign",
      "园丁街",
      "8",
      "13",
      "27",
      "--on",
      "2022-07-03",
      "--as",
      "一段负责人"
    )
    #expect(signed.contains("已登记签约：示例8号、示例13号、示例27号（双方）"))
    #expect(signed.contains("127家商铺中已签103份（81.10%），还有24家商铺未签"))
    #expect(
      try office.run("sign", "园丁街", "8", "32", "--on", "2022-07-04", fails: true)
        .contains("已经签过（2022-07-03）")
    )
    #expect(
      try office.run("sign", "园丁街", "32", "--by", "经营者", "--on", "2022-07-04")
        .contains("待业主同意")
    )
    #expect(
      try office.run("sign", "园丁街", "999", fails: true).contains("户册中没有“999”这一户")
    )
    let open = try office.run("sign", "show", "园丁街", "--open", "--on", "2022-07-04")
    #expect(open.contains("待业主同意  2022-07-04签") && !open.contains("示例8号"))
    // A change of the text asks what becomes of what was signed.
    #expect(
      try office.run("sign", "text", "园丁街", "2022年7月文本", "--on", "2022-07-05", fails: true)
        .contains("--earlier 继续有效")
    )
    try office.write("新协议", to: "协议.pdf")
    #expect(
      try office.run(
        "sign",
        "text",
        "园丁街",
        "2022年7月文本",
        "--file",
        "协议.pdf",
        "--earlier",
        "继续有效",
        "--why",
        "只补充施工时间",
        "--on",
        "2022-07-05"
      ).contains("已签103份")
    )
    #expect(
      try office.run("sign", "show", "园丁街", "--on", "2022-07-06")
        .contains("现行文本：2022年7月文本（2022-07-05启用，旧签约继续有效：只补充施工时间，文件摘要")
    )
    try office.run("sign", "withdraw", "园丁街", "8", "--why", "店铺转让", "--on", "2022-07-06")
    #expect(
      try office.run("status", "园丁街", "--on", "2022-07-06").contains("应签127份，已签102份")
    )
    #expect(try office.run("verify").contains("全部一致"))
    // What goes out comes in again, texts and withdrawals with it.
    try office.run("export", "--to", "取出")
    #expect(try office.run("check", "取出/yuanding-street").contains("可以导入"))
  }

  @Test func `a table of signatures is entered whole or not at all`() throws {
    let office = try Self.office()
    try office.write(
      "户号,日期,签约人\n示例8号,2022-07-02,双方\n示例999号,,\n示例1号,,\n示例13号,2022-07-09,\n",
      to: "签约.csv"
    )
    let faults = try office.run(
      "sign",
      "园丁街",
      "--from",
      "签约.csv",
      "--on",
      "2022-07-03",
      fails: true
    )
    for line in ["签约.csv:3: ", "签约.csv:4: ", "签约.csv:5: "] {
      #expect(faults.contains(line), "\(faults)")
    }
    #expect(try office.run("sign", "show", "园丁街").contains("已签100份"))
    try office.write("户号,日期\n示例8号,2022-07-02\n示例13号,\n", to: "签约.csv")
    #expect(
      try office.run("sign", "园丁街", "--from", "签约.csv", "--on", "2022-07-03")
        .contains("已登记2份签约")
    )
    #expect(
      try office.run("sign", "园丁街", "--from", "签约.csv", "--on", "2022-07-03").contains("早已登记")
    )
  }

  @Test func `a street whose sections do not add up is refused with both numbers`() throws {
    let office = try Self.office()
    let copy = office.url.appendingPathComponent("街")
    try FileManager.default.copyItem(at: Self.street, to: copy)
    let head = copy.appendingPathComponent("case.yaml")
    let text = try String(contentsOf: head, encoding: .utf8)
    try text.replacing("家数: 34", with: "家数: 33").write(
      to: head,
      atomically: true,
      encoding: .utf8
    )
    let said = try office.run("check", "街", fails: true)
    #expect(said.contains("一段写的是33家，店册中列了34家"))
    #expect(said.contains("各段合计126家，总数写的是127家"))
  }
}
