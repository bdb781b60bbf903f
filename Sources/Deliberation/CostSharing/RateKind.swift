/// What a rate of a bill is of (比例、倍数).
package enum RateKind: String, Hashable, Sendable, CaseIterable {
  /// 补贴比例.
  case subsidy
  /// 年利率: of what a late joiner pays.
  case interest
  /// 倍数: how many times its share a late joiner pays.
  case multiple
  /// 承担比例: what of its share a door bears.
  case part
}
