import Foundation
import Testing

/// Agreements printed for signing, by the built command.
@Suite struct AgreementFormTests {
  @Test func `a lift agreement tells each paying door its amounts, and obliges nobody else`() throws
  {
    let office = try TrialOffice(of: "示例社区", cases: "yuhuayuan-lift")
    let both = try office.printed("宇华苑")
    #expect(both.contains("2单元加装电梯协议书") && both.contains("3单元加装电梯协议书"))
    for words in [
      "表决只决定能不能办，签字才承担费用", "共管账户", "社区居委会、议事会不收款、不保管",
      "权利义务随房屋转给受让人", "电费、维护保养费、检验费由出资业主按户均摊",
    ] {
      #expect(both.contains(words), "\(words)")
    }
    // Of the second list: 302 of stairwell 2 takes no part, and bears nothing.
    #expect(!both.contains("示例2-302") && both.contains("示例3-302"))
    #expect(both.contains("27,439.02") && both.contains("24,456.52"))
    let one = try office.printed("宇华苑", "--part", "示例3-402")
    #expect(one.contains("示例3-402") && one.contains("26,902.17") && one.contains("下表所列1户"))
    #expect(!one.contains("示例3-401") && !one.contains("2单元加装电梯协议书"))
    #expect(
      try office.run("print", "宇华苑", "--form", "协议书", "--part", "示例3-101", fails: true)
        .contains("没有应签的户")
    )
    #expect(try office.run("print", "meeting", "1", "--form", "协议书", fails: true).contains("协议编号"))
    // Before the agreements were laid out it is drawn up from the latest bill of each part.
    let early = try office.printed("宇华苑", "--on", "2020-06-15")
    #expect(early.contains("2单元加装电梯协议书"))
  }

  @Test func `who else bears a part has a line of its own, and the table adds up`() throws {
    let office = try TrialOffice(of: "杜甫路社区", cases: "yuhuayuan-lift", on: "2021-04-01")
    let doors = ["301", "302", "401", "402", "501", "502", "601", "602"].map { "示例3-\($0)" }
    try office.write(
      """
      编号: 3单元减免
      名称: 3单元加装电梯费用分摊（减免）
      部位: 3单元
      日期: 2021-04-02
      替代: {编号: 3单元, 原因: 帮扶}
      项目: [{名称: 电梯设备和安装, 金额: 375000.00}]
      补贴: [{来源: 补贴, 金额: 150000.00}]
      分摊办法: equal
      参加户: [\(doors.joined(separator: ", "))]
      单户约定: [{户号: 示例3-602, 承担: 1/2, 原因: 低保, 差额承担: 街道办事处}]

      """,
      to: "减免.yaml"
    )
    try office.run("cost", "record", "宇华苑", "减免.yaml", "--on", "2021-04-02")
    let form = try office.printed("宇华苑", "--part", "3单元", "--on", "2021-04-02").withoutBreaks
    let rows = form.split(separator: "<tr").map(String.init)
    let bearer = try #require(
      rows.first { $0.contains("<th scope=\"row\">由街道办事处承担</th>") },
      "\(form)"
    )
    #expect(bearer.contains("14,062.50") && bearer.contains("（盖章）"), "\(bearer)")
    #expect(rows.last?.contains("225,000.00") == true, "\(form)")
    #expect(rows.count { $0.contains("<th scope=\"row\">示例3-") } == 8, "\(form)")
    // What was agreed singly stands in it, and not why.
    #expect(form.contains("单户约定：") && !form.contains("低保"), "\(form)")
  }

  @Test func `a shop signs with owner and operator, and no amount is made up`() throws {
    let office = try TrialOffice(of: "示例社区", cases: "yuanding-street")
    let street = try office.printed("园丁街", "--part", "一段")
    #expect(street.contains("业主签名") && street.contains("经营者签名"))
    #expect(street.contains("下表所列34家商铺") && !street.contains("示例35号"))
    #expect(!street.contains("元）") && street.contains("没有列明、没有签字的不收"))
  }
}

extension TrialOffice {
  /// The agreement form of a case, as it is printed.
  fileprivate func printed(_ which: String, _ words: String...) throws -> String {
    try run(["print", which, "--form", "协议书", "--to", "协议书.html"] + words)
    return try text("协议书.html")
  }
}
