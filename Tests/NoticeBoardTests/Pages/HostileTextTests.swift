import Deliberation
import Testing
import Wording

@testable import NoticeBoard

/// F-05: a hostile text in every field of a case, on every page and sheet.
struct HostileTextTests {
  /// Each mark that HTML knows, made one `Character` with what follows, before
  /// each of 25 tails: 500 texts.
  private static let texts: [String] = {
    let marks = ["\"", "'", "<", ">", "&"]
    let joiners = ["", "\u{301}", "\u{200D}", "\u{FE0F}"]
    let tails = [
      "><script>alert(1)</script>", " onmouseover=alert(1) x=", "><img src=x onerror=alert(1)>",
      "><svg onload=alert(1)>", "/><style>*{}</style>", "--><b>", "]]><b>", "</title><script>",
      "</style><script>", "</textarea><script>", "javascript:alert(1)", "><iframe src=//x>",
      " autofocus onfocus=alert(1) ", "><base href=//x>", "><meta http-equiv=refresh content=0>",
      "{{seal}}", "{{{content}}}", "{{>frame}}", "{{=<% %>=}}", "&lt;script&gt;", "&#60;script>",
      "%3Cscript%3E", "\\u003cscript\\u003e", "<!--", "<![CDATA[",
    ]
    return marks.flatMap { mark in joiners.flatMap { join in tails.map { mark + join + $0 } } }
  }()

