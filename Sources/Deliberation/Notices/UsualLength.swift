/// A usual length (通常期限): how long a notice of a purpose hangs somewhere, and
/// where that is known from.
///
/// No length for lifts was found for Zhengzhou or Gongyi: the draft says ten
/// days and that they are to be checked (待核).
package struct UsualLength: Hashable, Sendable {
  package let days: Int
  package let unit: NoticePeriod.Unit
  /// What it is usual for; empty where it is what a draft puts for lack of better.
  package let purposes: [Notice.Purpose]
  package let place: Term
  package let source: Term
  package let standing: Standing

  package enum Standing: String, Hashable, Sendable, Codable, CaseIterable {
    /// The text was read.
    case found
    /// It is done so, or told at second hand.
    case practice
    /// Put by us until somebody asks the office in charge (待核).
    case unverified
  }
}

extension UsualLength {
  /// What a draft of a 公示 puts.
  package static let standard = UsualLength(
    days: 10,
    unit: .natural,
    purposes: [],
    place: Term("本地", "here"),
    source: Term("本地期限未查到，按10日起草", "no local length was found; drafted with ten days"),
    standing: .unverified
  )

  /// The lengths of other places and matters, shortest first.
  package static let known: [UsualLength] = [
    UsualLength(
      days: 5,
      unit: .working,
      purposes: Notice.Purpose.allCases,
      place: Term("绍兴", "Shaoxing"),
      source: Term("绍兴物业管理条例第九条，应当公示的事项", "Shaoxing rules art. 9, any public item"),
      standing: .found
    ),
    UsualLength(
      days: 7,
      unit: .natural,
      purposes: [.scheme],
      place: Term("许昌", "Xuchang"),
      source: Term("《许昌市城乡规划条例》第三十条，批前公示不少于7日", "Xuchang planning rules art. 30: at least 7"),
      standing: .found
    ),
    UsualLength(
      days: 10,
      unit: .natural,
      purposes: [.pollResult],
      place: Term("丽水", "Lishui"),
      source: Term("《丽水市物业管理条例》，决议公示不少于10日", "Lishui property rules: at least 10"),
      standing: .found
    ),
    UsualLength(
      days: 15,
      unit: .natural,
      purposes: [.scheme, .costShares],
      place: Term("济南莱芜、钢城", "Laiwu and Gangcheng, Jinan"),
      source: Term(
        "《济南市既有多层住宅增设电梯规定》第十一条",
        "Jinan rules on lifts art. 11"
      ),
      standing: .found
    ),
    UsualLength(
      days: 20,
      unit: .natural,
      purposes: [.scheme],
      place: Term("广州", "Guangzhou"),
      source: Term("加装电梯规划公示，不少于20日", "planning notices for lifts: at least 20"),
      standing: .found
    ),
  ]

  /// What is known of other places for a purpose.
  package static func known(for purpose: Notice.Purpose) -> [UsualLength] {
    known.filter { $0.purposes.contains(purpose) }
  }

  package var term: PostingTerm { PostingTerm(days: days, unit: unit) }
}
