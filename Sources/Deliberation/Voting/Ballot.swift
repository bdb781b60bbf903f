/// A ballot (表决票): one owner's paper, as it came back.
///
/// It is the owner's and counts for all the owner's doors in the circle.
public struct Ballot: Hashable, Sendable, Codable {
  /// The number printed on the paper (票号).
  public private(set) var number: Int
  /// Whose it is; of an owner who is not on the roll it counts nothing.
  public let owner: Owner
  /// The door it was issued to, where that was noted.
  public let door: Door?
  /// What the paper says.
  public private(set) var marking: Marking
  /// The day it was cast; nil where nobody noted it.
  public private(set) var castOn: Day?
  /// How it came in.
  public let channel: Channel
  /// The office that collected it (收票人).
  public let collectedBy: String?
  /// The office that keyed it into the register first (录入人); nil where nobody noted it.
  public private(set) var keyedBy: String?
  /// Whether it bears a signature; nil where nobody noted it.
  public let signature: Signature?
  /// Who filled it in for the owner (投票人): one of the co-owners, an heir, a guardian.
  ///
  /// Two voters of one owner who disagree leave the head disputed until one of
  /// them is named.
  public let voter: String?
  /// The key of the written authority a proxy showed (授权委托书).
  public let proxy: String?

  /// A ballot as it was returned.
  public init(
    number: Int,
    owner: Owner,
    door: Door? = nil,
    marking: Marking,
    castOn: Day? = nil,
    channel: Channel = .paper,
    collectedBy: String? = nil,
    keyedBy: String? = nil,
    signature: Signature? = nil,
    voter: String? = nil,
    proxy: String? = nil
  ) {
    self.number = number
    self.owner = owner
    self.door = door
    self.marking = marking
    self.castOn = castOn
    self.channel = channel
    self.collectedBy = collectedBy
    self.keyedBy = keyedBy
    self.signature = signature
    self.voter = voter
    self.proxy = proxy
  }

  /// What the paper says: a choice, or nothing that counts.
  public enum Marking: Hashable, Sendable, Codable {
    case choice(Choice)
    case void(VoidReason)

    /// The choice that counts; nil where the paper is void.
    public var choice: Choice? {
      if case .choice(let choice) = self { choice } else { nil }
    }
  }

  /// How the ballot came in (收票方式).
  public enum Channel: String, Hashable, Sendable, Codable, CaseIterable {
    /// 书面.
    case paper
    /// 入户.
    case visit
    /// 会议现场.
    case meeting
    /// 电话.
    case telephone
    /// 即时通讯.
    case message
    /// 邮寄.
    case post
    /// 委托.
    case proxy

    /// Whether it leaves a paper that can bear a signature.
    public var isOnPaper: Bool { self != .telephone && self != .message }
  }

  /// Whether the paper is signed (签名).
  public enum Signature: String, Hashable, Sendable, Codable, CaseIterable {
    /// 有签名.
    case signed
    /// 无签名.
    case unsigned
  }
}

extension Ballot {
  /// The same paper, read otherwise.
  func marked(_ marking: Marking) -> Ballot {
    var ballot = self
    ballot.marking = marking
    return ballot
  }

  /// The same paper as an office keys it on a day: what its row did not tell.
  package func keyed(by office: String, on day: Day) -> Ballot {
    var ballot = self
    ballot.keyedBy = keyedBy ?? office
    ballot.castOn = castOn ?? day
    return ballot
  }

  /// The same paper under a number.
  package func numbered(_ number: Int) -> Ballot {
    var ballot = self
    ballot.number = number
    return ballot
  }
}

/// A choice (表决意见): every motion offers all three.
public enum Choice: String, Hashable, Sendable, Codable, CaseIterable {
  /// 同意.
  case inFavour
  /// 反对.
  case against
  /// 弃权: takes part, and is not in favour.
  case abstaining
}

/// Why a ballot is void (无效原因).
public enum VoidReason: String, Hashable, Sendable, Codable, CaseIterable {
  /// 未签名.
  case unsigned
  /// 签名人与产权人不符.
  case wrongSigner
  /// 选两项以上.
  case twoBoxes
  /// 逾期.
  case late
  /// 无授权委托书.
  case noAuthority
  /// 未填写.
  case blank
  /// 涂改.
  case altered
  /// 重复.
  case duplicate
  /// 未注明原因.
  case unstated

  /// Whether it is no paper of the owner's own that came in time: late, a duplicate,
  /// signed by somebody else or without authority.
  ///
  /// Such a paper takes nobody's vote away: it replaces no ballot and keeps none out.
  var isSurplus: Bool {
    switch self {
    case .late, .duplicate, .wrongSigner, .noAuthority: true
    case .unsigned, .twoBoxes, .blank, .altered, .unstated: false
    }
  }
}

extension Ballot.Marking {
  /// Whether it is void for a reason that takes no vote away.
  var isSurplus: Bool {
    if case .void(let reason) = self { reason.isSurplus } else { false }
  }
}
