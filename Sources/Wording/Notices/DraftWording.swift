import Deliberation

/// A draft in words (草稿的文字): Chinese or English, what the record lacks as a blank.
extension Language {
  /// What a drafted notice says before the staff edit it.
  package func wording(of draft: NoticeDraft, in file: CaseFile) -> NoticeWording {
    let model = draft.model
    let isWitnessed = draft.kind == .publicReview || draft.purpose == .pollOpening
    return NoticeWording(
      title: title(of: draft, in: file),
      addressee: addressee(of: draft, in: file),
      body: body(of: draft, in: file),
      effect: effect(of: draft, in: file),
      reception: model?.reception
        ?? pick(
          "\(file.office)（〔请填写：办公地点〕，工作日〔请填写：办公时间〕，联系电话：×××）",
          "\(file.office) ([fill in: address], on workdays [fill in: office hours], telephone ×××)"
        ),
      issuers: draft.kind == .delivery
        ? [file.office]
        : model.map(\.issuers).flatMap { $0.isEmpty ? nil : $0 } ?? [file.office],
      witnesses: draft.kind == .delivery
        ? []
        : model.map(\.witnesses).flatMap { $0.isEmpty ? nil : $0 }
          ?? draft.poll?.witness.map { [$0] }
          ?? (isWitnessed ? [blank("见证单位", "the office that witnesses the posting")] : []),
      enclosures: enclosures(of: draft)
    )
  }

  /// Where a draft is to hang: as the earlier notice did, else the stairwell and the yard.
  package func boards(of draft: NoticeDraft, in file: CaseFile) -> [Board] {
    if draft.kind == .delivery {
      return [Board(blank("送达哪一户或者哪个单位", "the door or office it is handed to"))]
    }
    if let model = draft.model, !model.boards.isEmpty {
      let others = file.parts.filter { $0 != draft.part }
      // A notice for one part does not hang at the entrance of another.
      let own = model.boards.filter { board in
        draft.part.map { part in
          board.place.contains(part) || !others.contains(where: board.place.contains)
        } ?? true
      }
      return (own.isEmpty ? model.boards : own).map { Board($0.place, copies: $0.copies) }
    }
    let street = file.place.ground.kind == .street
    guard !street else {
      return [Board(pick("\(file.place.name)公告栏", "notice board of \(file.place.name)"))]
    }
    let building = file.place.steps.dropFirst().map(\.name).joined()
    let entrances = (draft.part.map { [$0] } ?? file.parts).map {
      Board(pick("\(building)\($0)入口", "entrance of \(building)\($0)"))
    }
    return entrances + [Board(pick("小区主出入口公告栏", "board at the main gate"))]
  }

  /// The lines that tell a draft's length and how long ahead it goes out, each with
  /// where that comes from, for comments.
  package func lengthNotes(of draft: NoticeDraft) -> [String] {
    leadNotes(of: draft) + periodNotes(of: draft)
  }

  private func leadNotes(of draft: NoticeDraft) -> [String] {
    let event = draft.meeting?.day ?? (draft.purpose == .pollOpening ? draft.poll?.opensOn : nil)
    return draft.leadTimes.map { lead in
      let ahead =
        switch lead.amount {
        case .days(let days): pick("提前\(days)日", "\(counted(days, "day", "days")) ahead")
        case .hours(let hours): pick("提前\(hours)小时", "\(hours) hours ahead")
        }
      let source = "\(self(lead.place))" + pick("；", "; ") + self(lead.source)
      let latest = event.flatMap { lead.latestDay(before: $0) }.map { latest in
        pick(
          "。按此最迟\(latest)发出，稳妥的是\(latest - 1)",
          ". Out by \(latest), to be safe by \(latest - 1)"
        )
          + (draft.plannedOn > latest
            ? pick("；张贴日写的是\(draft.plannedOn)，按此已晚", "; by this \(draft.plannedOn) is too late")
            : "")
      }
      return pick("\(ahead)（\(source)）", "\(ahead) (\(source))") + (latest ?? "")
    } + eventNote(of: draft)
  }

