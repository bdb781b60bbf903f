import Testing

/// Who joins after the closing account, by the built command (决算后加入).
struct ReopenedFundTests {
  private static let fund = "2020-001-19"

  /// The worked lift once everything is done and paid.
  private static func office() throws -> TrialOffice {
    try TrialOffice(of: "杜甫路社区", cases: "yuhuayuan-lift", on: "2021-04-01")
  }

  @Test
  func `who joins after the fund was closed pays, the others get back, and it is closed again`()
    throws
  {
    let office = try Self.office()
    let fund = Self.fund
    let joined = try office.join(
      "示例3-201",
      try office.bill(),
      by: "重新计算",
      on: "2022-08-01",
      terms: ["--weight", "0.5"]
    )
    #expect(joined.contains("资金\(fund)已结清") && joined.contains("fund reopen \(fund)"), "\(joined)")
    #expect(!joined.contains("补贴实际到账"), "\(joined)")
    let receive = ["fund", "receive", fund, "示例3-201", "11597.94", "--on", "2022-08-02"]
    let refused = try office.run(receive, fails: true)
    #expect(refused.contains("yishi fund reopen") && !refused.contains("undo"), "\(refused)")

    let reopen = ["fund", "reopen", fund, "--why", "201户加入"]
    let opened = try office.run(reopen + ["--on", "2022-08-02"])
    #expect(opened.contains("已重新启用：3单元加装电梯资金"), "\(opened)")
    #expect(opened.contains("公示2020-001-17写的是上次结清的账"), "\(opened)")
    let desk = try office.run("today", "--on", "2022-08-02")
    #expect(desk.contains("3单元加装电梯资金：8月2日重新启用，收付完毕后再结清"), "\(desk)")
    #expect(try office.run(reopen + ["--on", "2022-08-02"], fails: true).contains("没有结清"))
    try office.run(receive)
    let back = try office.run("fund", "refund", fund, "--due", "--on", "2022-08-03")
    #expect(back.contains("退款8户，共11,597.94元"), "\(back)")
    let all = try office.run("fund", "show", fund, "--all", "--on", "2022-08-03")
    #expect(all.contains("201户加入（原于2021-03-19结清）"), "\(all)")

    let close =
      ["fund", "close", fund, "--keeper", "转作电费，由业主代表保管", "--on", "2022-08-04"]
      + ["--line", "基础和管线改移=少改一处", "--line", "设计、检验和其他=增加检测"]
    #expect(try office.run(close).contains("公示2020-001-17写的是以前的账，请重新公示决算"))
    #expect(try !office.run("today", "--on", "2022-08-04").contains("再结清"))
    try office.run("publish", "--to", "site", "--on", "2022-08-05")
    let page = try office.text("site/cases/2020-001/fund-19.html").withoutBreaks
    #expect(page.contains("2022年8月4日") && page.contains("二层"), "\(page)")
    let posted = try office.text("site/cases/2020-001/notice-17.html").withoutBreaks
    #expect(posted.contains("资金已于2022年8月2日重新启用"), "\(posted)")
    // A folder of it says so too, and comes in again as it was.
    try office.run("export", "2020-001", "--to", "again")
    let second = try TrialOffice(of: "杜甫路社区")
    try second.run("import", office.url.path + "/again/yuhuayuan-lift", "--on", "2022-08-05")
    try second.run("export", "--hledger", "2020-001", "--to", "二.journal")
    try office.run("export", "--hledger", "2020-001", "--to", "一.journal")
    let journal = try second.text("二.journal")
    #expect(try journal == office.text("一.journal"))
    #expect(journal.contains("重新启用") && journal.contains("11597.94"), "\(journal)")
  }

  @Test func `what is given back as surplus of a line paid in part is told`() throws {
    let office = try Self.office()
    let (fund, day) = (Self.fund, ["--on", "2021-04-02"])
    try office.run(["fund", "reopen", fund, "--why", "退还结余"] + day)
    let back = try office.run(["fund", "refund", fund, "--surplus", "--why", "不再转作电费"] + day)
    #expect(back.contains("“基础和管线改移”列支") && back.contains("差额已按结余退还"), "\(back)")
  }
}
