import Foundation
import Testing

/// The money of a lift by the built command, as staff enter it.
struct FundLifeTests {
  /// The worked lift without its money, entered on the day the last owner had signed.
  static func office() throws -> TrialOffice {
    let office = try TrialOffice(of: "杜甫路社区")
    let lift = office.url.appendingPathComponent("lift")
    try FileManager.default.copyItem(at: Self.lift, to: lift)
    var text = try office.text("lift/case.yaml")
    let start = try #require(text.range(of: "资金:\n"))
    let end = try #require(text.range(of: "文件:\n  - 类别: 提议"))
    text.removeSubrange(start.lowerBound..<end.lowerBound)
    // Nothing after the review is on record yet.
    let works = try #require(text.range(of: "  - 类别: 施工告知书"))
    text.removeSubrange(works.lowerBound...)
    try office.write(text, to: "lift/case.yaml")
    for later in ["fund-2.csv", "fund-3.csv"]
      + ["works", "closing-2", "closing-3"].map({ "notices/\($0).md" })
    {
      try FileManager.default.removeItem(at: lift.appendingPathComponent(later))
    }
    try office.run("import", lift.path, "--on", "2020-08-06")
    return office
  }

  private static let lift = WorkedCases.root.appendingPathComponent("cases/yuhuayuan-lift")

