/// An ownership (产权): who holds the title of premises, and since when.
package struct Ownership: Hashable, Sendable, Codable {
  package let owner: Owner
  /// The day the title was acquired (取得日期); nil where the roster tells none: from
  /// the beginning.
  package let since: Day?

  package init(_ owner: Owner, since: Day? = nil) {
    self.owner = owner
    self.since = since
  }

  /// Whether it had begun on a day: the day of acquisition is the new owner's.
  package func holds(on day: Day) -> Bool { since.map { $0 <= day } ?? true }
}