  /// The text as HTML writes it, by another hand than the program's.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      default: String(scalar)
      }
    }.joined()
  }

  @Test func `every text comes out as it went in, and nothing of it lives`() throws {
    #expect(Self.texts.count == 500)
    let plain = try Self.everything(with: "寻常文字")
    for text in Self.texts {
      let escaped = Self.escaped(text)
      for (shown, expected) in zip(try Self.everything(with: text), plain) {
        let calmed = shown.html.bytes(replacing: escaped, with: "寻常文字")
        let isSame = calmed.elementsEqual(expected.html.utf8)
        let same = zip(calmed, expected.html.utf8).prefix { $0 == $1 }.count
        let told = String(decoding: calmed.dropFirst(max(0, same - 90)).prefix(180), as: UTF8.self)
        #expect(isSame, "\(text) on \(shown.name): \(told)")
        if !isSame { return }
      }
    }
  }

  /// The fields of a case that hold no hostile text, with the reason.
  private static let exempt = [
    "Door.text": "a door is read strictly, and stands on no web page",
    "Owner.key": "stands on no page and no sheet",
    "Procedure.key": "a word of ours", "Stage.key": "a word of ours",
    "Skip.stage": "a word of ours", "Decision.Thing.skip": "a word of ours",
    "VotingRule.name": "a word of ours", "SharingRule.name": "a word of ours",
    "AttachmentName.hash": "read strictly", "AttachmentName.format": "one of those allowed",
    "NamedVoter.voter": "one of the owners, who stand on no page",
    "CaseFile.summary": "Markdown: see below", "Meeting.minutes": "Markdown: see below",
    "MinutesText.minutes": "Markdown, by the same way as that of the meeting",
    "NoticeWording.body": "Markdown: see below",
  ]

  @Test func `every field of every value of a case holds the text`() {
    let fields = TextFields(of: HostileCase.file(saying: "<敌>"))
    let free = Set(fields.texts.filter { !$0.value.contains { $0.contains("<敌>") } }.keys)
    #expect(free.symmetricDifference(Self.exempt.keys).isEmpty, "\(free)")
    // A value left out might hide a text; these hold days, doors, words and figures.
    #expect(fields.unfilled == Self.textless, "\(fields.unfilled)")
  }

  private static let textless: Set<String> = [
    "ActionItem.by", "Agreement.asked", "CaseFile.Section.told",
    "CaseFile.premisesTold", "Fund.payBy", "FundEntry.corrects", "Ballot.door", "Ballot.signature",
    "Ballot.voter", "Ownership.since", "Proxy.revokedOn", "Proxy.scan", "Proxy.to",
    "VotingRoll.leftOut",
    "Charter.adoptedOn", "Council.Seat.door", "Council.Seat.since", "Meeting.noticeOn",
    "Meeting.addedItems", "Meeting.carried", "Meeting.charter", "MinutesText.addedItems",
    "MinutesText.noticeOn",
    "Premises.areaSource", "SharingRule.storeys",
    "SharingRule.doors", "SharingRule.flatPart", "SharingRule.range", "VotingRoll.Entry.areaSource",
    "VotingRoll.Entry.storey", "VotingRule.checkedOn", "VotingRule.inForceFrom",
    "VotingRule.dissent", "VotingRule.inForceTo", "VotingRule.participation", "Ownership.since",
  ]

  /// Where Markdown is written, the text may become Markdown, and nothing else.
  @Test func `in Markdown nothing of any text lives`() throws {
    let known = try Self.markdown("寻常文字").flatMap(Tag.all).map(\.shape)
    let ours = Set(known).union(Tag.markdown)
    var refused = 0
    for text in Self.texts {
      let pages: [String]
      // As it stands, and as the address and title of a link and a picture.
      let bare = String(text.unicodeScalars.drop { !("a"..."z").contains($0) })
      let links = [text, bare].map { "[甲](<\($0)> \"\($0)\") ![乙](\($0)) <\($0)>" }
      do {
        pages = try Self.markdown(([text] + links).joined(separator: "\n\n"))
      } catch is MarkdownRefusal {
        refused += 1
        continue
      }
      for tag in pages.flatMap(Tag.all) where !ours.contains(tag.shape) || !tag.leadsNowhereBad {
        Issue.record("\(tag.text) of \(text)")
        return
      }
    }
    #expect(refused < Self.texts.count / 10, "\(refused)")
  }

  /// The contents of the pages with Markdown in them.
  private static func markdown(_ text: String) throws -> [String] {
    let file = HostileCase.file(saying: "寻常", markdown: text)
    let press = Press(language: .chinese, day: SampleCases.day("2020-12-01"))
    let number = CaseNumber(year: 2020, running: 1)
    let notice = try #require(file.notices.last)
    return [
      press.html(try CasePage(file, number, press: press)).markup,
      press.html(try MeetingPage(file.meetings[0], of: file, press: press)).markup,
      press.html(try NoticePage(notice, 6, of: file, number, press: press)).markup,
    ]
  }

  @Test func `an address of the site is refused, or does no harm`() throws {
    let file = HostileCase.file(saying: "寻常文字")
    let number = file.notices[0].number ?? 0
    func sheet(_ base: BaseAddress) throws -> String {
      let press = Press(language: .chinese, day: SampleCases.day("2020-12-01"), base: base)
      let site = Site(cases: [file], press: press, head: nil, seal: { _ in nil })
      return try NoticeSheet(file.notices[0], of: file, seal: nil, press: press)
        .document(press: press) + site.feeds.map { try $0.html() }.joined()
    }
    #expect(number > 0)
    let plain = Tag.all(in: try sheet(try BaseAddress("https://example.org/")))
    for text in Self.texts {
      guard let base = try? BaseAddress("https://example.org/" + text) else { continue }
      let tags = Tag.all(in: try sheet(base))
      #expect(tags.map(\.shape) == plain.map(\.shape), "\(base.text)")
    }
  }

  @Test func `the text stands on every page and sheet but those without one`() throws {
    for (name, html) in try Self.everything(with: "寻常文字")
    where !["404.html", "guide.html"].contains(name) {
      #expect(html.contains("寻常文字"), "\(name)")
    }
  }

  private static func everything(with text: String) throws -> [(name: String, html: String)] {
    let file = HostileCase.file(saying: text)
    let press = Press(language: .chinese, day: SampleCases.day("2020-12-01"))
    let ground = Place(community: text, steps: [.init(.courtyard, text)])
    let site = Site(
      cases: [file],
      grounds: [ground: 1],
      press: press,
      name: text,
      head: nil,
      seal: { _ in nil }
    )
    var all = try site.pages.map { (name: $0.path, html: try $0.html()) }
    for notice in file.notices {
      let sheet = try NoticeSheet(notice, of: file, seal: nil, press: press)
      let record = PostingRecord(notice, of: file, seal: nil, press: press)
      all.append(("notice", sheet.document(press: press)))
      all.append(("posting record", record.document(press: press)))
    }
    for poll in file.polls {
      let sheet = try #require(ResultSheet(poll, of: file, seal: nil, press: press))
      all.append(("result", sheet.document(press: press)))
      all.append(("ballot", BallotForm(poll, of: file, press: press).document(press: press)))
      all.append(("opinion", OpinionForm(poll, of: file, press: press).document(press: press)))
    }
    for canvass in file.canvasses {
      all.append(("walk", WalkSheet(canvass, of: file, press: press).document(press: press)))
      let board = CanvassBoardSheet(canvass, of: file, kind: .shop, press: press)
      all.append(("board", board.document(press: press)))
    }
    for fund in file.funds {
      let sheet = try #require(ClosingSheet(fund, of: file, seal: nil, press: press))
      all.append(("closing", sheet.document(press: press)))
      let receipts = try #require(ReceiptForm(fund, numbered: [], of: file, press: press))
      all.append(("receipts", receipts.document(press: press)))
    }
    for bill in file.bills {
      if let statement = try bill.statement(among: file.premises) {
        let sheet = StatementSheet(statement, bill, of: file, seal: nil, press: press)
        all.append(("statement", sheet.document(press: press)))
      } else {
        let sheet = try BillSheet(bill, of: file, seal: nil, press: press)
        all.append(("bill", sheet.document(press: press)))
      }
    }
    let agreement = try AgreementForm(
      file.agreementDrafts(on: press.day),
      of: file,
      press: press
    )
    all.append(("agreement form", agreement.document(press: press)))
    let line = ContactCard.Line(matter: text, office: text, telephone: text, hours: text)
    let card = ContactCard(title: text, lines: [line], issuer: text)
    let cards = ContactCards(card, for: file.cardPlaces(), of: file)
    all.append(("contact cards", cards.document(press: press)))
    let meeting = file.meetings[0]
    all.append(
      (
        "minutes",
        try MinutesSheet(meeting, of: file, seal: nil, press: press).document(press: press)
      )
    )
    all.append(("sign-in", SignInSheet(meeting, of: file, press: press).document(press: press)))
    all.append(("record", MinutesForm(meeting, of: file, press: press).document(press: press)))
    return all
  }
}

extension String {
  /// Replaces by bytes: an accent after the text does not hide it.
  fileprivate func bytes(replacing text: String, with other: String) -> [UInt8] {
    let bytes = Array(utf8)
    let sought = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == sought[0], bytes[index...].starts(with: sought) {
        result += other.utf8
        index += sought.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }
}
