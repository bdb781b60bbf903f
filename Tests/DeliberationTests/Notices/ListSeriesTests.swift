import Testing

@testable import Deliberation

/// The first and the second list of the sample lift, as one object.
struct ListSeriesTests {
  /// A list of which nobody noted that it was put up.
  private static func list(_ number: Int, bill: String, on day: Day, drafted: Bool = false)
    -> Notice
  {
    SampleLists.list(number, "第\(number)榜", bill: bill, on: day, isUp: false, drafted: drafted)
  }

  private static func bill(_ key: String, _ doors: [Door], on day: Day) -> Bill {
    Bill(
      key: key,
      title: key,
      drawnUpOn: day,
      lines: [CostLine(what: "工程", amount: Fen(90_000_00))],
      subsidy: Fen(0),
      rule: SharingRule.presets[0],
      participants: doors
    )
  }

  private static func file() throws -> CaseFile {
    let doors = ["3-301", "3-302", "3-401"].compactMap { Door($0) }
    let base = CaseFile(
      folder: "f",
      title: "t",
      place: Place(community: "社区", steps: [.init(.courtyard, "小区")]),
      parts: ["3单元"],
      procedure: nil,
      openedOn: noticeDay(2020, 5, 1),
      office: "居委会",
      premises: doors.enumerated().map { index, door in
        Premises(door: door, kind: .dwelling, stairwell: "3单元", storey: 3 + index / 2)
      }
    )
    return base.restored(
      canvasses: [],
      meetings: [],
      polls: [],
      bills: [
        bill("一", doors, on: noticeDay(2020, 5, 2)),
        bill("二", [doors[0], doors[2]], on: noticeDay(2020, 5, 20)),
      ],
      agreements: [],
      funds: [],
      notices: [
        list(1, bill: "一", on: noticeDay(2020, 5, 3)),
        list(2, bill: "二", on: noticeDay(2020, 5, 21)),
        list(3, bill: "二", on: noticeDay(2020, 5, 30), drafted: true),
      ],
      documents: [],
      skips: []
    )
  }

  @Test func `the lists of one part and purpose are one object, drafts left out`() throws {
    let file = try Self.file()
    let series = file.listSeries(on: noticeDay(2020, 6, 30))
    #expect(series.map { $0.lists.map(\.list) } == [[1, 2]])
    #expect(file.listSeries(on: noticeDay(2020, 5, 20)).first?.lists.map(\.list) == [1])
    #expect(file.listSeries(on: noticeDay(2020, 5, 2)).isEmpty)
  }

  @Test func `what a list changed is told door by door`() throws {
    let file = try Self.file()
    let changes = try #require(try file.changes(of: file.notices[1]))
    #expect(changes.earlier == 1 && changes.later == 2)
    #expect(changes.doors.map(\.door.text) == ["3-301", "3-401", "3-302"])
    #expect(changes.doors.map(\.before) == [Fen(30_000_00), Fen(30_000_00), Fen(30_000_00)])
    #expect(changes.doors.map(\.after) == [Fen(45_000_00), Fen(45_000_00), nil])
    #expect(changes.changed.count == 3)
    #expect(changes.sumBefore == changes.sumAfter)
    #expect(try file.changes(of: file.notices[0]) == nil)
  }

