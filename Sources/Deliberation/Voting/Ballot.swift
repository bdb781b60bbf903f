/// A ballot (表决票): one owner's paper.
///
/// It is the owner's and counts for all the owner's doors in the circle.
package struct Ballot: Hashable, Sendable, Codable {
  /// The number printed on the paper (票号).
  package let number: Int
  package let owner: Owner
  /// The door it was issued to, where that was noted.
  package let door: Door?
  package let marking: Marking
  package let castOn: Day?
  package let channel: Channel
  /// The office that collected it.
  package let collectedBy: String?
  /// The written authority (授权委托书) a proxy showed.
  package let proxy: String?

  package init(
    number: Int,
    owner: Owner,
    door: Door? = nil,
    marking: Marking,
    castOn: Day? = nil,
    channel: Channel = .paper,
    collectedBy: String? = nil,
    proxy: String? = nil
  ) {
    self.number = number
    self.owner = owner
    self.door = door
    self.marking = marking
    self.castOn = castOn
    self.channel = channel
    self.collectedBy = collectedBy
    self.proxy = proxy
  }

  /// What the paper says: a choice, or nothing that counts.
  package enum Marking: Hashable, Sendable, Codable {
    case choice(Choice)
    case void(VoidReason)
  }

  /// How the ballot came in (收票方式).
  package enum Channel: String, Hashable, Sendable, Codable, CaseIterable {
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
  }
}

/// A choice (表决意见): every motion offers all three.
package enum Choice: String, Hashable, Sendable, Codable, CaseIterable {
  /// 同意.
  case inFavour
  /// 反对.
  case against
  /// 弃权: takes part, and is not in favour.
  case abstaining
}

/// Why a ballot is void (无效原因).
package enum VoidReason: String, Hashable, Sendable, Codable, CaseIterable {
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
  /// 涂改.
  case altered
  /// 未注明原因.
  case unstated
}
