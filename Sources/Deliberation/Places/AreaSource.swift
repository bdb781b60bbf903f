/// Where an area comes from (面积来源), best first (法释〔2009〕7号第八条).
public enum AreaSource: String, Hashable, Sendable, Codable, CaseIterable {
  /// 不动产登记.
  case registry
  /// 实测.
  case survey
  /// 买卖合同.
  case contract
  /// 来源待核: the figure counts, and the sheet says so.
  case unverified
}
