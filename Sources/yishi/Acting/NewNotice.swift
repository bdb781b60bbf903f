import ArgumentParser
import CaseRegister
import Deliberation
import Exchange
import Wording

/// Which notice of which case is drafted from the record (起草).
struct DraftOptions: ParsableArguments {
  @Option(name: .customLong("case"), help: ArgumentHelp("Its case.", valueName: "which"))
  var which: String?

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("What the notice is for (用途), such as costShares.", valueName: "purpose")
  )
  var purpose: String?

  @Option(help: ArgumentHelp("The number of the list (榜次).", valueName: "n"))
  var list: Int?

  @Option(help: ArgumentHelp("The part it concerns (部位).", valueName: "part"))
  var part: String?

  @Option(
    name: .customLong("kind"),
    help: ArgumentHelp(
      "The kind of a meeting (会议类别), such as 座谈会; else as the record has it.",
      valueName: "kind"
    )
  )
  var meetingKind: String?

  func validate() throws {
    if let list, list < 1 { throw ValidationError("榜次从1写起。", "the number of a list is 1 or more") }
  }

  /// Whether something is asked that only a case can answer.
  var needCase: Bool { which == nil && asksMore }

  /// Whether a notice is told more closely than by its case.
  var asksMore: Bool { purpose != nil || list != nil || part != nil }
}

extension New {
  /// A notice filled from the record of a case.
  func draft(_ kind: NewKind, of which: String) throws -> NewFiles {
    let language = house.language
    let known = try CaseOnRegister(which, house, for: "new")
    let asked = try options.purpose.map { word in
      guard let purpose = Notice.Purpose(named: word) else {
        throw Refused(language.noPurpose(word))
      }
      return purpose
    }
    let draft: Deliberation.NoticeDraft
    do throws(NoticeDraftRefusal) {
      draft = try gathered(kind, for: asked, from: known.file)
    } catch {
      throw Refused(language.say(error))
    }
    try checkListed(draft, in: known.file)
    let notice = draft.notice(named: name, of: known.file, in: language)
    // What the register would refuse is said before a file is edited.
    var trial = known.file
    try trial.draft(notice.asDraft(Handling(on: house.today, by: known.file.office)))
    return try NewFiles(drafted: notice, named: name, notes: language.lengthNotes(of: draft))
  }

  /// Refuses a list that would leave out who joined since its bill was drawn up.
  private func checkListed(_ draft: Deliberation.NoticeDraft, in file: CaseFile) throws {
    guard draft.purpose == .costShares, let bill = draft.bill else { return }
    let unlisted = file.listsWanted(for: bill, on: house.today).filter { answer in
      if case .joinedUnlisted = answer.reason {
        answer.part == nil || answer.part == draft.part
      } else {
        false
      }
    }
    guard unlisted.isEmpty else {
      throw Refused(
        lines: unlisted.flatMap { $0.lines(in: file, on: house.today, house.language) }
      )
    }
  }

  /// What the record tells, for a purpose or for what the current step wants.
  ///
  /// 公示 stands for every kind, so that the purpose tells which; of the others each
  /// is itself, and a 通知 calls a meeting unless it is told what for.
  private func gathered(
    _ kind: NewKind,
    for asked: Notice.Purpose?,
    from file: CaseFile
  ) throws(NoticeDraftRefusal) -> Deliberation.NoticeDraft {
    let wanted = file.wantedNotice(on: house.today)
    let usual: Notice.Purpose? =
      switch kind {
      case .notification: .meeting
      case .delivery: .other
      default: wanted?.purpose
      }
    guard let purpose = asked ?? usual else { throw .noNoticeWanted }
    let isWanted = purpose == wanted?.purpose
    return try file.noticeDraft(
      for: purpose,
      kind: kind == .notice ? nil : kind.noticeKind,
      list: options.list ?? (isWanted ? wanted?.list : nil),
      part: options.part ?? (asked == nil ? wanted?.part : nil),
      plannedOn: house.today
    )
  }
}

extension Deliberation.NoticeDraft {
  /// The notice in words, with five working days to answer an objection.
  fileprivate func notice(named key: String, of file: CaseFile, in language: Language) -> Notice {
    Notice(
      key: key,
      kind: kind,
      purpose: purpose,
      list: list,
      part: part,
      bill: purpose == .costShares && kind != .delivery ? bill?.key : nil,
      wording: language.wording(of: self, in: file),
      postedOn: plannedOn,
      term: length?.term,
      boards: language.boards(of: self, in: file),
      answerWithin: kind == .publicReview ? 5 : nil
    )
  }
}
