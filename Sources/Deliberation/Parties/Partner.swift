/// A partner (合作单位) of a case: the gas company, the housing centre, a contractor.
///
/// The person to ring stands among the contact details, which never leave the office;
/// what is here is an office and what it does.
package struct Partner: Hashable, Sendable, Codable {
  /// The office, as residents may read it.
  package let name: String
  package let role: Role
  /// What it does in this case (负责内容); nil where its role says enough.
  package let work: String?

  package init(name: String, role: Role, work: String? = nil) {
    self.name = name
    self.role = role
    self.work = work
  }

  package enum Role: String, Hashable, Sendable, Codable, CaseIterable {
    /// 燃气公司.
    case gasCompany
    /// 房管部门.
    case housingCentre
    /// 施工单位.
    case contractor
    /// 设计单位.
    case designer
    /// 检验检测机构.
    case inspector
    /// 专家.
    case expert
    /// 主管部门.
    case authority
    /// 共建单位.
    case neighbour
    /// 其他.
    case other
  }

  /// The key under which its contact details are kept.
  package var party: Owner { Owner(Self.prefix + name) }

  private static let prefix = "合作单位："

  /// The name of the partner whose contact details these are; nil where they are an owner's.
  package static func name(of party: Owner) -> String? {
    party.key.hasPrefix(prefix) ? String(party.key.dropFirst(prefix.count)) : nil
  }
}

extension CaseFile {
  /// Takes a partner in, each name once.
  package mutating func add(_ partner: Partner) throws(CaseRefusal) {
    guard !partners.contains(where: { $0.name == partner.name }) else {
      throw .partnerTwice(partner.name)
    }
    partners.append(partner)
  }
}
