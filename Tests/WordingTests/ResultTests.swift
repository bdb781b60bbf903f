import Deliberation
import Testing

@testable import Wording

struct ResultTests {
  let chinese = Language.chinese
  let english = Language.english

  /// Nine of 80.00 in favour, three of 80.00 against: the lift of the sample.
  private func carried() throws -> Tally {
    try Samples.tally(
      RulePacks.propertyLawSpecial,
      inFavour: Samples.areas(9, of: "80"),
      against: Samples.areas(3, of: "80")
    )
  }

  private func lift() throws -> VotingRule {
    let day = try Samples.day("2020-05-24")
    return try #require(RulePacks.ownersRule(for: .rebuilding, closingOn: day))
  }

  @Test func `what carried says by how much`() throws {
    let tally = try carried()
    #expect(chinese.verdict(tally) == "通过")
    #expect(
      chinese.explanation(of: tally) == [
        "通过：同意面积720.00㎡ / 960.00㎡ = 3/4（75.00%），达到三分之二以上，比法定最低多80.00㎡。",
        "同意人数9 / 12 = 3/4（75.00%），达到三分之二以上，比法定最低多1人。",
      ]
    )
    #expect(
      chinese.explanationBesideFigures(of: tally) == ["比法定最低，同意面积多80.00㎡，同意人数多1人。"]
    )
    #expect(tally.margins.map { chinese.remark(of: $0) } == ["三分之二以上，达到", "三分之二以上，达到"])
    #expect(chinese.others(of: tally) == "反对3人、240.00㎡；弃权0人；未投票0人；无效票0张。")
    #expect(
      chinese.basis(of: try lift())
        == "依据：《物权法》第七十六条第一款第六项、第二款（表决时适用）；对参与表决的多少没有另外要求。“以上”包括本数（《民法总则》第二百零五条）。"
    )
  }

  @Test func `what is carried by a hair says so`() throws {
    let tally = try Samples.tally(
      RulePacks.propertyLawSpecial,
      inFavour: Samples.areas(8, of: "80"),
      against: Samples.areas(4, of: "80")
    )
    #expect(
      chinese.explanation(of: tally) == [
        "通过：同意面积640.00㎡ / 960.00㎡ = 2/3（66.67%），达到三分之二以上，恰为法定最低。",
        "同意人数8 / 12 = 2/3（66.67%），达到三分之二以上，恰为法定最低。",
      ]
    )
  }

  @Test func `what is lost says what is missing`() throws {
    let tally = try Samples.tally(
      RulePacks.civilCodeSpecial,
      inFavour: Samples.areas(9, of: "60"),
      against: Samples.areas(3, of: "120")
    )
    let told = chinese.explanation(of: tally)
    #expect(
      told.first
        == "未通过：同意面积540.00㎡ / 900.00㎡ = 3/5（60.00%），不足四分之三。"
        + "参与面积不变时，至少还须135.00㎡由反对、弃权改为同意。"
    )
    #expect(
      told.dropFirst() == [
        "参与面积900.00㎡ / 900.00㎡ = 1，已达到；参与人数12 / 12 = 1，已达到；同意人数9 / 12 = 3/4，已达到。"
      ]
    )
    #expect(chinese.remark(of: tally.margins[2]) == "四分之三以上，未达到")
  }

  @Test func `too few taking part is said with both measures`() throws {
    let tally = try Samples.tally(
      RulePacks.civilCodeSpecial,
      inFavour: Samples.areas(8, of: "60"),
      absent: Samples.areas(4, of: "140")
    )
    #expect(
      chinese.explanation(of: tally) == [
        "未通过（参与不足）：参与面积480.00㎡ / 1,040.00㎡ = 6/13（46.15%），不足三分之二，"
          + "至少还须213.34㎡参与表决；参与人数8 / 12 = 2/3，已达到。"
      ]
    )
  }

  @Test func `what an unknown area decides is left open`() throws {
    let tally = try Samples.tally(
      RulePacks.civilCodeOrdinary,
      inFavour: Samples.areas(5, of: "60") + [nil],
      against: Samples.areas(4, of: "90")
    )
    #expect(chinese.verdict(tally) == "暂不能认定")
    #expect(chinese.explanation(of: tally) == ["暂不能认定：有1户面积待核；最好结果为通过，最差结果为未通过。"])
    #expect(
      english.explanation(of: tally) == [
        "Not yet decidable: the area of 1 owner is still to be checked; at best carried, "
          + "at worst lost."
      ]
    )
  }

  @Test func `an unknown area that decides nothing is named all the same`() throws {
    let tally = try Samples.tally(
      RulePacks.civilCodeOrdinary,
      inFavour: ["60", nil],
      against: Samples.areas(4, of: "90")
    )
    #expect(
      chinese.explanation(of: tally) == [
        "未通过：同意人数2 / 6 = 1/3（33.33%），未过半数。参与人数不变时，至少还须2人由反对、弃权改为同意。",
        "参与人数6 / 6 = 1，已达到。", "有1户面积待核，无论面积多少，结果都是未通过。",
      ]
    )
  }

  @Test func `half is not more than half`() throws {
    let tally = try Samples.tally(
      RulePacks.propertyLawOrdinary,
      inFavour: Samples.areas(2, of: "50"),
      absent: Samples.areas(2, of: "50")
    )
    #expect(
      chinese.explanation(of: tally) == [
        "未通过：同意面积100.00㎡ / 200.00㎡ = 1/2（50.00%），未过半数。至少还须0.01㎡同意。",
        "同意人数2 / 4 = 1/2（50.00%），未过半数。至少还须1人同意。",
      ]
    )
  }

  @Test func `a council is counted by those present`() throws {
    let rule = VotingRule(charter: Charter(title: "示例章程"))
    let tally = Tally(rule: rule, members: 7, present: 6, inFavour: 5, against: 1, abstaining: 0)
    #expect(
      chinese.explanation(of: tally) == [
        "通过：到会人数6 / 7 = 6/7（85.72%），达到三分之二以上，比规定最低多1人。",
        "同意人数5 / 6 = 5/6（83.34%），已过半数，比规定最低多1人。",
      ]
    )
    #expect(chinese.others(of: tally) == "反对1人；弃权0人；未到会1人；无效票0张。")
  }

  @Test func `headings carry the law's words and what they are of`() {
    let civil = RulePacks.civilCodeSpecial
    #expect(chinese.heading(.participation, of: civil) == "参与表决（须占全体三分之二以上）")
    #expect(chinese.heading(.approval, of: civil) == "同意（须占参与表决的四分之三以上）")
    #expect(chinese.heading(.participation, of: RulePacks.propertyLawSpecial) == nil)
    #expect(
      chinese.basis(of: civil)
        == "即通常所说“双三分之二、双四分之三”。依据：《民法典》第二百七十八条（特别事项）。"
        + "“以上”包括本数（《民法典》第一千二百五十九条）。"
    )
  }

  @Test func `a local rule is named beside the owners' rule`() throws {
    let tally = try Samples.tally(
      RulePacks.henanLift,
      inFavour: Samples.areas(9, of: "80"),
      against: Samples.areas(3, of: "80")
    )
    #expect(
      chinese.beside(tally, circle: "本单元")
        == "另据《河南省物业管理条例》（2017年）第五十九条，本单元三分之二以上业主同意：9人 / 12人，达到。"
    )
  }

  @Test func `six lines stand under every table`() throws {
    for rule in RulePacks.all {
      let tally = try Samples.tally(rule, inFavour: ["60"], against: ["60"], absent: ["60"])
      for language in Language.allCases {
        let lines = language.readingGuideForTally(tally)
        #expect(lines.count == 6)
        #expect(lines.allSatisfy { !$0.isEmpty })
      }
    }
    for language in Language.allCases {
      #expect(language.readingGuideForShares(try Samples.lift()).count == 6)
    }
  }

  /// A sentence for every outcome under every rule, in one language throughout.
  @Test func `every outcome is explained under every rule`() throws {
    for rule in RulePacks.all {
      for (inFavour, against, absent) in [(9, 0, 0), (9, 1, 2), (5, 5, 2), (1, 9, 0), (2, 0, 9)] {
        let tally = try Samples.tally(
          rule,
          inFavour: Samples.areas(inFavour, of: "60.5"),
          against: Samples.areas(against, of: "80"),
          absent: Samples.areas(absent, of: "99.99")
        )
        for language in Language.allCases {
          let told = language.explanation(of: tally)
          #expect(told.first?.hasPrefix(language.verdict(tally)) == true)
          if language == .english {
            let all =
              told + [language.others(of: tally), language.basis(of: rule)]
              + language.readingGuideForTally(tally)
            #expect(all.allSatisfy { !$0.hasChinese }, "\(all)")
          }
        }
      }
    }
  }
}
