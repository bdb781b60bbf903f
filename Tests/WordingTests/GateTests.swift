import Testing

@testable import Deliberation
@testable import Wording

struct GateTests {
  let chinese = Language.chinese
  let english = Language.english

  /// One reason of every kind, met or not, with a gate it may answer.
  private func answers() throws -> [GateAnswer] {
    let day = try Samples.day("2020-06-11")
    let door = try Samples.door("301")
    let document = Document(
      kind: "joint review opinion",
      title: "Opinion 7",
      day: day,
      issuer: "Office"
    )
    let reasons: [(Gate, GateReason, isMet: Bool)] = [
      (.premisesListed, .premisesListed(count: 0, withoutSection: 0), false),
      (.premisesListed, .premisesListed(count: 127, withoutSection: 0), true),
      (.premisesListed, .premisesListed(count: 127, withoutSection: 3), false),
      (.everyDoorVisited(round: 1), .noRound(1), false),
      (
        .everyDoorVisited(round: 1),
        .doorsReached(round: 1, reached: 11, of: 12, missing: [door]), false
      ),
      (
        .everyDoorVisited(round: 1),
        .doorsReached(round: 1, reached: 12, of: 12, missing: []), true
      ),
      (
        .meetingsHeld(.consultation, atLeast: 5),
        .meetingsApproved(.consultation, have: 3, need: 5, awaitingApproval: 1), false
      ),
      (
        .meetingsHeld(.site, atLeast: 1),
        .meetingsApproved(.site, have: 0, need: 1, awaitingApproval: 0), false
      ),
      (
        .meetingsHeld(.site, atLeast: 1),
        .meetingsApproved(.site, have: 1, need: 1, awaitingApproval: 0), true
      ),
      (.documentOnFile(Term("联合审查意见", "joint review opinion")), .documentOnFile(document), true),
      (
        .documentOnFile(Term("联合审查意见", "joint review opinion")),
        .documentMissing(Term("联合审查意见", "joint review opinion")), false
      ),
      (
        .documentOnFile(Term("联合审查意见", "joint review opinion")),
        .documentNotPassed(document), false
      ),
      (
        .documentOnFile(SiteVisit.kind),
        .siteVisited(SiteVisit(day: day, by: ["Office"], found: "well"), times: 2), true
      ),
      (
        .everyPartySigned,
        .partiesDiffer(number: 5, bill: 4, unasked: [door], strangers: [], payers: [door]), false
      ),
      (.pollCarried, .noPoll, false),
      (.pollCarried, .pollRunning(number: 1, closesOn: day), false),
      (.pollCarried, .pollAwaitsCount(number: 1, closedOn: day), false),
      (.pollCarried, .pollClosed(number: 1, .lost, closedOn: day), false),
      (.pollCarried, .pollClosed(number: 1, .carried, closedOn: day), true),
      (.noticeRan(.costShares, list: 1), .noticeMissing(.costShares, list: 1), false),
      (
        .noticeRan(.costShares, list: 1),
        .noticeRunning(number: 3, places: 2, last: day, hour: "18:00"), false
      ),
      (
        .noticeRan(.costShares, list: 1), .noticeLastDayUnknown(number: 3, year: 2027),
        false
      ),
      (
        .noticeRan(.costShares, list: 1),
        .objectionsOpen(
          number: 3,
          [Objection(number: 1, receivedOn: day, category: "light", wording: "", answerer: "")]
        ), false
      ),
      (
        .noticeRan(.costShares, list: 1), .noticeRan(number: 3, last: day, objections: 2),
        true
      ),
      (
        .noticeRan(.costShares, list: 2),
        .listOutdated(number: 4, list: 2, changedOn: day), false
      ),
      (
        .noticeRan(.costShares, list: 2),
        .joinedUnlisted(
          number: 4,
          list: 2,
          bill: 2,
          doors: [try Samples.door("3-201")],
          since: day
        ), false
      ),
      (.noticePosted(.works), .noticePosted(number: 3, on: day), true),
      (.billAddsUp, .noBill, false),
      (.billAddsUp, .billRefused(number: 2, .weightsSumToZero), false),
      (.billAddsUp, .billAddsUp(number: 2, sum: Fen(22_500_000), doors: 8), true),
      (.everyPartySigned, .noAgreement, false),
      (.everyPartySigned, .signed(number: 5, 100, of: 127), false),
      (.everyPartySigned, .signed(number: 5, 8, of: 8), true),
      (.fundsInPlace, .noFund, false),
      (.fundsInPlace, .fundsShort(number: 9, FundTotals(), need: Fen(37_500_000)), false),
      (.fundsInPlace, .fundsRaised(number: 9, FundTotals(), need: Fen(37_500_000)), true),
    ]
    return reasons.map { gate, reason, isMet in
      GateAnswer(gate: gate, part: nil, metOn: isMet ? day : nil, reason: reason)
    }
  }

