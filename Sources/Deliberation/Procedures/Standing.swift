/// Where a case stands (进度): each stage with the gates that are met or not.
package struct Standing: Hashable, Sendable {
  package let steps: [Step]

  /// One stage with what the record says of it.
  package struct Step: Hashable, Sendable {
    package let stage: Stage
    package let state: State
    package let gates: [GateAnswer]
    /// The day it is due; nil where nothing sets one, or where the step it is
    /// counted from is not done.
    package let due: Day?

    /// The day it was done or passed over; nil while it is neither.
    package var endedOn: Day? {
      switch state {
      case .done(let day): day
      case .skipped(let skip): skip.on
      case .current, .ahead: nil
      }
    }
  }

  package enum State: Hashable, Sendable {
    /// Every gate is met; the day the last one was.
    case done(on: Day)
    case skipped(Skip)
    /// The first stage that is not done.
    case current
    case ahead
  }

  /// The index of the current stage; nil where all are done.
  package var current: Int? { steps.firstIndex { $0.state == .current } }

  /// Whether every stage before `index` is done or skipped.
  package func reaches(_ index: Int) -> Bool { current.map { $0 >= index } ?? true }
}

/// A gate's answer: whether it is met, and the figures that say so.
package struct GateAnswer: Hashable, Sendable {
  package let gate: Gate
  /// The part of the matter it speaks of; nil where it speaks of all.
  package let part: String?
  /// The day it was met; nil where it is not.
  package let metOn: Day?
  package let reason: GateReason

  package var isMet: Bool { metOn != nil }
}

/// The figures behind a gate's answer; `Wording` makes the sentence.
package enum GateReason: Hashable, Sendable {
  case premisesListed(count: Int, withoutSection: Int)
  case noRound(Int)
  case doorsReached(round: Int, reached: Int, of: Int, missing: [Door])
  case meetingsApproved(Meeting.Kind, have: Int, need: Int, awaitingApproval: Int)
  case documentOnFile(Document)
  case documentMissing(Term)
  /// The newest of its kind says 不通过.
  case documentNotPassed(Document)
  /// The last of so many site visits, which serves as the record of one.
  case siteVisited(SiteVisit, times: Int)
  case noPoll
  case pollRunning(number: Int?, closesOn: Day)
  /// It ran out and nobody has counted it (已截止、待计票).
  case pollAwaitsCount(number: Int?, closedOn: Day)
  case pollClosed(number: Int?, Tally.Verdict, closedOn: Day)
  case noticeMissing(Notice.Purpose, list: Int?)
  case noticeRunning(number: Int?, places: Int, last: Day, hour: String)
  case noticeLastDayUnknown(number: Int?, year: Int)
  case objectionsOpen(number: Int?, [Objection])
  case noticeRan(number: Int?, last: Day, objections: Int)
  case noticePosted(number: Int?, on: Day)
  /// Posted, with how it stands to the hours it is to be out before.
  case noticePostedAhead(number: Int?, on: Day, LeadCheck)
  /// Some of its places have it, others do not yet.
  case noticeNotEverywhere(number: Int?, missing: [String])
  /// A new bill changed amounts that a later list shows: it is to be posted anew.
  case listOutdated(number: Int?, list: Int, changedOn: Day)
  /// Doors joined before everybody had signed, and no bill that a list can show has them:
  /// one is to be drawn up, and the list posted with it. The list's number, where it hangs.
  case joinedUnlisted(number: Int?, list: Int, bill: Int?, doors: [Door], since: Day)
  case noBill
  case billRefused(number: Int?, CostSharingRefusal)
  case billAddsUp(number: Int?, sum: Fen, doors: Int)
  case noAgreement
  case signed(number: Int?, Int, of: Int)
  /// Doors that pay by the newest bill and are not asked to sign, and doors that are
  /// asked and take no part in it. A new agreement asks the payers, who are told with them.
  case partiesDiffer(
    number: Int?,
    bill: Int?,
    unasked: [Door],
    strangers: [Door],
    payers: [Door]
  )
  case noFund
  /// What is still wanting is the office's business: outside no figure is told.
  case fundsShort(number: Int?, FundTotals, need: Fen)
  case fundsRaised(number: Int?, FundTotals, need: Fen)
  /// So many signed an earlier text, and nobody said whether that holds.
  case signaturesUndeclared(number: Int?, version: String, Int)
}