  @Test func `money is entered, told to the staff, and never undone`() throws {
    let office = try Self.office()
    let day = ["--on", "2020-08-07"]
    let refused = try office.run("fund", "show", "宇华苑", fails: true)
    #expect(refused.contains("yishi fund open 2020-001"))
    #expect(
      try office.run("fund", "open", "宇华苑", "资金", "--account", "账号6222021234567890123", fails: true)
        .contains("银行卡")
    )
    let opened = try office.run(
      "fund",
      "open",
      "宇华苑",
      "3单元加装电梯资金",
      "--part",
      "3单元",
      "--account",
      "业主代表和居委会共管账户",
      "--by",
      "2020-08-20",
      "--on",
      "2020-08-06"
    )
    let id = try #require(opened.firstMatch(of: /2020-001-\d+/)).output.description
    #expect(opened.contains("议事会和居委会不保管资金"))
    // The step waits for the money; on the screen of the staff with its figures.
    let status = try office.run("status", "宇华苑", day[0], day[1])
    #expect(status.contains("费用375,000.00元，到位0.00元，还差375,000.00元"))
    #expect(status.contains("yishi fund receive \(id) 户号 金额"))
    let today = try office.run("today", day[0], day[1])
    #expect(today.contains("应缴未缴：8户，共375,000.00元"))
    let received = try office.run("fund", "receive", id, "3-501", "48913.04", day[0], day[1])
    #expect(received.contains("已收款：示例3-501户48,913.04元，收据第001号"))
    #expect(received.contains("7户还差326,086.96元"))
    #expect(try office.run("undo", fails: true).contains("yishi fund reverse"))
    #expect(
      try office.run("fund", "receive", id, "3-501", "1", day[0], day[1], fails: true)
        .contains("这笔会多缴")
    )
    #expect(
      try office.run("fund", "receive", id, "3-101", "1", day[0], day[1], fails: true)
        .contains("没有签约，不欠款")
    )
    // What is wanting stays in the office: not on any page, not in a feed.
    try office.run("publish", "--to", "网站", day[0], day[1])
    let site = office.url.appendingPathComponent("网站")
    let paths = FileManager.default.enumerator(atPath: site.resolvingSymlinksInPath().path)
    var pages = 0
    while let path = paths?.nextObject() as? String {
      let page = site.resolvingSymlinksInPath().appendingPathComponent(path)
      guard let text = try? String(contentsOf: page, encoding: .utf8) else { continue }
      pages += 1
      for wanting in ["326,086.96", "还差", "应缴未缴", "未缴", "收据", "到位48"] {
        #expect(!text.contains(wanting), "\(wanting) in \(path)")
      }
    }
    #expect(pages > 10)
    try office.write(
      """
      户号,金额,日期
      示例3-301,40760.87,2020-08-07
      示例3-302,"40,760.87",2020年8月7日
      示例3-401,４４８３６.９６,2020-08-07
      示例3-402,44836.96,2020-08-07
      示例3-502,48913.04,2020-08-07
      示例3-601,52989.13,2020-08-07
      示例3-602,52989.14,2020-08-07

      """,
      to: "收款.csv"
    )
    let faulty = try office.run(
      "fund",
      "receive",
      id,
      "--from",
      "收款.csv",
      day[0],
      day[1],
      fails: true
    )
    #expect(faulty.contains("收款.csv:8"), "\(faulty)")
    #expect(try office.run("fund", "show", id, day[0], day[1]).contains("7户还差326,086.96元"))
    let table = try office.text("收款.csv")
    try office.write(table.replacing("52989.14", with: "52989.13"), to: "收款.csv")
    let all = try office.run("fund", "receive", id, "--from", "收款.csv", day[0], day[1])
    #expect(all.contains("已登记收款7笔，共326,086.96元") && all.contains("已缴清"))
    #expect(
      try office.run("status", "宇华苑", day[0], day[1]).contains("资金已到位（业主缴款375,000.00元）")
    )
    let json = try office.run("fund", "show", id, "--json", day[0], day[1])
    #expect(
      json.contains("\"balance\" : \"375000.00\"") || json.contains("\"balance\":\"375000.00\"")
    )
    try office.run("verify")
  }

  @Test func `what goes out is covered, comes back by a reversal, and ends in order`() throws {
    let office = try Self.office()
    let opened = try office.run(
      "资金",
      "开始",
      "宇华苑",
      "2单元资金",
      "--part",
      "2单元",
      "--account",
      "共管",
      "--on",
      "2020-08-06"
    )
    let id = try #require(opened.firstMatch(of: /2020-001-\d+/)).output.description
    let pay = ["fund", "pay", id, "168000", "--to", "施工单位", "--line", "电梯设备和安装"]
    func paid(_ more: [String], fails: Bool = false) throws -> String {
      try office.run(pay + more + ["--on", "2020-08-08"], fails: fails)
    }
    #expect(try paid([], fails: true).contains("--invoice"))
    #expect(try paid(["--invoice", "044001"], fails: true).contains("余额会是−168,000.00元"))
    let covered = try paid(["--invoice", "044001", "--cover", "施工单位"])
    #expect(covered.contains("已付款") && covered.contains("余额−168,000.00元"))
    #expect(covered.contains("余额不足的部分由施工单位垫付"))
    #expect(try paid(["--invoice", "044001", "--cover", "施工单位"], fails: true).contains("已经付过"))
    let reversed = try office.run(
      "fund",
      "reverse",
      id,
      "1",
      "--why",
      "发票退回",
      "--on",
      "2020-08-09"
    )
    #expect(reversed.contains("余额0.00元"))
    #expect(
      try office.run("fund", "close", id, "--on", "2020-08-10", fails: true).contains("7户未缴清")
    )
    #expect(
      try office.run("fund", "show", id, "--all", "--on", "2020-08-10").contains("已由第2笔冲正")
    )
    let moved = try office.run(
      "fund",
      "transfer",
      id,
      "2-501",
      "--why",
      "房屋转让",
      "--on",
      "2020-08-10"
    )
    #expect(moved.contains("示例2-501户") && moved.contains("还差"))
    // What is entered in one place is to be entered in the other, and said once.
    let asked = /yishi cost transfer (2020-001-\d+) 示例2-501 --basis/
    let bill = try #require(moved.firstMatch(of: asked))
    let sale = ["cost", "transfer", String(bill.1), "示例2-501", "--basis", "不动产转移登记"]
    #expect(try !office.run(sale + ["--on", "2020-08-10"]).contains("yishi fund transfer"))
    let other = ["cost", "transfer", String(bill.1), "示例2-601", "--basis", "不动产转移登记"]
    #expect(
      try office.run(other + ["--on", "2020-08-10"])
        .contains("yishi fund transfer \(id) 示例2-601 --why")
    )
    // What came earlier says that its sums are of that day.
    let late = try office.run("fund", "receive", id, "2-601", "1", "--on", "2020-08-07")
    #expect(late.contains("以上是截至2020-08-07的数，此后还有3笔；最新情况：yishi fund show \(id)"))
    #expect(
      try !office.run("fund", "receive", id, "2-601", "1", "--on", "2020-08-10").contains("以上是截至")
    )
    try office.run("verify")
  }
}
