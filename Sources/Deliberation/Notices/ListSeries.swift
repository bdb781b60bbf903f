/// The lists of one matter (榜): 第一榜, 第二榜 … as one object.
///
/// What a list is about is the locality's choice; two of cost shares are the
/// usual case (两榜公示).
package struct ListSeries: Hashable, Sendable {
  package let purpose: Notice.Purpose
  package let part: String?
  /// By number; a list that was withdrawn and posted anew stands twice.
  package let lists: [Notice]
}

extension CaseFile {
  /// The numbered lists on record by a day, each series as one.
  package func listSeries(on day: Day) -> [ListSeries] {
    var order: [ListKey] = []
    var series: [ListKey: [Notice]] = [:]
    for notice in notices where notice.list != nil && notice.isPublic && notice.isPosted(by: day) {
      let key = ListKey(purpose: notice.purpose, part: notice.part)
      if series[key] == nil { order.append(key) }
      series[key, default: []].append(notice)
    }
    return order.map { key in
      let lists = (series[key] ?? []).enumerated().sorted {
        ($0.element.list ?? 0, $0.element.postedOn, $0.offset)
          < ($1.element.list ?? 0, $1.element.postedOn, $1.offset)
      }
      return ListSeries(purpose: key.purpose, part: key.part, lists: lists.map(\.element))
    }
  }

  private struct ListKey: Hashable {
    let purpose: Notice.Purpose
    let part: String?
  }

  /// The list before a list: of the same purpose, for the same part or for all.
  package func list(before notice: Notice) -> Notice? {
    guard let number = notice.list, number > 1 else { return nil }
    let earlier = notices.filter {
      $0.purpose == notice.purpose && $0.list == number - 1 && !$0.isDraft && $0.isPublic
        && $0.withdrawal == nil
    }
    return earlier.last { $0.part == notice.part } ?? earlier.last { $0.part == nil }
  }

  /// The bill whose shares a notice shows.
  package func bill(of notice: Notice) -> Bill? {
    notice.bill.flatMap { key in bills.first { $0.key == key } }
  }
}