  /// Where hours are asked for, the key that tells when they end.
  private func eventNote(of draft: NoticeDraft) -> [String] {
    let asksHours = draft.leadTimes.contains {
      if case .hours = $0.amount { true } else { false }
    }
    guard asksHours else { return [] }
    return [
      pick(
        "请在表头写明从哪天几时起，才能核对提前的小时数。写法：事件时间: 2020-07-23 09:00",
        "tell in the head when it begins, so that the hours can be checked: event: 2020-07-23 09:00"
      )
    ]
  }

  private func periodNotes(of draft: NoticeDraft) -> [String] {
    guard let length = draft.length else { return [] }
    let elsewhere = UsualLength.known(for: draft.purpose).map { known in
      let days =
        known.unit == .working
        ? pick("\(known.days)个工作日", counted(known.days, "working day", "working days"))
        : pick("\(known.days)日", counted(known.days, "day", "days"))
      return pick(
        "外地做法：\(days)（\(self(known.place))；\(self(known.source))）",
        "elsewhere: \(days) (\(self(known.place)); \(self(known.source)))"
      )
    }
    return [
      pick(
        "公示期\(length.days)日：\(self(length.source))，待核。张贴前向主管部门问清。",
        "\(counted(length.days, "day", "days")): \(self(length.source)), to be checked. "
          + "Ask the office in charge before posting."
      )
    ] + elsewhere
  }

  /// A blank that must be filled in before posting.
  func blank(_ chinese: String, _ english: String) -> String {
    pick("〔请填写：\(chinese)〕", "[fill in: \(english)]")
  }

  /// The place of a draft: `宇华苑小区14号楼3单元`.
  func place(of draft: NoticeDraft, in file: CaseFile) -> String {
    file.place.name + (draft.part ?? "")
  }

  private func title(of draft: NoticeDraft, in file: CaseFile) -> String {
    if draft.kind == .delivery { return letterTitle(draft, file) }
    if draft.purpose == .meeting { return meetingTitle(draft, file) }
    let place = draft.part == nil ? "" : self.place(of: draft, in: file)
    // Works are known by their place: a case may be called after what it asks of people.
    let works = draft.purpose == .works && file.procedure != nil
    let matter =
      works
      ? pick(self.place(of: draft, in: file) + subject(of: file), self.place(of: draft, in: file))
      : draft.part == nil ? file.title : place + pick(subject(of: file), "")
    let what =
      switch draft.purpose {
      case .solicitation: pick("征求意见", "request for opinions")
      case .pollOpening: pick("业主表决", "vote of the owners")
      case .pollResult: pick("业主表决结果", "result of the owners' vote")
      case .scheme: pick("方案", "scheme")
      case .costShares: pick("费用分摊方案", "cost shares")
      case .works:
        file.procedure?.key == "gas"
          ? pick("施工和临时停气", "works and outage of gas") : pick("施工", "works")
      case .acceptance: pick("验收", "acceptance")
      case .closingAccount: pick("决算", "closing account")
      case .other, .meeting: blank("事由", "what about")
      }
    return pick("关于\(matter)\(what)的\(name(draft.kind))", "\(leading(what)): \(matter)")
  }

  /// `加装电梯`: what a matter is about, after its place.
  func subject(of file: CaseFile) -> String {
    switch file.procedure?.key {
    case "lift": pick("加装电梯", "lift")
    case "gas": pick("燃气入户", "gas")
    case "hazard": pick("除险加固", "hazard")
    case "street": pick("改造", "renewal")
    default: pick("有关事项", "matter")
    }
  }

  private func addressee(of draft: NoticeDraft, in file: CaseFile) -> String {
    if draft.kind == .delivery { return letterAddressee }
    if draft.purpose == .meeting { return meetingAddressee(draft, file) }
    return allAddressed(by: draft, in: file)
  }

