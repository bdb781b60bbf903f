// The rules of one province or city. None binds beside the Civil Code where it asks
// for a share of all owners; each is named for a vote that closed before it, or by
// whoever says why.

extension RulePacks {
  /// Two thirds of the stairwell's owners agree to a lift; the text has no test by area.
  public static let henanLift = VotingRule(
    name: "henan-2017-59",
    citation: Term(
      "《河南省物业管理条例》（2017年）第五十九条",
      "Henan Property Management Regulations (2017) art. 59"
    ),
    measures: [.headcount],
    participation: nil,
    approval: .atLeast(twoThirds),
    base: .entitled,
    inForceFrom: henanFrom,
    inForceTo: henanTo,
    checkedOn: checked
  )

  /// Ordinary matters in Henan: more than half attend, more than half of all agree.
  public static let henanOrdinary = VotingRule(
    name: "henan-2017-22-ordinary",
    citation: Term(
      "《河南省物业管理条例》（2017年）第二十二条、第二十六条（一般事项）",
      "Henan Property Management Regulations (2017) arts. 22, 26 (ordinary matters)"
    ),
    measures: both,
    participation: .moreThan(half),
    approval: .moreThan(half),
    base: .entitled,
    inForceFrom: henanFrom,
    inForceTo: henanTo,
    checkedOn: checked
  )

  /// Items 8 and 9 in Henan (改建重建, 筹集和使用维修资金): two thirds of all agree.
  public static let henanSpecial = VotingRule(
    name: "henan-2017-22-special",
    citation: Term(
      "《河南省物业管理条例》（2017年）第二十二条第八项、第九项、第二十六条",
      "Henan Property Management Regulations (2017) art. 22 items 8 and 9, art. 26"
    ),
    measures: both,
    participation: .moreThan(half),
    approval: .atLeast(twoThirds),
    base: .entitled,
    inForceFrom: henanFrom,
    inForceTo: henanTo,
    checkedOn: checked
  )

  /// Using the fund in Henan by dissent (异议表决): it stands while those against are at
  /// most one third, by area and by heads.
  public static let henanDissent = VotingRule(
    name: "henan-2017-66",
    citation: Term(
      "《河南省物业管理条例》（2017年）第六十六条（异议表决）",
      "Henan Property Management Regulations (2017) art. 66 (by dissent)"
    ),
    measures: both,
    dissent: .atMost(third),
    inForceFrom: henanFrom,
    inForceTo: henanTo,
    checkedOn: checked
  )

  /// A resolution of owners' representatives in Lishui, which takes effect where fewer
  /// than one third object in writing.
  ///
  /// Its days in force were not read (待核).
  public static let lishuiRepresentatives = VotingRule(
    name: "lishui-rep",
    citation: Term(
      "《丽水市物业管理条例》（业主代表决议，书面异议少于三分之一）",
      "Lishui Property Management Regulations (representatives' resolution, objections in "
        + "writing of fewer than one third)"
    ),
    measures: both,
    dissent: .fewerThan(third)
  )

  /// The Henan rule for a matter, by the class its own article puts it in; nil outside
  /// its days.
  public static func henanRule(for kind: DecisionKind, closingOn day: Day) -> VotingRule? {
    // Items 8 and 9 are those the Property Law treats as special.
    let rule = kind.isSpecialUnderPropertyLaw ? henanSpecial : henanOrdinary
    return rule.isInForce(on: day) ? rule : nil
  }
}
