import Deliberation
import Wording

/// The next meeting of a case as a file to edit (下一次会议): its members, what earlier
/// meetings left to do, and lines to uncomment for everything else.
package struct NextMeeting {
  private let file: CaseFile
  private let kind: Meeting.Kind
  private let title: String
  /// The day the agenda is posted.
  private let day: Day
  private let language: Language

  package init(
    _ kind: Meeting.Kind,
    titled title: String,
    of file: CaseFile,
    on day: Day,
    in language: Language
  ) {
    self.file = file
    self.kind = kind
    self.title = title
    self.day = day
    self.language = language
  }

  /// The running number of the next meeting of a kind.
  static func running(_ kind: Meeting.Kind, of file: CaseFile) -> Int {
    file.meetings.count { $0.kind == kind } + 1
  }

  /// What the next meeting of a kind is called: a council's by its number, another by
  /// its matter.
  package static func title(
    _ kind: Meeting.Kind,
    of file: CaseFile,
    in language: Language
  ) -> String {
    guard kind == .council, let council = file.council else {
      return file.title + language.pick("", ": ") + language.name(kind)
    }
    return council.name + language.pick("", ": ")
      + language.meeting(numbered: running(kind, of: file))
  }

  /// The file.
  package var text: String {
    (["---"] + heading + agenda + attendance + motions + carried + ending)
      .joined(separator: "\n")
  }

  private typealias Key = MeetingFile.Key
  private typealias SeatKey = MeetingFile.SeatKey
  private typealias Motion = MeetingFile.MotionKey
  private typealias Action = MeetingFile.ActionKey
  private typealias Enclosed = MeetingFile.AttachmentKey
  private typealias Signed = MeetingFile.ApprovalKey

  private var last: Meeting? { file.meetings.last { $0.kind == kind } ?? file.meetings.last }
  private var council: Council? { kind == .council ? file.council : nil }
  private var rule: MeetingRule {
    MeetingRule(for: kind, on: day, under: council?.charter)
  }
  private var held: Day { rule.advance.map { $0.earliest(after: day) } ?? day }
  private var seats: [String] { council?.seats.map(\.title) ?? [] }
  private var open: [(meeting: Meeting, item: Int, action: ActionItem)] {
    file.openActions(on: day)
  }
  private var chair: String { seats.first ?? language.pick("主任", "chair") }
  private var recorder: String { language.pick("记录员", "recorder") }
  private var somebody: String {
    seats.dropFirst().first ?? language.pick("副主任", "vice-chair")
  }

  private func word(_ term: Term) -> String { term.written(in: language.ofFiles) }

  private func line(_ key: Term, _ value: String, _ note: String = "") -> String {
    "\(word(key)): \(value)" + (note.isEmpty ? "" : "   # \(note)")
  }

  /// A mapping in one line: `{席位: 主任, 从: 2}`.
  private func mapping(_ pairs: [(Term, String)]) -> String {
    "[{" + pairs.map { "\(word($0.0)): \($0.1)" }.joined(separator: ", ") + "}]"
  }

  private var heading: [String] {
    let text = NewTemplates.yamlText
    let kinds = Words.meetingKinds.allowed(in: language.ofFiles)
    return [
      "# "
        + language.pick(
          "填写说明：冒号后面改成您的内容，“#”后面是提示，不用删；用得上的行，去掉行首的“# ”再改。",
          "How to fill it in: change what stands behind the colons. What follows # is a hint; to use "
            + "a line, take away the # in front of it."
        ),
      line(
        Key.kind,
        word(Words.meetingKinds.term(kind)),
        kinds.joined(separator: language.pick("、", ", "))
      ),
      line(Key.title, text(title)),
      line(Key.day, "\(held)"),
      line(Key.hours, "19:30—21:00"),
      line(Key.room, text(last?.room ?? language.pick("活动室", "common room"))),
      line(Key.chair, text(last?.chair ?? chair)),
      line(Key.recorder, text(last?.recorder ?? recorder)),
      line(Key.noticeOn, "\(day)", rule.advance.map { language.say($0) } ?? ""),
    ]
  }

  private var agenda: [String] {
    [word(Key.agenda) + ":"] + (open.isEmpty ? [] : ["  - \(language.carriedItems)"])
      + [
        "  - " + language.pick("写明议什么", "say what is to be discussed"),
        "# "
          + line(
            Key.addedItems,
            "[\(open.isEmpty ? 2 : 3)]",
            language.pick(
              "会上临时加的是第几项；章程不允许的，不能表决",
              "which items came up at the meeting; unless the charter allows it, nothing is decided on them"
            )
          ),
      ]
  }

  private var attendance: [String] {
    let why = language.pick("写明原因", "say why")
    let due = line(Key.due, "\(seats.isEmpty ? 1 : seats.count)")
    let present =
      seats.isEmpty
      ? [line(Key.present, "1", language.pick("写人数，或者逐个列出", "how many, or list them"))]
      : [
        "\(word(Key.present)):   # "
          + language.pick(
            "没有到会的移到“请假”或者“缺席”",
            "move those who did not come to excused or absent"
          )
      ]
    return [due] + present + seats.map { "  - \(NewTemplates.yamlText($0))" } + [
      "# " + line(Key.excused, mapping([(SeatKey.seat, somebody), (SeatKey.reason, why)])),
      "# " + line(Key.absent, "[\(somebody)]"),
      "# " + line(Key.represented, mapping([(SeatKey.seat, somebody), (SeatKey.by, chair)])),
      "# "
        + line(
          Key.late,
          mapping([(SeatKey.seat, somebody), (SeatKey.from, "2")]),
          language.pick("从第2项议程起到会", "there from item 2 on")
        ),
      "# "
        + line(
          Key.leftEarly,
          mapping([(SeatKey.seat, somebody), (SeatKey.after, "1")]),
          language.pick("议完第1项离会", "left after item 1")
        ),
      "# "
        + line(
          Key.recused,
          mapping([(SeatKey.seat, somebody), (SeatKey.item, "2"), (SeatKey.reason, why)]),
          language.pick("不参加这一项的表决", "takes no part in this vote")
        ),
      "# " + line(Key.observers, "[\(language.pick("社区居委会", "community office"))]"),
    ]
  }

  private var motions: [String] {
    let decidesNothing = rule.decision == .nothing || rule.decision == .ownersVote
    return [
      "# "
        + line(
          Key.motions,
          mapping([
            (Motion.item, open.isEmpty ? "1" : "2"),
            (Motion.text, language.pick("写明要表决的一句话", "the sentence put to the vote")),
            (Motion.inFavour, "0"), (Motion.against, "0"), (Motion.abstaining, "0"),
          ]),
          decidesNothing ? language.countsNoVotes(kind) : ""
        )
    ]
  }

  private var carried: [String] {
    typealias Carried = MeetingFile.CarriedKey
    guard !open.isEmpty else { return [] }
    let text = NewTemplates.yamlText
    let hint = language.pick(
      "已经办完的，在“完成:”后面写日期；没有办完的不动",
      "what is done gets its day behind “done:”; leave the others"
    )
    return ["\(word(Key.carried)):   # \(hint)"]
      + open.flatMap { meeting, item, action in
        [
          "  - \(line(Carried.meeting, text(meeting.key), oneLine(language.whoAndWhen(action))))",
          "    \(line(Carried.item, "\(item)"))",
          "    \(line(Carried.what, text(action.what).replacing("\n", with: "\\n")))",
          "    \(word(Carried.done)):",
        ]
      }
  }

  private var ending: [String] {
    [
      "# "
        + line(
          Key.actions,
          mapping([
            (Action.what, language.pick("写明要办的事", "say what is to be done")),
            (Action.who, recorder), (Action.by, "\(held + 14)"),
          ])
        ),
      "# " + line(Key.signatories, "[\(chair), \(recorder)]"),
      "# "
        + line(
          Key.attachments,
          mapping([
            (Enclosed.title, language.pick("签到表", "sign-in sheet")),
            (Enclosed.file, language.pick("签到表.jpg", "sign-in.jpg")),
          ]),
          language.pick("照片或者扫描件，放在本文件旁边", "photos or scans, beside this file")
        ),
      "# "
        + line(
          Key.approval,
          "{\(word(Signed.by)): \(chair), \(word(Signed.on)): \(held + 1)}",
          language.pick(
            "也可以以后办：yishi meeting approve 编号 --by 主任",
            "or later: yishi meeting approve NUMBER --by chair"
          )
        ),
      "---", "", "## \(language.minutesHeading)", "", "```attendance", "```", "",
      language.pick("写明议定了什么、谁负责、什么时候办完。", "Say what was agreed, who does it and by when."), "",
    ]
  }

  private func oneLine(_ text: String) -> String { text.replacing("\n", with: " ") }
}

extension Language {
  /// The language of the keys in a file for somebody who reads this one.
  var ofFiles: FileLanguage { self == .chinese ? .chinese : .english }
}

extension Meeting.Kind {
  /// Finds a kind by its English or Chinese word: `consultation`, `座谈会`.
  package init?(named name: String) {
    guard let kind = Words.meetingKinds.value(of: name) else { return nil }
    self = kind
  }

  /// What may be written for a kind, each once.
  package static func words(in language: Language) -> [String] {
    Words.meetingKinds.allowed(in: language.ofFiles)
  }
}

extension NewFiles {
  /// The next meeting of a case, as `NAME.md`.
  package init(_ meeting: NextMeeting, named name: String) {
    files = [("\(name).md", meeting.text)]
  }
}