  /// Everybody a notice of the case speaks to: `14号楼3单元全体业主`.
  func allAddressed(by draft: NoticeDraft, in file: CaseFile) -> String {
    let place = self.place(of: draft, in: file)
    return switch file.procedure?.key {
    case "lift":
      pick(
        file.place.steps.dropFirst().map(\.name).joined() + (draft.part ?? "") + "全体业主",
        "all owners of \(place)"
      )
    case "street": pick("\(place)沿街商铺业主、经营者和居民", "shops and residents of \(place)")
    default: pick("\(place)全体住户", "all households of \(place)")
    }
  }

  /// What silence means; nil where the notice asks nothing of anybody.
  private func effect(of draft: NoticeDraft, in file: CaseFile) -> String? {
    switch (draft.kind, draft.purpose) {
    case (.delivery, _): letterEffect
    case (.publicReview, _): effectOfPeriod(draft, file)
    case (_, .pollOpening):
      draft.poll.map(silence)
        ?? blank("没有交回表决票的怎样计算", "what becomes of a ballot that does not come back")
    case (_, .meeting): absence(from: draft)
    default: nil
    }
  }

  /// Whether what is posted is an account that is settled already, refunds included.
  private func hasClosedFund(_ draft: NoticeDraft, _ file: CaseFile) -> Bool {
    file.fund(of: draft.part, on: draft.plannedOn)?.isClosed(on: draft.plannedOn) ?? false
  }

  private func effectOfPeriod(_ draft: NoticeDraft, _ file: CaseFile) -> String {
    let next = draft.list.map { Gate.noticeRan(draft.purpose, list: $0 + 1) }
    let hasNext = next.map { file.procedure?.stage(of: $0) != nil } ?? false
    return switch (draft.purpose, draft.list) {
    case (.costShares, 1?) where hasNext:
      pick(
        "公示期满无异议或者异议已答复的，公示第二榜；金额有调整的，在第二榜中逐户注明。",
        "If the period ends without objection, or all are answered, the second list follows; "
          + "what changed is marked there door by door."
      )
    case (.costShares, _):
      pick(
        "公示期满无异议或者异议已答复的，签订协议书；没有签订的不承担费用。",
        "If the period ends without objection, or all are answered, the agreement is signed; who "
          + "does not sign owes nothing."
      )
    case (.closingAccount, _) where hasClosedFund(draft, file):
      pick(
        "公示期满无异议或者异议已答复的，本事项办结，账目和票据归档。",
        "If the period ends without objection, or all are answered, the matter is closed and the "
          + "accounts go to the archive."
      )
    case (.closingAccount, _):
      pick(
        "公示期满无异议或者异议已答复的，按本决算退还、结清。",
        "If the period ends without objection, or all are answered, refunds and balance follow this "
          + "account."
      )
    case (.solicitation, _):
      pick(
        "公示期满，汇总各户意见后公布；没有表示意见的，不视为同意。",
        "When the period ends the opinions are summed up and published; silence is no consent."
      )
    case (.scheme, _):
      pick(
        "公示期满无异议或者异议已答复的，按本方案组织实施；不提异议不等于同意出资。",
        "If the period ends without objection, or all are answered, the scheme is carried out; "
          + "silence is no consent to pay."
      )
    default:
      pick(
        "公示期满无异议或者异议已答复的，按程序办理下一步；不提异议不等于同意出资。",
        "If the period ends without objection, or all are answered, the next step follows; silence "
          + "is no consent to pay."
      )
    }
  }

  private func enclosures(of draft: NoticeDraft) -> [String] {
    switch draft.purpose {
    case .costShares where draft.earlierList == nil && draft.carriedPoll != nil:
      [pick("表决结果", "result of the vote")]
    case .pollOpening: [pick("表决票样式", "form of the ballot")]
    default: []
    }
  }
}
