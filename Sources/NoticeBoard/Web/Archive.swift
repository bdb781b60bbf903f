import Deliberation
import Wording

/// What was made public, in order of day (档案): matters, votes, notices, meetings.
struct Archive {
  /// One line of it, and the page it leads to.
  struct Event {
    let day: Day
    let kind: Kind
    let title: String
    /// What happened on that day, where the kind does not say it.
    let what: String
    let place: String
    let address: Address
  }

  /// The kinds of event, in the order of one day.
  enum Kind: Int, CaseIterable {
    case matter, meeting, poll, notice, closing
  }

  let events: [Event]

  /// Takes in what had happened by the day of the press.
  init(_ matters: [Matter], _ press: Press) {
    events = matters.flatMap { Self.events(of: $0, press) }
      .filter { $0.day <= press.day }
      .sorted {
        ($0.day, $0.kind.rawValue, $0.address) < ($1.day, $1.kind.rawValue, $1.address)
      }
  }

  /// The years in which something happened, the newest first.
  var years: [Int] { events.map(\.day.parts.year).unique.sorted(by: >) }

  func events(of year: Int) -> [Event] { events.filter { $0.day.parts.year == year } }

  private static func events(of matter: Matter, _ press: Press) -> [Event] {
    let (file, number, language) = (matter.file, matter.number, press.language)
    func event(_ day: Day, _ kind: Kind, _ title: String, _ what: String, _ address: Address)
      -> Event
    {
      Event(
        day: day,
        kind: kind,
        title: title,
        what: what,
        place: file.place.ground.name,
        address: address
      )
    }
    let opened = event(
      file.openedOn,
      .matter,
      file.title,
      language.matterOpened,
      .caseFile(number)
    )
    let closed = matter.closedOn(by: press.day).map {
      event($0, .closing, file.title, language.matterClosed, .caseFile(number))
    }
    let meetings = file.meetings.compactMap { meeting in
      meeting.number.map {
        event(meeting.day, .meeting, meeting.title, language.name(meeting.kind), .meeting($0))
      }
    }
    let polls = file.polls.compactMap { poll in
      poll.number.map { item in
        let address = Address.poll(item, of: number)
        return poll.isCounted(on: press.day)
          ? event(poll.closesOn, .poll, poll.question, language.outcome(poll.tally), address)
          : event(poll.opensOn, .poll, poll.question, language.pollOpened, address)
      }
    }
    let notices = file.publicNotices.compactMap { notice in
      notice.number.map {
        event(
          notice.postedOn,
          .notice,
          notice.heading(in: language),
          language.name(notice.kind),
          .notice($0, of: number)
        )
      }
    }
    return [opened] + meetings + polls + notices + [closed].compactMap(\.self)
  }
}

extension Array where Element == Archive.Event {
  /// Reads `事项2件，公示公告8件，表决2次，会议9次`; a matter counts in the year it opened.
  func holdings(in language: Language) -> String {
    func count(_ kind: Archive.Kind) -> Int { lazy.filter { $0.kind == kind }.count }
    return language.holdings(
      matters: count(.matter),
      notices: count(.notice),
      polls: count(.poll),
      meetings: count(.meeting)
    )
  }
}

/// The years of an archive as links, the newest first.
struct Years: Readable {
  let entries: [EntryList.Entry]

  /// Nil where there are none.
  init?(_ years: [Int], on page: Address, in language: Language) {
    guard !years.isEmpty else { return nil }
    entries = years.map { .init(language.year($0), at: page.link(to: .archive(of: $0))) }
  }

  static let names: [String: ReadableName<Years>] = ["entries": .parts(\.entries)]
}
