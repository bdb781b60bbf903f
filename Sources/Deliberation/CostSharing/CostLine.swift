/// One line of a bill (费用项目).
package struct CostLine: Hashable, Sendable, Codable {
  package let what: String
  package let amount: Fen
  /// What it is paid for; nil where nobody says.
  package let kind: CostKind?
  /// How this line alone is shared, in the statement of a period; nil as the bill says.
  package let rule: SharingRule?

  package init(what: String, amount: Fen, kind: CostKind? = nil, rule: SharingRule? = nil) {
    self.what = what
    self.amount = amount
    self.kind = kind
    self.rule = rule
  }
}

/// What a cost is for (费用类别).
package enum CostKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// 工程.
  case works
  /// 设计、勘察.
  case design
  /// 低层补偿: to the households of low storeys, out of the pool.
  case compensation
  /// 预备费.
  case reserve
  /// 监理、检测.
  case supervision
  /// 电费.
  case electricity
  /// 维护保养.
  case maintenance
  /// 检验.
  case inspection
  /// 保险.
  case insurance
  /// 其他.
  case other
}

/// A paper a cost rests on (报价、合同): kept by its hash.
package struct CostPaper: Hashable, Sendable, Codable {
  package let kind: Kind
  /// Who quotes or contracts: a firm or an office.
  package let issuer: String
  package let day: Day
  package let amount: Fen?
  /// The line it is for; nil where it is for all.
  package let line: String?
  package let document: AttachmentName?

  package init(
    _ kind: Kind,
    issuer: String,
    day: Day,
    amount: Fen? = nil,
    line: String? = nil,
    document: AttachmentName? = nil
  ) {
    self.kind = kind
    self.issuer = issuer
    self.day = day
    self.amount = amount
    self.line = line
    self.document = document
  }

  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// 报价.
    case quote
    /// 合同.
    case contract
  }
}
