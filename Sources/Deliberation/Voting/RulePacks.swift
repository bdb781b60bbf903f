/// The rule packs (规则包) that come with the program, chosen by closing day.
///
/// A vote that closed before 2021-01-01 falls under the Property Law, later
/// ones under the Civil Code (法释〔2020〕15号 art. 1).
public enum RulePacks {
  static let half = Ratio(1, over: 2)
  static let third = Ratio(1, over: 3)
  static let twoThirds = Ratio(2, over: 3)
  private static let threeQuarters = Ratio(3, over: 4)
  static let both: [Measure] = [.floorArea, .headcount]
  private static let propertyLawFrom = Day(2007, 10, 1)
  private static let propertyLawTo = Day(2020, 12, 31)
  private static let civilCodeFrom = Day(2021, 1, 1)
  static let henanFrom = Day(2018, 1, 1)
  static let henanTo = Day(2021, 7, 29)
  static let newResidentsLaw = Day(2026, 1, 1)
  /// When these packs were last compared with `docs/law.md`.
  static let checked = Day(2026, 11, 21)

  private static let civilInclusion = Term(
    "“以上”包括本数（《民法典》第一千二百五十九条）",
    "“at least” includes the number itself (Civil Code art. 1259)"
  )
  static let generalInclusion = Term(
    "“以上”包括本数（《民法总则》第二百零五条）",
    "“at least” includes the number itself (General Provisions art. 205)"
  )

  /// Until 2017-09-30, before the General Provisions.
  private static let principlesInclusion = Term(
    "“以上”包括本数（《民法通则》第一百五十五条）",
    "“at least” includes the number itself (General Principles of Civil Law art. 155)"
  )
  private static let generalProvisionsFrom = Day(2017, 10, 1)

  /// The ordinary matters of the Civil Code's article 278: two thirds take part, more than half of them agree.
  public static let civilCodeOrdinary = VotingRule(
    name: "civil-code-278-ordinary",
    citation: Term(
      "《民法典》第二百七十八条（一般事项）",
      "Civil Code art. 278 (ordinary matters)"
    ),
    inclusion: civilInclusion,
    measures: both,
    participation: .atLeast(twoThirds),
    approval: .moreThan(half),
    base: .participating,
    inForceFrom: civilCodeFrom,
    checkedOn: checked
  )

  /// Items 6 to 8 of the Civil Code's article 278: two thirds take part, three quarters of them agree.
  public static let civilCodeSpecial = VotingRule(
    name: "civil-code-278-special",
    citation: Term(
      "《民法典》第二百七十八条（特别事项）",
      "Civil Code art. 278 (special matters)"
    ),
    inclusion: civilInclusion,
    measures: both,
    participation: .atLeast(twoThirds),
    approval: .atLeast(threeQuarters),
    base: .participating,
    inForceFrom: civilCodeFrom,
    checkedOn: checked
  )

  /// Ordinary matters before 2021: more than half of all, by area and by heads.
  public static let propertyLawOrdinary = VotingRule(
    name: "property-law-76-ordinary",
    citation: Term(
      "《物权法》第七十六条第二款（表决时适用）",
      "Property Law art. 76(2) (in force at the time)"
    ),
    inclusion: generalInclusion,
    measures: both,
    participation: nil,
    approval: .moreThan(half),
    base: .entitled,
    inForceFrom: propertyLawFrom,
    inForceTo: propertyLawTo,
    checkedOn: checked
  )

  /// Items 5 and 6 of the Property Law's article 76, before 2021: two thirds of all, by area and by heads.
  public static let propertyLawSpecial = VotingRule(
    name: "property-law-76-special",
    citation: Term(
      "《物权法》第七十六条第一款第五项、第六项、第二款（表决时适用）",
      "Property Law art. 76(1) items 5 and 6 and 76(2) (in force at the time)"
    ),
    inclusion: generalInclusion,
    measures: both,
    participation: nil,
    approval: .atLeast(twoThirds),
    base: .entitled,
    inForceFrom: propertyLawFrom,
    inForceTo: propertyLawTo,
    checkedOn: checked
  )

