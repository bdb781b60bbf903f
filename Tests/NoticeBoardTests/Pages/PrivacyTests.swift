import Deliberation
import Testing
import Wording

@testable import NoticeBoard

/// F-13: what is planted in the private columns of the samples is found nowhere
/// on the web, and only what the matter demands on the wall.
struct PrivacyTests {
  /// Doors of dwellings and shops, keys of owners, notes, reasons for absence.
  private static let planted = [
    "示例2-", "示例3-", "示例9-", "示例店", "业主键", "店主键", "走访私记", "住院私因", "外出私因",
  ]

  private static func pages(on day: Day, _ language: Language) throws -> [(String, String)] {
    let site = Site(
      cases: SampleCases.all,
      grounds: SampleCases.grounds,
      press: Press(language: language, day: day),
      head: nil,
      seal: SampleCases.seal
    )
    return try site.pages.map { ($0.path, try $0.html()) }
  }

  @Test(arguments: ["2019-05-01", "2020-05-20", "2020-06-08", "2026-11-21"])
  func `no private value is on the web`(day: String) throws {
    for language in Language.allCases {
      for (path, html) in try Self.pages(on: SampleCases.day(day), language) {
        for secret in Self.planted {
          #expect(!html.contains(secret), "\(secret) on \(path), \(day)")
        }
        #expect(!html.hasDigits(inRow: 11), "a telephone or identity number on \(path)")
      }
    }
  }

  @Test func `every page of a made-up matter says so at its top`() throws {
    for (path, html) in try Self.pages(on: SampleCases.day, .chinese) {
      let line = try #require(html.firstRange(of: Language.syntheticLine), "\(path)")
      let title = try #require(html.firstRange(of: "<h1"), "\(path)")
      #expect(line.lowerBound < title.lowerBound, "\(path)")
    }
  }

  @Test func `while a vote runs only participation is told`() throws {
    for (path, html) in try Self.pages(on: SampleCases.day("2020-05-20"), .chinese)
    where path.contains("/poll-") {
      #expect(html.withoutBreaks.contains("已投票12人 / 12人，面积991.80㎡ / 991.80㎡。"))
      for word in ["反对", "弃权", "无效票", "3769/4959", "<svg"] {
        #expect(!html.replacing("不公布同意和反对的数量", with: "").contains(word), "\(word) on \(path)")
      }
    }
  }

  @Test func `the result of fewer than five is not broken down on the web, and is on the wall`()
    throws
  {
    let file = SampleCases.vote(ofOwners: 4)
    let poll = file.polls[0]
    let press = Press(language: .chinese, day: SampleCases.day)
    let number = CaseNumber(year: 2020, running: 9)
    let web = press.html(PollPage(poll, 1, of: file, number, press: press)).markup
    #expect(web.contains("表决结果：通过"))
    #expect(web.contains("表决范围不足5人"))
    #expect(!web.contains("3人") && !web.contains("3/4") && !web.contains("<svg"))
    let links = Site.Links(of: file, number, from: .caseFile(number), press)
    #expect(links.polls.allSatisfy { $0.notes.allSatisfy { !$0.contains("3人") } })
    let five = SampleCases.vote(ofOwners: 5)
    #expect(
      press.html(PollPage(five.polls[0], 1, of: five, number, press: press)).markup.contains("4人")
    )
    let sheet = try #require(ResultSheet(poll, of: file, seal: nil, press: press))
    #expect(sheet.document(press: press).contains("3人"))
  }

  @Test func `no trade of fewer than five shops is told by itself`() throws {
    let agreement = SampleCases.street.agreements[0]
    let grid = try #require(
      Signing(agreement, of: SampleCases.street).byTrade(in: .chinese)
    )
    #expect(!grid.rows.contains { $0.header == "修表" })
    #expect(grid.rows.allSatisfy { (Int($0.cells[0].text) ?? 0) >= 5 })
    #expect(grid.rows.reduce(0) { $0 + (Int($1.cells[0].text) ?? 0) } == 127)
  }

  @Test func `a wall copy names doors where amounts stand, and no owner`() throws {
    let press = Press(language: .chinese, day: SampleCases.day)
    let lift = SampleCases.lift
    for notice in lift.notices {
      let sheet = try NoticeSheet(notice, of: lift, seal: nil, press: press).document(press: press)
      #expect(sheet.contains("示例") == (notice.purpose == .costShares))
      for secret in ["业主键", "走访私记", "采光"] { #expect(!sheet.contains(secret)) }
    }
    for poll in lift.polls {
      let sheet = try #require(ResultSheet(poll, of: lift, seal: nil, press: press))
      let text = sheet.document(press: press)
      for secret in ["示例2-", "示例3-", "业主键"] { #expect(!text.contains(secret)) }
    }
  }

  @Test func `a result is not printed before the vote has closed`() {
    let poll = SampleCases.lift.polls[0]
    let before = Press(language: .chinese, day: poll.closesOn)
    #expect(ResultSheet(poll, of: SampleCases.lift, seal: nil, press: before) == nil)
  }
}

extension String {
  fileprivate func hasDigits(inRow length: Int) -> Bool {
    var run = 0
    for byte in utf8 {
      run = (48...57).contains(byte) ? run + 1 : 0
      // A seal is cut in fours, an amount in threes.
      if run >= length { return true }
    }
    return false
  }
}
