/// What a list changed since the one before (与上一榜比较), door by door.
package struct ListChanges: Hashable, Sendable {
  /// The numbers of the two lists.
  package let earlier: Int
  package let later: Int
  /// By storey, then door, as the later table has them; those that left stand last.
  package let doors: [DoorChange]
  /// What all doors bear together, others and the balance of rounding included.
  package let sumBefore: Fen
  package let sumAfter: Fen
  /// What is to be prepaid together.
  package let prepaidSumBefore: Fen
  package let prepaidSumAfter: Fen

  package init(
    earlier: Int,
    later: Int,
    doors: [DoorChange],
    sums: (before: Fen, after: Fen),
    prepaidSums: (before: Fen, after: Fen)
  ) {
    self.earlier = earlier
    self.later = later
    self.doors = doors
    sumBefore = sums.before
    sumAfter = sums.after
    prepaidSumBefore = prepaidSums.before
    prepaidSumAfter = prepaidSums.after
  }

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
    /// Whether something is agreed for it alone on either list: its storey's price is not its.
    package let isSingle: Bool

    package init(
      door: Door,
      storey: Int?,
      before: Fen?,
      after: Fen?,
      prepaidBefore: Fen? = nil,
      prepaidAfter: Fen? = nil,
      isSingle: Bool = false
    ) {
      self.door = door
      self.storey = storey
      self.before = before
      self.after = after
      self.prepaidBefore = prepaidBefore
      self.prepaidAfter = prepaidAfter
      self.isSingle = isSingle
    }

    /// Whether any amount that a list shows is another one.
    ///
    /// What goes back is prepaid less borne and changes with one of them.
    package var isChanged: Bool { before != after || isPrepaidChanged }

    package var isPrepaidChanged: Bool { prepaidBefore != prepaidAfter }
  }

  /// The doors of one storey on both lists: what may be told without a door.
  package struct StoreyChange: Hashable, Sendable {
    /// Nil of doors that have no storey.
    package let storey: Int?
    package let doors: [DoorChange]

    /// Those that pay the storey's price: what is agreed for one door alone would tell which.
    package var priced: [DoorChange] { doors.filter { !$0.isSingle } }

    /// Whether any of them changed, by the rule of the door.
    package var isChanged: Bool { priced.contains(where: \.isChanged) }
  }

  package var changed: [DoorChange] { doors.filter(\.isChanged) }

  /// The doors that are on the later list.
  package var listed: [DoorChange] { doors.filter { $0.after != nil } }

  /// Those that are no longer: a door that takes no part is in no list and is only counted.
  package var left: [DoorChange] { doors.filter { $0.after == nil } }

  /// How many on the later list have something agreed for them alone.
  package var singles: Int { listed.count(where: \.isSingle) }

  /// Storey by storey from below, doors without one last.
  package var storeys: [StoreyChange] {
    Dictionary(grouping: doors, by: \.storey)
      .sorted { ($0.key ?? .max) < ($1.key ?? .max) }
      .map { StoreyChange(storey: $0.key, doors: $0.value) }
  }

  /// Whether the doors alone bear what either list comes to, and nobody in their place.
  package var isOfDoorsAlone: Bool {
    doors.reduce(.zero) { $0 + ($1.before ?? .zero) } == sumBefore
      && doors.reduce(.zero) { $0 + ($1.after ?? .zero) } == sumAfter
  }

  /// Whether a door prepays another amount though it bears the same in the end.
  ///
  /// Where gross and subsidy grew alike, nobody bears more and everybody prepays more: both
  /// tables, by door and by storey, then tell the prepayment beside what is borne.
  package var isPrepaidAlone: Bool {
    doors.contains { $0.before == $0.after && $0.isPrepaidChanged }
  }
}

extension CaseFile {
  /// What a list of shares changed since the one before; nil where either shows no bill of
  /// works.
  ///
  /// - Throws: why one of the two bills cannot be shared.
  package func changes(
    of notice: Notice
  ) throws(CostSharingRefusal) -> ListChanges? {
    guard let number = notice.list, let before = list(before: notice),
      let earlier = bill(of: before), let later = bill(of: notice),
      earlier.period == nil, later.period == nil
    else { return nil }
    let old = try earlier.table(among: premises)
    let new = try later.table(among: premises)
    let earlierLines = Dictionary(old.lines.map { ($0.door, $0) }) { first, _ in first }
    let remaining = Set(new.lines.map(\.door))
    let single = Set((Array(old.lines) + new.lines).filter { $0.term != nil }.map(\.door))
    let doors =
      new.lines.map {
        ListChanges.DoorChange(
          door: $0.door,
          storey: $0.storey,
          before: earlierLines[$0.door]?.borne,
          after: $0.borne,
          prepaidBefore: earlierLines[$0.door]?.prepaid,
          prepaidAfter: $0.prepaid,
          isSingle: single.contains($0.door)
        )
      }
      + old.lines.filter { !remaining.contains($0.door) }.map {
        ListChanges.DoorChange(
          door: $0.door,
          storey: $0.storey,
          before: $0.borne,
          after: nil,
          prepaidBefore: $0.prepaid,
          prepaidAfter: nil,
          isSingle: single.contains($0.door)
        )
      }
    return ListChanges(
      earlier: number - 1,
      later: number,
      doors: doors,
      sums: (old.net, new.net),
      prepaidSums: (old.prepayable, new.prepayable)
    )
  }
}
