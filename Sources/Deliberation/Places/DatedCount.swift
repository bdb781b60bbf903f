/// A dated count (某日的数字): so many, as told by a source on a day.
///
/// A community counted 3893 households in 2021 and 3080 in 2022; both stand,
/// each with its source.
package struct DatedCount: Hashable, Sendable, Codable {
  /// What is counted, in the words of the source: `户数`.
  package let what: String
  package let count: Int
  /// The unit: `户`, `栋`, `米`.
  package let unit: String
  /// When it was so: `2019-05`, `2022年中`, as exact as the source is.
  package let asOf: String
  /// Where it is written: `新闻报道`.
  package let source: String
  /// Whether it is of the whole community (范围), and not of the case's own place alone.
  package let isOfCommunity: Bool

  package init(
    what: String,
    count: Int,
    unit: String,
    asOf: String,
    source: String,
    isOfCommunity: Bool = false
  ) {
    self.what = what
    self.count = count
    self.unit = unit
    self.asOf = asOf
    self.source = source
    self.isOfCommunity = isOfCommunity
  }
}

extension [DatedCount] {
  /// Counts of one thing beside each other, the newest first; none is chosen over another.
  package var byWhat: [DatedCount] {
    var order: [String] = []
    var groups: [String: [DatedCount]] = [:]
    for count in self {
      if groups[count.what] == nil { order.append(count.what) }
      if !(groups[count.what]?.contains(count) ?? false) {
        groups[count.what, default: []].append(count)
      }
    }
    return order.flatMap { what in
      let group = groups[what] ?? []
      return group.indices.sorted { (group[$1].asOf, $0) < (group[$0].asOf, $1) }.map { group[$0] }
    }
  }
}
