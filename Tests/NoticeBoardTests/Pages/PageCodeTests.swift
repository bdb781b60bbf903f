import Deliberation
import Testing
import Wording

@testable import NoticeBoard

struct PageCodeTests {
  private static let seal = SampleCases.seal(Subject(.caseFile, "2020-002"))

  /// Every wall copy with the path of its page, and every form.
  private static func sheets(
    _ press: Press
  ) throws -> (copies: [(path: String, html: String)], forms: [String]) {
    let lift = SampleCases.lift
    let council = SampleCases.council
    let notice = try #require(lift.notices.first { $0.number == 7 })
    let meeting = council.meetings[0]
    let result = try #require(ResultSheet(lift.polls[1], of: lift, seal: seal, press: press))
    let copies = [
      (
        "cases/2020-002/notice-7.html",
        try NoticeSheet(notice, of: lift, seal: seal, press: press).document(press: press)
      ),
      ("cases/2020-002/poll-\(lift.polls[1].number ?? 0).html", result.document(press: press)),
      (
        "cases/2020-002/bill-\(lift.bills[1].number ?? 0).html",
        try BillSheet(lift.bills[1], of: lift, seal: seal, press: press).document(press: press)
      ),
      (
        "meetings/\(meeting.number ?? 0).html",
        try MinutesSheet(meeting, of: council, seal: seal, press: press).document(press: press)
      ),
    ]
    let forms = [
      SignInSheet(meeting, of: council, press: press).document(press: press),
      OpinionForm(lift.polls[1], of: lift, press: press).document(press: press),
      BallotForm(lift.polls[1], of: lift, press: press).document(press: press),
      MinutesForm(meeting, of: council, press: press).document(press: press),
    ]
    return (copies, forms)
  }

  @Test func `without an address of the site no sheet has a code`() throws {
    let (copies, forms) = try Self.sheets(Press(language: .chinese, day: SampleCases.day))
    for html in copies.map(\.html) + forms {
      #expect(!html.contains("<div class=\"coded\">") && !html.contains("扫码"))
    }
  }

  @Test func `with one each wall copy has the code of its own page, and no form has any`() throws {
    let base = try BaseAddress("https://example.org/yishi")
    let press = Press(language: .chinese, day: SampleCases.day, base: base)
    let site = Site(cases: SampleCases.all, press: press, head: nil, seal: SampleCases.seal)
    let (copies, forms) = try Self.sheets(press)
    for (path, html) in copies {
      #expect(site.pages.contains { $0.path == path }, "no page \(path)")
      let address = "https://example.org/yishi/\(path)"
      let whole = try #require(Self.seal).whole
      let code = try #require(QRCode("\(address)#\(whole)"))
      let picture = code.svg(named: "二维码，网页版地址：\(address)").markup
      #expect(html.components(of: "<div class=\"coded\">") == 1, "\(path)")
      #expect(html.components(of: picture) == 1, "\(path)")
      #expect(html.contains("<p class=\"scan\">扫码看网页版<span>\(address)</span></p>"))
      #expect(!html.contains(whole), "the whole seal is for the code alone")
    }
    for html in forms { #expect(!html.contains("<div class=\"coded\">")) }
  }

  @Test func `a sheet in English says so in English`() throws {
    let base = try BaseAddress("https://example.org/")
    let press = Press(language: .english, day: SampleCases.day, base: base)
    for (_, html) in try Self.sheets(press).copies {
      #expect(html.contains(">Scan for the web page<span>"))
      #expect(html.contains("aria-label=\"QR code of the web page: https://example.org/"))
    }
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
