import Deliberation
import Testing
import Wording

@testable import NoticeBoard

/// Counts of a community stand beside each other, each with its day and source.
struct CommunityCountTests {
  private static func count(
    _ number: Int,
    _ asOf: String,
    _ source: String,
    ofCommunity: Bool = true
  ) -> DatedCount {
    DatedCount(
      what: "居民户数",
      count: number,
      unit: "户",
      asOf: asOf,
      source: source,
      isOfCommunity: ofCommunity
    )
  }

  @Test func `of one thing the newest comes first, and none is left out`() {
    let early = Self.count(3893, "2021年年初", "另一篇新闻报道")
    let late = Self.count(3080, "2022年年中", "新闻报道")
    let other = DatedCount(what: "楼院", count: 53, unit: "个", asOf: "2022", source: "甲")
    #expect([early, other, late, early].byWhat == [late, early, other])
    #expect([DatedCount]().byWhat.isEmpty)
  }
}
