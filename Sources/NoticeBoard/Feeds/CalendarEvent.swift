import Deliberation
import Wording

/// An entry of a calendar (日程): a meeting at its hours, or a notice period by days.
///
/// It carries what the web pages carry, and no door, owner or telephone of anybody.
struct CalendarEvent {
  let identity: FeedIdentity
  let span: Span
  let title: String
  let place: String
  let description: [String]
  let category: String
  /// The day of its last change, and how many there were.
  let revisedOn: Day
  let revisions: Int
  let isCancelled: Bool
  /// Where its page stands.
  let page: Address

  enum Span: Hashable {
    /// Whole days, the last one included.
    case days(Day, Day)
    /// By the clock in China; without an end where only the beginning is told.
    case hours(Day, MeetingHours)

    var first: Day {
      switch self {
      case .days(let first, _): first
      case .hours(let day, _): day
      }
    }
  }
}

extension CalendarEvent {
  /// The period of a notice, from its first day to its last; nil where it has none
  /// or residents do not read it.
  ///
  /// Where a year without a holiday table leaves the last day open, only the first
  /// day is shown, and the title says why.
  init?(
    _ notice: Notice,
    of file: CaseFile,
    _ number: CaseNumber,
    press: Press,
    founding: Seal?
  ) {
    let language = press.language
    guard let item = notice.number, let period = notice.period, let term = notice.term,
      let revision = NoticeRevision(of: notice)
    else { return nil }
    identity = FeedIdentity(Subject(.notice, number.item(item)), in: founding)
    span = .days(period.first, period.last ?? period.first)
    let title = language.periodTitle(
      notice.heading(in: language),
      last: period.last,
      hour: term.hour
    )
    self.title = revision.withdrawal != nil ? language.withdrawnTitle(title) : title
    place = language.list(notice.places)
    description =
      file.syntheticLines(in: language) + revision.changes(in: language)
      + [
        language.matterLine(file.title, number),
        language.period(period, hour: term.hour),
        notice.reception.map { language.objections(to: $0, answerWithin: notice.answerWithin) },
        language.number(of: notice.kind, number.item(item)),
      ].compactMap(\.self)
    category = language.name(notice.kind)
    revisedOn = revision.day
    revisions = revision.count
    isCancelled = revision.withdrawal != nil
    page = .notice(item, of: number)
  }

  /// A meeting, held or to come; nil until it has its number.
  init?(
    _ meeting: Meeting,
    of file: CaseFile,
    _ number: CaseNumber,
    press: Press,
    founding: Seal?
  ) {
    let language = press.language
    guard let item = meeting.number else { return nil }
    identity = FeedIdentity(Subject(.meeting, item), in: founding)
    span =
      meeting.hours.flatMap(MeetingHours.init).map { .hours(meeting.day, $0) }
      ?? .days(meeting.day, meeting.day)
    title = meeting.title
    place = meeting.room
    description =
      file.syntheticLines(in: language)
      + [
        language.matterLine(file.title, number),
        language.meetingLine(meeting),
        meeting.chair.isEmpty ? nil : language.chairLine(meeting.chair),
        language.agendaLine(meeting.agenda),
      ].compactMap(\.self)
    category = language(Label.meetings.term)
    // The newest day its record tells; of a meeting to come the day it was called.
    revisedOn =
      [meeting.approval?.on, meeting.day, meeting.noticeOn].compactMap(\.self)
      .filter { $0 <= press.day }.max() ?? file.openedOn
    revisions = 0
    isCancelled = false
    page = .meeting(item)
  }
}

extension CaseFile {
  /// The lines that say it is made up; none for a true case.
  func syntheticLines(in language: Language) -> [String] {
    isSynthetic ? language.syntheticLines : []
  }
}
