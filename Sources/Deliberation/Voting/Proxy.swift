/// A written authority to vote for an owner (授权委托书).
///
/// It names the agent, the matter, the authority and its days, and bears the
/// principal's signature (Civil Code art. 165).
public struct Proxy: Hashable, Sendable, Codable {
  /// What ballots name it by: its number or title (文号).
  public let key: String
  /// The owner who gives it (委托人).
  public let principal: Owner
  /// Who acts for the owner (受托人): an owner's key, a tenant's door, an office.
  public let agent: String
  /// What it allows, in its own words (委托事项和权限).
  public let scope: String
  /// The first day it is good for.
  public let from: Day
  /// The last day it is good for (期限); nil where the paper names none.
  public let to: Day?
  /// The scan; nil where only the paper is kept.
  public let scan: AttachmentName?
  /// The day it was taken back (撤回); it serves no ballot from that day on.
  public package(set) var revokedOn: Day?

  /// An authority as the paper states it.
  public init(
    key: String,
    principal: Owner,
    agent: String,
    scope: String,
    from: Day,
    to: Day? = nil,
    scan: AttachmentName? = nil,
    revokedOn: Day? = nil
  ) {
    self.key = key
    self.principal = principal
    self.agent = agent
    self.scope = scope
    self.from = from
    self.to = to
    self.scan = scan
    self.revokedOn = revokedOn
  }

  /// Whether it covers a day: neither too early, nor expired, nor taken back.
  public func covers(_ day: Day) -> Bool {
    from <= day && (to.map { day <= $0 } ?? true) && (revokedOn.map { day < $0 } ?? true)
  }
}
