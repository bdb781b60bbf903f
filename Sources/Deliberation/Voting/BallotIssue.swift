/// A ballot handed out (发放): its number, its door, and how it got there.
public struct BallotIssue: Hashable, Sendable, Codable {
  /// The number printed on the paper (票号).
  public let number: Int
  /// The door it is made out to; it stands for all doors of that owner.
  public let door: Door
  /// How it was delivered; nil while it is only made out.
  public let delivery: Delivery?

  /// A ballot made out to a door.
  public init(number: Int, door: Door, delivery: Delivery? = nil) {
    self.number = number
    self.door = door
    self.delivery = delivery
  }
}

extension BallotIssue {
  /// The same ballot under a number.
  package func numbered(_ number: Int) -> BallotIssue {
    BallotIssue(number: number, door: door, delivery: delivery)
  }
}

/// How a ballot reached its owner (送达), and what proves it.
public struct Delivery: Hashable, Sendable, Codable {
  /// The day it was delivered.
  public let on: Day
  /// The office that delivered it.
  public let by: String
  /// To whom it was given.
  public let recipient: Recipient
  /// By which way it went.
  public let way: Way
  /// Whether the recipient signed for it (签收).
  public let isReceipted: Bool
  /// Who saw it, by office (见证).
  public let witness: String?
  /// A photo of it; nil where none was taken.
  public let photo: AttachmentName?

  /// A delivery with what proves it.
  public init(
    on: Day,
    by: String,
    recipient: Recipient = .owner,
    way: Way = .handed,
    isReceipted: Bool = false,
    witness: String? = nil,
    photo: AttachmentName? = nil
  ) {
    self.on = on
    self.by = by
    self.recipient = recipient
    self.way = way
    self.isReceipted = isReceipted
    self.witness = witness
    self.photo = photo
  }

  /// To whom it was given (受送达人).
  public enum Recipient: String, Hashable, Sendable, Codable, CaseIterable {
    /// 业主本人.
    case owner
    /// 同住成年家属.
    case family
    /// 承租人: whether that reaches the owner is what courts argue about.
    case tenant
    /// 无人: left at the door, in the letter box, or announced.
    case nobody
  }

  /// By which way it went (送达方式).
  public enum Way: String, Hashable, Sendable, Codable, CaseIterable {
    /// 当面送达.
    case handed
    /// 邮寄送达.
    case post
    /// 短信、即时通讯送达.
    case message
    /// 留置送达.
    case left
    /// 公告送达: who cannot be found is told by a posted notice.
    case announced
  }

  /// Whether somebody else can see that it arrived: signed for, witnessed or photographed.
  public var isProven: Bool { isReceipted || witness != nil || photo != nil }

  /// Whether it is proven and went to the owner or the owner's family, not to a tenant.
  public var reachesOwner: Bool { isProven && recipient != .tenant }
}

extension Poll {
  /// Whether a paper bears a number that was never made out, although the owner has one
  /// that was (票号未发出).
  package func bearsStrangeNumber(_ ballot: Ballot) -> Bool {
    guard ballot.channel.isOnPaper, !issues.contains(where: { $0.number == ballot.number }) else {
      return false
    }
    let doors = Set(roll.entries.filter { $0.owner == ballot.owner }.map(\.door))
    return issues.contains { doors.contains($0.door) }
  }

  /// The number of the paper that was made out to an owner and has not come back.
  package func unreturnedNumber(of owner: Owner) -> Int? {
    let doors = Set(roll.entries.filter { $0.owner == owner }.map(\.door))
    let returned = Set(ballots.map(\.number))
    return issues.first { doors.contains($0.door) && !returned.contains($0.number) }?.number
  }
}
