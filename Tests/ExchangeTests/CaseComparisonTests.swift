import Deliberation
import Foundation
import Testing

@testable import Exchange

struct CaseComparisonTests {
  private func folder(_ change: (inout [String: String]) -> Void) throws -> CaseFile {
    var files = BadInputTests.files
    change(&files)
    return try #require(try TemporaryFolder(files).read().caseFile)
  }

  @Test func `the same folder again is the same, numbered or not`() throws {
    let before = try folder { _ in }
    var numbered = before
    _ = numbered.number(as: CaseNumber(year: 2020, running: 14), meetingsAfter: 0)
    #expect(CaseComparison.differences(between: numbered, and: before) == [])
  }

  @Test func `what changed is named by path, before and now`() throws {
    let before = try folder { _ in }
    let now = try folder { files in
      files["premises.csv"] = BadInputTests.roster.replacing("76.40", with: "76.50")
      files["ballots.csv"] = BadInputTests.ballots.replacing("2,乙,反对", with: "2,乙,弃权")
      files["meetings/talk.md"] = BadInputTests.talk.replacing("活动室", with: "院内")
    }
    let differences = CaseComparison.differences(between: before, and: now)
    #expect(
      differences.contains(
        .changedSinceImport(path: "premises[示例201].area", before: "76.40", now: "76.50")
      )
    )
    #expect(
      differences.contains(
        .changedSinceImport(path: "meetings[talk].room", before: "活动室", now: "院内")
      )
    )
    #expect(
      differences.contains { problem in
        if case .changedSinceImport(let path, _, _) = problem {
          path.hasPrefix("polls[1单元].ballots[2]")
        } else {
          false
        }
      }
    )
  }

  @Test func `what was added or taken out is named, and no more than asked for`() throws {
    let before = try folder { _ in }
    let now = try folder { files in
      files["case.yaml"]?.append("来源: [甲, 乙, 丙, 丁, 戊, 己]\n")
      files["meetings/talk.md"] = nil
      files["meetings/talk 2.md"] = BadInputTests.talk
    }
    let differences = CaseComparison.differences(between: before, and: now, limit: 3)
    #expect(differences.count == 3)
    guard case .changedSinceImport(let path, let old, let new)? = differences.first else {
      Issue.record("a difference")
      return
    }
    #expect(path == "meetings[talk]")
    #expect(old.contains("座谈会"))
    #expect(new == "—")
  }

  @Test func `a rule stated more exactly makes no other folder`() throws {
    let before = try folder { _ in }
    let poll = try #require(before.polls.first)
    let restated = Poll(
      key: poll.key,
      question: poll.question,
      kind: poll.kind,
      part: poll.part,
      circle: poll.circle,
      opensOn: poll.opensOn,
      closesOn: poll.closesOn,
      rule: VotingRule(
        name: poll.rule.name,
        citation: Term("另一种写法", "another wording"),
        measures: poll.rule.measures,
        participation: poll.rule.participation,
        approval: poll.rule.approval,
        base: poll.rule.base
      ),
      rulesBeside: poll.rulesBeside,
      roll: poll.roll,
      ballots: poll.ballots,
      counter: poll.counter,
      scrutineer: poll.scrutineer
    )
    let now = before.restored(
      canvasses: before.canvasses,
      meetings: before.meetings,
      polls: [restated],
      bills: before.bills,
      agreements: before.agreements,
      funds: before.funds,
      notices: before.notices,
      documents: before.documents,
      skips: before.skips
    )
    #expect(now != before)
    #expect(CaseComparison.differences(between: before, and: now) == [])
  }

  @Test func `what was entered later and dated earlier makes no other folder`() throws {
    let file = try folder { _ in }
    func bill(_ key: String, on day: String, _ fen: Int64 = 100) throws -> CaseEntry {
      .bill(
        Bill(
          key: key,
          title: key,
          drawnUpOn: try #require(Day(day)),
          lines: [CostLine(what: "甲", amount: Fen(fen))],
          subsidy: .zero,
          rule: try #require(SharingRule.preset(named: "equal")),
          participants: [try #require(file.premises.first).door]
        )
      )
    }
    func holding(_ bills: CaseEntry...) throws -> CaseFile {
      var file = file
      for bill in bills { try file.enter(bill) }
      return file
    }
    let (late, early) = (try bill("后", on: "2026-10-06"), try bill("先", on: "2026-10-01"))
    let kept = try holding(late, early)
    #expect(CaseComparison.differences(between: kept, and: try holding(early, late)) == [])
    // What a bill says still counts, wherever it stands.
    let other = try holding(try bill("先", on: "2026-10-01", 101), late)
    #expect(
      CaseComparison.differences(between: kept, and: other).map { problem -> String in
        guard case .changedSinceImport(let path, _, _) = problem else { return "" }
        return path
      } == ["bills[先].lines[1].amount"]
    )
    // Two of one day keep the order they were entered in.
    let same = try bill("同日", on: "2026-10-06")
    let turned = CaseComparison.differences(
      between: try holding(late, same),
      and: try holding(same, late)
    )
    #expect(!turned.isEmpty)
  }

  @Test func `what is private is told masked, alone and within what was added whole`() throws {
    func notice(_ objections: String) throws -> CaseFile {
      try folder { files in
        files["notices/list.md"] = NoticeRecordTests.notice
          .replacing("照片:\n      - {时点: 张贴时, 日期: 2020-06-01, 文件: 照片/a.PNG}\n    ", with: "")
          .replacing("原文: 原话, 户号: 示例101", with: objections)
      }
    }
    let before = try notice("原文: 原来的话, 户号: 示例3-101")
    for (now, paths) in [
      (try notice("原文: 另外的话, 户号: 示例3-102"), 2), (try notice("户号: 示例3-101"), 1),
      (try folder { _ in }, 1),
    ] {
      let told =
        CaseComparison.differences(between: before, and: now)
        + CaseComparison.differences(between: now, and: before)
      #expect(told.count == 2 * paths, "\(told)")
      for word in ["原来的话", "另外的话", "示例3-101", "示例3-102"] {
        #expect(!"\(told)".contains(word), "\(told)")
      }
    }
  }
}