  @Test func `who pays and is not asked signs a new agreement, named by its own number`() throws {
    let number = CaseNumber(year: 2020, running: 1)
    let doors = [try Samples.door("3-301"), try Samples.door("3-401")]
    func remedy(_ reason: GateReason) -> String? {
      let answer = GateAnswer(gate: .everyPartySigned, part: "3单元", metOn: nil, reason: reason)
      return chinese.remedy(for: answer, in: "lift", of: number)
    }
    #expect(
      remedy(
        .partiesDiffer(number: 7, bill: 8, unasked: [doors[0]], strangers: [], payers: doors)
      ) == "yishi sign open 2020-001 名称 --text 文本 --part 3单元 --door 3-301 --door 3-401"
    )
    // Of several agreements the one that is short.
    #expect(remedy(.signed(number: 10, 1, of: 2)) == "yishi sign 2020-001-10 户号")
    #expect(
      remedy(.signaturesUndeclared(number: 10, version: "二", 1))?
        .hasPrefix("yishi sign text 2020-001-10 二 ") == true
    )
  }

  @Test func `the first list runs and an objection waits`() throws {
    let monday = try Samples.day("2020-06-08")
    let running = GateAnswer(
      gate: .noticeRan(.costShares, list: 1),
      part: nil,
      metOn: nil,
      reason: .noticeRunning(
        number: 3,
        places: 2,
        last: try Samples.day("2020-06-11"),
        hour: "18:00"
      )
    )
    #expect(chinese.say(running, on: monday) == "已张贴2处，公示至2020-06-11（星期四）18:00，还剩3日")
    #expect(chinese.say(running, in: .page) == "已张贴2处，公示至2020年6月11日（星期四）18:00")

    let open = GateAnswer(
      gate: .noticeRan(.costShares, list: 1),
      part: "3单元",
      metOn: nil,
      reason: .objectionsOpen(
        number: 3,
        [
          Objection(
            number: 1,
            receivedOn: try Samples.day("2020-06-05"),
            category: "采光",
            wording: "",
            answerer: "社区居委会"
          )
        ]
      )
    )
    #expect(chinese.say(open) == "3单元：异议1件未答复：采光，2020-06-05收")
    #expect(
      chinese.remedy(for: open, in: "宇华苑") == "书面答复后，在 宇华苑/notices 的“异议”下给第1件写“答复”"
    )
  }

  @Test func `doors are named only where they are asked for`() throws {
    let door = try Samples.door("示例301")
    let answer = GateAnswer(
      gate: .everyDoorVisited(round: 1),
      part: nil,
      metOn: nil,
      reason: .doorsReached(round: 1, reached: 11, of: 12, missing: [door])
    )
    #expect(chinese.say(answer) == "第1轮走访12户，已见到11户，还有1户没有见到")
    #expect(chinese.say(answer, naming: true) == "第1轮走访12户，已见到11户，还有1户没有见到：示例301户")
  }

  @Test func `a street is so many of so many and never passed`() {
    let answer = GateAnswer(
      gate: .everyPartySigned,
      part: nil,
      metOn: nil,
      reason: .signed(number: 5, 100, of: 127)
    )
    #expect(chinese.say(answer) == "应签127份，已签100份，还有27份未签")
    #expect(chinese.sentence(chinese.say(answer)) == "应签127份，已签100份，还有27份未签。")
  }

  @Test func `every answer is a sentence of its language`() throws {
    for answer in try answers() {
      let zh = chinese.say(answer, naming: true)
      let en = english.say(answer, naming: true)
      #expect(zh.hasChinese && !zh.hasSuffix("。"))
      #expect(!en.isEmpty && !en.hasChinese, "\(en)")
      #expect(chinese.title(of: answer.gate).hasChinese)
      #expect(!english.title(of: answer.gate).hasChinese)
    }
  }

  /// What is missing is met by writing it down or by time; what is met needs nothing.
  @Test func `what is missing says what to write where`() throws {
    for answer in try answers() {
      let zh = chinese.remedy(for: answer, in: "case")
      let en = english.remedy(for: answer, in: "case")
      #expect((zh == nil) == (en == nil))
      if answer.isMet { #expect(zh == nil) }
      switch answer.reason {
      case .noticeRunning, .noticeLastDayUnknown: #expect(zh == nil)
      default: #expect(answer.isMet || zh?.contains("case/") == true, "\(answer.reason)")
      }
      #expect(en?.hasChinese != true, "\(en ?? "")")
    }
  }

  @Test func `the shipped steps are named in both languages`() {
    for procedure in Procedure.shipped {
      for gate in procedure.stages.flatMap(\.gates) {
        #expect(chinese.title(of: gate).hasChinese)
        #expect(!english.title(of: gate).hasChinese)
      }
    }
  }
}