  /// The bill is drawn up on 20 May; the notice that shows it hangs from a day about it.
  @Test(arguments: [(19, false), (20, true), (21, true)])
  func `a notice shows no bill that is drawn up after it`(posted: Int, isTaken: Bool) throws {
    let (drawnUp, day) = (noticeDay(2020, 5, 20), noticeDay(2020, 5, posted))
    let refusal = CaseRefusal.billAfterNotice("三", drawnUp: drawnUp, posted: day)
    func notice(_ key: String, drafted: Bool = false) -> Notice {
      Notice(
        key: key,
        number: 9,
        kind: .announcement,
        purpose: .other,
        bill: "三",
        wording: NoticeWording(title: "公告", addressee: "业主", body: "正文", issuers: ["居委会"]),
        postedOn: day,
        boards: [Board("单元入口")],
        drafted: drafted ? Handling(on: noticeDay(2020, 5, 2), by: "居委会") : nil
      )
    }
    let doors = try Self.file().premises.map(\.door)
    let bill = Self.bill("三", doors, on: drawnUp)
    // From a folder, where both come at once.
    var folder = try Self.file()
    let refusals = folder.enter([.notice(notice("一次")), .bill(bill)]).map(\.refusal)
    #expect(refusals == (isTaken ? [] : [refusal]))
    // On record already.
    var file = try Self.file()
    try file.enter(.bill(bill))
    if isTaken {
      try file.enter(.notice(notice("二次")))
    } else {
      #expect(throws: refusal) { try file.enter(.notice(notice("二次"))) }
    }
    // A draft may be planned for any day; what counts is the day it hangs.
    var office = try Self.file()
    try office.enter(.bill(bill))
    try office.draft(notice("草稿", drafted: true))
    let step = NoticeStep.posted(places: [], copies: 1, witnesses: [])
    if isTaken {
      try office.take(step, withNotice: 9, on: day, by: "居委会")
    } else {
      #expect(throws: refusal) { try office.take(step, withNotice: 9, on: day, by: "居委会") }
    }
  }

  @Test func `a bill that nobody knows, and a door that is not of the roster, are refused`() throws
  {
    var file = try Self.file()
    let stranger = Self.list(1, bill: "三", on: noticeDay(2020, 5, 3))
    #expect(throws: CaseRefusal.keyTaken("第1榜")) { try file.enter(.notice(stranger)) }
    let other = Notice(
      key: "另",
      kind: .announcement,
      purpose: .other,
      bill: "三",
      wording: stranger.wording,
      postedOn: noticeDay(2020, 5, 3),
      boards: []
    )
    #expect(throws: CaseRefusal.unknownBill("三")) { try file.enter(.notice(other)) }
    let outside = try #require(["3-999"].compactMap { Door($0) }.first)
    let objection = Objection(
      number: 1,
      receivedOn: noticeDay(2020, 5, 4),
      category: "费用",
      door: outside,
      wording: "太高",
      answerer: "居委会"
    )
    #expect(throws: CaseRefusal.unknownDoor(outside)) {
      try file.take(.objected(objection), withNotice: 1, on: noticeDay(2020, 5, 4), by: "居委会")
    }
  }

  @Test func `what waits: a draft, a torn copy, what must come down, what may become final`() throws
  {
    var file = try Self.file()
    #expect(
      file.waiting(on: noticeDay(2020, 5, 30)).contains { waiting in
        if case .post(let notice) = waiting.matter { notice.list == 3 } else { false }
      }
    )
    // Lists from a folder without a record of posting are not nagged about.
    #expect(
      !file.waiting(on: noticeDay(2020, 7, 30)).contains { waiting in
        if case .takeDown = waiting.matter { true } else { false }
      }
    )
    let hung = NoticeStep.posted(places: [], copies: 1, witnesses: [])
    try file.draft(
      Notice(
        key: "通告",
        kind: .circular,
        purpose: .works,
        wording: NoticeStepTests.wording(),
        postedOn: noticeDay(2020, 6, 1),
        term: PostingTerm(days: 3),
        boards: [Board("公告栏")],
        drafted: Handling(on: noticeDay(2020, 6, 1), by: "居委会")
      )
    )
    var notices = file.notices
    notices[3].number = 9
    file = file.restored(
      canvasses: [],
      meetings: [],
      polls: [],
      bills: file.bills,
      agreements: [],
      funds: [],
      notices: notices,
      documents: [],
      skips: []
    )
    try file.take(hung, withNotice: 9, on: noticeDay(2020, 6, 1), by: "居委会")
    try file.take(
      .foundDamaged(place: "公告栏", what: "脱落"),
      withNotice: 9,
      on: noticeDay(2020, 6, 2),
      by: "居委会"
    )
    func matters(_ day: Day) -> [String] {
      file.waiting(on: day).compactMap { waiting in
        switch waiting.matter {
        case .repost(_, let place): "重贴\(place)"
        case .takeDown(_, let places): "撤下\(places.count)"
        case .finalise: "定榜"
        default: nil
        }
      }
    }
    #expect(matters(noticeDay(2020, 6, 3)) == ["重贴公告栏"])
    #expect(Set(matters(noticeDay(2020, 6, 5))) == ["重贴公告栏", "撤下1", "定榜"])
  }
}
