import Crypto
import Deliberation
import Foundation
import Testing
import Wording

@testable import NoticeBoard

/// One page of each kind, as a reviewer reads it.
struct GoldenPageTests {
  private static func site(_ language: Language = .chinese, on day: Day = SampleCases.day) -> Site {
    Site(
      cases: SampleCases.all,
      grounds: SampleCases.grounds,
      press: Press(language: language, day: day),
      head: SampleCases.seal(Subject(.community, 1)),
      seal: SampleCases.seal
    )
  }

  private static func page(_ path: String, of site: Site) throws -> String {
    try #require(site.pages.first { $0.path == path }, "no page \(path)").html()
  }

  @Test(arguments: [
    ("index.html", "front"), ("cases/2020-002/index.html", "case-lift"),
    ("cases/2020-005/index.html", "case-street"), ("cases/2020-001/index.html", "case-council"),
    ("cases/2020-001/council.html", "council"), ("cases/2020-002/poll-2.html", "poll"),
    ("cases/2020-002/bill-5.html", "bill"), ("cases/2020-002/notice-7.html", "notice"),
    ("cases/2020-005/agreement-1.html", "agreement"), ("meetings/11.html", "meeting"),
    ("guide.html", "guide"), ("404.html", "not-found"), ("places/1.html", "place-council"),
    ("places/2.html", "place-courtyard"), ("places/5.html", "place-street"),
    ("archive/index.html", "archive"), ("archive/2020.html", "archive-2020"),
  ])
  func `a web page`(path: String, name: String) throws {
    try expectGolden(try Self.page(path, of: Self.site()), named: "\(name).html")
  }

  @Test(arguments: [
    ("index.html", "front-english"), ("cases/2020-002/index.html", "case-lift-english"),
    ("cases/2020-002/poll-2.html", "poll-english"),
  ])
  func `a web page in English`(path: String, name: String) throws {
    try expectGolden(try Self.page(path, of: Self.site(.english)), named: "\(name).html")
  }

  @Test func `a vote that is still open`() throws {
    let open = Self.site(on: SampleCases.day("2020-05-20"))
    try expectGolden(
      try Self.page("cases/2020-002/poll-2.html", of: open),
      named: "poll-open.html"
    )
  }

  @Test func `the wall copies and forms`() throws {
    let press = Press(language: .chinese, day: SampleCases.day)
    let lift = SampleCases.lift
    let council = SampleCases.council
    let seal = SampleCases.seal(Subject(.caseFile, "2020-002"))
    let notice = try #require(lift.notices.first { $0.number == 7 })
    try expectGolden(
      try NoticeSheet(notice, of: lift, seal: seal, press: press).document(press: press),
      named: "sheet-notice.html"
    )
    let result = try #require(ResultSheet(lift.polls[1], of: lift, seal: seal, press: press))
    try expectGolden(result.document(press: press), named: "sheet-result.html")
    try expectGolden(
      try BillSheet(lift.bills[1], of: lift, seal: seal, press: press).document(press: press),
      named: "sheet-bill.html"
    )
    let meeting = council.meetings[0]
    try expectGolden(
      try MinutesSheet(meeting, of: council, seal: seal, press: press).document(press: press),
      named: "sheet-minutes.html"
    )
    try expectGolden(
      SignInSheet(meeting, of: council, press: press).document(press: press),
      named: "form-sign-in.html"
    )
    try expectGolden(
      OpinionForm(lift.polls[1], of: lift, press: press).document(press: press),
      named: "form-opinion.html"
    )
    let canvass = try #require(lift.canvasses.last)
    try expectGolden(
      WalkSheet(canvass, of: lift, press: press).document(press: press),
      named: "form-walk.html"
    )
    try expectGolden(
      CanvassBoardSheet(canvass, of: lift, kind: .dwelling, press: press).document(press: press),
      named: "sheet-canvass-board.html"
    )
    try expectGolden(
      try AgreementForm(lift.agreementDrafts(on: press.day), of: lift, press: press)
        .document(press: press),
      named: "form-agreement.html"
    )
    let voting = Press(language: .chinese, day: lift.polls[1].opensOn)
    try expectGolden(
      BallotForm(lift.polls[1], of: lift, until: "18:00", press: voting)
        .document(press: voting),
      named: "form-ballot.html"
    )
    try expectGolden(
      IssueRegister(lift.polls[1], of: lift, press: press).document(press: press),
      named: "form-issue-register.html"
    )
    try expectGolden(
      CountingSheet(lift.polls[1], of: lift, press: press).document(press: press),
      named: "form-counting-sheet.html"
    )
    let annex = try #require(ResultAnnex(lift.polls[1], of: lift, seal: seal, press: press))
    try expectGolden(annex.document(press: press), named: "form-result-annex.html")
    try expectGolden(
      MinutesForm(meeting, of: council, press: press).document(press: press),
      named: "form-minutes.html"
    )
  }

