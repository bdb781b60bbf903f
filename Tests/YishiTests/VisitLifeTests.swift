import Foundation
import Testing

/// Rounds of visits by the built command, as staff enter them.
struct VisitLifeTests {
  private static func office() throws -> TrialOffice {
    try TrialOffice(of: "示例社区", cases: "yuhuayuan-lift", on: "2020-11-20")
  }

  @Test func `a second round goes from its question to the board, and nothing is overwritten`()
    throws
  {
    let office = try Self.office()
    let began = try office.run(
      "visit",
      "open",
      "宇华苑",
      "电梯装好后满意吗",
      "--also",
      "家里有没有行动不便的人",
      "--on",
      "2020-11-21"
    )
    #expect(began.contains("已开始第2轮走访") && began.contains("应走访24户"))
    #expect(
      try office.run("visit", "宇华苑", "示例2-301", "同意", "--answer", "没有", "--on", "2020-11-22")
        .contains("已见到1户（4.16%），还有23户没有见到")
    )
    #expect(
      try office.run("visit", "宇华苑", "2单元", "家中无人", "--on", "2020-11-22")
        .contains("2单元共11户，家中无人"),
      "who was met that day was at home"
    )
    #expect(
      try office.run("visit", "宇华苑", "2单元", "同意", "--on", "2020-11-22", fails: true)
        .contains("逐户登记")
    )
    try office.run(
      "visit",
      "宇华苑",
      "示例2-401",
      "不同意",
      "--reason",
      "噪声",
      "--promise",
      "请维保单位来看",
      "--next",
      "2020-11-25",
      "--on",
      "2020-11-23"
    )
    #expect(
      try office.run("visit", "宇华苑", "示例9-901", "同意", fails: true)
        .contains("户册中没有“示例9-901”")
    )
    let board = try office.run("visit", "show", "宇华苑", "--on", "2020-11-24")
    #expect(board.contains("示例2-401 不同意（噪声）") && board.contains("示例2-402 家中无人"))
    #expect(board.contains("第1轮  见到 24 / 24") && board.contains("第2轮  见到 2 / 24"))
    #expect(board.contains("另问1：家里有没有行动不便的人　没有1"))
    #expect(board.contains("没有见到：示例2-101"))
    let json = try office.run("visit", "show", "宇华苑", "示例2-401", "--json", "--on", "2020-11-24")
    #expect(json.contains("\"reason\" : \"噪声\"") && json.contains("\"visits\" : 2"))
    #expect(
      try office.run("--on", "2020-11-26").contains("逾期1日"),
      "what was agreed waits"
    )
    // The public reads counts alone.
    try office.run("publish", "--to", "网站", "--on", "2020-11-26")
    let pages = try FileManager.default.subpathsOfDirectory(
      atPath: office.url.appendingPathComponent("网站").resolvingSymlinksInPath().path
    )
    let html = try pages.filter { $0.hasSuffix(".html") }
      .map { try office.text("网站/" + $0).withoutBreaks }
      .joined()
    #expect(html.contains("第2轮：电梯装好后满意吗") && !html.contains("请维保单位来看"))
    #expect(!html.contains("示例2-401"))
    #expect(try office.run("verify").contains("全部一致"))
    #expect(try office.run("undo").contains("登记走访"))
    #expect(
      try office.run("visit", "show", "宇华苑", "--on", "2020-11-24").contains("已见到1户"),
      "the last visit is taken back, the first stands"
    )
  }

  @Test func `a walk sheet is written empty, and a half-filled one imports what is there`() throws {
    let office = try Self.office()
    try office.run("visit", "open", "宇华苑", "满意吗", "--also", "几口人", "--on", "2020-11-21")
    #expect(try office.run("visit", "sheet", "宇华苑", "3单元", "--to", "走访.csv").contains("12户"))
    #expect(
      try office.run("visit", "sheet", "宇华苑", "--to", "走访.csv", fails: true).contains("已经有了")
    )
    let empty = try office.text("走访.csv")
    #expect(empty.contains("户号,日期,走访人,结果,原因,答复1,承诺,再访日期,备注"))
    #expect(
      try office.run("visit", "宇华苑", "--from", "走访.csv", fails: true).contains("还没有填一户")
    )
    let lines = empty.split(separator: "\n").map(String.init)
    #expect(lines[1] == "示例3-101,,,,,,,,", "in walking order, from the first floor up")
    func write(_ rows: [String]) throws {
      try ([lines[0]] + rows + lines[4...]).joined(separator: "\n").write(
        to: office.url.appendingPathComponent("走访.csv"),
        atomically: true,
        encoding: .utf8
      )
    }
    try write([
      "示例3-101,,,同意,采光,,,,", "示例3-102,2020-13-01,,同意了,,,,,", "示例3-201,2020-12-01,,同意,,,,,",
    ])
    let faults = try office.run(
      "visit",
      "宇华苑",
      "--from",
      "走访.csv",
      "--on",
      "2020-11-24",
      fails: true
    )
    for line in ["走访.csv:2: ", "走访.csv:3: “2020-13-01”", "走访.csv:3: “结果”", "走访.csv:4: "] {
      #expect(faults.contains(line), "\(faults)")
    }
    try write(["示例3-101,,,不同意,采光,三口,,2020-11-30,", "示例3-102,,,,,,,,", "示例3-201,,,同意,,,,,"])
    #expect(
      try office.run("visit", "宇华苑", "--from", "走访.csv", "--on", "2020-11-24")
        .contains("已登记2次走访")
    )
    #expect(
      try office.run("visit", "宇华苑", "--from", "走访.csv", "--on", "2020-11-24")
        .contains("早已登记")
    )
  }

  @Test func `walk sheets and the board are for the office, with every door of a stairwell`() throws
  {
    let office = try Self.office()
    for (form, name) in [("走访表", "表.html"), ("走访进度表", "进度.html")] {
      try office.run("print", "2020-001", "--form", form, "--to", name, "--on", "2020-11-24")
      let sheet = try office.text(name)
      #expect(sheet.contains("内部使用") && sheet.contains("示例2-601") && sheet.contains("14号楼3单元"))
    }
    #expect(
      try office.run("print", "2020-001-1", "--form", "走访表", fails: true).contains("按事项打印")
    )
  }
}
