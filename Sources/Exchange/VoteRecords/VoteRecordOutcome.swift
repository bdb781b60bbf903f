import Deliberation

extension VoteRecord {
  /// What the record comes to under one rule.
  struct Outcome: Encodable {
    let rule: String
    let entitled: Count
    let participating: Count
    let approving: Count
    let against: Count
    let abstaining: Count
    let void: Count
    let notVoting: Count
    let disputed: Count
    let deemed: Deemed?
    /// Absent where the rule asks nobody to take part.
    let participation: Tests?
    let approval: Tests
    let outcome: String
    let best: String
    let worst: String
    /// Both outcomes of what is disputed; absent where nothing is.
    let settled: Settlement?

    struct Deemed: Encodable {
      let count: Count
      /// What silence was taken for; absent where it only takes part.
      let choice: String?
    }

    struct Settlement: Encodable {
      let best: String
      let worst: String
    }

    init(_ tally: Tally) {
      rule = tally.rule.name
      entitled = Count(tally.entitled)
      participating = Count(tally.participating)
      approving = Count(tally.approving)
      against = Count(tally.against)
      abstaining = Count(tally.abstaining)
      void = Count(tally.void)
      notVoting = Count(tally.notVoting)
      disputed = Count(tally.disputed)
      deemed = tally.deemed.map { deemed in
        Deemed(
          count: Count(deemed.count),
          choice: deemed.choice.map { $0 == .inFavour ? "for" : "against" }
        )
      }
      participation = tally.participation.map(Tests.init)
      approval = Tests(tally.approval)
      outcome = tally.verdict.rawValue
      best = tally.best.rawValue
      worst = tally.worst.rawValue
      settled = tally.settled.map {
        Settlement(best: $0.best.rawValue, worst: $0.worst.rawValue)
      }
    }
  }

  /// So many heads with so many square metres.
  struct Count: Encodable {
    let heads: Int
    /// The sum of the known areas; absent where the rule does not count area.
    let area: String?
    /// How many of their doors have no known area; absent for none.
    let unknownDoors: Int?

    init(_ count: Tally.Count) {
      heads = count.heads
      area = count.area?.squareMetres
      unknownDoors = count.unknownDoors > 0 ? count.unknownDoors : nil
    }
  }

  /// One answer a measure; absent where unknown areas decide or nothing is measured.
  struct Tests: Encodable {
    let heads: Bool
    let area: Bool?

    init(_ tests: Tally.Tests) {
      heads = tests.heads
      area = tests.area
    }
  }

  /// What stands behind the ballots, counted.
  struct Evidence: Encodable {
    let issued: Int
    let returned: Int
    let valid: Int
    /// By reason.
    let void: [String: Int]
    let superseded: Int
    let onPaper: Int
    let signed: Int
    let byProxy: Int
    let deliveriesProven: Int
    let unreturnedProven: Int
    let deliveredToTenant: Int
    let keyedTwice: Int

    init(_ evidence: BallotEvidence) {
      issued = evidence.issued
      returned = evidence.returned
      valid = evidence.valid
      void = Dictionary(uniqueKeysWithValues: evidence.void.map { ($0.reason.rawValue, $0.count) })
      superseded = evidence.superseded
      onPaper = evidence.onPaper
      signed = evidence.signed
      byProxy = evidence.byProxy
      deliveriesProven = evidence.deliveriesProven
      unreturnedProven = evidence.unreturnedProven
      deliveredToTenant = evidence.deliveredToTenant
      keyedTwice = evidence.keyedTwice
    }
  }
}