  /// By storeys travelled a flat of storey 3 bears 21.43 of the electricity, and an eighth of
  /// the income is more.
  @Test func `running costs, with an income beyond the costs of some`() throws {
    var lift = SampleCases.lift
    let equal = try #require(SharingRule.preset(named: "equal"))
    let statement = Bill(
      key: "running-3",
      number: 90,
      title: "3单元电梯2020年上半年运行费用",
      drawnUpOn: SampleCases.day,
      part: "3单元",
      period: BillPeriod(from: SampleCases.day("2020-01-01"), to: SampleCases.day("2020-06-30")),
      lines: [
        CostLine(
          what: "电费",
          amount: Fen(30_000),
          rule: SharingRule.preset(named: "linear")
        ), CostLine(what: "检验", amount: Fen(10_000)),
      ],
      subsidies: [SubsidyGrant(name: "广告收入", rule: .fixed(Fen(30_000)))],
      rule: equal,
      participants: lift.bills[1].participants
    )
    try lift.enter(.bill(statement))
    let site = Site(
      cases: [lift],
      grounds: SampleCases.grounds,
      press: Press(language: .chinese, day: SampleCases.day),
      head: SampleCases.seal(Subject(.community, 1)),
      seal: SampleCases.seal
    )
    try expectGolden(
      try Self.page("cases/2020-002/bill-90.html", of: site),
      named: "statement.html"
    )
    let press = Press(language: .chinese, day: SampleCases.day)
    let reckoned = try #require(try statement.statement(among: lift.premises))
    let seal = SampleCases.seal(Subject(.caseFile, "2020-002"))
    let sheet = StatementSheet(reckoned, statement, of: lift, seal: seal, press: press)
    try expectGolden(sheet.document(press: press), named: "sheet-statement.html")
  }

  @Test func `sharing rules side by side`() throws {
    let lift = SampleCases.lift
    let bill = lift.bills[1]
    let agreed = try bill.table(among: lift.premises)
    let paying = lift.premises.filter { bill.participants.contains($0.door) }
    let others = try ["equal", "linear"].map { name in
      try CostTable(
        gross: agreed.gross,
        subsidy: agreed.subsidy,
        upfront: agreed.upfront,
        rule: try #require(SharingRule.preset(named: name)),
        participants: paying,
        terms: [],
        rounding: nil
      )
    }
    let press = Press(language: .chinese, day: SampleCases.day)
    let sheet = CompareSheet(
      CostComparison([agreed] + others),
      titled: bill.title,
      of: lift,
      bill: bill.number,
      seal: SampleCases.seal(Subject(.caseFile, "2020-002")),
      press: press
    )
    try expectGolden(sheet.document(press: press), named: "sheet-compare.html")
  }

  @Test func `the policy of a page allows its own style sheet and nothing else`() throws {
    let press = Press(language: .chinese, day: SampleCases.day)
    let sheet = SignInSheet(nil, of: SampleCases.council, press: press).document(press: press)
    for page in [try Self.page("index.html", of: Self.site()), sheet] {
      let start = try #require(page.firstRange(of: "<style>"))
      let end = try #require(page.firstRange(of: "</style>"))
      let style = page[start.upperBound..<end.lowerBound]
      let hash = Data(SHA256.hash(data: Data(style.utf8))).base64EncodedString()
      #expect(page.contains("default-src &#39;none&#39;; style-src &#39;sha256-\(hash)&#39;;"))
      #expect(!page.contains(" style=") && !page.contains("<script"))
      // The one link in a head names the feed, which no browser fetches by itself.
      #expect(!page.contains(/<link (?!rel="alternate" type="application\/atom\+xml" )/))
    }
  }
}
