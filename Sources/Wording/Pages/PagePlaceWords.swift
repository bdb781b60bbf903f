import Deliberation

// What the pages of courtyards and streets say.

extension Language {
  /// Reads `小区 · 杜甫路社区`: what a place is and whose.
  package func kicker(of place: Place) -> String {
    "\(leading(name(place.ground.kind))) · \(place.community)"
  }

  /// How many matters a place or a community has in hand; nil where it has none.
  package func matters(inHand: Int, closed: Int) -> String? {
    switch (inHand, closed) {
    case (0, 0): nil
    case (0, _):
      pick(
        "目前没有正在办理的事项，已办结\(number(closed))件。",
        "No matter is in hand; \(number(closed)) closed."
      )
    case (_, 0):
      pick("正在办理\(number(inHand))件事项。", "\(counted(inHand, "matter", "matters")) in hand.")
    default:
      pick(
        "正在办理\(number(inHand))件事项，已办结\(number(closed))件。",
        "\(counted(inHand, "matter", "matters")) in hand, \(number(closed)) closed."
      )
    }
  }

  /// Reads `2020年12月8日办结`.
  package func closedOn(_ day: Day) -> String {
    pick("\(plainDay(day))办结", "Closed on \(plainDay(day))")
  }

  /// A day or a month as a source wrote it, in words: `2019-05` reads `2019年5月`.
  ///
  /// What is written in any other way stands as it is: `2021年年初`.
  package func when(_ written: String) -> String {
    if let day = Day(written) { return plainDay(day) }
    let parts = written.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]), (1...12).contains(month)
    else { return written }
    return pick("\(year)年\(month)月", "\(monthName(month)) \(year)")
  }

  /// What a place's page says where nothing hangs there now.
  package func nothingHangs(at place: Place) -> String {
    pick("\(place.ground.name)目前没有正在公示的事项。", "Nothing is open for objections here at present.")
  }

  /// Closed matters or meetings that a page no longer lists one by one.
  package func older(_ count: Int) -> String? {
    guard count > 0 else { return nil }
    return pick("更早的\(number(count))件见档案。", "\(number(count)) earlier ones stand in the archive.")
  }
}
