import Deliberation
import Exchange
import Wording

/// One line of the numbered menu (菜单项): its name, and what it asks.
///
/// Whatever the answers come to is a command that could have been typed: the menu has
/// no way of its own into the register.
struct MenuEntry {
  let name: Term
  let ask: (inout Asking, MenuRoom) throws -> Errand

  /// What the answers come to.
  enum Errand {
    /// The words of a command line behind `yishi`.
    case command([String])
    /// A meeting's file to write, and then to record in its case.
    case record(MeetingReview, CaseNumber)
    /// A part of the meeting is to be asked again.
    case again(MeetingSection)
  }
}

extension MenuEntry {
  static var all: [MenuEntry] {
    [
      meeting, visit, sign, ballot, objection, status, payment, costs, done, print, publish, undo,
    ]
  }

  private static var meeting: MenuEntry {
    MenuEntry(name: Term("记会议", "record a meeting")) { ask, room in
      let file = try room.caseFile(&ask)
      let interview = MeetingInterview(
        of: file,
        in: room.language,
        on: room.house.today,
        writing: MenuRoom.folder
      )
      let review = try MeetingReview(
        of: interview.ask(&ask),
        by: interview,
        checking: ShownText.refusal
      )
      switch try review.ask(&ask) {
      case .ask(let section): return .again(section)
      case .record: return .record(review, try room.number(of: file))
      }
    }
  }

  private static var visit: MenuEntry {
    MenuEntry(name: Term("登走访", "enter a visit")) { ask, room in
      let file = try room.caseFile(&ask)
      guard !file.canvasses.isEmpty else { throw CaseRefusal.canvassRefused(.noRound) }
      let door = try ask.text(.visitedDoor) { file.doors(named: $0).isEmpty ? .notADoor : nil }
      let words = TypedWords<Visit.Outcome>.outcomes
      let outcome = try ask.choice(
        .outcome,
        of: Visit.Outcome.allCases.map { ($0, room.language.name($0)) }
      )
      var command = ["visit", "\(try room.number(of: file))", door]
      command += words.allowed(in: room.language).filter { words.value(of: $0) == outcome }.prefix(
        1
      )
      if outcome == .against || outcome == .undecided,
        let reason = try ask.optionalText(.visitReason)
      {
        command += ["--reason", reason]
      }
      if outcome != .inFavour, let next = try ask.optionalDay(.nextVisit) {
        command += ["--next", next.description]
      }
      return try room.confirmed(command, &ask)
    }
  }

  private static var sign: MenuEntry {
    MenuEntry(name: Term("登签约", "enter who signed")) { ask, room in
      let file = try room.caseFile(&ask)
      _ = try room.agreements(of: file)
      let written = try ask.text(.signedDoors) {
        MenuRoom.words($0).allSatisfy { file.doors(named: $0).count == 1 } ? nil : .notADoor
      }
      let doors = MenuRoom.words(written)
      let meant = try room.agreements(of: file, asking: doors.flatMap(file.doors(named:)))
      let which = meant.count == 1 ? meant[0].value : try ask.choice(.agreement, of: meant)
      let words = TypedWords<Agreement.Signer>.signers
      let signer = try ask.choice(
        .signer,
        of: words.allowed(in: room.language).map { ($0, $0) },
        suggesting: words.allowed(in: room.language).first
      )
      return try room.confirmed(["sign", which] + doors + ["--by", signer], &ask)
    }
  }

  private static var ballot: MenuEntry {
    MenuEntry(name: Term("登表决票", "enter a ballot")) { ask, room in
      let poll = try ask.choice(.poll, of: room.openPolls())
      let door = try ask.text(.door) { Door($0) == nil ? .notADoor : nil }
      let words = TypedWords<Choice?>.choices
      let choice = try ask.choice(.choice, of: words.allowed(in: room.language).map { ($0, $0) })
      var command = ["vote", "ballot", poll, door, choice]
      if words.value(of: choice) == .some(nil) {
        let reasons = TypedWords<VoidReason>.voidReasons.allowed(in: room.language)
        command += ["--void", try ask.choice(.voidReason, of: reasons.map { ($0, $0) })]
      }
      let channels = TypedWords<Ballot.Channel>.channels.allowed(in: room.language)
      command += [
        "--how",
        try ask.choice(.channel, of: channels.map { ($0, $0) }, suggesting: channels.first),
      ]
      let isSigned = try ask.choice(
        .isSigned,
        of: [true, false].map { ($0, room.language.yesOrNo($0)) }
      )
      command.append(isSigned ? "--signed" : "--no-signed")
      return try room.confirmed(command, &ask)
    }
  }

  private static var objection: MenuEntry {
    MenuEntry(name: Term("收异议", "enter an objection")) { ask, room in
      let notice = try ask.choice(.notice, of: room.openNotices())
      let category = try ask.text(.category)
      let wording = try ask.text(.wording)
      let channel = try ask.choice(
        .objectionChannel,
        of: Objection.Channel.allCases.map { ($0.rawValue, room.language.name($0)) }
      )
      let command = [
        "notice", "object", notice, "--about", category, "--text", wording, "--how", channel,
      ]
      return try room.confirmed(command, &ask)
    }
  }

  private static var done: MenuEntry {
    MenuEntry(name: Term("办结一件事", "close a task")) { ask, room in
      let file = try room.caseFile(&ask) {
        !room.openTasks(of: $0).isEmpty
      } orElse: {
        Term("现在没有还没办结的事。", "no task is open now.")
      }
      let number = try ask.choice(.openTask, of: room.openTasks(of: file))
      var command = ["task", "done", "\(try room.number(of: file))", number]
      if let note = try ask.optionalText(.taskNote) { command += ["--note", note] }
      return try room.confirmed(command, &ask)
    }
  }

  private static var status: MenuEntry {
    MenuEntry(name: Term("看事项", "look at a case")) { ask, room in
      .command(["status", "\(try room.number(of: room.caseFile(&ask)))"])
    }
  }

  private static var print: MenuEntry {
    MenuEntry(name: Term("打印", "print")) { ask, room in
      let sheet = try ask.choice(.sheet, of: room.sheets(of: room.caseFile(&ask)))
      let form = try ask.choice(.form, of: sheet.forms.map { ($0.option, room.language($0.name)) })
      return .command(["print"] + sheet.words + (form.map { ["--form", $0] } ?? []))
    }
  }

  private static var publish: MenuEntry {
    MenuEntry(name: Term("发布网页", "publish the pages")) { ask, room in
      let usual = room.language.pick("网站", "site")
      return .command(["publish", "--to", try ask.text(.siteFolder, suggesting: usual)])
    }
  }

  private static var undo: MenuEntry {
    MenuEntry(name: Term("撤销上一次办理", "undo the last act")) { ask, room in
      try room.confirmed(["undo"], &ask)
    }
  }
}
