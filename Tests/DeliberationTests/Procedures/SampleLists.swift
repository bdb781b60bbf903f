import Testing

@testable import Deliberation

/// Two lists of what three doors bear, of a bill that changes after the first.
enum SampleLists {
  static func day(_ month: Int, _ day: Int) throws -> Day {
    try #require(Day(2020, month, day))
  }

  static func doors() throws -> [Door] {
    try ["3-301", "3-302", "3-401"].map { try #require(Door($0)) }
  }

  static func bill(
    _ key: String,
    _ amount: Int64,
    subsidy: Int64 = 0,
    on day: Day
  ) throws -> Bill {
    Bill(
      key: key,
      title: key,
      drawnUpOn: day,
      part: "3单元",
      lines: [CostLine(what: "工程", amount: Fen(amount))],
      subsidy: Fen(subsidy),
      rule: SharingRule.presets[0],
      participants: try doors()
    )
  }

  /// A list of a day: it hangs since then where it `isUp`, or is `drafted` for it.
  static func list(
    _ number: Int,
    _ key: String,
    bill: String,
    on day: Day,
    isUp: Bool = true,
    drafted: Bool = false
  ) -> Notice {
    Notice(
      key: key,
      number: number,
      kind: .publicReview,
      purpose: .costShares,
      list: number,
      part: "3单元",
      bill: bill,
      wording: NoticeWording(title: "公示", addressee: "业主", body: "正文", issuers: ["居委会"]),
      postedOn: day,
      term: PostingTerm(days: 7),
      boards: [Board("单元入口", putUp: isUp ? Handling(on: day, by: "居委会") : nil)],
      drafted: drafted ? Handling(on: day, by: "居委会") : nil
    )
  }

  /// An announcement that is drafted, and is to be put up on a day.
  static func draft(
    _ purpose: Notice.Purpose,
    list: Int? = nil,
    part: String = "3单元",
    bill: String? = nil,
    on day: Day,
    drafted: Day
  ) -> Notice {
    Notice(
      key: "草稿",
      number: 90,
      kind: .announcement,
      purpose: purpose,
      list: list,
      part: part,
      bill: bill,
      wording: NoticeWording(title: "公示", addressee: "业主", body: "正文", issuers: ["居委会"]),
      postedOn: day,
      boards: [Board("单元入口")],
      drafted: Handling(on: drafted, by: "居委会")
    )
  }

  /// Why such a draft is not put up on its day; nil where it is.
  static func refusal(ofPosting draft: Notice, in file: CaseFile) -> CaseRefusal? {
    var file = file
    file.notices.append(draft)
    let step = NoticeStep.posted(places: [], copies: 1, witnesses: [])
    do throws(CaseRefusal) {
      _ = try file.take(step, withNotice: 90, on: draft.postedOn, by: "居委会")
      return nil
    } catch {
      return error
    }
  }

  /// Two lists of the first bill, and another drawn up on 10 June.
  static func file(
    changed: Bill,
    signed: Day? = nil,
    again: Bool = false,
    under procedure: Procedure? = .lift
  ) throws -> CaseFile {
    let doors = try doors()
    let all = doors + [try #require(Door("3-402"))]
    let base = CaseFile(
      folder: "f",
      title: "t",
      place: Place(community: "社区", steps: [.init(.courtyard, "小区")]),
      parts: ["3单元"],
      procedure: procedure,
      openedOn: try day(5, 1),
      office: "居委会",
      premises: all.enumerated().map { index, door in
        Premises(door: door, kind: .dwelling, stairwell: "3单元", storey: 3 + index / 2)
      }
    )
    let signatures = doors.map { Agreement.Signature(door: $0, on: signed, by: .owner) }
    let agreement = Agreement(
      key: "协议",
      title: "协议",
      part: "3单元",
      version: "一",
      asked: doors,
      signatures: signatures
    )
    return base.restored(
      canvasses: [],
      meetings: [],
      polls: [],
      bills: [try bill("甲", 9_000_000, on: day(5, 2)), changed],
      agreements: signed == nil ? [] : [agreement],
      funds: [],
      notices: [
        list(1, "一", bill: "甲", on: try day(5, 3)), list(2, "二", bill: "甲", on: try day(5, 21)),
      ] + (again ? [list(2, "二改", bill: "乙", on: try day(6, 11))] : []),
      documents: [],
      skips: try ["canvass", "deliberation", "survey", "poll", "result"].map { stage in
        Skip(stage: stage, office: "居委会", reason: "旧事项", on: try day(5, 1))
      }
    )
  }

  static func answer(_ file: CaseFile, list: Int, on day: Day) throws -> GateAnswer {
    try #require(file.answers(to: .noticeRan(.costShares, list: list), on: day).first)
  }
}
