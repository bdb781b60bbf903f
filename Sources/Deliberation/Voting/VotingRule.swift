/// A voting rule (表决规则): what must be met, by which measures, of whom.
///
/// Data with a citation and the days it is in force. A poll keeps the whole
/// value, so that an old result recomputes under its own rule.
public struct VotingRule: Hashable, Sendable, Codable {
  /// The name commands use: `property-law-76-special`.
  public let name: String
  /// The article, as a sheet prints it.
  public let citation: Term
  /// The article that says whether 「以上」 includes the number itself.
  public let inclusion: Term?
  /// By which measures it counts; every test is one a measure.
  public let measures: [Measure]
  /// How many must take part; nil where the rule has no such test.
  public let participation: Threshold?
  /// How many must be in favour, of `base`; of a rule of dissent, how many must not
  /// object.
  public let approval: Threshold
  /// Of whom the approval is a share.
  public let base: Base
  /// How many may object (异议表决); nil where the rule asks for consent.
  ///
  /// Under a rule of dissent whoever does not object counts for the motion: who
  /// abstained, handed in a void paper or none. It has no test of participation.
  public let dissent: DissentLimit?
  /// Whether a void ballot takes part: who handed one in at a meeting was there.
  public let voidTakesPart: Bool
  /// The first day it is in force; nil where that is not told.
  public let inForceFrom: Day?
  /// The last day it is in force; nil while it is.
  public let inForceTo: Day?
  /// The day somebody compared the rule with its source; nil prints 待核.
  public let checkedOn: Day?

  /// A rule that asks for consent: so many taking part, so many in favour.
  public init(
    name: String,
    citation: Term,
    inclusion: Term? = nil,
    measures: [Measure],
    participation: Threshold?,
    approval: Threshold,
    base: Base,
    voidTakesPart: Bool = false,
    inForceFrom: Day? = nil,
    inForceTo: Day? = nil,
    checkedOn: Day? = nil
  ) {
    self.name = name
    self.citation = citation
    self.inclusion = inclusion
    self.measures = measures
    self.participation = participation
    self.approval = approval
    self.base = base
    dissent = nil
    self.voidTakesPart = voidTakesPart
    self.inForceFrom = inForceFrom
    self.inForceTo = inForceTo
    self.checkedOn = checkedOn
  }

  /// A rule of dissent (异议表决): the motion stands unless too many of all object.
  public init(
    name: String,
    citation: Term,
    inclusion: Term? = nil,
    measures: [Measure],
    dissent: DissentLimit,
    inForceFrom: Day? = nil,
    inForceTo: Day? = nil,
    checkedOn: Day? = nil
  ) {
    self.name = name
    self.citation = citation
    self.inclusion = inclusion
    self.measures = measures
    participation = nil
    approval = dissent.ofThoseWhoDoNotObject
    base = .entitled
    self.dissent = dissent
    voidTakesPart = false
    self.inForceFrom = inForceFrom
    self.inForceTo = inForceTo
    self.checkedOn = checkedOn
  }

  /// Half of whom: the denominator of the approval.
  public enum Base: String, Hashable, Sendable, Codable, CaseIterable {
    /// Of all on the roll (全体).
    case entitled
    /// Of those who took part (参与表决).
    case participating
    /// Of those for and against, abstentions left out.
    case deciding
  }

  /// The rule a charter states, for one council.
  package init(charter: Charter) {
    self.init(
      name: "council",
      citation: Term("《\(charter.title)》", charter.title),
      measures: [.headcount],
      participation: charter.presence,
      approval: charter.approval,
      base: charter.base,
      voidTakesPart: true,
      inForceFrom: charter.adoptedOn
    )
  }

  /// The same rule under the article that applies to one matter.
  ///
  /// `inclusion` is the article on 「以上」; the rule's own where none is given.
  public func citing(_ citation: Term, inclusion: Term? = nil) -> VotingRule {
    if let dissent {
      return VotingRule(
        name: name,
        citation: citation,
        inclusion: inclusion ?? self.inclusion,
        measures: measures,
        dissent: dissent,
        inForceFrom: inForceFrom,
        inForceTo: inForceTo,
        checkedOn: checkedOn
      )
    }
    return VotingRule(
      name: name,
      citation: citation,
      inclusion: inclusion ?? self.inclusion,
      measures: measures,
      participation: participation,
      approval: approval,
      base: base,
      voidTakesPart: voidTakesPart,
      inForceFrom: inForceFrom,
      inForceTo: inForceTo,
      checkedOn: checkedOn
    )
  }

  /// Whether somebody compared it with its source for a vote of that day (核对): not
  /// before it came into force, and not before the vote.
  ///
  /// A law may change after the day it was looked up; a rule that ended before is settled.
  public func isChecked(for day: Day) -> Bool {
    guard let checkedOn, inForceFrom.map({ $0 <= checkedOn }) ?? true else { return false }
    return min(inForceTo ?? day, day) <= checkedOn
  }

  /// Whether the rule is in force on a day: the first and the last are within.
  public func isInForce(on day: Day) -> Bool {
    (inForceFrom.map { $0 <= day } ?? true) && (inForceTo.map { day <= $0 } ?? true)
  }
}

/// A measure (计票口径).
public enum Measure: String, Hashable, Sendable, Codable, CaseIterable {
  /// 专有部分面积.
  case floorArea
  /// 人数.
  case headcount
}
