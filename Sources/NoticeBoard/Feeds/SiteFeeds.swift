import Deliberation
import Wording

extension Address {
  static let feed = Address(path: "feed.xml")
  static let calendar = Address(path: "calendar.ics")

  static func calendar(of number: CaseNumber) -> Address {
    Address(path: "cases/\(number)/calendar.ics")
  }

  var isCalendar: Bool { path.hasSuffix(".ics") }
}

/// What residents may subscribe to (订阅): calendars of the site and of each case,
/// and the feed of notices.
///
/// They are published with the pages, and as they are.
struct SiteFeeds: Sendable {
  let files: [(file: CaseFile, number: CaseNumber)]
  /// What the site is called.
  let name: String
  let press: Press
  /// The first entry of the register, which tells it from every other.
  let founding: Seal?
  /// The newest entry, which could have changed anything.
  let head: Seal?

  private var isSynthetic: Bool { files.contains { $0.file.isSynthetic } }

  /// Every file, in the order of the addresses.
  ///
  /// `newest` tells the newest entry that names one of a case's subjects.
  func all(newest: (CaseFile) -> Seal?) -> [SitePage] {
    let calendars = files.map { file, number in
      SitePage(address: .calendar(of: number), seal: nil, basis: newest(file)) { [self] in
        calendar(of: file, number).text(base: press.base)
      }
    }
    let common = [
      SitePage(address: .calendar, seal: nil, basis: head) { [self] in
        calendar.text(base: press.base)
      },
      SitePage(address: .feed, seal: nil, basis: head) { [self] in
        try feed().text(base: press.base, in: press.language)
      },
    ]
    return (common + calendars).sorted { $0.address < $1.address }
  }

  /// What stands at the address of a calendar whose matter is no longer on record:
  /// a calendar without events, so that those of before vanish from telephones.
  func takenDown(at address: Address) -> SitePage {
    SitePage(address: address, seal: nil, basis: nil) { [self] in
      CalendarFeed(
        identity: FeedIdentity(address.path, in: founding),
        title: press.language.calendarTitle(of: name),
        description: [press.language.calendarTakenDown],
        events: [],
        address: address,
        page: .front
      ).text(base: press.base)
    }
  }

  /// The calendar of the whole site.
  var calendar: CalendarFeed {
    CalendarFeed(
      identity: FeedIdentity(Address.calendar.path, in: founding),
      title: press.language.calendarTitle(of: name),
      description: (isSynthetic ? press.language.syntheticLines : [])
        + [press.language.calendarPurpose],
      events: files.flatMap(events),
      address: .calendar,
      page: .front
    )
  }

  /// The calendar of one case.
  func calendar(of file: CaseFile, _ number: CaseNumber) -> CalendarFeed {
    CalendarFeed(
      identity: FeedIdentity(Address.calendar(of: number).path, in: founding),
      title: press.language.calendarTitle(of: file.title),
      description: file.syntheticLines(in: press.language) + [press.language.calendarPurpose],
      events: events(of: file, number),
      address: .calendar(of: number),
      page: .caseFile(number)
    )
  }

  private func events(of file: CaseFile, _ number: CaseNumber) -> [CalendarEvent] {
    file.notices.compactMap {
      CalendarEvent($0, of: file, number, press: press, founding: founding)
    }
      + file.meetings.compactMap {
        CalendarEvent($0, of: file, number, press: press, founding: founding)
      }
  }

  /// The newest notices of all cases.
  func feed() throws(MarkdownRefusal) -> NoticeFeed {
    var told: [(notice: Notice, file: CaseFile, number: CaseNumber, day: Day, item: Int)] = []
    for (file, number) in files {
      for notice in file.notices {
        guard let item = notice.number, let revision = NoticeRevision(of: notice)
        else { continue }
        told.append((notice, file, number, revision.day, item))
      }
    }
    told.sort { ($0.day, $0.number, $0.item) > ($1.day, $1.number, $1.item) }
    var entries: [NoticeFeed.Entry] = []
    for one in told.prefix(NoticeFeed.most) {
      let entry = try NoticeFeed.Entry(
        one.notice,
        of: one.file,
        one.number,
        press: press,
        founding: founding
      )
      if let entry { entries.append(entry) }
    }
    return NoticeFeed(
      identity: FeedIdentity(Address.feed.path, in: founding),
      name: name,
      entries: entries,
      isSynthetic: isSynthetic,
      beginning: files.map(\.file.openedOn).max() ?? press.day
    )
  }
}
