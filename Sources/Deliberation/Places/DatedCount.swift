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
  /// Where it is written: `[report 000]`.
  package let source: String

  package init(what: String, count: Int, unit: String, asOf: String, source: String) {
    self.what = what
    self.count = count
    self.unit = unit
    self.asOf = asOf
    self.source = source
  }
}
