import Deliberation

extension Language {
  /// Why an act is not taken back, and what corrects instead.
  package func say(_ refusal: UndoRefusal) -> String {
    switch refusal {
    case .nothingLeft: pick("没有可以撤销的办理记录。", "nothing is left to take back.")
    case .noSuchAct(let sequence):
      pick("没有第\(sequence)号办理记录。", "the journal has no entry \(sequence).")
    case .alreadyTakenBack(let sequence, let by):
      pick(
        "第\(sequence)号办理记录已由第\(by)号撤销。",
        "entry \(sequence) was already taken back by entry \(by)."
      )
    case .leftTheHouse(let act, let sequence, let subjects):
      pick(
        "第\(sequence)号“\(name(act))”\(about(subjects))已经对外生效，不能撤销；\(correction(of: act))。",
        "entry \(sequence), \(name(act))\(about(subjects)), has left the house and is not taken "
          + "back; \(correction(of: act))."
      )
    case .schemaChanged(let sequence):
      pick(
        "第\(sequence)号是建立或者升级台账的记录，或者在最近一次升级之前，不能撤销。",
        "entry \(sequence) founded the register or brought it up to date, or lies before that, "
          + "and is not taken back."
      )
    case .erased(let sequence):
      pick(
        "第\(sequence)号删除了联系方式，内容已不存在，不能撤销；需要时请重新登记。",
        "entry \(sequence) erased contact details, which are nowhere left; enter them anew."
      )
    case .isUndo(let sequence):
      pick(
        "第\(sequence)号本身是撤销，不能再撤销；请重新办理。",
        "entry \(sequence) is itself an undo; do the act again instead."
      )
    case .changedSince(let sequence, let table, let row, let by):
      pick(
        "第\(sequence)号的内容后来"
          + (by.map { "由第\($0)号" } ?? "")
          + "改动过（表“\(table)”，行“\(row)”），不能撤销"
          + (by.map { "；请先撤销第\($0)号。" } ?? "。"),
        "what entry \(sequence) wrote was changed afterwards"
          + (by.map { " by entry \($0)" } ?? "") + " (table “\(table)”, row “\(row)”)"
          + (by.map { "; take back entry \($0) first." } ?? ".")
      )
    case .reliedOn(let sequence):
      pick(
        "后来的记录引用了第\(sequence)号的内容，不能撤销；请先撤销那些记录。",
        "later acts refer to what entry \(sequence) wrote; take those back first."
      )
    }
  }

  private func about(_ subjects: [Subject]) -> String {
    guard !subjects.isEmpty else { return "" }
    let listed = list(subjects.map(name))
    return pick("（\(listed)）", " (\(listed))")
  }

  /// What sets right an act that others have read, heard or paid.
  private func correction(of act: Act) -> String {
    switch act {
    case .minutesApproved, .minutesPublished, .minutesCorrected:
      pick(
        "请用 yishi meeting correct 更正，原文保留",
        "correct them with yishi meeting correct, which keeps the old text"
      )
    case .minutesLocked:
      pick(
        "纪要已经归档；请在下一次会议的纪要中写明更正",
        "the minutes are locked; say what is right in those of the next meeting"
      )
    case .resultDeclared:
      pick(
        "结果已经宣布；要重新表决，请另开一次表决，原结果保留",
        "the result is declared; open a new vote, and this one is kept"
      )
    case .noticePosted, .noticeExtended, .noticeCorrected:
      pick(
        "请用 yishi notice correct 更正，或者用 yishi notice withdraw 撤回",
        "correct it with yishi notice correct, or withdraw it with yishi notice withdraw"
      )
    case .noticeWithdrawn: pick("请重新起草并张贴", "draft and post it anew")
    case .moneyReceived, .moneyPaid:
      pick(
        "请用 yishi fund reverse 整笔冲正，再按实际另记一笔",
        "take the entry back with yishi fund reverse, and enter what is right anew"
      )
    case .registerCreated, .schemaMigrated, .undone, .caseImported, .meetingRecorded,
      .actionDone,
      .noticeDrafted, .boardNoted, .objectionReceived, .objectionAnswered, .noticeFinalised,
      .noticeTakenDown, .contactErased, .pollOpened, .ballotIssued, .ballotRecorded,
      .ballotCorrected, .ballotKeyedAgain, .proxyFiled, .proxyRevoked, .voterNamed,
      .documentFiled, .canvassOpened, .doorsVisited,
      .agreementOpened, .agreementSigned, .agreementTextAdopted, .signatureWithdrawn,
      .stepSkipped, .billDrawnUp, .billReplaced, .payerJoined, .payerLeft, .dwellingTransferred,
      .fundOpened, .moneyCorrected, .accountTakenOver, .fundClosed, .fundReopened,
      .taskAdded, .taskDone, .siteVisited, .partnerNamed, .decisionLinked:
      pick("请另行登记更正", "enter a correction")
    }
  }
}
