import Deliberation

extension VoteRecord {
  /// The rule with its thresholds, as it was frozen when the vote opened.
  struct Rule: Encodable {
    let name: String
    let citation: Words
    let inclusion: Words?
    /// `area` and `heads`, or `heads` alone.
    let measures: [String]
    /// Absent where the rule asks nobody to take part.
    let participation: Limit?
    let approval: Limit
    /// How many may object (异议表决); `approval` is then of those who do not.
    let dissent: Limit?
    /// Of whom the approval is a share: `entitled`, `participating`, `deciding`.
    let base: String
    let voidTakesPart: Bool
    let inForceFrom: String?
    let inForceTo: String?
    let checkedOn: String?

    init(_ rule: VotingRule) {
      name = rule.name
      citation = Words(rule.citation)
      inclusion = rule.inclusion.map(Words.init)
      measures = rule.measures.map { $0 == .floorArea ? "area" : "heads" }
      participation = rule.participation.map(Limit.init)
      approval = Limit(rule.approval)
      dissent = rule.dissent.map(Limit.init)
      base = rule.base.rawValue
      voidTakesPart = rule.voidTakesPart
      inForceFrom = rule.inForceFrom?.description
      inForceTo = rule.inForceTo?.description
      checkedOn = rule.checkedOn?.description
    }
  }

  /// One text in Chinese and in English.
  struct Words: Encodable {
    let zh: String
    let en: String

    init(_ term: Term) {
      zh = term.chinese
      en = term.english
    }
  }

  /// A threshold: `3/4`, and whether the number itself is enough (以上) or not (过).
  struct Limit: Encodable {
    let share: String
    let includesItself: Bool

    init(_ threshold: Threshold) {
      share = "\(threshold.ratio.numerator)/\(threshold.ratio.denominator)"
      includesItself = !threshold.excludesItself
    }

    init(_ limit: DissentLimit) {
      share = "\(limit.ratio.numerator)/\(limit.ratio.denominator)"
      includesItself = !limit.ofThoseWhoDoNotObject.excludesItself
    }
  }

  /// How the bylaws read what the law leaves open, each with the bylaw relied on.
  struct Readings: Encodable {
    /// `returned` or `delivered`.
    let participation: Reading
    /// `setApart` or `takePart`.
    let voidBallots: Reading
    /// `ignored`, `withMajority` or `asConsent`.
    let silence: Reading

    struct Reading: Encodable {
      let reads: String
      let bylaw: String?
    }

    init(_ readings: CountingReadings) {
      participation =
        switch readings.participation {
        case .returned: Reading(reads: "returned", bylaw: nil)
        case .delivered(let bylaw): Reading(reads: "delivered", bylaw: bylaw)
        }
      voidBallots =
        switch readings.voidBallots {
        case .setApart: Reading(reads: "setApart", bylaw: nil)
        case .takePart(let bylaw): Reading(reads: "takePart", bylaw: bylaw)
        }
      silence =
        switch readings.silence {
        case .ignored: Reading(reads: "ignored", bylaw: nil)
        case .withMajority(let bylaw): Reading(reads: "withMajority", bylaw: bylaw)
        case .asConsent(let bylaw): Reading(reads: "asConsent", bylaw: bylaw)
        }
    }
  }
}
