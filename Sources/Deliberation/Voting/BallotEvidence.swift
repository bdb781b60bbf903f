/// What stands behind the ballots of a poll (票据凭证), counted: what a court looks at
/// first.
public struct BallotEvidence: Hashable, Sendable {
  /// Ballots made out or handed out (发放).
  public let issued: Int
  /// Ballots that came back (收回), superseded and void ones included.
  public let returned: Int
  /// Returned ballots that count (有效).
  public let valid: Int
  /// Void ballots by reason, in the order of the reasons; those of none left out.
  public let void: [VoidCount]
  /// Ballots that a later one replaced (已被后票替代).
  public let superseded: Int
  /// Valid ballots on paper, and how many of them are noted as signed.
  public let onPaper: Int
  /// Of those on paper, how many are noted as signed.
  public let signed: Int
  /// Valid ballots by a proxy, each under an authority on file.
  public let byProxy: Int
  /// Returned ballots whose delivery to the owner is proven (送达证明), by the closing day.
  public let deliveriesProven: Int
  /// The same of ballots that did not come back: there silence had a choice.
  public let unreturnedProven: Int
  /// Ballots that were given to a tenant: whether they reached the owner is disputed.
  public let deliveredToTenant: Int
  /// Papers keyed by two people.
  public let keyedTwice: Int

  /// How many ballots are void for one reason.
  public struct VoidCount: Hashable, Sendable {
    /// Why they are void.
    public let reason: VoidReason
    /// How many are void for it.
    public let count: Int
  }
}

extension Poll {
  /// The evidence counted.
  public var evidence: BallotEvidence {
    // A stranger's paper is void, not replaced, whatever else came in.
    let replaced = Set(ballots.replaced.filter { !ballots[$0].marking.isSurplus })
    let standing = ballots.indices.filter { !replaced.contains($0) }.map { ballots[$0] }
    let valid = standing.filter { $0.marking.choice != nil }
    let voids = standing.compactMap { ballot -> VoidReason? in
      if case .void(let reason) = ballot.marking { reason } else { nil }
    }
    let numbers = Set(ballots.map(\.number))
    let deliveries = issues.compactMap(\.delivery)
    let proven = issues.filter { issue in
      issue.delivery.map { $0.reachesOwner && $0.on <= closesOn } ?? false
    }
    let provenAndReturned = proven.count { numbers.contains($0.number) }
    let keyedAgain = Set(secondEntries.map(\.number))
    return BallotEvidence(
      issued: issues.count,
      returned: ballots.count,
      valid: valid.count,
      void: VoidReason.allCases.compactMap { reason in
        let count = voids.count { $0 == reason }
        return count == 0 ? nil : .init(reason: reason, count: count)
      },
      superseded: replaced.count,
      onPaper: valid.count { $0.channel.isOnPaper },
      signed: valid.count { $0.channel.isOnPaper && $0.signature == .signed },
      byProxy: valid.count { $0.proxy != nil },
      deliveriesProven: provenAndReturned,
      unreturnedProven: proven.count - provenAndReturned,
      deliveredToTenant: deliveries.count { $0.recipient == .tenant },
      keyedTwice: ballots.count { keyedAgain.contains($0.number) }
    )
  }
}
