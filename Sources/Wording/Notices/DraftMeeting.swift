import Deliberation

// The draft of a notification that calls a meeting (会议通知).

extension Language {
  func meetingTitle(_ draft: NoticeDraft, _ file: CaseFile) -> String {
    let title =
      draft.meeting?.title ?? place(of: draft, in: file) + (draft.meetingKind.map(name) ?? "")
    let ends = draft.meeting == nil || title.contains(draft.part ?? "")
    let part = ends ? "" : pick("（\(draft.part ?? "")）", " (\(draft.part ?? ""))")
    return pick("关于召开\(title)\(part)的通知", "Call of a meeting: \(title)\(part)")
  }

  func meetingAddressee(_ draft: NoticeDraft, _ file: CaseFile) -> String {
    switch draft.meetingKind {
    case .council:
      pick(
        "\(file.council?.name ?? "居民议事会")全体成员",
        "all members of \(file.council?.name ?? "the council")"
      )
    case .representatives: pick("全体居民代表", "all representatives of the residents")
    case .residents: pick("\(place(of: draft, in: file))全体居民", "all residents")
    case .owners:
      pick("\(place(of: draft, in: file))全体业主", "all owners of \(place(of: draft, in: file))")
    case .consultation, .site, .jointReview, nil:
      blank("请哪些人、哪些单位参加", "who is asked to come")
    }
  }

  func meetingCall(_ draft: NoticeDraft, _ file: CaseFile) -> (String, [String]) {
    let meeting = draft.meeting
    let day = meeting.map { longDay($0.day) } ?? blank("哪一天（星期几）", "day")
    let hours = meeting?.hours ?? blank("几时至几时", "hours")
    let room = meeting.map(\.room).flatMap { $0.isEmpty ? nil : $0 } ?? blank("开会地点", "place")
    let agenda = meeting?.agenda ?? []
    let items =
      agenda.isEmpty
      ? blank("逐项写明议什么", "each item")
      : agenda.enumerated().map { pick("（\(hanNumeral($0 + 1))）\($1)", "(\($0 + 1)) \($1)") }
        .joined(separator: pick("；", "; "))
    let votes = draft.meetingKind.map(\.votes) ?? true
    return (
      pick("现将召开会议的有关事项通知如下：", "A meeting is called as follows:"),
      [
        pick("时间。\(day)\(hours)。", "When. \(day), \(hours)."),
        pick("地点。\(room)。", "Where. \(room)."),
        pick("议程。\(items)。", "Agenda. \(items).")
          + (votes ? pick("没有列入议程的事项，不作表决。", " What is not on it is not voted on.") : ""),
        attendees(draft), quorum(draft, file),
        pick(
          "不能到会的，请在会前告知\(recorder(meeting, file))，并说明原因。",
          "Who cannot come tells \(recorder(meeting, file)) beforehand, with the reason."
        ),
      ].filter { !$0.isEmpty }
    )
  }

  private func recorder(_ meeting: Meeting?, _ file: CaseFile) -> String {
    meeting.map(\.recorder).flatMap { $0.isEmpty ? nil : $0 } ?? file.office
  }

  private func attendees(_ draft: NoticeDraft) -> String {
    let due = draft.meeting.map(\.attendance.due).flatMap { $0 > 0 ? $0 : nil }
    let count = due.map { pick("，应到\($0)人", ", \(number($0)) due") } ?? ""
    switch draft.meetingKind {
    case .council: return pick("参加人员。议事会全体成员\(count)。", "Who. All members\(count).")
    case .representatives:
      return pick("参加人员。全体居民代表\(count)。", "Who. All representatives\(count).")
    case .residents:
      return pick("参加人员。", "Who. ")
        + blank("全体十八周岁以上居民、每户代表或者居民小组代表", "all adults, one a household, or groups' delegates")
        + pick("\(count)。", "\(count).")
    case .owners:
      return pick(
        "参加人员。全体业主\(count)。不能亲自到会的，可以书面委托他人，委托书写明受托人、事项、权限和期限，由委托人签名，开会时交验。",
        "Who. All owners\(count), or a proxy with written authority that names proxy, matter, power "
          + "and term, signed and shown at the meeting."
      )
    case .consultation, .site, .jointReview, nil:
      return due.map { pick("参加人数。应到\($0)人。", "Who. \(number($0)) due.") } ?? ""
    }
  }

