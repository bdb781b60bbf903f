import Deliberation
import Testing

@testable import Wording

struct NameTests {
  /// Every name of one language, so that none is missing and none is mixed.
  private func names(in language: Language) -> [String] {
    let verdicts: [Tally.Verdict] = [.carried, .lost, .noQuorum, .indeterminate]
    let tests: [Margin.Test] = [.participation, .approval]
    let severities: [Finding.Severity] = [.error, .warning]
    let shapes: [Problem.Shape] = [
      .text, .list, .mapping, .number, .day, .yesOrNo, .amount, .door,
    ]
    var names = Choice.allCases.map { language.name($0) }
    names += VoidReason.allCases.map { language.name($0) }
    names += Ballot.Channel.allCases.map { language.name($0) }
    names += Measure.allCases.map { language.name($0) }
    names += VotingRule.Base.allCases.map { language.name($0) }
    names += DecisionKind.allCases.map { language.name($0) }
    names += verdicts.map { language.name($0) }
    names += tests.map { language.name($0) }
    names += Meeting.Kind.allCases.map { language.name($0) }
    names += Visit.Outcome.allCases.map { language.name($0) }
    names += Agreement.Signer.allCases.map { language.name($0) }
    names += Notice.Kind.allCases.map { language.name($0) }
    names += Notice.Purpose.allCases.map { language.name($0) }
    names += NoticePeriod.Unit.allCases.map { language.name($0) }
    names += NoticePeriod.Counting.allCases.map { language.name($0) }
    names += Festival.allCases.map { language.name(.holiday($0)) }
    names += PeriodCitation.allCases.map { language.name($0) }
    names += Place.Kind.allCases.map { language.name($0) }
    names += PremisesKind.allCases.map { language.name($0) }
    names += AreaSource.allCases.map { language.name($0) }
    names += SharingRule.Standing.allCases.map { language.name($0) }
    names += StoreyScale.Measure.allCases.map { language.name($0) }
    names += FundEntry.Kind.allCases.map { language.name($0) }
    names += Act.allCases.map { language.name($0) }
    names += Subject.Kind.allCases.map { language.name($0) }
    names += Weekday.allCases.map { language.weekday($0) }
    names += severities.map { language.name($0) }
    names += shapes.map { language.name($0) }
    return names + [
      language.name(.weekend), language.readingGuideTitle, language.approvalsReserved,
    ]
  }

  @Test func `every name stands in Chinese`() {
    let plain = names(in: .chinese).filter { !$0.hasChinese }
    #expect(plain.isEmpty, "\(plain)")
  }

  @Test func `every English name is free of Chinese`() {
    let mixed = names(in: .english).filter { $0.hasChinese || $0.isEmpty }
    #expect(mixed.isEmpty, "\(mixed)")
  }

  @Test func `the two languages name the same things`() {
    #expect(names(in: .chinese).count == names(in: .english).count)
  }

  @Test func `a notice closes with its own words`() {
    #expect(Language.chinese.closingWords(of: .publicReview) == "特此公示。")
    #expect(Language.chinese.closingWords(of: .announcement) == "特此公告。")
    #expect(Language.chinese.closingWords(of: .notification) == "特此通知。")
    #expect(Language.chinese.closingWords(of: .circular) == "特此通告。")
    #expect(Language.chinese.closingWords(of: .delivery) == nil)
    #expect(Language.chinese.subtitle(list: 1) == "（第一榜）")
    #expect(Language.chinese.answering(within: 5) == "收到异议后5个工作日内书面答复。")
  }

  @Test func `synthetic data is marked in Chinese whatever the language`() {
    let line = "演示数据：门号、面积、表决、异议、金额均为虚构，与实际住户无关。"
    #expect(Language.syntheticLine == line)
    #expect(Language.chinese.syntheticLines == [line])
    #expect(Language.english.syntheticLines.first == line)
    #expect(Language.english.syntheticLines.count == 2)
  }

  @Test func `doors are 户 and shops are 家`() throws {
    let doors = try ["501", "502"].map { try Samples.door($0) }
    #expect(Language.chinese.doors(doors) == "501、502户")
    #expect(Language.english.doors(doors) == "doors 501 and 502")
    #expect(Language.chinese.count(127, of: .shop) == "127家商铺")
    #expect(Language.chinese.count(12, of: .dwelling) == "12户")
    #expect(Language.chinese.storey(11) == "十一层")
    #expect(Language.chinese.storey(20) == "二十层")
    #expect(Language.chinese.storey(-1) == "地下一层")
  }
}
