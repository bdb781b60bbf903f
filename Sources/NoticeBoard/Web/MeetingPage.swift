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
  let carried: Grid?
  let actions: Grid?
  let attachments: Enclosures?
  let approval: [String]
  /// What was corrected since it was approved, with the old text.
  let corrections: [WordingChanges]

  static let names: [String: ReadableName<MeetingPage>] = [
    "kicker": .text(\.kicker),
    "title": .title(\.title),
    "facts": .part(\.facts),
    "agenda": .part(\.agenda),
    "minutesTitle": .text(\.minutesTitle),
    "minutes": .markup(\.minutes),
    "motions": .part(\.motions),
    "carried": .part(\.carried),
    "actions": .part(\.actions),
    "attachments": .part(\.attachments),
    "approval": .texts(\.approval),
    "corrections": .parts(\.corrections),
  ]

  init(_ meeting: Meeting, of file: CaseFile, press: Press) throws(MarkdownRefusal) {
    let language = press.language
    kicker = language.leading(language.name(meeting.kind))
    title = meeting.title
    facts = FactList(Self.facts(of: meeting, in: file, press) + [file.contactFact(in: language)])
    agenda = Agenda(meeting, in: language)
    let web = WebFacts(file: file, meeting: meeting, press: press)
    minutesTitle =
      meeting.minutes.isEmpty || meeting.minutes.hasHeadings
      ? nil : language(Label.minutes.term)
    minutes = try press.prose(meeting.minutes, facts: web.facts, below: 1)
    motions = Motions(meeting, of: file, in: language)
    carried = Grid(carriedBy: meeting, in: language)
    actions = Grid(actionsOf: meeting, in: language)
    attachments = Enclosures(meeting.attachments.map(\.title))
    approval = meeting.day > press.day ? [] : Self.end(of: meeting, language)
    corrections = try WordingChanges.all(of: meeting, press: press)
  }

  /// Who signed, who approved, and what became of the minutes, a line each.
  static func end(of meeting: Meeting, _ language: Language) -> [String] {
    [language.signatures(of: meeting)].compactMap(\.self)
      + language.approval(of: meeting) + language.life(of: meeting)
  }

  /// When, where, who led it; once it is held, who came.
  static func facts(
    of meeting: Meeting,
    in file: CaseFile,
    _ press: Press
  ) -> [FactList.Fact] {
    let language = press.language
    let rule = meeting.rule(of: file.council)
    let isHeld = meeting.day <= press.day
    let isTold = meeting.minutes.contains("```attendance")
    let came =
      meeting.day > press.day || isTold
      ? nil : FactList(publicAttendanceAt: meeting, in: language)?.facts
    return [
      .init(language(.time), language.time(of: meeting)),
      .init(language(.place), meeting.room),
      .init(language(.chair), meeting.chair.isEmpty ? nil : meeting.chair),
      .init(language(.recorder), meeting.recorder.isEmpty ? nil : meeting.recorder),
      .init(language(.called), language.notice(of: meeting, under: rule)),
    ].compactMap(\.self) + (came ?? [])
      + [
        isHeld && SmallTotal.mayBreakDown(meeting.attendance.due)
          ? FactList.Fact(
            language(.presentByItem),
            language.presence(byItemOf: meeting, under: rule)
          ) : nil
      ].compactMap(\.self)
  }

  struct Agenda: Readable {
    let items: [String]

    init?(_ meeting: Meeting, in language: Language) {
      guard !meeting.agenda.isEmpty else { return nil }
      items = meeting.agenda.indices.map { language.agendaItem($0 + 1, of: meeting) }
    }

    static let names: [String: ReadableName<Agenda>] = ["items": .texts(\.items)]
  }

  /// What is enclosed (附件): on the web by its title alone, on paper with its hash.
  struct Enclosures: Readable {
    let items: [String]

    init?(_ items: [String]) {
      guard !items.isEmpty else { return nil }
      self.items = items
    }

    static let names: [String: ReadableName<Enclosures>] = ["items": .texts(\.items)]
  }

  struct Motions: Readable {
    let entries: [Entry]
    /// That no rule counts them, or that they are no decision of the owners.
    let notes: [String]

    init?(_ meeting: Meeting, of file: CaseFile, in language: Language) {
      guard !meeting.motions.isEmpty else { return nil }
      let without = language.withoutTally(meeting, under: meeting.rule(of: file.council))
      let isOwners = meeting.kind == .owners
      notes = [
        without,
        meeting.mayBeTakenForOwnersVote && !isOwners ? language.noOwnersVote(meeting.kind) : nil,
      ].compactMap(\.self)
      entries = meeting.motions.map { motion in
        let tally = meeting.tally(of: motion, under: file.council)
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

    static let names: [String: ReadableName<Motions>] = [
      "entries": .parts(\.entries), "notes": .texts(\.notes),
    ]

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
  /// What earlier meetings had left to do, and what became of it; nil where nothing.
  init?(carriedBy meeting: Meeting, in language: Language) {
    guard !meeting.carried.isEmpty else { return nil }
    self.init(
      language(Label.carried.term),
      hasCaption: false,
      headings: [.text(language(.what)), .figure(language(.done))],
      rows: meeting.carried.map { item in
        Row(item.what, [.figure(item.doneOn.map(language.plainDay) ?? "—")])
      }
    )
  }

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