  /// The quorum rule, and what a decision needs.
  private func quorum(_ draft: NoticeDraft, _ file: CaseFile) -> String {
    let day = draft.meeting?.day ?? draft.plannedOn
    let head = pick("到会和表决。", "Quorum and votes. ")
    switch draft.meetingKind {
    case .council:
      guard let charter = file.council?.charter else {
        return head + blank("按章程，多少人到会、多少人同意", "by the charter: present, in favour")
      }
      return head
        + pick(
          "\(presence(charter))；\(approval(charter))。依据：《\(charter.title)》。议事会组织议事、提出建议，不代替业主共同决定。",
          "\(leading(presence(charter))); \(approval(charter)). Rule: \(charter.title). "
            + self(Label.councilLimits.term)
        )
    case .owners:
      if let poll = draft.poll, poll.closesOn >= day {
        return head
          + pick(
            "\(conditions(of: poll.rule))。依据：\(self(poll.rule.citation))。",
            "\(leading(conditions(of: poll.rule))). Rule: \(self(poll.rule.citation))."
          )
      }
      return head + ownersConditions(on: day)
    case .residents:
      guard let rule = RulePacks.residentsAssembly(on: day) else {
        return head + blank("到会和通过的人数，按现行法律", "what must be met, by the law in force")
      }
      return head
        + pick(
          "\(conditions(of: rule))。依据：\(self(rule.citation))。",
          "\(leading(conditions(of: rule))). Rule: \(self(rule.citation))."
        )
    case .representatives:
      return head + blank("按居民代表会议规则，多少人到会、多少人同意", "by the rules of the representatives")
    case .consultation, .site, .jointReview, nil:
      return pick("本次会议听取意见、商议办法，不作表决。", "The meeting hears and advises; it takes no vote.")
    }
  }

  /// What the law of a day asks of ordinary matters, and of those it names as special.
  private func ownersConditions(on day: Day) -> String {
    func rule(_ kind: DecisionKind) -> VotingRule? {
      RulePacks.ownersRule(for: kind, closingOn: day)
    }
    guard let ordinary = rule(.otherMajor), let special = rule(.rebuilding) else {
      return blank("参与和同意各须多少", "what must be met")
    }
    let kinds = DecisionKind.allCases.filter { rule($0)?.approval == special.approval }.map(name)
    return pick(
      "\(list(kinds))：\(conditions(of: special))。其他事项：\(conditions(of: ordinary))。"
        + "依据：\(self(special.citation))、\(self(ordinary.citation))。",
      "\(leading(list(kinds))): \(conditions(of: special)). Other matters: "
        + "\(conditions(of: ordinary)). Rule: \(self(special.citation)); \(self(ordinary.citation))."
    )
  }

  /// What it means that somebody does not come.
  func absence(from draft: NoticeDraft) -> String? {
    switch draft.meetingKind {
    case .owners:
      pick(
        "没有到会、也没有委托他人的，不视为同意。",
        "Who neither comes nor sends a proxy has not consented."
      )
    case .council, .representatives, .residents:
      pick("没有到会的，不视为同意。", "Who does not come has not consented.")
    case .consultation, .site, .jointReview, nil: nil
    }
  }
}

extension Meeting.Kind {
  /// Whether it decides anything by vote.
  fileprivate var votes: Bool {
    switch self {
    case .council, .representatives, .residents, .owners: true
    case .consultation, .site, .jointReview: false
    }
  }
}
