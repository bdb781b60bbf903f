import Deliberation
import Foundation
import Testing

@testable import Exchange

/// The rules a register keeps of its own, in its folder `rules`.
struct LocalRulesTests {
  private static let consent = """
    名称: 示例市-2030
    依据:
      中文: 《示例市物业管理条例》第十条
      英文: Example City Regulations art. 10
    口径: [面积, 人数]
    参与: 过半数
    同意: 三分之二以上
    基数: 参与表决的
    施行: 2030-01-01
    核对: 2030-02-01

    """
  private static let dissent = """
    name: example-dissent
    citation:
      zh: 《示例规约》第八条
      en: Example bylaws art. 8
    measures: [headcount]
    dissent: fewer than 1/4

    """

  private func read(_ files: [String: String]) throws -> LocalRules {
    let folder = try TemporaryFolder(
      Dictionary(uniqueKeysWithValues: files.map { ("rules/\($0)", $1) })
    )
    return withExtendedLifetime(folder) { LocalRules.read(in: folder.url) }
  }

  @Test func `a rule is read in the words of the law`() throws {
    let local = try read(["a.yaml": Self.consent, "b.yml": Self.dissent, "c.txt": "x"])
    #expect(local.findings == [])
    #expect(local.rules.map(\.file) == ["rules/a.yaml", "rules/b.yml"])
    let consent = try #require(local.named("示例市-2030"))
    #expect(
      consent
        == VotingRule(
          name: "示例市-2030",
          citation: Term("《示例市物业管理条例》第十条", "Example City Regulations art. 10"),
          measures: [.floorArea, .headcount],
          participation: .moreThan(Ratio(1, over: 2)),
          approval: .atLeast(Ratio(2, over: 3)),
          base: .participating,
          inForceFrom: Day(2030, 1, 1),
          checkedOn: Day(2030, 2, 1)
        )
    )
    let dissent = try #require(local.named("example-dissent"))
    #expect(dissent.dissent == .fewerThan(Ratio(1, over: 4)))
    #expect(dissent.approval == .moreThan(Ratio(3, over: 4)))
    #expect(dissent.checkedOn == nil)
  }

  @Test func `a folder without rules has none, and no fault`() throws {
    let local = try read([:])
    #expect(local.rules.isEmpty)
    #expect(local.findings.isEmpty)
  }

  @Test func `all faults of all files at once, each with its line`() throws {
    let local = try read([
      "a.yaml": Self.consent
        .replacing("过半数", with: "一半")
        .replacing("人数]", with: "票数]")
        .replacing("核对: 2030-02-01", with: "失效: 2029-12-31"),
      "b.yaml": Self.dissent + "approval: 2/3以上\nsince: 2020\n",
      "c.yaml": "名称: council\n依据: 章程\n口径: [人数]\n同意: 过半数\n基数: 全体\n",
    ])
    #expect(local.rules.isEmpty)
    let told = local.findings.map { "\($0.place?.file ?? ""):\($0.place?.line ?? 0)" }
    #expect(
      told == [
        "rules/a.yaml:5", "rules/a.yaml:6", "rules/a.yaml:10", "rules/b.yaml:7",
        "rules/b.yaml:8", "rules/c.yaml:2",
      ]
    )
  }

  @Test func `no rule takes the name of another`() throws {
    let taken = Self.consent.replacing("示例市-2030", with: "council")
    let local = try read(["a.yaml": Self.consent, "b.yaml": Self.consent, "c.yaml": taken])
    #expect(local.rules.map(\.file) == ["rules/a.yaml"])
    #expect(
      local.findings.map(\.problem) == [
        .ruleNameTaken("示例市-2030", file: "rules/a.yaml"), .ruleNameTaken("council", file: nil),
      ]
    )
  }

  @Test(
    arguments: RulePacks.all
  )
  func `a rule written out reads back`(rule: VotingRule) throws {
    let own = try VotingRuleText(rule, named: "own-\(rule.name)")
    let local = try read(["a.yaml": own.yaml])
    #expect(local.findings == [])
    #expect(local.rules.map(\.rule) == [own.rule])
  }

  @Test(
    arguments: [
      ("不超过三分之一", DissentLimit.atMost(Ratio(1, over: 3))),
      ("三分之一以下", .atMost(Ratio(1, over: 3))), ("少于 1/3", .fewerThan(Ratio(1, over: 3))),
      ("不满四分之一", nil), ("at most 1/4", .atMost(Ratio(1, over: 4))),
      ("Fewer than 2/5", .fewerThan(Ratio(2, over: 5))), ("少于1/1", nil), ("超过1/3", nil),
      ("1/3", nil), ("少于0/3", nil),
    ] as [(String, DissentLimit?)]
  )
  func `a limit of dissent in words`(text: String, limit: DissentLimit?) {
    #expect(DissentLimit(written: text) == limit)
  }
}

/// A shipped rule under a name of its own, as text.
private struct VotingRuleText {
  let rule: VotingRule
  let yaml: String

  init(_ shipped: VotingRule, named name: String) throws {
    if let dissent = shipped.dissent {
      rule = VotingRule(
        name: name,
        citation: shipped.citation,
        inclusion: shipped.inclusion,
        measures: shipped.measures,
        dissent: dissent,
        inForceFrom: shipped.inForceFrom,
        inForceTo: shipped.inForceTo,
        checkedOn: shipped.checkedOn
      )
    } else {
      rule = VotingRule(
        name: name,
        citation: shipped.citation,
        inclusion: shipped.inclusion,
        measures: shipped.measures,
        participation: shipped.participation,
        approval: shipped.approval,
        base: shipped.base,
        voidTakesPart: shipped.voidTakesPart,
        inForceFrom: shipped.inForceFrom,
        inForceTo: shipped.inForceTo,
        checkedOn: shipped.checkedOn
      )
    }
    yaml = try HeadWriter(rule).yaml()
  }
}
