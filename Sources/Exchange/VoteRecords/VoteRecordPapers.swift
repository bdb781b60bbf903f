import Deliberation

extension VoteRecord {
  /// A door on the roll, with its owner's number.
  struct RollRow: Encodable {
    let door: String
    let kind: String
    let storey: Int?
    let owner: Int
    /// How many own it together; absent for one.
    let coOwners: Int?
    let handover: String
    /// Square metres with two decimals; absent where it is unknown.
    let area: String?
    let areaSource: String?

    init(_ entry: VotingRoll.Entry, _ numbers: Numbers) {
      door = entry.door.text
      kind = entry.kind.rawValue
      storey = entry.storey
      owner = numbers.owner(entry.owner)
      coOwners = entry.owner.isCoOwned ? entry.owner.coOwners.count : nil
      handover = entry.handover.rawValue
      area = entry.area?.squareMetres
      areaSource = entry.areaSource?.rawValue
    }
  }

  /// A ballot handed out, and what proves that it arrived.
  struct Issue: Encodable {
    let number: Int
    let door: String
    /// Absent while it is only made out.
    let delivery: Arrival?

    struct Arrival: Encodable {
      let on: String
      let recipient: String
      let way: String
      let receipted: Bool
      let witnessed: Bool
      /// The name of a photo: its SHA-256 and ending.
      let photo: String?
    }

    init(_ issue: BallotIssue) {
      number = issue.number
      door = issue.door.text
      delivery = issue.delivery.map {
        Arrival(
          on: $0.on.description,
          recipient: $0.recipient.rawValue,
          way: $0.way.rawValue,
          receipted: $0.isReceipted,
          witnessed: $0.witness != nil,
          photo: $0.photo?.description
        )
      }
    }
  }

  /// A written authority, its agent as a number.
  struct Authority: Encodable {
    let proxy: Int
    let owner: Int
    let agent: Int
    let from: String
    let to: String?
    let revokedOn: String?
    /// The name of the scan: its SHA-256 and ending.
    let scan: String?

    init(_ proxy: Proxy, _ numbers: Numbers) {
      self.proxy = numbers.proxy(proxy.key)
      owner = numbers.owner(proxy.principal)
      agent = numbers.agent(proxy.agent)
      from = proxy.from.description
      to = proxy.to?.description
      revokedOn = proxy.revokedOn?.description
      scan = proxy.scan?.description
    }
  }

  /// A ballot as it came back, in the order of the register.
  struct Paper: Encodable {
    let number: Int
    let owner: Int
    let door: String?
    /// `for`, `against`, `abstain`; absent on a void ballot.
    let choice: String?
    /// Why it is void; absent on one that counts.
    let void: String?
    let castOn: String?
    let channel: String
    let signature: String?
    let voter: Int?
    let proxy: Int?
    /// Whether a later one of the same voter replaced it.
    let replaced: Bool

    init(_ ballot: Ballot, isReplaced: Bool, _ numbers: Numbers) {
      number = ballot.number
      owner = numbers.owner(ballot.owner)
      door = ballot.door?.text
      choice = ballot.marking.choice?.word
      void = ballot.marking.voidReason
      castOn = ballot.castOn?.description
      channel = ballot.channel.rawValue
      signature = ballot.signature?.rawValue
      voter = ballot.voter.map { numbers.voter($0, of: ballot.owner) }
      proxy = ballot.proxy.map(numbers.proxy)
      replaced = isReplaced
    }
  }

  /// What somebody keyed for a number: the second typist, or a first entry later corrected.
  struct Keyed: Encodable {
    let number: Int
    let choice: String?
    let void: String?
    let on: String

    init(number: Int, _ marking: Ballot.Marking, on day: Day) {
      self.number = number
      choice = marking.choice?.word
      void = marking.voidReason
      on = day.description
    }
  }
}

extension Choice {
  /// As tables of ballots write it in English.
  fileprivate var word: String {
    switch self {
    case .inFavour: "for"
    case .against: "against"
    case .abstaining: "abstain"
    }
  }
}

extension Ballot.Marking {
  fileprivate var voidReason: String? {
    if case .void(let reason) = self { reason.rawValue } else { nil }
  }
}
