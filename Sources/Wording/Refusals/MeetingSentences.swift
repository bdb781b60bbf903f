import Deliberation

// Why a meeting is not taken as it is told, and why its minutes refuse a step.

extension Language {
  /// What a case file refuses of a meeting beyond its first counts.
  func sayOfMeeting(_ refusal: CaseRefusal) -> String {
    switch refusal {
    case .moreNamedThanDue(let named, let due):
      pick(
        "实到、委托、请假、缺席合计\(named)人，多于应到\(due)人，请核对。",
        "present, represented, excused and absent make \(named), but only \(due) were due; check "
          + "the figures."
      )
    case .itemNotOnAgenda(let item, let agenda):
      pick(
        "写的是第\(item)项议程，而议程只有\(agenda)项，请核对迟到、早退、回避和临时动议。",
        "item \(item) is named, but the agenda has \(counted(agenda, "item", "items")); check "
          + "late, left early, recused and added."
      )
    case .decidedOffAgenda(let item):
      pick(
        "第\(item)项是会上临时提出的，没有事先张贴，不能表决；章程允许的，在章程下写“临时动议: 是”，"
          + "否则留到下次会议。",
        "item \(item) came up at the meeting and was not on the posted agenda, so nothing is decided "
          + "on it; if the charter allows it write “mayAddItems: yes” there, else leave it for the "
          + "next meeting."
      )
    case .notPresent(let seat):
      pick(
        "“\(seat)”写在迟到、早退或者回避中，却不在实到之列，请核对。",
        "“\(seat)” came late, left early or stood aside, but is not among those present; check it."
      )
    case .leftBeforeComing(let seat):
      pick(
        "“\(seat)”早退的议程在迟到的议程之前，请核对。",
        "“\(seat)” left before the item it came for; check both."
      )
    case .signedAbsent(let name):
      pick(
        "“\(name)”没有到会，不能在纪要上签名，请核对。",
        "“\(name)” was not there and cannot sign the minutes; check it."
      )
    case .calledAfterHeld(let day):
      pick(
        "通知日\(day)晚于会议日期，请核对。",
        "notice was given on \(day), after the meeting; check the days."
      )
    case .unknownAction(let meeting, let item):
      pick(
        "“\(meeting)”这次会议没有第\(item)项待办，请核对“上次待办”。",
        "the meeting “\(meeting)” has no action item \(item); check those carried over."
      )
    case .meetingRefused(let key, let refusal):
      pick("会议“\(key)”：\(say(refusal))", "meeting “\(key)”: \(say(refusal))")
    default: ""
    }
  }

  /// Why minutes refuse a step, and what to do.
  package func say(_ refusal: MeetingRefusal, of number: String = "N") -> String {
    switch refusal {
    case .notHeld(let day):
      pick("会议\(day)才召开，请核对日期。", "the meeting is held on \(day); check the day.")
    case .alreadyApproved(let approval):
      pick(
        "纪要已于\(approval.on)由\(approval.by)审定。",
        "the minutes were approved on \(approval.on) by \(approval.by)."
      )
    case .notApproved:
      pick(
        "纪要还没有审定。先审定：yishi meeting approve \(number) --by 主任",
        "the minutes are not approved yet. First: yishi meeting approve \(number) --by OFFICE"
      )
    case .alreadyPublished(let handling):
      pick(
        "纪要已于\(handling.on)由\(handling.by)公开。",
        "the minutes were published on \(handling.on) by \(handling.by)."
      )
    case .notPublished:
      pick(
        "纪要还没有公开。先公开：yishi meeting publish \(number) --by 主任",
        "the minutes are not published yet. First: yishi meeting publish \(number) --by OFFICE"
      )
    case .locked(let handling):
      pick(
        "纪要已于\(handling.on)由\(handling.by)归档，不再改动；要更正的，在下一次会议的纪要中写明。",
        "the minutes were locked on \(handling.on) by \(handling.by); say what is right in those of "
          + "the next meeting."
      )
    case .outOfOrder(let day, let later):
      pick(
        "\(day)早于已经登记的\(later)，请核对日期。",
        "\(day) lies before \(later), which is on record; check the day."
      )
    case .nothingCorrected:
      pick("文件与现有纪要相同，没有要更正的。", "the file says what the minutes say; nothing to correct.")
    case .unknownAction(let item, let have):
      pick(
        "这次会议有\(have)项待办，没有第\(item)项；编号见 yishi。",
        "the meeting has \(counted(have, "action item", "action items")), and no \(item); yishi "
          + "lists their numbers."
      )
    case .alreadyDone(let item, let day):
      pick("第\(item)项待办已于\(day)办结。", "action item \(item) was done on \(day).")
    }
  }
}
