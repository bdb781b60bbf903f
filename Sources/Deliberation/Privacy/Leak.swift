/// A private value that stands where it may not (泄露), told without telling it again.
package struct Leak: Hashable, Sendable {
  package let kind: Kind
  /// What may be printed of it: `李*`, `138****1234`, `3-2-***`.
  package let masked: String

  package init(kind: Kind, masked: String) {
    self.kind = kind
    self.masked = masked
  }

  /// What kind of value it is.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// 姓名.
    case name
    /// 电话: of an owner on record.
    case telephone
    /// 业主（台账中的写法）.
    case ownerKey
    /// 住户门号.
    case door
    /// 商铺签约情况: a shop's door beside a word of signing.
    case shopSigning
    /// 走访备注.
    case visitNote
    /// 请假原因.
    case absence
    /// 授权委托书.
    case authority
    /// 异议原文.
    case objection
    /// 手机号码: by its form, whether on record or not.
    case mobile
    /// 身份证号码, by its form.
    case identity
    /// 银行卡号, by its form.
    case card
  }

  /// What may be printed of a value of a kind.
  static func mask(_ text: String, as kind: Kind) -> String {
    switch kind {
    case .name: Masking.name(text)
    case .telephone, .mobile: Masking.telephone(text)
    case .identity: Masking.identity(text)
    case .card: Masking.card(text)
    case .door, .shopSigning: Masking.door(text)
    case .ownerKey, .visitNote, .absence, .authority, .objection: Masking.text(text)
    }
  }
}
