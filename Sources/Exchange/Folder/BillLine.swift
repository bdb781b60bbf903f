import Deliberation

/// What of a bill a refusal is about, by which its line is found again.
enum BillLine {
  static let lines = "bill.lines"
  static let period = "bill.period"
  static let replaces = "bill.replaces"
  static let subsidy = "bill.subsidy"
  static let papers = "bill.papers"
  static let participants = "bill.participants"
  static let terms = "bill.terms"
  static let rounding = "bill.rounding"
  static let changes = "bill.changes"

  static func cost(_ what: String) -> String { "bill.line.\(what)" }
  static func term(_ door: Door) -> String { "bill.term.\(door.text)" }
  static func change(_ door: Door) -> String { "bill.change.\(door.text)" }

  /// Nil where it is about the whole bill.
  static func of(_ refusal: CostSharingRefusal) -> String? {
    switch refusal {
    case .weightsSumToZero: participants
    case .doorTwice(let door), .storeyOutsideTable(_, _, let door), .storeyMissing(let door),
      .areaMissing(let door), .doorOutsideTable(_, let door):
      door.text
    case .subsidyExceedsCost, .tranchesDoNotAddUp, .negativeRate(_, of: .subsidy): subsidy
    case .termOfOther(let door), .termTwice(let door), .statementTerm(let door),
      .fixedAboveShare(let door, _, _), .reducedToMore(let door, _),
      .weightLeavesNothing(let door):
      term(door)
    case .fixedExceedsCost, .fixedBelowCost, .negativeRate(_, of: .part): terms
    case .statementRounding, .bearerIsDoor(_, ofRounding: true),
      .bearerIsNoOffice(_, ofRounding: true):
      rounding
    case .bearerIsDoor, .bearerIsNoOffice: terms
    case .paperOfNoLine: papers
    case .subsidyAboveWhole, .subsidyOfNoLine: subsidy
    case .nothingToShare: lines
    case .lineRuleOfWorks(let what), .lineTwice(let what), .lineOfNoKind(let what, _): cost(what)
    case .periodEndsEarly: period
    case .replacesUnknown, .replacedAlready: replaces
    case .alreadyPays(let door), .doesNotPay(let door), .neverJoined(let door),
      .policiesDiffer(let door), .joinsForNothing(let door),
      .refundsExceedShares(let door, _, _):
      change(door)
    case .changeBefore, .changeNotYet, .amountTooLarge, .statementHasNoJoiners, .negativeDays,
      .interestAboveWhole,
      .negativeRate(_, of: .interest), .negativeRate(_, of: .multiple):
      changes
    case .statementHasNoTable, .weightsTooFine, .negativeAmount, .percentTotal,
      .percentOutsideRange,
      .flatPartOutsideWhole:
      nil
    }
  }
}
