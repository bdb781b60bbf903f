import Deliberation
import Wording

/// The minutes of a meeting (会议纪要) as residents read them.
struct MeetingPage: Page {
  static let template = "meeting"

  let kicker: String
  let title: String
  let facts: FactList?
  let agenda: Agenda?
  /// Over minutes that have no headings of their own.
  let minutesTitle: String?
  let minutes: HTML
  let motions: Motions?
  let actions: Grid?
  let approval: [String]

  static let names: [String: ReadableName<MeetingPage>] = [
    "kicker": .text(\.kicker),
    "title": .text(\.title),
    "facts": .part(\.facts),
    "agenda": .part(\.agenda),
    "minutesTitle": .text(\.minutesTitle),
    "minutes": .markup(\.minutes),
    "motions": .part(\.motions),
    "actions": .part(\.actions),
    "approval": .texts(\.approval),
  ]

  init(_ meeting: Meeting, of file: CaseFile, press: Press) throws(MarkdownRefusal) {
    let language = press.language
    kicker = language.leading(language.name(meeting.kind))
    title = meeting.title
    facts = FactList(Self.facts(of: meeting, press) + [file.contactFact(press)])
    agenda = Agenda(meeting.agenda)
    let web = WebFacts(file: file, meeting: meeting, press: press)
    minutesTitle =
      meeting.minutes.isEmpty || meeting.minutes.hasHeadings
      ? nil : language(Label.minutes.term)
    minutes = try press.prose(meeting.minutes, facts: web.facts, below: 1)
    motions = Motions(meeting, of: file, in: language)
    actions = Grid(actionsOf: meeting, in: language)
    approval = meeting.day > press.day ? [] : language.approval(of: meeting)
  }

  /// When, where, who led it; once it is held, who came.
  static func facts(of meeting: Meeting, _ press: Press) -> [FactList.Fact] {
    let language = press.language
    let isTold = meeting.minutes.contains("```attendance")
    let came =
      meeting.day > press.day || isTold
      ? nil : FactList(publicAttendanceAt: meeting, in: language)?.facts
    return [
      .init(language(.time), language.time(of: meeting)),
      .init(language(.place), meeting.room),
      .init(language(.chair), meeting.chair.isEmpty ? nil : meeting.chair),
      .init(language(.recorder), meeting.recorder.isEmpty ? nil : meeting.recorder),
    ].compactMap(\.self) + (came ?? [])
  }

  struct Agenda: Readable {
    let items: [String]

    init?(_ items: [String]) {
      guard !items.isEmpty else { return nil }
      self.items = items
    }

    static let names: [String: ReadableName<Agenda>] = ["items": .texts(\.items)]
  }

  struct Motions: Readable {
    let entries: [Entry]

    init?(_ meeting: Meeting, of file: CaseFile, in language: Language) {
      guard !meeting.motions.isEmpty else { return nil }
      let rule = meeting.rule(under: file.council?.charter)
      entries = meeting.motions.map { motion in
        let tally = rule.map { meeting.tally(of: motion, under: $0) }
        let cast = motion.inFavour + motion.against + motion.abstaining
        let isTold = SmallTotal.mayBreakDown(min(cast, meeting.attendance.due))
        return Entry(
          text: motion.text,
          verdict: tally.map { .init(language.verdict($0), $0.verdict.tone) },
          votes: isTold ? language.votes(of: motion) : nil,
          result: isTold ? tally.map { CountedVote($0, in: language) } : nil
        )
      }
    }

    static let names: [String: ReadableName<Motions>] = ["entries": .parts(\.entries)]

    struct Entry: Readable {
      let text: String
      let verdict: EntryList.State?
      let votes: String?
      let result: CountedVote?

      static let names: [String: ReadableName<Entry>] = [
        "text": .text(\.text), "verdict": .part(\.verdict), "votes": .text(\.votes),
        "result": .part(\.result),
      ]
    }
  }
}

extension Grid {
  /// What a meeting left to do; nil where nothing.
  init?(actionsOf meeting: Meeting, in language: Language) {
    guard !meeting.actions.isEmpty else { return nil }
    // A day of the meeting's own year is told without it, so that it stays on one line.
    func day(_ day: Day?) -> Cell {
      .figure(
        day.map {
          $0.parts.year == meeting.day.parts.year
            ? language.plainMonthDay($0) : language.plainDay($0)
        } ?? "—"
      )
    }
    self.init(
      language(Label.actions.term),
      hasCaption: false,
      headings: [
        .text(language(.what)), .text(language(.who)), .figure(language(.until)),
        .figure(language(.done)),
      ],
      rows: meeting.actions.map { action in
        Row(action.what, [.text(action.who), day(action.by), day(action.doneOn)])
      }
    )
  }
}
