import Deliberation

/// Notices in every state, entered after those of the sample lift.
enum SampleNotices {
  static let office = "（演示）杜甫路社区居民委员会"

  /// The lift with one more notice, which stands last.
  static func lift(with notice: Notice, bills: [Bill] = []) -> CaseFile {
    var file = SampleCases.lift
    let refusals = file.enter(bills.map(CaseEntry.bill) + [.notice(notice)])
    precondition(refusals.isEmpty, "\(refusals)")
    _ = file.number(as: CaseNumber(year: 2020, running: 2), meetingsAfter: 20)
    return file
  }

  static func wording(
    _ title: String,
    body: String,
    effect: String? = "公示期满无异议或者异议已答复的，按上述方案办理。"
  ) -> NoticeWording {
    NoticeWording(
      title: title,
      addressee: "14号楼3单元全体业主",
      body: body,
      effect: effect,
      reception: "\(office)（社区党群服务中心，联系电话：×××）",
      issuers: ["（演示）宇华苑小区居民议事会"],
      witnesses: [office],
      enclosures: ["分摊表"]
    )
  }

  static func notice(
    _ key: String,
    kind: Notice.Kind = .publicReview,
    purpose: Notice.Purpose = .scheme,
    list: Int? = nil,
    bill: String? = nil,
    wording: NoticeWording,
    term: PostingTerm? = PostingTerm(days: 10),
    isDraft: Bool = false
  ) -> Notice {
    let day = SampleCases.day("2020-06-15")
    let putUp = isDraft ? nil : Handling(on: day, by: "（演示）网格员")
    return Notice(
      key: key,
      kind: kind,
      purpose: purpose,
      list: list,
      part: "3单元",
      bill: bill,
      wording: wording,
      postedOn: day,
      term: term,
      boards: [
        Board("14号楼3单元入口", copies: 2, putUp: putUp, witnesses: isDraft ? [] : [office]),
        Board("小区主出入口公告栏", putUp: putUp, witnesses: isDraft ? [] : [office]),
      ],
      answerWithin: term == nil ? nil : 5,
      drafted: isDraft ? Handling(on: day, by: office) : nil
    )
  }

  /// A bill of the third stairwell shared among these doors.
  static func bill(_ key: String, among doors: [String]) -> Bill {
    let first = SampleCases.lift.bills[1]
    return Bill(
      key: key,
      title: "3单元加装电梯费用（第二榜）",
      drawnUpOn: SampleCases.day("2020-06-13"),
      part: "3单元",
      lines: first.lines,
      subsidy: first.subsidy,
      rule: first.rule,
      participants: doors.compactMap { Door($0) },
      runningCosts: first.runningCosts
    )
  }

  static let remaining = ["301", "302", "401", "402", "501", "502", "601"].map { "示例3-\($0)" }

  /// The first list, and a second after 示例3-602 left.
  static let twoLists: CaseFile = {
    let first = SampleCases.lift.notices.first { $0.part == "3单元" && $0.list == 1 }
    guard let first else { preconditionFailure("the sample has no first list") }
    var file = SampleCases.lift
    let list = Notice(
      key: "list-1",
      kind: .publicReview,
      purpose: .scheme,
      list: 1,
      part: "3单元",
      bill: "bill-3",
      wording: first.wording,
      postedOn: SampleCases.day("2020-06-01"),
      term: PostingTerm(days: 10),
      boards: first.boards,
      answerWithin: 5
    )
    var entries: [CaseEntry] = [.notice(list), .bill(bill("bill-3b", among: remaining))]
    entries.append(
      .notice(
        notice(
          "list-2",
          list: 2,
          bill: "bill-3b",
          wording: wording(
            "关于宇华苑小区14号楼3单元加装电梯费用分摊方案的公示",
            body: "第一榜公示期已满，异议已答复，现公示第二榜。\n\n```shares bill-3b\n```"
          )
        )
      )
    )
    let refusals = file.enter(entries)
    precondition(refusals.isEmpty, "\(refusals)")
    _ = file.number(as: CaseNumber(year: 2020, running: 2), meetingsAfter: 20)
    return file
  }()

  /// A notice that was extended, corrected and withdrawn.
  static let withdrawn: CaseFile = {
    var file = lift(
      with: notice(
        "course",
        wording: wording("关于连廊方案的公示", body: "连廊宽1.2米。\n\n**费用不变。**")
      )
    )
    let number = file.notices.last?.number ?? 0
    do {
      try file.take(
        .extended(days: 5, reason: "雨天无法到现场查看"),
        withNotice: number,
        on: SampleCases.day("2020-06-16"),
        by: office
      )
      try file.take(
        .corrected(
          wording(
            "关于连廊方案的公示",
            body: "连廊宽1.5米。<b>粗</b>[看](javascript:x)\n\n**费用不变。**"
          ),
          reason: "宽度写错"
        ),
        withNotice: number,
        on: SampleCases.day("2020-06-17"),
        by: office
      )
      try file.take(
        .withdrawn(reason: "方案要改"),
        withNotice: number,
        on: SampleCases.day("2020-06-18"),
        by: office
      )
    } catch {
      preconditionFailure("\(error)")
    }
    return file
  }()

  /// A posted notice with so many objections, of which the first few are answered.
  static func objected(_ count: Int, answered: Int) -> Notice {
    let posted = notice("objected", wording: wording("关于方案的公示", body: "方案如下。"))
    return Notice(
      key: posted.key,
      number: 20,
      kind: posted.kind,
      purpose: posted.purpose,
      part: posted.part,
      wording: posted.wording,
      postedOn: posted.postedOn,
      term: posted.term,
      boards: posted.boards,
      answerWithin: 5,
      objections: (1...count).map { index in
        Objection(
          number: index,
          receivedOn: SampleCases.day("2020-06-16"),
          receivedBy: "收件私记",
          channel: .box,
          category: "采光",
          original: "原文私记",
          door: Door("示例3-101"),
          wording: "担心采光。",
          answerer: office,
          reply: index <= answered
            ? .init(on: SampleCases.day("2020-06-17"), text: "已改用透明玻璃。") : nil,
          discussedIn: index == 1 ? "talk" : nil,
          outcome: index == 1 ? "井道改用透明玻璃" : nil
        )
      }
    )
  }
}
