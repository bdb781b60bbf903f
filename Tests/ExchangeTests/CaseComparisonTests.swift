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
      notices: before.notices,
      documents: before.documents,
      skips: before.skips
    )
    #expect(now != before)
    #expect(CaseComparison.differences(between: before, and: now) == [])
  }
}
