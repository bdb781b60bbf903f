import Foundation
import Testing

/// The plan of a year by the built command, from the worked cases.
@Suite struct PlanCommandTests {
  @Test func `the year 2020 is told by quarter on the terminal, on paper and on the web`() throws {
    let office = try TrialOffice(of: "示例社区", cases: "yuhuayuan-lift", "nanyuan-gas")
    let half = try office.run("plan", "2020", "--on", "2020-06-08")
    for words in [
      "2020年民生实事计划", "列入2件，已办结0件，办理中2件", "时间表", "路线图", "任务书",
      "第二季度（4—6月）", "单元业主表决（5月24日）", "要办费用分摊第一榜公示（责任：业主代表）",
      "15步中已完成5步；现在：费用分摊第一榜公示；以后依次：费用分摊第二榜公示", "还没有“现场踏勘记录”　责任：燃气公司",
    ] {
      #expect(half.contains(words), "\(words)\n\(half)")
    }
    #expect(!half.contains("6月12日"), "what came later is not known")
    let whole = try office.run("计划", "2020")
    #expect(whole.contains("列入2件，已办结1件，办理中1件") && whole.contains("通气点火和安全告知（9月11日）；办结"))
    try office.run("plan", "2020", "--to", "计划.html")
    let sheet = try office.text("计划.html")
    #expect(sheet.contains("演示数据：") && sheet.contains("第三季度（7—9月）"))
    try office.run("publish", "--to", "site")
    let page = try office.text("site/archive/plan-2020.html")
    #expect(page.contains("../cases/2020-001/index.html") && !page.contains("示例2-"))
    let year = try office.text("site/archive/2020.html")
    #expect(year.contains("plan-2020.html"))
    for (year, isTold) in [("2019", false), ("2021", true), ("2022", false)] {
      #expect(
        FileManager.default.fileExists(atPath: office.folder.path("site/archive/plan-\(year).html"))
          == isTold,
        "the lift's last step was in 2021; a year in which nothing was reached has no page"
      )
    }
    let told = try office.run("plan", "2020", "--on", "2020-06-08", "--json")
    let answer = try #require(
      try JSONSerialization.jsonObject(with: Data(told.utf8)) as? [String: Any]
    )
    #expect(answer["year"] as? Int == 2020 && answer["asOf"] as? String == "2020-06-08")
    let matters = try #require(answer["matters"] as? [[String: Any]])
    let lift = try #require(matters.first { $0["number"] as? String == "2020-001" })
    let steps = try #require(lift["steps"] as? [[String: Any]])
    #expect(steps.count == 15 && steps.count { $0["state"] as? String == "done" } == 5)
    #expect(steps[5]["state"] as? String == "current" && steps[5]["endedOn"] == nil)
    #expect(lift["closedOn"] == nil && lift["openedOn"] is String)
    let quarters = try #require(answer["quarters"] as? [[String: Any]])
    let second = try #require(quarters[1]["entries"] as? [[String: Any]])
    let own = try #require(second.first { $0["number"] as? String == "2020-001" })
    #expect(own["ahead"] as? String == steps[5]["step"] as? String)
    #expect((own["reached"] as? [String])?.isEmpty == false)
    #expect(
      try office.run("plan", "2020", "--json", "--to", "a.html", fails: true).contains("--json")
    )
    #expect(try office.run("plan", "20", fails: true).contains("四位数"))
  }
}
