import Deliberation
import Wording

/// A calendar (日历) to subscribe to: meetings and notice periods, as iCalendar
/// (RFC 5545 and 7986).
struct CalendarFeed {
  let identity: FeedIdentity
  let title: String
  let description: [String]
  let events: [CalendarEvent]
  /// Where it stands in the site.
  let address: Address
  /// The page it belongs to.
  let page: Address

  /// The file, its events in order of time; `base` is the address of the site,
  /// where it has one.
  func text(base: BaseAddress?) -> String {
    var lines = CalendarLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//Yishi//Yishi//ZH")
    lines.add("CALSCALE", "GREGORIAN")
    lines.add("UID", identity.uuid)
    lines.add("NAME", text: title)
    lines.add("X-WR-CALNAME", text: title)
    lines.add("DESCRIPTION", text: description)
    lines.add("X-WR-CALDESC", text: description)
    lines.add("X-WR-TIMEZONE", Self.zone)
    lines.add("REFRESH-INTERVAL;VALUE=DURATION", "PT12H")
    lines.add("X-PUBLISHED-TTL", "PT12H")
    if let base {
      lines.add("SOURCE;VALUE=URI", base.url(of: address))
      lines.add("URL", base.url(of: page))
    }
    for line in Self.timeZone { lines.add(line.0, line.1) }
    for event in events.sorted(by: Self.precedes) { event.write(to: &lines, base: base) }
    lines.add("END", "VCALENDAR")
    return lines.text
  }

  private static func precedes(_ lhs: CalendarEvent, _ rhs: CalendarEvent) -> Bool {
    (lhs.span.first, lhs.page) < (rhs.span.first, rhs.page)
  }

  static let zone = "Asia/Shanghai"

  /// China has had one time since the last summer time ended in 1991.
  private static let timeZone = [
    ("BEGIN", "VTIMEZONE"), ("TZID", zone), ("BEGIN", "STANDARD"),
    ("DTSTART", "19920101T000000"), ("TZOFFSETFROM", "+0800"), ("TZOFFSETTO", "+0800"),
    ("TZNAME", "CST"), ("END", "STANDARD"), ("END", "VTIMEZONE"),
  ]
}

extension CalendarEvent {
  fileprivate func write(to lines: inout CalendarLines, base: BaseAddress?) {
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", identity.uuid)
    lines.add("DTSTAMP", CalendarLines.instant(revisedOn))
    lines.add("SEQUENCE", String(revisions))
    switch span {
    case .days(let first, let last):
      lines.add("DTSTART;VALUE=DATE", CalendarLines.date(first))
      lines.add("DTEND;VALUE=DATE", CalendarLines.date(last + 1))
      // A period of days keeps nobody from anything.
      lines.add("TRANSP", "TRANSPARENT")
    case .hours(let day, let hours):
      let zone = ";TZID=\(CalendarFeed.zone)"
      lines.add("DTSTART\(zone)", CalendarLines.time(day, minutes: hours.start))
      if let end = hours.end { lines.add("DTEND\(zone)", CalendarLines.time(day, minutes: end)) }
    }
    lines.add("STATUS", isCancelled ? "CANCELLED" : "CONFIRMED")
    lines.add("SUMMARY", text: title)
    if !place.isEmpty { lines.add("LOCATION", text: place) }
    lines.add("DESCRIPTION", text: description)
    lines.add("CATEGORIES", text: category)
    if let base { lines.add("URL", base.url(of: page)) }
    lines.add("END", "VEVENT")
  }
}
