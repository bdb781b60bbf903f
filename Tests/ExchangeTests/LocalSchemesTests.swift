import Deliberation
import Foundation
import Testing

@testable import Exchange

/// A community's own ways of sharing (自定分摊办法), one file each in `rules`.
struct LocalSchemesTests {
  private func read(_ files: [String: String]) throws -> LocalRules {
    let folder = try TemporaryFolder(
      Dictionary(uniqueKeysWithValues: files.map { ("rules/\($0)", $1) })
    )
    return withExtendedLifetime(folder) { LocalRules.read(in: folder.url) }
  }

  private static let negotiated = """
    名称: 本单元约定
    性质: 约定
    依据: 2020年5月业主协商会
    比例: [0, 4.5%, ９, 14, 19, 24, 29.5]
    指导区间: sh-7f-flat

    """

  @Test func `a table by storey, by door and a YAML file are read`() throws {
    let local = try read([
      "按层.csv": "楼层,系数\n1,0\n2,0.5\n3,1\n-1,0.3\n",
      "按比例.csv": "storey,percent\n1,0\n2,40%\n3,60％\n",
      "逐户.csv": "户号,系数\n示例1-301,1.0\n示例1-302,１.２\n",
      "约定.yaml": Self.negotiated,
      "面积.yaml": "名称: 面积乘系数\n依据: 约定\n系数: [0, 0.5, 1]\n每层递增: 0.1\n乘面积: 是\n均摊部分: 30%\n",
    ])
    #expect(local.findings == [])
    #expect(local.rules.isEmpty)
    #expect(
      Set(local.schemes.map(\.rule.name)) == ["按层", "按比例", "本单元约定", "逐户", "面积乘系数"]
    )
    let byStorey = try #require(local.scheme(named: "按层"))
    #expect(byStorey.storeys?.weights == [.zero, Weight("0.5"), .one].compactMap(\.self))
    #expect(byStorey.storeys?.basement == Weight("0.3"))
    #expect(local.scheme(named: "按比例")?.storeys?.measure == .percentage)
    #expect(byStorey.storeys?.weights == [.zero, try #require(Weight("0.5")), .one])
    let area = try #require(local.scheme(named: "面积乘系数"))
    #expect(area.countsArea && area.flatPart == Ratio(3, over: 10))
    #expect(local.scheme(named: "本单元约定")?.range?.lowest[1] == Weight(4))
    #expect(local.schemeNames.prefix(2) == ["equal", "area"])
  }

  @Test func `every fault of every file is told at its line, in one run`() throws {
    let local = try read([
      "a.csv": "楼层,比例\n1,0\n2,39.9\n3,60\n",
      "b.csv": "楼层,系数\n1,0\n3,1\n",
      "c.csv": "楼层,系数\n1,0\n2,-1\n2,1\n二,1\n",
      "d.csv": "户号,系数\n示例101,1\n示例101,2\n",
      "e.csv": "楼层,系数\n2,0\n2,1\n",
      "f.yaml": Self.negotiated.replacingOccurrences(of: "4.5%", with: "3.5%")
        .replacingOccurrences(of: "29.5", with: "30.5"),
      "g.yaml": "名称: area\n依据: 约定\n系数: [1]\n",
      "h.yaml": "名称: 甲\n依据: 约定\n系数: [1, x]\n比例: [100]\n均摊部分: 130%\n",
    ])
    #expect(local.schemes.isEmpty)
    let told = local.findings.map { "\($0.place?.file ?? ""):\($0.place?.line ?? 0)" }
    #expect(told.contains("rules/a.csv:4") && told.contains("rules/b.csv:3"))
    #expect(told.filter { $0.hasPrefix("rules/c.csv") }.count == 2)
    #expect(told.contains("rules/d.csv:3") && told.contains("rules/e.csv:3"))
    #expect(told.contains("rules/f.yaml:4"))
    #expect(told.contains("rules/g.yaml:1"))
    #expect(told.contains("rules/h.yaml:4"))
    let first = try #require(local.findings.first { $0.place?.file == "rules/a.csv" })
    let sum = try #require(Weight("99.9"))
    #expect(first.problem == .costRefused(.percentTotal(scheme: "a", sum)))
  }

  @Test(arguments: [
    ("户号,比例\n1-301,9.9\n1-302,90\n", 3), ("楼层,系数\n", 1),
    ("楼层,比例\n1,0\n2,100\n-1,5\n", 4), ("楼层,系数\n1,0\n2,1\n-1,1\n-2,2\n", 5),
    ("楼层,系数,比例\n1,0,0\n2,1,100\n", 2), ("楼层,系数,比例\n1,0,\n2,,100\n", 3),
    ("楼层,系数\n1,0\n2,0\n", 3), ("户号,系数\n1-301,0\n", 2),
  ])
  func `a table that cannot be what it says is found at its line`(text: String, line: Int) throws {
    let local = try read(["a.csv": text])
    #expect(local.schemes.isEmpty)
    #expect(local.findings.first?.place?.line == line, "\(local.findings)")
  }

  @Test func `percentages by door that make a hundred and one landing below ground are read`()
    throws
  {
    let local = try read([
      "a.csv": "户号,比例\n1-301,10\n1-302,90%\n", "b.csv": "楼层,系数\n1,0\n2,1\n-1,1\n-2,1\n",
    ])
    #expect(local.findings == [] && local.schemes.count == 2)
  }

  @Test func `a range binds percentages, and is not read beside anything else`() throws {
    let local = try read(["a.yaml": "名称: 甲\n依据: 约定\n系数: [0, 5, 10]\n指导区间: sh-7f-flat\n"])
    #expect(local.schemes.isEmpty)
    #expect(local.findings.map(\.problem) == [.missingKey("比例")])
    #expect(local.findings.first?.place?.line == 4)
  }

  @Test(arguments: [
    ("40%", Ratio(2, over: 5)), ("3.45%", Ratio(69, over: 2000)), ("２/５", Ratio(2, over: 5)),
    ("０.４", Ratio(2, over: 5)), ("1", Ratio(1, over: 1)),
  ])
  func `a part or a rate as people write it`(text: String, ratio: Ratio) {
    #expect(Ratio(written: text) == ratio)
  }

  @Test(arguments: ["", "%", "-1", "四成", "1/0", "1.2.3"])
  func `what is no part is none`(text: String) {
    #expect(Ratio(written: text) == nil)
  }
}
