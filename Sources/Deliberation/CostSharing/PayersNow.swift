/// What every door bears now, beside what it bore as the bill was drawn up (现承担): who
/// joined later and who left again counted in.
package struct PayersNow: Hashable, Sendable {
  /// The day of the last joining or leaving.
  package let since: Day
  /// By storey, then door.
  package let rows: [Row]
  /// What others than the doors bore and bear, each under its name.
  package let others: [Other]

  package struct Row: Hashable, Sendable {
    package let door: Door
    package let storey: Int?
    /// Nil of a door that joined later.
    package let before: Fen?
    package let now: Fen
  }

  package struct Other: Hashable, Sendable {
    package let bearer: String
    package let before: Fen
    package let now: Fen
  }

  package var sumBefore: Fen {
    rows.reduce(.zero) { $0 + ($1.before ?? .zero) } + others.reduce(.zero) { $0 + $1.before }
  }

  /// More than before only by what joiners paid into the maintenance fund.
  package var sumNow: Fen {
    rows.reduce(.zero) { $0 + $1.now } + others.reduce(.zero) { $0 + $1.now }
  }
}

extension CaseFile {
  /// What every door bears now by a bill in force; nil where nobody joined or left since it
  /// was drawn up, and where another took its place.
  package func payersNow(by bill: Bill) throws(CostSharingRefusal) -> PayersNow? {
    replacement(of: bill) == nil ? try bill.payersNow(among: premises) : nil
  }
}

extension Bill {
  /// What every door bears by a bill; nil where nobody joined or left since it was drawn up.
  func payersNow(among premises: [Premises]) throws(CostSharingRefusal) -> PayersNow? {
    guard let since = changes.last(where: { $0.kind != .transferred })?.on else { return nil }
    let table = try table(among: premises)
    let drawn = PayerStanding(table)
    let standing = try standing(among: premises)
    let storeys = Dictionary(premises.map { ($0.door, $0.storey) }) { first, _ in first }
    let listed = Set(table.lines.map(\.door))
    let joined = standing.doors.keys.filter { !listed.contains($0) }
      .map { ($0, storeys[$0].flatMap(\.self)) }
    let doors = (table.lines.map { ($0.door, $0.storey) } + joined)
      .sorted { ($0.1 ?? .max, $0.0) < ($1.1 ?? .max, $1.0) }
    let bearers = drawn.others.map(\.bearer)
    return PayersNow(
      since: since,
      rows: doors.map { door, storey in
        .init(
          door: door,
          storey: storey,
          before: drawn.doors[door],
          now: standing.doors[door] ?? .zero
        )
      },
      others: (bearers + standing.others.map(\.bearer).filter { !bearers.contains($0) }).map {
        .init(bearer: $0, before: drawn.borne(by: $0), now: standing.borne(by: $0))
      }
    )
  }
}
