/// A kind of joint decision (共同决定的事项): the nine of article 278 of the Civil Code.
///
/// The trap: *using* the maintenance fund is ordinary, *raising* it special;
/// the Property Law (art. 76) treated both as special.
public enum DecisionKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// 制定和修改业主大会议事规则.
  case rulesOfProcedure
  /// 制定和修改管理规约.
  case managementBylaws
  /// 选举业主委员会或者更换业主委员会成员.
  case ownersCommittee
  /// 选聘和解聘物业服务企业或者其他管理人.
  case propertyManager
  /// 使用建筑物及其附属设施的维修资金.
  case usingFund
  /// 筹集建筑物及其附属设施的维修资金.
  case raisingFund
  /// 改建、重建建筑物及其附属设施; a lift is one.
  case rebuilding
  /// 改变共有部分的用途或者利用共有部分从事经营活动.
  case changingUse
  /// 有关共有和共同管理权利的其他重大事项.
  case otherMajor

  /// The number of the item in article 278 of the Civil Code, from 1.
  public var itemOfCivilCode: Int {
    switch self {
    case .rulesOfProcedure: 1
    case .managementBylaws: 2
    case .ownersCommittee: 3
    case .propertyManager: 4
    case .usingFund: 5
    case .raisingFund: 6
    case .rebuilding: 7
    case .changingUse: 8
    case .otherMajor: 9
    }
  }

  /// Special matters under the Civil Code: items 6 to 8.
  public var isSpecialUnderCivilCode: Bool { (6...8).contains(itemOfCivilCode) }

  /// Special matters under the Property Law: items 5 and 6 of its article 76.
  public var isSpecialUnderPropertyLaw: Bool {
    switch self {
    case .usingFund, .raisingFund, .rebuilding: true
    default: false
    }
  }
}
