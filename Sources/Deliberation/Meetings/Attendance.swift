/// Attendance (出席): by name of seat where there is a roll of members, else by count.
///
/// Who was there for an item follows from it: whoever came late was not there for
/// the items before, whoever left early not for those after, and whoever stood
/// aside (回避) not for that one.
package struct Attendance: Hashable, Sendable, Codable {
  /// How many were due (应到).
  package let due: Int
  /// The seats or offices that came at all (实到), as the minutes name them.
  package let present: [String]
  /// Those who asked to be excused (请假), with their reason.
  package let excused: [Excuse]
  /// Those who stayed away without a word (缺席).
  package let absent: [String]
  /// Those for whom another came (委托), and who.
  package let represented: [Representation]
  /// Those who came late (迟到), and for which item.
  package let late: [Late]
  /// Those who left early (早退), and after which item.
  package let leftEarly: [Departure]
  /// Those who stood aside for an item (回避), and why.
  package let recused: [Recusal]
  /// Those who sat in without a vote (列席).
  package let observers: [String]
  /// How many came at all, where only the count is kept.
  package let presentCount: Int

  package init(
    due: Int,
    present: [String] = [],
    presentCount: Int? = nil,
    excused: [Excuse] = [],
    absent: [String] = [],
    represented: [Representation] = [],
    late: [Late] = [],
    leftEarly: [Departure] = [],
    recused: [Recusal] = [],
    observers: [String] = []
  ) {
    self.due = due
    self.present = present
    self.presentCount = presentCount ?? present.count
    self.excused = excused
    self.absent = absent
    self.represented = represented
    self.late = late
    self.leftEarly = leftEarly
    self.recused = recused
    self.observers = observers
  }

  package struct Excuse: Hashable, Sendable, Codable {
    package let seat: String
    package let reason: String

    package init(seat: String, reason: String) {
      self.seat = seat
      self.reason = reason
    }
  }

  package struct Representation: Hashable, Sendable, Codable {
    package let seat: String
    /// Who came in its place: another seat, an office or a door.
    package let by: String

    package init(seat: String, by: String) {
      self.seat = seat
      self.by = by
    }
  }

  package struct Late: Hashable, Sendable, Codable {
    package let seat: String
    /// The first item of the agenda it was there for, from 1.
    package let from: Int

    package init(seat: String, from: Int) {
      self.seat = seat
      self.from = from
    }
  }

  package struct Departure: Hashable, Sendable, Codable {
    package let seat: String
    /// The last item of the agenda it was there for, from 1.
    package let after: Int

    package init(seat: String, after: Int) {
      self.seat = seat
      self.after = after
    }
  }

  package struct Recusal: Hashable, Sendable, Codable {
    package let seat: String
    /// The item of the agenda it stood aside for, from 1.
    package let item: Int
    package let reason: String?

    package init(seat: String, item: Int, reason: String? = nil) {
      self.seat = seat
      self.item = item
      self.reason = reason
    }
  }

  /// How many did not come (缺席), those excused and represented included.
  package var absentCount: Int { due - presentCount }
}

extension Attendance {
  /// Whether a seat that came was there for an item.
  package func isThere(_ seat: String, for item: Int) -> Bool {
    !late.contains { $0.seat == seat && $0.from > item }
      && !leftEarly.contains { $0.seat == seat && $0.after < item }
      && !recused.contains { $0.seat == seat && $0.item == item }
  }

  /// How many were there for an item; those represented only where the rule counts
  /// them, and then where the one who stands in for them was there.
  package func presentCount(for item: Int, countingRepresented: Bool = false) -> Int {
    let gone = moved.count { !isThere($0, for: item) }
    guard countingRepresented else { return presentCount - gone }
    return presentCount - gone
      + represented.count { isThere($0.seat, for: item) && isThere($0.by, for: item) }
  }

  /// Those who came and were not there throughout.
  var moved: Set<String> {
    Set(late.map(\.seat) + leftEarly.map(\.seat) + recused.map(\.seat))
      .subtracting(represented.map(\.seat))
  }

  /// Whether somebody came late, left early or stood aside.
  package var changes: Bool { !late.isEmpty || !leftEarly.isEmpty || !recused.isEmpty }
}

extension Attendance {
  private enum CodingKeys: CodingKey {
    case due, present, presentCount, excused, absent, represented, late, leftEarly, recused
    case observers
  }

  /// Reads what older registers keep as well: they knew those present and excused.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      due: try values.decode(Int.self, forKey: .due),
      present: try values.decode([String].self, forKey: .present),
      presentCount: try values.decode(Int.self, forKey: .presentCount),
      excused: try values.decode([Excuse].self, forKey: .excused),
      absent: try values.decodeIfPresent([String].self, forKey: .absent) ?? [],
      represented: try values.decodeIfPresent([Representation].self, forKey: .represented) ?? [],
      late: try values.decodeIfPresent([Late].self, forKey: .late) ?? [],
      leftEarly: try values.decodeIfPresent([Departure].self, forKey: .leftEarly) ?? [],
      recused: try values.decodeIfPresent([Recusal].self, forKey: .recused) ?? [],
      observers: try values.decode([String].self, forKey: .observers)
    )
  }
}
