import Deliberation
import Foundation
import Wording

/// The questions of a meeting (会议问项): what its file asks, one at a time and in its order.
///
/// What comes of the answers is a meeting as its file would tell it. Nothing is
/// decided here: the file is written from it, read back and recorded as any other.
package struct MeetingInterview {
  let file: CaseFile
  let language: Language
  let today: Day
  /// The folder its file is written to, and what it encloses is looked for in.
  let folder: URL

  package init(
    of file: CaseFile,
    in language: Language,
    on today: Day,
    writing folder: URL
  ) {
    self.file = file
    self.language = language
    self.today = today
    self.folder = folder
  }

  /// A meeting as it was told, with the files it encloses by their names.
  package struct Told {
    package let meeting: Meeting
    let fileNames: [Meeting.Attachment: String]
  }

  /// Asks everything.
  package func ask(_ ask: inout Asking) throws -> Told {
    let kind = try self.kind(&ask)
    let last = file.meetings.last { $0.kind == kind }
    let title = try ask.text(.title, suggesting: NextMeeting.title(kind, of: file, in: language))
    let day = try ask.day(.day, suggesting: today)
    let hours = try ask.optionalText(.hours)
    let room = try ask.text(.room, suggesting: last?.room)
    let part = try self.part(&ask)
    let rule = MeetingRule(
      for: kind,
      on: day,
      under: kind == .council ? file.council?.charter : nil
    )
    let noticeOn = try ask.optionalDay(.noticeOn, preface: rule.advance.map(told) ?? [])
    let agenda = try self.agenda(&ask)
    let added = try addedItems(&ask, of: agenda)
    let seats = kind == .council ? file.council?.seats.map(\.title) ?? [] : []
    let chair = try ask.name(.chair, of: seats, suggesting: last?.chair ?? seats.first)
    let recorder = try ask.name(.recorder, of: seats, suggesting: last?.recorder)
    let attendance = try AttendanceQuestions(seats: seats, agenda: agenda, language: language)
      .ask(&ask)
    let carried = try self.carried(&ask, on: day)
    let motions = try self.motions(&ask, on: agenda, kind, rule, attendance)
    let people = seats.isEmpty ? attendance.present : seats
    let actions = try self.actions(&ask, people)
    let signatories = try self.signatories(&ask, [chair, recorder], attendance)
    let fileNames = try attachments(&ask)
    let minutes = try self.minutes(&ask)
    let key = try fileName(&ask, of: kind, on: day)
    let meeting = Meeting(
      key: key,
      kind: kind,
      title: title,
      day: day,
      hours: hours,
      room: room,
      part: part,
      chair: chair,
      recorder: recorder,
      noticeOn: noticeOn,
      agenda: agenda,
      addedItems: added,
      attendance: attendance,
      motions: motions,
      actions: actions,
      carried: carried,
      minutes: minutes,
      signatories: signatories,
      attachments: fileNames.map(\.attachment)
    )
    return Told(
      meeting: meeting,
      fileNames: Dictionary(
        fileNames.map { ($0.attachment, $0.name) },
        uniquingKeysWith: { first, _ in first }
      )
    )
  }

  private func kind(_ ask: inout Asking) throws -> Meeting.Kind {
    try ask.choice(
      .kind,
      of: Meeting.Kind.allCases.map { ($0, language.name($0)) },
      suggesting: language.name(file.expectedMeeting(on: today).kind)
    )
  }

  private func part(_ ask: inout Asking) throws -> String? {
    guard !file.parts.isEmpty else { return nil }
    let whole = language.wholeMatter
    let part = try ask.choice(
      .part,
      of: [(nil, whole)] + file.parts.map { ($0, $0) },
      suggesting: whole
    )
    return part
  }

  private func told(_ advance: MeetingRule.Advance) -> [String] { [language.say(advance)] }

  private func agenda(_ ask: inout Asking) throws -> [String] {
    let open = file.openActions(on: today).isEmpty
    var agenda = [try ask.text(.agendaItem(1), suggesting: open ? nil : language.carriedItems)]
    while let item = try ask.optionalText(.agendaItem(agenda.count + 1)) { agenda.append(item) }
    return agenda
  }

  private func addedItems(_ ask: inout Asking, of agenda: [String]) throws -> [Int] {
    try ask.several(.addedItems, of: agenda).compactMap { agenda.firstIndex(of: $0) }
      .map { $0 + 1 }.sorted()
  }

  /// What earlier meetings left to do.
  private func carried(_ ask: inout Asking, on day: Day) throws -> [CarriedItem] {
    var carried: [CarriedItem] = []
    for (meeting, item, action) in file.openActions(on: day) {
      let open = CarriedItem(meeting: meeting.key, item: item, what: action.what)
      let done = try ask.optionalDay(.carried(open))
      carried.append(
        CarriedItem(meeting: meeting.key, item: item, what: action.what, doneOn: done)
      )
    }
    return carried
  }

  /// Counts are asked within those who were there for the item.
  private func motions(
    _ ask: inout Asking,
    on agenda: [String],
    _ kind: Meeting.Kind,
    _ rule: MeetingRule,
    _ attendance: Attendance
  ) throws -> [Motion] {
    let decidesNothing = rule.decision == .nothing || rule.decision == .ownersVote
    let note = decidesNothing ? [language.countsNoVotes(kind)] : []
    var motions: [Motion] = []
    while let text = try ask.optionalText(
      .motion(motions.count + 1),
      preface: motions.isEmpty ? note : []
    ) {
      let number = motions.count + 1
      let item =
        agenda.count == 1
        ? 1
        : try ask.choice(.motionItem(number), of: agenda.enumerated().map { ($0 + 1, $1) })
      let present = attendance.presentCount(
        for: item,
        countingRepresented: rule.countsRepresented
      )
      let inFavour = try ask.number(.inFavour(number), in: 0...max(0, present))
      let against = try rest(&ask, .against(number), upTo: present - inFavour)
      let abstaining = try rest(&ask, .abstaining(number), upTo: present - inFavour - against)
      motions.append(
        Motion(
          text: text,
          item: item,
          inFavour: inFavour,
          against: against,
          abstaining: abstaining
        )
      )
    }
    return motions
  }

  /// Those of the rest who said otherwise; not asked where nobody is left.
  private func rest(
    _ ask: inout Asking,
    _ question: Question,
    upTo count: Int
  ) throws -> Int {
    count > 0 ? try ask.number(question, in: 0...count, suggesting: 0) : 0
  }

  private func actions(_ ask: inout Asking, _ people: [String]) throws -> [ActionItem] {
    var actions: [ActionItem] = []
    while let what = try ask.optionalText(.action(actions.count + 1)) {
      let number = actions.count + 1
      let who = try ask.name(.actionWho(number), of: people)
      actions.append(
        ActionItem(what: what, who: who, by: try ask.optionalDay(.actionBy(number)))
      )
    }
    return actions
  }

  private func signatories(
    _ ask: inout Asking,
    _ offices: [String],
    _ attendance: Attendance
  ) throws -> [String] {
    var people: [String] = []
    for name in offices + attendance.present where !people.contains(name) { people.append(name) }
    return try ask.several(.signatories, of: people, takesOther: true)
  }

  private func attachments(
    _ ask: inout Asking
  ) throws -> [(attachment: Meeting.Attachment, name: String)] {
    var attachments: [(Meeting.Attachment, String)] = []
    while true {
      let number = attachments.count + 1
      var found: AttachmentName?
      let name = try ask.optionalText(.attachment(number)) { name in
        found = picture(name)
        return found == nil ? .noPicture(name) : nil
      }
      guard let name, let found else { return attachments }
      let title = try ask.text(.attachmentTitle(number))
      let attachment = Meeting.Attachment(title: title, file: found)
      attachments.append((attachment, name))
    }
  }

  private func picture(_ name: String) -> AttachmentName? {
    var files = FolderFiles(beside: folder.appendingPathComponent("meeting.md"))
    var reading = FileReading(name)
    return files.picture(name, key: name, line: 1, &reading)
  }

  private func minutes(_ ask: inout Asking) throws -> String {
    var paragraphs: [String] = []
    while let paragraph = try ask.optionalText(.paragraph(paragraphs.count + 1)) {
      paragraphs.append(paragraph)
    }
    return (["## " + language.minutesHeading, "```attendance\n```"] + paragraphs)
      .joined(separator: "\n\n")
  }

  private func fileName(
    _ ask: inout Asking,
    of kind: Meeting.Kind,
    on day: Day
  ) throws -> String {
    let known = Set(file.meetings.map(\.key))
    let isTaken = { (name: String) in
      known.contains(name)
        || FileManager.default.fileExists(
          atPath: folder.appendingPathComponent(name + ".md").path
        )
    }
    let plain =
      "\(day)-"
      + (kind == .council
        ? language.meeting(numbered: NextMeeting.running(kind, of: file)) : language.name(kind))
    let free =
      isTaken(plain) ? (2...99).lazy.map { "\(plain)-\($0)" }.first { !isTaken($0) } : plain
    return try ask.text(.fileName, suggesting: free) { name in
      guard NewFiles.isFileName(name) else { return .notAFileName }
      return isTaken(name) ? .fileExists(name) : nil
    }
  }
}