  /// The special rule of the Property Law with the item a matter falls under.
  private static func propertyLawSpecial(for kind: DecisionKind) -> VotingRule {
    kind == .rebuilding
      ? propertyLawSpecial.citing(
        Term(
          "《物权法》第七十六条第一款第六项、第二款（表决时适用）",
          "Property Law art. 76(1) item 6 and 76(2) (in force at the time)"
        )
      )
      : propertyLawSpecial.citing(
        Term(
          "《物权法》第七十六条第一款第五项、第二款（表决时适用）",
          "Property Law art. 76(1) item 5 and 76(2) (in force at the time)"
        )
      )
  }

  /// The residents' assembly: more than half present, more than half of those present.
  public static let residentsAssembly = VotingRule(
    name: "residents-assembly",
    citation: Term(
      "《城市居民委员会组织法》（2018年修正）第九条、第十条",
      "Organic Law of Urban Residents' Committees (2018) arts. 9, 10"
    ),
    measures: [.headcount],
    participation: .moreThan(half),
    approval: .moreThan(half),
    base: .participating,
    voidTakesPart: true,
    inForceTo: newResidentsLaw.map { $0 - 1 },
    checkedOn: checked
  )

  /// The shipped charter of a council, where none is given.
  public static let council = VotingRule(
    name: "council",
    citation: Term(
      "议事会章程（通用：三分之二以上成员到会，到会成员过半数同意）",
      "council charter (as shipped: two thirds present, more than half of those present)"
    ),
    measures: [.headcount],
    participation: .atLeast(twoThirds),
    approval: .moreThan(half),
    base: .participating,
    voidTakesPart: true
  )

  /// More for than against; a tie fails, abstentions are left out.
  public static let nantang = VotingRule(
    name: "nantang",
    citation: Term(
      "议事规则（南塘十三条）：同意多于反对为通过",
      "rules of debate (Nantang): more for than against"
    ),
    measures: [.headcount],
    participation: .atLeast(twoThirds),
    approval: .moreThan(half),
    base: .deciding,
    voidTakesPart: true
  )

  /// Every pack, in the order `calc vote` names them.
  public static let all: [VotingRule] = [
    civilCodeOrdinary, civilCodeSpecial, propertyLawOrdinary, propertyLawSpecial, henanLift,
    henanOrdinary, henanSpecial, henanDissent, lishuiRepresentatives, residentsAssembly, council,
    nantang,
  ]

  /// The pack of a name; nil where there is none.
  public static func named(_ name: String) -> VotingRule? { all.first { $0.name == name } }

  /// The owners' rule for a matter, by the day the vote closes; nil before the
  /// Property Law.
  public static func ownersRule(for kind: DecisionKind, closingOn day: Day) -> VotingRule? {
    let candidates =
      (kind.isSpecialUnderPropertyLaw ? [propertyLawSpecial(for: kind)] : [propertyLawOrdinary])
      + (kind.isSpecialUnderCivilCode ? [civilCodeSpecial] : [civilCodeOrdinary])
    guard let rule = candidates.first(where: { $0.isInForce(on: day) }) else { return nil }
    return generalProvisionsFrom.map { day < $0 } ?? false
      ? rule.citing(rule.citation, inclusion: principlesInclusion) : rule
  }

  /// What the Civil Code asks for the same matter, for a vote that closed before it.
  ///
  /// Nil for a vote under it. For staff only: it decides nothing.
  public static func laterRule(for kind: DecisionKind, closingOn day: Day) -> VotingRule? {
    guard let civilCodeFrom, day < civilCodeFrom else { return nil }
    return ownersRule(for: kind, closingOn: civilCodeFrom)
  }

  /// Local rules to name beside the owners' rule: for a lift in Henan, article 59.
  ///
  /// From the Civil Code on none is: a local threshold of all owners yields to it.
  public static func rulesBeside(lift: Bool, closingOn day: Day) -> [VotingRule] {
    lift && henanLift.isInForce(on: day) && propertyLawSpecial.isInForce(on: day)
      ? [henanLift] : []
  }

  /// The residents' rule of a day; nil from 2026-01-01, since the thresholds of
  /// the rewritten law are not checked (暂不能认定).
  public static func residentsAssembly(on day: Day) -> VotingRule? {
    residentsAssembly.isInForce(on: day) ? residentsAssembly : nil
  }
}
