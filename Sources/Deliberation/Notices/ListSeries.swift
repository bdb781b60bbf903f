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

/// What a list changed since the one before (与上一榜比较), door by door.
package struct ListChanges: Hashable, Sendable {
  /// The numbers of the two lists.
  package let earlier: Int
  package let later: Int
  /// By storey, then door, as the later table has them; those that left stand last.
  package let doors: [DoorChange]
  /// What all doors bear together.
  package let sumBefore: Fen
  package let sumAfter: Fen

  /// One door on both lists.
  package struct DoorChange: Hashable, Sendable {
    package let door: Door
    package let storey: Int?
    /// What it was to bear; nil where it was not on the earlier list.
    package let before: Fen?
    /// What it bears; nil where it is no longer on the list.
    package let after: Fen?
    /// What it was to prepay, and prepays.
    package let prepaidBefore: Fen?
    package let prepaidAfter: Fen?

    package init(
      door: Door,
      storey: Int?,
      before: Fen?,
      after: Fen?,
      prepaidBefore: Fen? = nil,
      prepaidAfter: Fen? = nil
    ) {
      self.door = door
      self.storey = storey
      self.before = before
      self.after = after
      self.prepaidBefore = prepaidBefore
      self.prepaidAfter = prepaidAfter
    }

    package var isChanged: Bool { before != after || prepaidBefore != prepaidAfter }
  }

  package var changed: [DoorChange] { doors.filter(\.isChanged) }

  /// Whether a door prepays another amount though it bears the same in the end.
  package var isPrepaidAlone: Bool {
    doors.contains { $0.before == $0.after && $0.prepaidBefore != $0.prepaidAfter }
  }
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

  /// What a list of shares changed since the one before; nil where either shows no bill.
  ///
  /// - Throws: why one of the two bills cannot be shared.
  package func changes(
    of notice: Notice
  ) throws(CostSharingRefusal) -> ListChanges? {
    guard let number = notice.list, let before = list(before: notice),
      let earlier = bill(of: before), let later = bill(of: notice)
    else { return nil }
    let old = try earlier.table(among: premises)
    let new = try later.table(among: premises)
    let earlierLines = Dictionary(old.lines.map { ($0.door, $0) }) { first, _ in first }
    let remaining = Set(new.lines.map(\.door))
    let doors =
      new.lines.map {
        ListChanges.DoorChange(
          door: $0.door,
          storey: $0.storey,
          before: earlierLines[$0.door]?.borne,
          after: $0.borne,
          prepaidBefore: earlierLines[$0.door]?.prepaid,
          prepaidAfter: $0.prepaid
        )
      }
      + old.lines.filter { !remaining.contains($0.door) }.map {
        ListChanges.DoorChange(
          door: $0.door,
          storey: $0.storey,
          before: $0.borne,
          after: nil,
          prepaidBefore: $0.prepaid,
          prepaidAfter: nil
        )
      }
    return ListChanges(
      earlier: number - 1,
      later: number,
      doors: doors,
      sumBefore: old.net,
      sumAfter: new.net
    )
  }

  /// The bill whose shares a notice shows.
  package func bill(of notice: Notice) -> Bill? {
    notice.bill.flatMap { key in bills.first { $0.key == key } }
  }
}
